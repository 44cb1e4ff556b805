import ConverterCore
import Glibc
import Synchronization

/// Lets a run end cleanly on SIGINT, SIGTERM and SIGHUP. Plugins are in process groups of their own,
/// which no terminal's Ctrl-C reaches: they are ended with the run.
///
/// A thread waits for the signals. At first it ends the plugins and the process at once; once
/// `holdBack` has been called, it only notes the signal, and the run looks for it between inputs,
/// so that every file and every line of a journal is whole; a second signal ends it all the same. A
/// signal that was ignored when the program started, as `nohup` has it, stays so.
final class StopSignals: Sendable {
  private struct State {
    var isHeldBack = false
    var received: Int32?
  }

  private let state = Mutex(State())
  private let plugins: PluginGroups
  private let taken: sigset_t

  /// Takes the signals over from now on, in threads started later too.
  init(ending plugins: PluginGroups) {
    self.plugins = plugins
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] where !Self.isIgnored(signal) {
      sigaddset(&set, signal)
    }
    taken = set
    pthread_sigmask(SIG_BLOCK, &set, nil)
    // Without a thread the signals do what they always do.
    if !Worker.start({ self.wait() }) { pthread_sigmask(SIG_UNBLOCK, &set, nil) }
  }

  /// From now on the run itself looks for signals, and ends when it likes.
  func holdBack() { state.withLock { $0.isHeldBack = true } }

  /// The signal that has come, if one has.
  func pending() -> Int32? { state.withLock { $0.received } }

  /// Ends the plugins, and the process as the signal would have, so that whoever sent it sees what
  /// it did.
  func die(of signal: Int32) -> Never {
    plugins.endAll()
    var set = taken
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    _exit(128 + signal)
  }

  private func wait() {
    var set = taken
    var signal: Int32 = 0
    while sigwait(&set, &signal) == 0 {
      let isHeldBack = state.withLock { state in
        defer { state.received = state.received ?? signal }
        return state.isHeldBack && state.received == nil
      }
      if !isHeldBack { die(of: signal) }
    }
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    let handler = action.__sigaction_handler.sa_handler
    return unsafeBitCast(handler, to: UInt.self) == unsafeBitCast(SIG_IGN, to: UInt.self)
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
