import Glibc

/// State that several threads share, with waiting until it is as wanted.
///
/// Threads wait on two sides, so that none is woken for what concerns the other: those that work,
/// and the one that takes what they have done.
///
/// The one place of the program that needs the compiler to trust it: the state is touched only
/// while the lock is held.
final class Monitor<State>: @unchecked Sendable {
  /// Whom a change concerns.
  enum Wake { case nobody, oneWorker, allWorkers, taker }

  private var state: State
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let workers: UnsafeMutablePointer<pthread_cond_t>
  private let taker: UnsafeMutablePointer<pthread_cond_t>

  init(_ state: sending State) {
    self.state = state
    mutex = .allocate(capacity: 1)
    workers = .allocate(capacity: 1)
    taker = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(workers, &attributes)
    pthread_cond_init(taker, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(workers)
    pthread_cond_destroy(taker)
    pthread_mutex_destroy(mutex)
    workers.deallocate()
    taker.deallocate()
    mutex.deallocate()
  }

  /// Looks at the state.
  func read<Result>(_ body: (State) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(state)
  }

  /// Changes the state.
  func change<Result>(_ body: (inout State) -> Result) -> Result {
    changeAndWake { (body(&$0), .nobody) }
  }

  /// Changes the state and wakes those it concerns.
  func changeAndWake<Result>(_ body: (inout State) -> (Result, Wake)) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    let (result, wake) = body(&state)
    switch wake {
    case .nobody: break
    case .oneWorker: pthread_cond_signal(workers)
    case .allWorkers: pthread_cond_broadcast(workers)
    case .taker: pthread_cond_signal(taker)
    }
    return result
  }

  /// Tries `body` whenever workers are woken until it returns something.
  func waitForWork<Result>(_ body: (inout State) -> Result?) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&state) { return result }
      pthread_cond_wait(workers, mutex)
    }
  }

  /// Waits until `condition` holds, but no longer than `milliseconds`, then returns what `body` does.
  func waitToTake<Result>(
    milliseconds: Int, until condition: (inout State) -> Bool, _ body: (inout State) -> Result
  ) -> Result {
    var deadline = timespec()
    clock_gettime(CLOCK_MONOTONIC, &deadline)
    let nanoseconds = deadline.tv_nsec + (milliseconds % 1000) * 1_000_000
    deadline.tv_sec += milliseconds / 1000 + nanoseconds / 1_000_000_000
    deadline.tv_nsec = nanoseconds % 1_000_000_000
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !condition(&state) {
      if pthread_cond_timedwait(taker, mutex, &deadline) == ETIMEDOUT { break }
    }
    return body(&state)
  }
}
