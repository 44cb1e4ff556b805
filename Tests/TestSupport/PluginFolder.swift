public import ConverterCore
import Foundation

/// A folder of plugins written for a test: shell or Python scripts under the usual names.
public struct PluginFolder: Sendable {
  /// Where they are.
  public let scratch: ScratchFolder

  /// Makes the folder.
  public init() throws { scratch = try ScratchFolder() }

  /// Writes a plugin and returns it. `body` follows the first line, which names the interpreter.
  public func plugin(
    _ name: String, direction: PluginDirection = .export, interpreter: String = "/bin/sh",
    _ body: String
  ) throws -> PluginReference {
    let file = PluginReference.fileName(direction, name)
    let path = try scratch.write(file, Array("#!\(interpreter)\n\(body)\n".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return PluginReference(name: name, direction: direction, path: path)
  }

  /// A shell script that reads its request and then prints these lines.
  public func saying(
    _ lines: String..., direction: PluginDirection = .export
  ) throws -> PluginReference {
    let prints = lines.map { "printf '%s\\n' '\($0)'" }
    return try plugin(
      "test", direction: direction, (["read request"] + prints).joined(separator: "\n"))
  }

  /// What a plugin wrote into a file of the folder (`$(dirname $0)/NAME`), or "".
  public func note(_ name: String) -> String {
    let text = try? String(contentsOfFile: scratch.path + "/" + name, encoding: .utf8)
    return (text ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Whether a process runs (a zombie does not).
  static func isRunning(_ pid: String) -> Bool {
    guard !pid.isEmpty,
      let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      let state = status.split(separator: ")").last?.split(separator: " ").first
    else { return false }
    return state != "Z"
  }

  /// Whether a process runs still after two seconds: one that was just killed may take a moment.
  public static func keepsRunning(_ pid: String) -> Bool {
    for _ in 0..<100 {
      if !isRunning(pid) { return false }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return true
  }

  /// A setting with short limits and the PATH of the test.
  public static func setting(
    seconds: Double = 10, answer: Int = 1 << 20, groups: PluginGroups? = nil
  ) -> PluginSetting {
    PluginSetting(
      limits: PluginLimits(time: .seconds(seconds), answer: answer),
      environment: PluginEnvironment(ProcessInfo.processInfo.environment), groups: groups)
  }

  /// The describe answer of a plugin called `test`.
  public static func description(
    _ direction: PluginDirection = .export, persistent: Bool = false, protocols: String = "[1]",
    more: String = ""
  ) -> String {
    #"{"protocol":1,"name":"test","version":"1.2","direction":"\#(direction.rawValue)","#
      + #""protocols":\#(protocols),"ending":"test","mediaType":"text/plain","#
      + #""persistent":\#(persistent)\#(more)}"#
  }

  /// Removes the folder.
  public func remove() { scratch.remove() }
}
