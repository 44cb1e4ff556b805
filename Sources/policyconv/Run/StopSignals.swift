import Glibc

/// Lets a run end cleanly on SIGINT, SIGTERM and SIGHUP: they are held back and looked for between
/// inputs, so that every file and every line of a journal is whole.
struct StopSignals {
  private var set = sigset_t()

  /// Holds the signals back from now on, in threads started later too.
  init() {
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// The signal that has come, if one has.
  func pending() -> Int32? {
    var set = self.set
    var now = timespec()
    let signal = sigtimedwait(&set, nil, &now)
    return signal > 0 ? signal : nil
  }

  /// Ends the process as the signal would have, so that whoever sent it sees what it did.
  func die(of signal: Int32) -> Never {
    var set = self.set
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    _exit(128 + signal)
  }

  /// The name users know it by.
  static func name(_ signal: Int32) -> String {
    switch signal {
    case SIGINT: "SIGINT"
    case SIGTERM: "SIGTERM"
    case SIGHUP: "SIGHUP"
    default: "signal \(signal)"
    }
  }
}
