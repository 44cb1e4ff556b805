import ArgumentParser
import ConverterCore
import Exporters

/// `policyconv convert INPUT...`
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Convert policies to one or more formats.")

  @Argument(help: "Files, folders, archives, or - for standard input.")
  var inputs: [String]

  @OptionGroup var input: InputOptions
  @OptionGroup var export: ExportFlags
  @OptionGroup var messages: MessageOptions

  @Option(name: .shortAndLong, help: "The file to write, for one input and one format.")
  var output: String?

  @Option(name: .customLong("output-dir"), help: "The folder to write files into.")
  var outputDir: String?

  @Option(help: "How many inputs are converted at a time.")
  var jobs: Int?

  @Option(help: "Show progress: auto, always or never.")
  var progress = "auto"

  func validate() throws {
    if output != nil, outputDir != nil {
      throw ValidationError("-o and --output-dir exclude each other.")
    }
    if output != nil, inputs.count > 1 || export.formatNames.count > 1 {
      throw ValidationError("-o takes one input and one format; use --output-dir.")
    }
  }

  func run() throws {
    let console = messages.console
    var status = ExitStatus()
    do throws(ConversionError) {
      var run = ConvertRun(
        command: self,
        pipeline: try export.pipeline(Converter(reading: input.reading), compact: false),
        console: console)
      run.convertAll()
      status = run.status
    } catch {
      console.failure(error, source: nil)
      status.note(error)
    }
    try status.end()
  }
}

/// One run of `convert`.
struct ConvertRun {
  let command: ConvertCommand
  let pipeline: ConversionPipeline
  let console: Console
  private(set) var status = ExitStatus()
  private var names: OutputNames
  private var folder: OutputFolder

  init(command: ConvertCommand, pipeline: ConversionPipeline, console: Console) {
    self.command = command
    self.pipeline = pipeline
    self.console = console
    names = OutputNames(
      inputEndings: pipeline.converter.adapters.adapters.flatMap(\.format.inputEndings))
    folder = OutputFolder(command.outputDir ?? ".")
  }

  mutating func convertAll() {
    for input in command.inputs { convert(input) }
  }

  private mutating func fail(_ error: ConversionError, _ source: String?, format: String? = nil) {
    console.failure(error, source: source, format: format)
    status.note(error)
  }

  private mutating func convert(_ input: String) {
    var container = FileInput(input, options: ContainerOptions(reading: command.input.reading))
    do {
      while let item = try container.next() {
        switch item {
        case .source(let source): convert(source, isFile: input != "-")
        case .failed(let name, let error): fail(error, name)
        case .skipped: break
        }
      }
    } catch {
      fail(error, input == "-" ? "stdin" : input)
    }
  }

  private mutating func convert(_ original: Source, isFile: Bool) {
    var source = original
    command.input.complete(&source)
    do {
      for policy in try pipeline.convert(source, format: command.input.from) {
        for diagnostic in policy.diagnostics { console.say(diagnostic, source: source.name) }
        if let failure = policy.failure { fail(failure, source.name) }
        write(policy, of: source, isFile: isFile)
      }
    } catch {
      fail(error, source.name)
    }
  }

  private mutating func write(
    _ policy: ConversionPipeline.PolicyOutcome, of source: Source, isFile: Bool
  ) {
    guard !policy.formats.isEmpty else { return }
    let stem = names.stem(for: source, isFile: isFile, provenance: policy.provenance)
    let files = names.take(stem: stem, endings: policy.formats.map(\.format.ending))
    for (file, format) in zip(files, policy.formats) {
      do {
        let export = try format.result.get()
        console.details(of: export, source: source.name, format: format.format.id)
        try write(export.bytes, file)
      } catch {
        fail(error, source.name, format: format.format.id)
      }
    }
  }

  private mutating func write(_ bytes: [UInt8], _ file: String) throws(ConversionError) {
    if let output = command.output, output != "-" {
      do {
        try WholeFile.write(bytes, toPath: output)
      } catch {
        throw ConversionError(.cannotWrite, "\(output) cannot be written: \(error.message)")
      }
    } else if command.output == "-"
      || command.outputDir == nil && command.inputs.count == 1 && pipeline.exporters.count == 1
    {
      try StandardOutput.write(bytes)
    } else {
      try folder.write(bytes, file)
    }
  }
}
