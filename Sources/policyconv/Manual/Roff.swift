/// Text in the man(7) macros of troff.
struct Roff {
  private(set) var text = ""

  /// A request or macro with its arguments, each of which may hold spaces.
  mutating func macro(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { " \"" + Self.escape($0) + "\"" }
    text += "." + name + quoted.joined() + "\n"
  }

  /// A line of running text.
  mutating func line(_ words: String) {
    let escaped = Self.escape(words)
    text += (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
  }

  /// Lines that keep their form, as examples do.
  mutating func verbatim(_ lines: [Substring]) {
    text += ".RS 2\n.nf\n"
    for line in lines { self.line(String(line)) }
    text += ".fi\n.RE\n"
  }

  /// Help as it is written in the sources: paragraphs between empty lines; lines that begin with two
  /// spaces keep their form; a line in capitals is a heading, of the level that `heading` writes.
  mutating func prose(_ prose: String, heading: String) {
    var examples: [Substring] = []
    var isFirst = true
    for line in (prose + "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  ") {
        examples.append(line.dropFirst(2))
        continue
      }
      if !examples.isEmpty {
        if !isFirst { macro("PP") }
        verbatim(examples)
        examples = []
        isFirst = false
      }
      if line.isEmpty { continue }
      if !line.contains(where: \.isLowercase) {
        macro(heading, String(line))
        isFirst = true
      } else {
        if !isFirst { macro("PP") }
        self.line(String(line))
        isFirst = false
      }
    }
  }

  /// Characters that troff would take for its own, or show as others: `-` is the ASCII one.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "\"": escaped += "\\(dq"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "…": escaped += "..."
      case "«": escaped += "\\(Fo"
      case "»": escaped += "\\(Fc"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
