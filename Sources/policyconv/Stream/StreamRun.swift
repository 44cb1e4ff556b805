import ConverterCore
import Exporters
import Glibc

/// One run of `stream`: records in, answers out, in order and in bounded memory.
struct StreamRun {
  /// What a worker gets.
  private enum Task: Sendable {
    /// A line of standard input, and its number.
    case line([UInt8], number: Int)
    /// A page of an archive or folder.
    case page(ItemFacts, Source)
  }

  /// What comes back.
  private enum Answer: Sendable {
    /// Lines, ready to be written.
    case lines([UInt8])
    /// A page, whose id becomes known only when its turn comes, and its lines without the id.
    case page(ItemFacts, Provenance, [[UInt8]])
    case failedPage(ItemFacts, ConversionError)
  }

  private let command: StreamCommand
  private let console: Console
  private let workers: OrderedWorkers<Task, Answer>
  private var names: OutputNames
  private var status = ExitStatus()

  init(command: StreamCommand, console: Console) throws(ConversionError) {
    self.command = command
    self.console = console
    let plugins = PluginGroups()
    _ = StopSignals(ending: plugins)
    let setting = command.plugins.setting(plugins)
    let converter = try command.input.converter(command.plugins, setting)
    let pipeline = try command.export.pipeline(
      converter, compact: true, plugins: command.plugins, setting)
    let files = try command.root.map { root throws(ConversionError) in
      try StreamFiles(root: root)
    }
    let input = command.input
    let seconds = command.timeLimit
    names = OutputNames(
      inputEndings: converter.adapters.adapters.flatMap(\.format.inputEndings), endings: [])
    workers = OrderedWorkers(
      threads: RunningOptions.workerCount(command.jobs), timeLimit: .seconds(seconds),
      work: { task in
        FaultSignals.naming(Self.name(task)) { Self.run(task, pipeline, input, files) }
      },
      expired: { Self.expired($0, seconds: seconds) })
  }

  /// Answers the lines of standard input.
  mutating func convertRecords() throws(ConversionError) -> Int32 {
    var reader = LineReader(0, limit: 2 * command.input.maxInput + (1 << 16))
    var number = 0
    while true {
      let item = try reader.next { () throws(ConversionError) in
        while !workers.isEmpty, !Self.canRead() { try answerNext() }
      }
      guard let item else { break }
      number += 1
      while workers.isFull { try answerNext() }
      switch item {
      case .line(var line, _, _):
        if number == 1, line.starts(with: Self.byteOrderMark) { line.removeFirst(3) }
        workers.submit(.line(line, number: number), weight: line.count)
      case .tooLong:
        let error = ConversionError(.limitExceeded, "it is too long (--max-input)")
        workers.submit(done: .lines(StreamAnswer.noRecord(line: number, error)))
      }
    }
    return try finish()
  }

  /// Answers the pages of the inputs.
  mutating func convertInputs() throws(ConversionError) -> Int32 {
    for input in command.inputs {
      do throws(ConversionError) {
        var container = try Containers.open(input, options: command.input.opening)
        while let item = try container.next() { try feed(item, input: input) }
      } catch {
        if error.code == .cannotWrite { throw error }
        console.failure(error, source: input.asInput)
        status.note(error)
      }
    }
    return try finish()
  }

  private mutating func feed(_ item: ContainerItem, input: String) throws(ConversionError) {
    while workers.isFull { try answerNext() }
    while let answer = workers.ready() { try write(answer) }
    switch item {
    case .source(var source):
      command.input.complete(&source, isWhole: source.isWhole(of: input))
      let facts = ItemFacts(source, of: input)
      workers.submit(.page(facts, source), weight: source.bytes.count)
    case .failed(let name, let error):
      workers.submit(done: .lines(StreamAnswer.failure(id: name, error)))
    case .skipped: break
    }
  }

  private mutating func finish() throws(ConversionError) -> Int32 {
    while !workers.isEmpty { try answerNext() }
    if workers.hasAbandoned { _exit(status.code) }
    return status.code
  }

  private mutating func answerNext() throws(ConversionError) {
    guard let answer = workers.next(milliseconds: 50) else { return }
    try write(answer)
  }

  private mutating func write(_ answer: Answer) throws(ConversionError) {
    switch answer {
    case .lines(let lines): try StandardOutput.write(lines)
    case .page(let facts, let provenance, let lines):
      let id = names.take(names.stem(for: facts, provenance: provenance))
      try StandardOutput.write(StreamAnswer.identified(lines, id: id))
    case .failedPage(let facts, let error):
      let id = names.take(names.stem(for: facts, provenance: Provenance()))
      try StandardOutput.write(StreamAnswer.failure(id: id, error))
    }
  }

  /// What some programs put before UTF-8; it is no part of the first line.
  private static var byteOrderMark: [UInt8] { [0xEF, 0xBB, 0xBF] }

  /// Whether standard input has something to read, or has ended.
  private static func canRead() -> Bool {
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) != 0
  }

  private static func run(
    _ task: Task, _ pipeline: ConversionPipeline, _ input: InputOptions, _ files: StreamFiles?
  ) -> Answer {
    switch task {
    case .line(let line, let number):
      do {
        var record = try StreamRecord(line, files: files, limit: input.maxInput)
        input.complete(&record.source, isWhole: false)
        return .lines(answer(record, pipeline, format: input.pageFormat))
      } catch {
        if let id = error.id { return .lines(StreamAnswer.failure(id: id, error.error)) }
        return .lines(StreamAnswer.noRecord(line: number, error.error))
      }
    case .page(let facts, let source):
      do {
        let policies = try pipeline.convert(source, format: input.pageFormat)
        let provenance = policies.first?.provenance ?? Provenance()
        return .page(facts, provenance, StreamAnswer.exports(policies))
      } catch {
        return .failedPage(facts, error)
      }
    }
  }

  private static func answer(
    _ record: StreamRecord, _ pipeline: ConversionPipeline, format: String?
  ) -> [UInt8] {
    do {
      let policies = try pipeline.convert(record.source, format: format)
      return StreamAnswer.identified(StreamAnswer.exports(policies), id: record.id)
    } catch {
      return StreamAnswer.failure(id: record.id, error)
    }
  }

  /// What a fault's sentence calls it.
  private static func name(_ task: Task) -> String {
    switch task {
    case .line(_, let number): "line \(number)"
    case .page(let facts, _): facts.name
    }
  }

  private static func expired(_ task: Task, seconds: Int) -> Answer {
    let error = ConversionError.timeLimit(seconds)
    switch task {
    case .page(let facts, _): return .failedPage(facts, error)
    case .line(let line, let number):
      if let value = try? JSONValue.parse(line), let id = value["id"]?.text {
        return .lines(StreamAnswer.failure(id: id, error))
      }
      return .lines(StreamAnswer.noRecord(line: number, error))
    }
  }
}

extension ConversionError {
  /// What took too long.
  static func timeLimit(_ seconds: Int) -> ConversionError {
    ConversionError(
      .limitExceeded, "the conversion took longer than \(seconds) seconds (--time-limit)")
  }
}
