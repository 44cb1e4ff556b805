import CSpawn
import Glibc

/// Our end of a pipe to or from a plugin; reads and writes never block.
struct PluginPipe: ~Copyable {
  /// The descriptor, or -1 once it is closed.
  private(set) var number: Int32
  /// Whether it has been closed, by us or by the end of the data.
  var isClosed: Bool { number < 0 }

  /// Takes over a descriptor.
  init(_ number: Int32) {
    self.number = number
    let flags = fcntl(number, F_GETFL)
    _ = fcntl(number, F_SETFL, flags | O_NONBLOCK)
  }

  deinit { if number >= 0 { Glibc.close(number) } }

  /// Closes it; a second time does nothing.
  mutating func close() {
    if number >= 0 { Glibc.close(number) }
    number = -1
  }

  /// Adds what is there, at most 64 KiB at a time (what a pipe holds); at the end of the data it
  /// closes.
  mutating func read(into bytes: inout [UInt8]) {
    guard number >= 0 else { return }
    var count = 0
    var reason: Int32 = 0
    let descriptor = number
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, used in
      count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      reason = errno
      used = max(0, count)
    }
    bytes.append(contentsOf: chunk)
    if count == 0 || count < 0 && reason != EAGAIN && reason != EINTR { close() }
  }

  /// Writes what fits and says how much; -1 when nobody reads any more (and the pipe is closed).
  ///
  /// SIGPIPE is held back in this thread alone and taken out of its queue, so that neither our
  /// caller's handlers nor other threads are touched.
  mutating func write(_ bytes: ArraySlice<UInt8>) -> Int {
    var pipe = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    let descriptor = number
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    let reason = errno
    if count < 0, reason == EPIPE {
      var none = timespec()
      while sigtimedwait(&pipe, nil, &none) < 0, errno == EINTR {}
      close()
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    if count >= 0 { return count }
    return reason == EAGAIN || reason == EINTR ? 0 : -1
  }
}

/// The three pipes of a plugin, both ends, before it is started.
struct PluginStreams: ~Copyable {
  private var ends: [Int32] = []

  /// Makes the pipes. Their descriptors stay above the standard ones even where those are closed,
  /// and none is inherited by processes that other threads start.
  init() throws(PluginFailure) {
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard cspawn_pipe(&pair) == 0 else {
        throw .notStarted(String(cString: strerror(errno)))
      }
      for end in pair {
        let safe = end > 2 ? end : fcntl(end, F_DUPFD_CLOEXEC, 3)
        if safe != end { close(end) }
        ends.append(safe)
      }
    }
  }

  deinit { for end in ends where end >= 0 { close(end) } }

  /// What becomes 0, 1 and 2 in the plugin.
  var theirs: [Int32] { [ends[0], ends[3], ends[5]] }

  /// Our ends, handed over: where its input is written, its output and its errors are read. The
  /// plugin's own ends are closed here.
  mutating func release() -> (input: Int32, output: Int32, errors: Int32) {
    defer { ends = [] }
    for end in theirs { close(end) }
    return (ends[1], ends[2], ends[4])
  }
}
