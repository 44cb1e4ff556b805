import ArgumentParser
import ConverterCore
import Exporters

/// `policyconv validate FILE...`
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check exports against their formats, offline.",
    discussion: """
      The format is found out by the content and the name, or given with --as. With --text the \
      quotes and offsets of the file are compared with the canonical text. Faults are said on \
      standard error; the status is 1 when a file is not valid.

        policyconv validate out/*.p3p.xml
        policyconv validate page.consent.json --text page.txt
      """)

  @Argument(
    help: ArgumentHelp("The files to check; - is standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The format they must be in; found out when not given.", valueName: "format"),
    completion: .list(ExporterRegistry.builtin.validators.map(\.format)))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "The canonical text (-t text) that quotes and offsets must fit.", valueName: "file"),
    completion: .file())
  var text: String?

  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let console = messages.console
    var status = ExitStatus()
    do throws(ConversionError) {
      let named = try format.map { id throws(ConversionError) -> any Validator in
        try Self.validator(id)
      }
      let text = try text.map { path throws(ConversionError) -> [UInt8] in
        do throws(ConversionError) {
          return try NamedFile.read(path, limit: Self.limit)
        } catch {
          throw ConversionError(error.code, "\(path) \(error.message)")
        }
      }
      for file in files {
        status.note(check(file, as: named, text: text, console))
      }
    } catch {
      console.failure(error, source: nil)
      status.note(error)
    }
    try status.end()
  }

  /// The largest file that is checked.
  private static var limit: Int { 256 << 20 }

  private static func validator(_ id: String) throws(ConversionError) -> any Validator {
    let registry = ExporterRegistry.builtin
    if let validator = registry.validator(id) { return validator }
    let known = registry.validators.map(\.format).joined(separator: ", ")
    throw ConversionError(
      .usage, "there is no check for the format \(id); there is one for: \(known)")
  }

  /// Checks one file and returns the status it asks for.
  private func check(
    _ file: String, as named: (any Validator)?, text: [UInt8]?, _ console: Console
  ) -> Int32 {
    do throws(ConversionError) {
      let bytes = try NamedFile.read(file, limit: Self.limit)
      let validator: any Validator
      if let named { validator = named } else { validator = try Self.guess(file, bytes) }
      let faults = validator.validate(bytes, text: text)
      for fault in faults { console.say(fault, source: file.asInput, format: validator.format) }
      guard faults.contains(where: { $0.severity == .error }) else {
        console.note("validate.valid", "valid", source: file.asInput, format: validator.format)
        return 0
      }
      if console.level == .quiet {
        let count = faults.count { $0.severity == .error }
        console.error(
          "validate.invalid", "not valid: \(count == 1 ? "1 fault" : "\(count) faults")",
          source: file.asInput, format: validator.format)
      }
      return 1
    } catch {
      console.failure(error, source: file.asInput)
      return error.code.exitStatus
    }
  }

  /// The check that knows the bytes; of several the one that the name fits.
  private static func guess(_ file: String, _ bytes: [UInt8]) throws(ConversionError)
    -> any Validator
  {
    let registry = ExporterRegistry.builtin
    func fits(_ validator: any Validator) -> Bool {
      guard let exporter = registry.exporter(validator.format) else { return false }
      return file.lowercased().hasSuffix("." + exporter.format.ending)
    }
    let known = registry.validators.filter { $0.recognizes(bytes) }
    if let validator = known.first(where: fits) ?? known.first { return validator }
    if let validator = registry.validators.first(where: fits) { return validator }
    throw ConversionError(.unreadable, "its format is not recognised; name it with --as")
  }
}
