import ConverterCore
import Exporters
import Glibc

/// Standard error, in words for people or in JSON for programs: the one place that writes there.
struct Console {
  /// The forms of a message (`--diagnostics`).
  enum Form: String, CaseIterable, Sendable {
    /// One line of words.
    case text
    /// One JSON object a line.
    case json
  }

  /// How much is said.
  enum Level: Int, Comparable {
    /// Failures only (`-q`).
    case quiet
    /// Failures and warnings.
    case normal
    /// Also notes, losses and assumptions (`-v`).
    case verbose

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  var form = Form.text
  var level = Level.normal

  /// Says why something failed; `format` is the export concerned.
  func failure(_ error: ConversionError, source: String?, format: String? = nil) {
    say(
      severity: .error, id: error.code.rawValue, error.message, source: source, format: format)
    guard level > .quiet else { return }
    for diagnostic in error.diagnostics
    where diagnostic.severity == .error && !error.message.contains(diagnostic.message) {
      say(diagnostic, source: source, format: format)
    }
  }

  /// Says what is wrong, in the words of a command.
  func error(_ id: String, _ message: String, source: String?, format: String? = nil) {
    say(severity: .error, id: id, message, source: source, format: format)
  }

  /// Says something that is all right (`-v`).
  func note(_ id: String, _ message: String, source: String?, format: String? = nil) {
    say(Diagnostic(id, .note, message), source: source, format: format)
  }

  /// Says a diagnostic if the level asks for it.
  func say(_ diagnostic: Diagnostic, source: String?, format: String? = nil) {
    let needed: Level = diagnostic.severity == .note ? .verbose : .normal
    guard level >= needed else { return }
    say(
      severity: diagnostic.severity, id: diagnostic.id, diagnostic.message,
      source: diagnostic.source ?? source, format: format, diagnostic: diagnostic)
  }

  /// Says what a format could not hold and what it assumed (`-v`).
  func details(of export: Export, source: String?, format: String) {
    for diagnostic in export.diagnostics { say(diagnostic, source: source, format: format) }
    for loss in export.losses {
      say(Diagnostic("loss.\(loss.code)", .note, loss.message), source: source, format: format)
    }
    for name in export.assumptions {
      let message = "\(name) is not stated; what the format's silence means was written, as assumed"
      say(Diagnostic("assumed.\(name)", .note, message), source: source, format: format)
    }
  }

  /// Says what a run of many inputs came to.
  func summary(_ tally: RunTally, seconds: Double) {
    switch form {
    case .text: Self.write(tally.table(seconds: seconds))
    case .json: Self.write(tally.json + [10])
    }
  }

  private func say(
    severity: Severity, id: String, _ message: String, source: String?, format: String?,
    diagnostic: Diagnostic? = nil
  ) {
    switch form {
    case .text:
      var line = "policyconv: "
      if let source { line += source.printable + ": " }
      if let number = diagnostic?.line { line += "line \(number): " }
      if let format { line += format.printable + ": " }
      if let place = diagnostic?.place, !place.isEmpty { line += place.printable + ": " }
      if severity != .error { line += severity.rawValue + ": " }
      line += message.printable
      if let clause = diagnostic?.clause { line += " (\(clause.printable))" }
      Self.write(line + "\n")
    case .json:
      var json = JSONWriter(pretty: false, capacity: 256)
      json.object { json in
        json.member("severity", severity.rawValue)
        json.member("id", id)
        if let source { json.member("source", source) }
        if let format { json.member("format", format) }
        if let line = diagnostic?.line { json.member("line", line) }
        if let place = diagnostic?.place { json.member("place", place) }
        if let clause = diagnostic?.clause { json.member("clause", clause) }
        json.member("message", message)
      }
      Self.write(json.finish() + [10])
    }
  }

  /// Writes words to standard error; nobody is told when that fails.
  static func write(_ text: String) { write(Array(text.utf8)) }

  private static func write(_ bytes: [UInt8]) { _ = try? FileDescriptor.standardError.write(bytes) }
}
