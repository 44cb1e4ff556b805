import Glibc
import Synchronization

/// The process groups of the plugins that run now, for one who must end them all at once: a command
/// that is interrupted. Plugins are in groups of their own, so a terminal's Ctrl-C does not reach
/// them.
public final class PluginGroups: Sendable {
  private let running = Mutex<Set<Int32>>([])

  /// Creates an empty set.
  public init() {}

  /// Ends every plugin that runs now, with its whole group; the leader too where it has joined
  /// another.
  public func endAll() {
    for group in running.withLock({ $0 }) {
      kill(-group, SIGKILL)
      kill(group, SIGKILL)
    }
  }

  func add(_ group: Int32) { running.withLock { _ = $0.insert(group) } }
  func remove(_ group: Int32) { running.withLock { _ = $0.remove(group) } }
}
