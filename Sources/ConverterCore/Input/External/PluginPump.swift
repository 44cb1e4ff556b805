import Glibc

/// Moves one request to a plugin and its answer back, whichever of the two the plugin does first,
/// without ever blocking longer than the deadline.
struct PluginPump {
  /// Why moving stopped.
  enum End { case line, closed }

  /// What is left of the request.
  private var request: ArraySlice<UInt8>
  /// Whether the input is closed after the request.
  private let closesInput: Bool
  let limits: PluginLimits

  init(request: [UInt8], closesInput: Bool, limits: PluginLimits) {
    self.request = request[...]
    self.closesInput = closesInput
    self.limits = limits
  }

  /// Waits for one of the pipes, moves what can be moved, and says whether nothing could.
  mutating func step(
    _ input: inout PluginPipe, _ output: inout PluginPipe, _ errors: inout PluginPipe,
    _ read: inout [UInt8], _ messages: inout [UInt8], deadline: ContinuousClock.Instant
  ) throws(PluginFailure) -> Bool {
    if request.isEmpty, closesInput { input.close() }
    var polls = [
      pollfd(fd: request.isEmpty ? -1 : input.number, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors.number, events: Int16(POLLIN), revents: 0),
    ]
    // At most 20 ms, so that the end of a process whose children keep its pipes open is noticed.
    let left = deadline - ContinuousClock.now
    let ready = poll(&polls, 3, left < .milliseconds(20) ? 1 : 20)
    guard ready > 0 else { return true }
    if polls[0].revents != 0 { send(&input) }
    if polls[1].revents != 0 {
      output.read(into: &read)
      if read.count > limits.answer { throw .tooLarge(limits.answer) }
    }
    if polls[2].revents != 0 { try drain(&errors, &messages) }
    return false
  }

  /// Reads what is there of standard error; what exceeds the limit is dropped.
  func drain(_ errors: inout PluginPipe, _ messages: inout [UInt8]) throws(PluginFailure) {
    var bytes: [UInt8] = []
    errors.read(into: &bytes)
    messages.append(contentsOf: bytes.prefix(max(0, limits.messages - messages.count)))
  }

  private mutating func send(_ input: inout PluginPipe) {
    let sent = input.write(request)
    // A plugin that has closed its input may still answer (`describe` needs no input at all).
    if sent < 0 { request = [] } else { request = request.dropFirst(sent) }
  }
}
