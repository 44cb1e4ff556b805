/// Runs work on several threads and hands the results back in the order the work came in.
///
/// One thread submits and takes; `isFull` tells it when to take before it submits more, so that
/// what is under way stays bounded, whatever the number of inputs. With one thread to work, the
/// two take turns, so that no more than one processor is busy.
///
///     while let task = source.next() {
///       while workers.isFull { settle(workers.next()) }
///       workers.submit(task, weight: task.bytes.count)
///     }
final class OrderedWorkers<Task: Sendable, Result: Sendable> {
  private enum Slot: Sendable {
    case waiting(Task)
    case running(since: ContinuousClock.Instant, Task)
    case done(Result)
  }

  private struct State: Sendable {
    /// What has been submitted and not taken, in order; the number of the first is `first`.
    var slots: [Slot] = []
    var weights: [Int] = []
    /// Whether each slot is done: slots are not copied only to be asked.
    var isDone: [Bool] = []
    var first = 0
    /// The next to be run.
    var nextToRun = 0
    var isClosed = false
    var threads = 0
    var idle = 0
    /// How many results at the front the taker waits for; 0 when it does not wait.
    var wanted = 0
    /// Whether tasks are begun only while the taker waits, and since when it does.
    let takesTurns: Bool
    var turnBegan = ContinuousClock.now

    init(takesTurns: Bool) { self.takesTurns = takesTurns }

    var weight: Int { weights.reduce(0, +) }

    /// Whether so many results at the front are there.
    func hasDone(_ count: Int) -> Bool {
      isDone.count >= count && isDone[..<count].allSatisfy(\.self)
    }

    /// Whether what the taker waits for is there, or its turn has come again.
    var isServed: Bool {
      wanted > 0 && (hasDone(wanted) || takesTurns && .now - turnBegan > OrderedWorkers.turn)
    }
  }

  private let monitor: Monitor<State>
  private let threads: Int
  private let timeLimit: Duration?
  private let work: @Sendable (Task) -> Result
  private let expired: @Sendable (Task) -> Result
  /// Whether a thread had to be left to itself because its work took too long.
  private(set) var hasAbandoned = false
  /// The most bytes under way at a time, unless one task alone is larger.
  private static var mostWeight: Int { 128 << 20 }
  /// Small tasks under way at a time, so that threads seldom wake each other, and the bytes up to
  /// which tasks are small.
  private static var mostSmall: Int { 16 }
  private static var smallWeight: Int { 8 << 20 }
  /// How long tasks are begun before the taker has its turn: some small ones, one of any other size.
  private static var turn: Duration { .milliseconds(2) }

  /// `work` runs on any thread; `expired` gives the result of a task that ran for `timeLimit`.
  init(
    threads: Int, timeLimit: Duration?, work: @escaping @Sendable (Task) -> Result,
    expired: @escaping @Sendable (Task) -> Result
  ) {
    monitor = Monitor(State(takesTurns: threads == 1))
    self.threads = threads
    self.timeLimit = timeLimit
    self.work = work
    self.expired = expired
  }

  deinit {
    monitor.changeAndWake({ state in
      state.isClosed = true
      return ((), .allWorkers)
    })
  }

  /// Whether nothing is under way.
  var isEmpty: Bool { monitor.read { $0.slots.isEmpty } }

  /// Whether a result must be taken before more is submitted.
  var isFull: Bool {
    monitor.read { state in
      guard state.slots.count >= 4 * threads else { return state.weight >= Self.mostWeight }
      return state.slots.count >= Self.mostSmall || state.weight >= Self.smallWeight
    }
  }

  /// Adds work; `weight` is what it holds in memory, in bytes.
  func submit(_ task: Task, weight: Int) {
    let needsThread = monitor.changeAndWake({ state in
      state.slots.append(.waiting(task))
      state.weights.append(weight)
      state.isDone.append(false)
      guard state.idle == 0 else { return (false, state.takesTurns ? .nobody : .oneWorker) }
      guard state.threads < threads else { return (false, .nobody) }
      state.threads += 1
      return (true, .nobody)
    })
    if needsThread { startThread() }
  }

