import CSpawn
public import Foundation

/// A program that a test runs, in a process group of its own, with files for its standard streams.
///
/// Not Foundation's `Process`: that one learns of a program's end from a socket that every program
/// inherits which is started meanwhile, and one thread waits for all of them, so that a single
/// program that lingers holds up every other test. This one asks for the end of the process itself
/// and hands on no open file; what runs too long is ended with its group, and the test fails, names it
/// and says where each of its threads stood.
public final class ChildProcess {
  /// How a program ended.
  public struct Ending: Sendable {
    /// The exit status, or 128 and the number of the signal that ended it, as a shell says it.
    public var status: Int32
    /// What it wrote to standard output; to standard error too, where the two are joined.
    public var output: String
    /// What it wrote to standard error.
    public var errors: String
  }

  /// A program that could not be started, or did not end in time.
  public struct Failure: Error, CustomStringConvertible {
    /// One sentence that names the program.
    public let description: String
  }

  /// The process, for signals to one of its threads.
  public let identifier: Int32
  private let words: String
  private let streams: ScratchFolder
  private var isReaped = false

  /// Starts the program at an absolute path.
  public init(
    _ program: String, _ arguments: [String], folder: String = "/",
    environment: [String: String] = ProcessInfo.processInfo.environment, input: Data = Data(),
    joinsErrors: Bool = false
  ) throws {
    words = ([program] + arguments).joined(separator: " ")
    let streams = try ScratchFolder()
    self.streams = streams
    let paths = try ["input", "output", joinsErrors ? "output" : "errors"].map { name in
      try streams.write(name, name == "input" ? Array(input) : [])
    }
    identifier = try Self.spawn(
      [program] + arguments, environment.map { "\($0.key)=\($0.value)" }, folder, paths)
  }

  deinit {
    if !isReaped { _ = reap() }
    streams.remove()
  }

  /// Sends a signal. One that has ended is not gone before `wait`, so nobody else is met.
  public func signal(_ number: Int32) { kill(identifier, number) }

  /// What has been written to standard error so far.
  public var errorsSoFar: String { (try? text("errors")) ?? "" }

  /// Waits for the end, ends what the program left running in its group, and says how it ended.
  public func wait(atMost longest: Duration = .seconds(600)) throws -> Ending {
    let deadline = ContinuousClock.now + longest
    var pause: UInt32 = 500
    while !hasEnded() {
      guard ContinuousClock.now < deadline else {
        let stacks = stacks()
        _ = reap()
        throw Failure(description: "it did not end within \(longest): \(words)\n\(stacks)")
      }
      usleep(pause)
      pause = min(2 * pause, 20_000)
    }
    let status = reap()
    return Ending(
      status: status, output: try text("output"),
      errors: FileManager.default.fileExists(atPath: path("errors")) ? try text("errors") : "")
  }

  /// Where its threads stand now, and those of what it has started.
  private func stacks() -> String {
    let script = Fixtures.repository + "/scripts/stacks"
    guard !words.hasPrefix(script) else { return "" }
    let run = try? ChildProcess(script, [String(identifier)], joinsErrors: true)
    return (try? run?.wait(atMost: .seconds(120)).output) ?? ""
  }

  private func path(_ stream: String) -> String { streams.path + "/" + stream }

  private func text(_ stream: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(stream))), as: UTF8.self)
  }

  /// Whether it has ended; it stays a zombie, so that its number is its own.
  private func hasEnded() -> Bool {
    var info = siginfo_t()
    return waitid(P_PID, id_t(identifier), &info, WEXITED | WNOHANG | WNOWAIT) == 0
      && info.si_signo == SIGCHLD
  }

  /// Ends the whole group and takes the status.
  private func reap() -> Int32 {
    kill(-identifier, SIGKILL)
    kill(identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    isReaped = true
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], _ folder: String, _ paths: [String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, path) in paths.enumerated() {
      let flags = target == 0 ? O_RDONLY : O_WRONLY | O_APPEND
      posix_spawn_file_actions_addopen(&actions, Int32(target), path, flags, 0)
    }
    cspawn_close_from(&actions, 3)
    cspawn_chdir(&actions, folder)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let lists = [arguments, environment].map { $0.map { strdup($0) } + [nil] }
    defer { for copy in lists.joined() { free(copy) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, lists[0], lists[1])
    guard code == 0 else {
      throw Failure(description: "\(arguments[0]): \(String(cString: strerror(code)))")
    }
    return process
  }
}
