import ConverterCore
import Glibc

/// What the program says when a fault of its own ends it: one sentence with the input it was at, and
/// status 70, in place of a stack trace and a status that looks like a signal's.
enum FaultSignals {
  /// Where each thread keeps the name of its input, as a C string that stands while the input does.
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// The signals that only a fault sends.
  private static var signals: [Int32] { [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] }

  /// Takes the signals from now on, in every thread. What the handler calls is async-signal-safe.
  static func prepare() {
    pthread_setspecific(key, nil)
    takeStack()
    var taken = sigset_t()
    sigemptyset(&taken)
    for number in signals {
      sigaddset(&taken, number)
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        FaultSignals.say("policyconv: ")
        if let name = pthread_getspecific(FaultSignals.key) {
          _ = Glibc.write(2, name, strlen(name.assumingMemoryBound(to: CChar.self)))
        }
        FaultSignals.say("a fault of the program ended it (")
        FaultSignals.say(FaultSignals.name(number))
        FaultSignals.say("); what it had written is whole; please report it with the input\n")
        _exit(ConversionError.Code.internalFault.exitStatus)
      }
      action.sa_flags = SA_ONSTACK | Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
    pthread_sigmask(SIG_UNBLOCK, &taken, nil)
  }

  /// Does something on a thread that has a stack for the handler, so that a full stack is told of too.
  static func onThread(_ body: () -> Void) {
    let stack = takeStack()
    body()
    var none = stack_t()
    none.ss_flags = Int32(SS_DISABLE)
    sigaltstack(&none, nil)
    free(stack)
  }

  @discardableResult
  private static func takeStack() -> UnsafeMutableRawPointer? {
    var stack = stack_t()
    stack.ss_size = 64 << 10
    stack.ss_sp = malloc(stack.ss_size)
    if stack.ss_sp != nil { sigaltstack(&stack, nil) }
    return stack.ss_sp
  }

  /// Does something of which a fault's sentence tells the name.
  static func naming<Result>(_ name: String, _ body: () -> Result) -> Result {
    (name.printable + ": ").withCString { text in
      pthread_setspecific(key, text)
      defer { pthread_setspecific(key, nil) }
      return body()
    }
  }

  private static func say(_ words: StaticString) {
    _ = Glibc.write(2, words.utf8Start, words.utf8CodeUnitCount)
  }

  private static func name(_ signal: Int32) -> StaticString {
    switch signal {
    case SIGILL: "SIGILL"
    case SIGTRAP: "SIGTRAP"
    case SIGABRT: "SIGABRT"
    case SIGBUS: "SIGBUS"
    case SIGFPE: "SIGFPE"
    default: "SIGSEGV"
    }
  }
}
