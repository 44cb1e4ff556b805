import ConverterCore
import Exporters
import Glibc

/// One run of `convert`: feeds inputs to the workers and settles what comes back, in order.
///
///     inputs ─▶ containers ─▶ [workers] ─▶ settlement: names, files, messages, journal, report
///
/// All reading of containers and all writing happens on the calling thread.
struct ConvertRun {
  private let command: ConvertCommand
  private let pipeline: ConversionPipeline
  private let workers: OrderedWorkers<ConversionTask, ItemOutcome>
  private var settlement: Settlement
  private let signals: StopSignals
  private var stopped: Int32?
  private var share: Double?

  init(command: ConvertCommand) throws(ConversionError) {
    self.command = command
    let plugins = PluginGroups()
    signals = StopSignals(ending: plugins)
    let setting = command.plugins.setting(plugins)
    let pipeline = try command.export.pipeline(
      try command.input.converter(command.plugins, setting), compact: false,
      plugins: command.plugins, setting)
    self.pipeline = pipeline
    let format = command.input.pageFormat
    let limit = command.running.timeLimit
    let settlement = try Settlement(command: command, pipeline: pipeline)
    self.settlement = settlement
    let folder = settlement.stagingFolder
    workers = OrderedWorkers(
      threads: RunningOptions.workerCount(command.running.jobs), timeLimit: .seconds(limit),
      work: { $0.run(pipeline, format: format, folder: folder) },
      expired: { task in
        .failed(task.facts, .timeLimit(limit))
      })
  }

  /// Converts everything and returns the exit status. Does not return when a signal stops it.
  mutating func run() throws(ConversionError) -> Int32 {
    if settlement.writesFiles, command.inputs.allSatisfy(Self.isOnDisk) { signals.holdBack() }
    for (index, input) in command.inputs.enumerated() {
      try convert(input, index: index)
      if stopped != nil { break }
    }
    while stopped == nil, !workers.isEmpty { try settleNext() }
    try settlement.finish(stoppedBy: stopped)
    if let stopped { signals.die(of: stopped) }
    if workers.hasAbandoned { _exit(settlement.status.code) }
    return settlement.status.code
  }

  private mutating func convert(_ input: String, index: Int) throws(ConversionError) {
    var number = 0
    var items = 0
    do throws(ConversionError) {
      var container = try Containers.open(input, options: command.input.opening)
      while stopped == nil, let item = try container.next() {
        share = (Double(index) + (container.share ?? 0)) / Double(command.inputs.count)
        if case .skipped = item {} else { items += 1 }
        try feed(item, input: input, place: (index, number))
        number += 1
      }
      guard items == 0, stopped == nil else { return }
      throw ConversionError(.noInput, "there is nothing in it that can be read")
    } catch {
      workers.submit(
        done: .failed(ItemFacts(name: input.asInput, isFile: input != "-", bytes: 0), error))
    }
  }

  private mutating func feed(_ item: ContainerItem, input: String, place: (Int, Int))
    throws(ConversionError)
  {
    while workers.isFull, stopped == nil { try settleNext() }
    try settleReady()
    switch item {
    case .source(var source):
      command.input.complete(&source, isWhole: source.isWhole(of: input))
      var facts = ItemFacts(source, of: input)
      if let entry = settlement.resume(&facts, source: source, place: place) {
        workers.submit(done: .resumed(facts, entry))
      } else {
        workers.submit(ConversionTask(facts: facts, source: source), weight: source.bytes.count)
      }
    case .failed(let name, let error):
      workers.submit(done: .failed(ItemFacts(name: name, isFile: false, bytes: 0), error))
    case .skipped(let name, let reason):
      workers.submit(done: .skipped(name: name, reason: reason))
    }
  }

  /// Waits for the next outcome and settles it.
  private mutating func settleNext() throws(ConversionError) {
    stopped = stopped ?? signals.pending()
    guard let outcome = workers.next(milliseconds: 100) else { return }
    try settlement.settle(outcome, share: share)
  }

  /// Settles what has ended already, so that files appear as early as they can.
  private mutating func settleReady() throws(ConversionError) {
    stopped = stopped ?? signals.pending()
    while let outcome = workers.ready() { try settlement.settle(outcome, share: share) }
  }

  /// Whether reading it never waits for anybody, so that signals may be held back meanwhile.
  private static func isOnDisk(_ input: String) -> Bool {
    var facts = stat()
    guard input != "-", stat(input, &facts) == 0 else { return input != "-" }
    return [S_IFREG, S_IFDIR].contains(facts.st_mode & S_IFMT)
  }
}
