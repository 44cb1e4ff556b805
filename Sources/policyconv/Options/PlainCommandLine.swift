/// Reads the command lines of `convert` that most runs have: inputs, and options of a few kinds.
///
/// ArgumentParser looks at every option's declaration before it reads a word, which takes longer
/// than most pages do. What is not plain, or not right, is left to it.
struct PlainCommandLine {
  private var command = ConvertCommand.notGiven
  private var given: Set<String> = []

  /// The command, exactly as ArgumentParser reads it; nil leaves it to that.
  static func read(_ arguments: some Sequence<String>) -> ConvertCommand? {
    var words = Array(arguments)[...]
    guard words.popFirst() == "convert" else { return nil }
    var line = PlainCommandLine()
    while let word = words.popFirst() {
      if word == "-" || isPlain(word) {
        line.command.inputs.append(word)
      } else {
        guard let value = words.popFirst(), isPlain(value), line.take(word, value) else {
          return nil
        }
      }
    }
    return line.isValid ? line.command : nil
  }

  private static func isPlain(_ word: String) -> Bool {
    word.utf8.first.map { $0 != UInt8(ascii: "-") } ?? false
  }

  /// Takes an option; false where it is not one of these, or not for the first time.
  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "-t", "--to": command.export.to = value
    case "--output-dir": command.target.outputDir = value
    case "--url": command.input.url = value
    case "--jobs":
      guard let jobs = Int(value) else { return false }
      command.running.jobs = jobs
    case "--progress":
      guard let wish = Progress.Wish(rawValue: value) else { return false }
      command.running.progress = wish
    default: return false
    }
    return given.insert(option == "-t" ? "--to" : option).inserted
  }

  private var isValid: Bool {
    guard !command.inputs.isEmpty else { return false }
    do {
      try command.export.validate()
      try command.target.validate()
      try command.running.validate()
      try command.validate()
      return true
    } catch {
      return false
    }
  }
}
