import ConverterCore
import FoundationEssentials

/// Fixtures of the repository, found by this file's own place.
public enum Fixtures {
  /// The path of the repository.
  public static var repository: String {
    // Not a default argument: that would be the caller's file, at any depth.
    let file = #filePath
    return file.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
  }

  /// The path of a fixture, or of a folder of fixtures.
  public static func path(_ relative: String) -> String {
    repository + "/Fixtures/" + relative
  }

  /// The bytes of a fixture.
  public static func bytes(_ relative: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(relative))))
  }

  /// The text of a fixture.
  public static func text(_ relative: String) throws -> String {
    String(decoding: try bytes(relative), as: UTF8.self)
  }
}

/// What comparing with a golden file found; nil when all is well.
///
/// With `POLICYCONV_RECORD=1` the golden is written anew and the comparison still fails, so that a
/// recording run can never pass for a check.
public func goldenFault(_ actual: [UInt8], golden relative: String) -> String? {
  let path = Fixtures.path(relative)
  let environment = ProcessInfo.processInfo.environment
  if environment["POLICYCONV_RECORD"] == "1" {
    do {
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      try FileManager.default.createDirectory(
        atPath: folder.joined(separator: "/"), withIntermediateDirectories: true)
      try Data(actual).write(to: URL(filePath: path))
      return "recorded \(relative); run again without POLICYCONV_RECORD"
    } catch {
      return "cannot record \(relative): \(error)"
    }
  }
  guard let expected = try? Fixtures.bytes(relative) else {
    return "there is no golden \(relative); record it with POLICYCONV_RECORD=1"
  }
  return expected == actual ? nil : firstDifference(expected, actual, name: relative)
}

private func firstDifference(_ expected: [UInt8], _ actual: [UInt8], name: String) -> String {
  let left = expected.split(separator: 10, omittingEmptySubsequences: false)
  let right = actual.split(separator: 10, omittingEmptySubsequences: false)
  for (line, pair) in zip(left, right).enumerated() where pair.0 != pair.1 {
    return """
      \(name), line \(line + 1)
        golden: \(String(decoding: pair.0, as: UTF8.self))
        actual: \(String(decoding: pair.1, as: UTF8.self))
      """
  }
  return "\(name): \(left.count) lines in the golden, \(right.count) in fact"
}
