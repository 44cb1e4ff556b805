import Synchronization

/// One process of a plugin and the requests it answers, one at a time.
final class PluginSession: Sendable {
  private struct State: ~Copyable {
    var process: PluginProcess
    var requests = 0

    init(_ process: consuming PluginProcess) { self.process = process }
  }

  private let plugin: PluginReference
  private let limits: PluginLimits
  private let state: Mutex<State>

  /// Starts the process.
  init(_ plugin: PluginReference, _ setting: PluginSetting) throws(ConversionError) {
    self.plugin = plugin
    limits = setting.limits
    do throws(PluginFailure) {
      let process = try PluginProcess(
        path: plugin.path, environment: setting.environment, groups: setting.groups)
      state = Mutex(State(process))
    } catch {
      throw ConversionError(error, plugin, messages: [])
    }
  }

  /// The id of the next request: `1`, `2`, …
  func nextID() -> String {
    state.withLock { state in
      state.requests += 1
      return String(state.requests)
    }
  }

  /// Sends a line and reads the answer. Once this throws, the session must not be used again.
  func ask<Answer: PluginBody>(
    _ type: Answer.Type, _ line: [UInt8], id: String?, isLast: Bool
  ) throws(ConversionError) -> (result: Result<Answer, PluginUserError>, messages: [Diagnostic]) {
    let limits = limits
    do throws(PluginFailure) {
      let bytes = try state.withLock { state throws(PluginFailure) in
        try state.process.exchange(line + [10], isLast: isLast, limits: limits)
      }
      let answer = try PluginWire.decode(type, from: bytes)
      if let id, answer.id != id { throw .wrongID(expected: id, found: answer.id) }
      return (answer.result, diagnostics(state.withLock { $0.process.takeMessages() }))
    } catch {
      throw broken(error)
    }
  }

  /// Closes the input and waits a moment for the process to end by itself.
  func close() {
    var patience = limits
    patience.time = min(patience.time, .seconds(2))
    state.withLock { state in
      // How it ends no longer matters: whatever is left is ended with the process.
      _ = try? state.process.close(limits: patience)
    }
  }

  /// The error for a plugin that broke, with what it wrote to standard error.
  func broken(_ failure: PluginFailure) -> ConversionError {
    let messages = state.withLock { $0.process.takeMessages() }
    return ConversionError(failure, plugin, messages: diagnostics(messages))
  }

  /// Standard error as diagnostics, a line each, marked with the plugin's name.
  private func diagnostics(_ bytes: [UInt8]) -> [Diagnostic] {
    bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }).map { line in
      Diagnostic(
        "plugin.stderr", .warning,
        "\(plugin.label): \(String(decoding: line, as: UTF8.self).printable)")
    }
  }
}
