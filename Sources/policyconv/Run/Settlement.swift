import ConverterCore
import Exporters

/// What happens with outcomes, one after the other in the order of the inputs: names are given,
/// files written, failures said, and everything is put on record.
struct Settlement {
  private(set) var status = ExitStatus()
  /// The folder that exports go into, where they do.
  var stagingFolder: String? {
    if case .folder(let path) = destination { path } else { nil }
  }
  /// Whether exports go into files, which nobody's reading holds up.
  var writesFiles: Bool { destination != .standardOutput }
  private let console: Console
  private let destination: Destination
  private var names: OutputNames
  private var folder: OutputFolder
  private let inputs: InputGuard
  private var journal: RunJournal?
  private let report: ReportFile?
  private var tally = RunTally()
  private var progress: Progress
  private let summarizes: Bool

  init(command: ConvertCommand, pipeline: ConversionPipeline) throws(ConversionError) {
    console = command.messages.console
    destination = try Destination.wanted(
      output: command.target.output, outputDir: command.target.outputDir, inputs: command.inputs,
      formats: pipeline.exporters.count)
    names = OutputNames(
      inputEndings: pipeline.converter.adapters.adapters.flatMap(\.format.inputEndings),
      endings: pipeline.exporters.map(\.format.ending))
    if case .folder(let path) = destination {
      folder = OutputFolder(path)
    } else {
      folder = OutputFolder(".")
    }
    inputs = try OutputPlan(
      destination: destination, report: command.target.report
    ).guarding(command.inputs, names: names)
    journal = try RunJournal.start(
      command, pipeline, destination: destination, folder: &folder)
    if let path = command.target.report {
      // The folder of the exports may have to be made for it.
      if case .folder = destination, folder.holds(path) { try folder.make() }
      report = try ReportFile(path)
    } else {
      report = nil
    }
    progress = Progress(command.running.progress, isQuiet: console.level == .quiet)
    summarizes = console.level > .quiet
  }

  /// What an earlier run did with an input, where it is resumed; gives the input its key.
  mutating func resume(_ facts: inout ItemFacts, source: Source, place: (Int, Int))
    -> JournalEntry?
  {
    journal?.entry(for: &facts, source: source, place: place, folder: folder)
  }

  /// Deals with what became of one input. Throws only when the run cannot go on.
  mutating func settle(_ outcome: ItemOutcome, share: Double?) throws(ConversionError) {
    if case .resumed(let facts, let entry) = outcome { return try settle(facts, entry) }
    let record = record(of: outcome)
    status.note(record.status)
    tally.add(record.tallied)
    try report?.add(record.json)
    try journal?.add(record)
    progress.show(inputs: tally.inputs, share: share)
  }

  /// Says and writes what is to be said and written at the end.
  mutating func finish(stoppedBy signal: Int32?) throws(ConversionError) {
    progress.clear()
    if let signal {
      Console.write("policyconv: stopped by \(StopSignals.name(signal))\n")
    } else {
      try report?.finish(tally)
    }
    if summarizes, tally.inputs > 1 {
      console.summary(tally, seconds: progress.seconds)
    }
  }

  private mutating func settle(_ facts: ItemFacts, _ entry: JournalEntry) throws(ConversionError) {
    for stem in entry.stems { names.mark(stem) }
    status.note(entry.status)
    tally.addResumed(entry.item)
    try report?.add(entry.report)
  }

  private mutating func record(of outcome: ItemOutcome) -> ItemRecord {
    switch outcome {
    case .converted(let facts, let policies, let staged):
      return write(policies, staged, of: facts)
    case .failed(let facts, let error):
      fail(error, facts.name)
      return ItemRecord(
        facts: facts, outcome: .failed, reason: error.code.rawValue, error: error)
    case .skipped(let name, let reason):
      let note = Diagnostic("container.skipped", .note, "passed over: \(reason)")
      say { $0.say(note, source: name) }
      return ItemRecord(
        facts: ItemFacts(name: name, isFile: false, bytes: 0), outcome: .skipped, reason: reason)
    case .resumed(let facts, let entry):
      return ItemRecord(facts: facts, outcome: entry.item.outcome)
    }
  }

