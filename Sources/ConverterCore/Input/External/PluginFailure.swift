/// How a plugin broke the protocol; each is one sentence that follows the plugin's name.
enum PluginFailure: Error, Hashable {
  /// The program could not be started.
  case notStarted(String)
  /// There was no answer in time.
  case tooLate(Duration)
  /// The answer was larger than the limit.
  case tooLarge(Int)
  /// The program ended with a status other than 0.
  case exited(Int32)
  /// The program was ended by a signal that was not ours.
  case signalled(Int32)
  /// The program ended, or closed its output, without a whole answer.
  case noAnswer
  /// More than one line was written for one request.
  case extraOutput
  /// The answer is no JSON, or lacks something.
  case malformed(String)
  /// The answer is in another version of the protocol.
  case version(String)
  /// The answer belongs to another request.
  case wrongID(expected: String, found: String?)

  /// What happened, for a person.
  var sentence: String {
    switch self {
    case .notStarted(let reason): "cannot be started: \(reason)"
    case .tooLate(let limit): "did not answer within \(limit.components.seconds) s"
    case .tooLarge(let limit): "answered with more than \(limit) bytes"
    case .exited(let status): "ended with status \(status)"
    case .signalled(let signal): "was ended by signal \(signal)"
    case .noAnswer: "ended without an answer"
    case .extraOutput: "wrote more than one line for one request"
    case .malformed(let reason): "answered with something else than the protocol says: \(reason)"
    case .version(let found): "speaks \(found) of the protocol; this is version 1"
    case .wrongID(let expected, let found):
      "answered request \(found ?? "(no id)") when \(expected) was asked"
    }
  }
}

extension ConversionError {
  /// A broken plugin as users see it (status 69), with what it wrote to standard error.
  init(_ failure: PluginFailure, _ plugin: PluginReference, messages: [Diagnostic]) {
    self.init(
      .pluginFailed, "the plugin \(plugin.label) \(failure.sentence)",
      diagnostics: messages.map(\.asError))
  }

  /// What a plugin refused, with its words and what it wrote to standard error.
  init(_ code: Code, _ refusal: PluginUserError, messages: [Diagnostic]) {
    self.init(code, refusal.message, diagnostics: messages.map(\.asError))
  }
}

extension Diagnostic {
  /// The same as part of a failure, so that it is said with it.
  fileprivate var asError: Diagnostic {
    var error = self
    error.severity = .error
    return error
  }
}
