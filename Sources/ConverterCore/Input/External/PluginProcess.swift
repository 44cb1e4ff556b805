import Glibc

/// A running plugin: one process in a group of its own, with pipes for its standard streams.
///
/// It is started directly (`posix_spawn`, no shell, no search), in the folder `/`, with signals at
/// their defaults and no other open file. When the owner goes, the whole group is ended and the
/// process is reaped: nothing of a plugin outlives its `PluginProcess`.
struct PluginProcess: ~Copyable {
  /// The process, which leads the group of the same number.
  let pid: pid_t
  private var input: PluginPipe
  private var output: PluginPipe
  private var errors: PluginPipe
  private let mark: PluginMark
  private let groups: PluginGroups?
  /// Bytes of standard output that were read and not yet handed out.
  private var read: [UInt8] = []
  /// Bytes of standard error, up to the limit, since they were last taken.
  private var messages: [UInt8] = []
  private var hasBroken = false

  /// Starts a program in an environment.
  init(
    path: String, environment: PluginEnvironment, groups: PluginGroups? = nil
  ) throws(PluginFailure) {
    mark = PluginMark()
    self.groups = groups
    var streams = try PluginStreams()
    pid = try PluginSpawn.start(
      path, environment.variables.merging([PluginMark.name: mark.value]) { $1 }, streams)
    let ends = streams.release()
    input = PluginPipe(ends.input)
    output = PluginPipe(ends.output)
    errors = PluginPipe(ends.errors)
    groups?.add(pid)
  }

  deinit {
    // The group first, while the leader's number is still taken by the leader (even as a zombie);
    // then the leader itself, which may have joined another group: we would wait for it for ever.
    kill(-pid, SIGKILL)
    kill(pid, SIGKILL)
    if hasBroken { mark.endEscaped() }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    groups?.remove(pid)
  }

  /// Sends a request and, if it is the last, the end of the input; returns the line that answers.
  ///
  /// `isLast`: one process a request. The answer is then all of the output, the process must have
  /// ended with status 0, and a line end after the answer may be missing.
  mutating func exchange(
    _ request: [UInt8], isLast: Bool, limits: PluginLimits
  ) throws(PluginFailure) -> [UInt8] {
    do throws(PluginFailure) {
      let deadline = ContinuousClock.now + limits.time
      var pump = PluginPump(request: request, closesInput: isLast, limits: limits)
      let end = try run(&pump, deadline: deadline, untilLine: !isLast)
      if !isLast { return try takeLine(end, limits) }
      try finish(deadline: deadline, limits: limits)
      return try takeAll()
    } catch {
      hasBroken = true
      throw error
    }
  }

  /// Ends the input of a process that answers many requests and waits for it to end by itself.
  mutating func close(limits: PluginLimits) throws(PluginFailure) {
    input.close()
    do throws(PluginFailure) {
      let deadline = ContinuousClock.now + limits.time
      var pump = PluginPump(request: [], closesInput: true, limits: limits)
      _ = try run(&pump, deadline: deadline, untilLine: false)
      try finish(deadline: deadline, limits: limits)
      if !read.isEmpty { throw PluginFailure.extraOutput }
    } catch {
      hasBroken = true
      throw error
    }
  }

  /// What the plugin wrote to standard error since the last call, cut at the limit.
  mutating func takeMessages() -> [UInt8] {
    defer { messages = [] }
    return messages
  }

  /// Moves bytes both ways until the answer is there: a line, or the end of the output.
  private mutating func run(
    _ pump: inout PluginPump, deadline: ContinuousClock.Instant, untilLine: Bool
  ) throws(PluginFailure) -> PluginPump.End {
    var seen = 0
    while true {
      if untilLine, read[seen...].contains(10) { return .line }
      seen = read.count
      if output.isClosed { return .closed }
      guard ContinuousClock.now < deadline else { throw .tooLate(pump.limits.time) }
      // Once the process has ended nothing new comes: end what it left behind, read the rest.
      let hasEnded = exitStatus() != nil
      if hasEnded { kill(-pid, SIGKILL) }
      let isIdle = try pump.step(
        &input, &output, &errors, &read, &messages, deadline: deadline)
      if hasEnded, isIdle { return .closed }
    }
  }

  /// Waits until the process has ended; its status must be 0.
  private mutating func finish(
    deadline: ContinuousClock.Instant, limits: PluginLimits
  ) throws(PluginFailure) {
    let pump = PluginPump(request: [], closesInput: true, limits: limits)
    var wait: Int32 = 1
    while true {
      if let status = exitStatus() {
        try pump.drain(&errors, &messages)
        switch status {
        case .exited(0): return
        case .exited(let code): throw .exited(code)
        case .signalled(let signal): throw .signalled(signal)
        }
      }
      guard ContinuousClock.now < deadline else { throw .tooLate(limits.time) }
      try pump.drain(&errors, &messages)
      poll(nil, 0, wait)
      wait = min(wait * 2, 20)
    }
  }

  private enum Ending { case exited(Int32), signalled(Int32) }

  /// How the process ended, or nil while it runs. It stays a zombie, so that its number, which is
  /// its group's too, is not given to another process before the group has been ended.
  private func exitStatus() -> Ending? {
    var info = siginfo_t()
    guard waitid(P_PID, id_t(pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0,
      info.si_signo == SIGCHLD
    else { return nil }
    let status = info._sifields._sigchld.si_status
    return Int(info.si_code) == CLD_EXITED ? .exited(status) : .signalled(status)
  }

  private mutating func takeLine(
    _ end: PluginPump.End, _ limits: PluginLimits
  ) throws(PluginFailure) -> [UInt8] {
    guard end == .line, let newline = read.firstIndex(of: 10) else {
      try finish(deadline: ContinuousClock.now + limits.time, limits: limits)
      throw .noAnswer
    }
    let line = Array(read[..<newline])
    read.removeSubrange(...newline)
    guard read.isEmpty else { throw .extraOutput }
    return line
  }

  private mutating func takeAll() throws(PluginFailure) -> [UInt8] {
    defer { read = [] }
    let end = read.firstIndex(of: 10) ?? read.endIndex
    let rest = read[end...].dropFirst()
    guard rest.allSatisfy({ $0 == 10 || $0 == 13 || $0 == 32 || $0 == 9 }) else {
      throw .extraOutput
    }
    guard end > 0 else { throw .noAnswer }
    return Array(read[..<end])
  }
}