  private mutating func write(
    _ policies: [ConversionPipeline.PolicyOutcome], _ staged: StagedExports, of facts: ItemFacts
  ) -> ItemRecord {
    var record = ItemRecord(facts: facts, outcome: .failed)
    if let error = misfit(policies.count, facts) {
      fail(error, facts.name)
      record.error = error
      record.reason = error.code.rawValue
      return record
    }
    for (index, policy) in policies.enumerated() {
      for diagnostic in policy.diagnostics { say { $0.say(diagnostic, source: facts.name) } }
      if let failure = policy.failure {
        fail(failure, facts.name)
        if record.error == nil { record.error = failure }
        record.reason = policy.notAPolicy?.rawValue ?? failure.code.rawValue
        record.outcome = policy.notAPolicy == nil ? .failed : .notAPolicy
      }
      guard !policy.formats.isEmpty else { continue }
      let stem = names.take(names.stem(for: facts, provenance: policy.provenance))
      record.stems.append(stem)
      record.formats += write(policy, staged, index: index, stem: stem, of: facts)
    }
    if record.exportCount > 0 {
      record.outcome = .converted
    } else if record.error == nil {
      record.reason = record.formats.lazy.compactMap { $0.error?.code.rawValue }.first
    }
    return record
  }

  private mutating func write(
    _ policy: ConversionPipeline.PolicyOutcome, _ staged: StagedExports, index: Int,
    stem: String, of facts: ItemFacts
  ) -> [ItemRecord.Format] {
    zip(names.files(stem), policy.formats).enumerated().map { number, pair in
      let (file, outcome) = pair
      let id = outcome.format.id
      var format = ItemRecord.Format(id: id, policy: index)
      do throws(ConversionError) {
        let export = try outcome.result.get()
        say { $0.details(of: export, source: facts.name, format: id) }
        let content = staged.content(export, policy: index, format: number)
        format.file = try write(content, file, facts)
        format.bytes = content.count
        format.losses = Dictionary(grouping: export.losses, by: \.code)
          .map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
        format.assumptions = export.assumptions
      } catch {
        fail(error, facts.name, format: id)
        format.error = error
      }
      return format
    }
  }

  /// Writes one export and returns its path below the output folder, if it went there.
  private mutating func write(_ content: FileContent, _ file: String, _ facts: ItemFacts)
    throws(ConversionError) -> String?
  {
    switch destination {
    case .standardOutput where facts.isWhole: try StandardOutput.write(content.bytes)
    case .file(let path):
      try inputs.check(path)
      do {
        let file = try WholeFile(path: path)
        try file.append(content.bytes)
        try file.commit()
      } catch {
        throw ConversionError(.cannotWrite, "\(path) cannot be written: \(error.message)")
      }
    case .folder, .standardOutput:
      let path = folder.joined(file)
      try inputs.check(path)
      try folder.write(content, file)
      return file
    }
    return nil
  }

  /// What does not fit into one file or stream.
  private func misfit(_ policies: Int, _ facts: ItemFacts) -> ConversionError? {
    switch destination {
    case .folder: return nil
    case .file where !facts.isWhole:
      return ConversionError(.usage, "-o takes one policy; for an archive use --output-dir")
    case .standardOutput where !facts.isWhole: return nil
    case .file, .standardOutput:
      guard policies > 1 else { return nil }
      return ConversionError(
        .usage, "it holds \(policies) policies, which go to files of their own: use --output-dir")
    }
  }

  private mutating func fail(_ error: ConversionError, _ source: String, format: String? = nil) {
    say { $0.failure(error, source: source, format: format) }
  }

  private mutating func say(_ body: (Console) -> Void) {
    progress.clear()
    body(console)
  }
}