  /// Adds a result that needs no work, to keep its place in the order.
  func submit(done result: Result) {
    monitor.change { state in
      state.slots.append(.done(result))
      state.weights.append(0)
      state.isDone.append(true)
    }
  }

  /// The next result in order if it is there already.
  func ready() -> Result? { monitor.change(Self.takeDone) }

  /// The next result in order; nil when it is not there within `milliseconds`.
  ///
  /// Returns when half of what is under way is done, so that results are taken several at a time;
  /// when all is or a turn is over, where work and taking alternate.
  func next(milliseconds: Int) -> Result? {
    monitor.changeAndWake({ state in
      guard state.takesTurns, !state.hasDone(1) else {
        state.wanted = state.takesTurns ? 1 : max(1, state.slots.count / 2)
        return ((), .nobody)
      }
      state.wanted = state.slots.count
      state.turnBegan = .now
      return ((), .oneWorker)
    })
    let result = monitor.waitToTake(
      milliseconds: milliseconds,
      until: { state in state.wanted == 0 || state.hasDone(state.wanted) },
      { state in
        state.wanted = 0
        return Self.takeDone(&state)
      })
    if result == nil { giveUpExpired() }
    return result
  }

  private static func takeDone(_ state: inout State) -> Result? {
    guard state.isDone.first == true, case .done(let result)? = state.slots.first else {
      return nil
    }
    state.slots.removeFirst()
    state.weights.removeFirst()
    state.isDone.removeFirst()
    state.first += 1
    state.nextToRun = max(state.nextToRun, state.first)
    return result
  }

  /// Ends what takes too long: its result is that it did; its thread is left to itself and another
  /// takes its place.
  private func giveUpExpired() {
    guard let timeLimit else { return }
    let now = ContinuousClock.now
    let expired = self.expired
    let lost = monitor.change { state in
      var lost = 0
      for index in state.slots.indices {
        guard case .running(let since, let task) = state.slots[index], now - since > timeLimit
        else { continue }
        state.slots[index] = .done(expired(task))
        state.isDone[index] = true
        lost += 1
      }
      return lost
    }
    if lost > 0 { hasAbandoned = true }
    for _ in 0..<lost { startThread() }
  }

  private func startThread() {
    let monitor = self.monitor
    let work = self.work
    let started = Worker.start {
      while let (number, task) = Self.take(monitor) {
        let result = work(task)
        guard Self.give(result, number, monitor) else { return }
      }
    }
    if !started { runHere() }
  }

  /// Without a thread the work is done by whoever submits it.
  private func runHere() {
    monitor.change { $0.threads -= 1 }
    while case (let number, let task)? = monitor.change({ Self.takeNow(&$0) }) {
      _ = Self.give(work(task), number, monitor)
    }
  }

  private static func take(_ monitor: Monitor<State>) -> (Int, Task)? {
    monitor.change { $0.idle += 1 }
    let taken: (Int, Task)?? = monitor.waitForWork { state in
      let isTurn = !state.takesTurns || state.wanted > 0
      if isTurn, let next = takeNow(&state) {
        state.idle -= 1
        return .some(next)
      }
      return state.isClosed ? .some(nil) : nil
    }
    return taken ?? nil
  }

  private static func takeNow(_ state: inout State) -> (Int, Task)? {
    while state.nextToRun < state.first + state.slots.count {
      let index = state.nextToRun - state.first
      state.nextToRun += 1
      guard case .waiting(let task) = state.slots[index] else { continue }
      state.slots[index] = .running(since: .now, task)
      return (state.nextToRun - 1, task)
    }
    return nil
  }

  /// Puts a result in its place; false when it comes too late.
  private static func give(_ result: Result, _ number: Int, _ monitor: Monitor<State>) -> Bool {
    monitor.changeAndWake({ state in
      let index = number - state.first
      guard index >= 0, !state.isDone[index] else { return (false, .nobody) }
      state.slots[index] = .done(result)
      state.isDone[index] = true
      guard state.isServed else { return (true, .nobody) }
      if state.takesTurns { state.wanted = 0 }
      return (true, .taker)
    })
  }
}
