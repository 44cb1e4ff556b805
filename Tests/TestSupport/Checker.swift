import Foundation

/// How an outside program ended.
public struct CheckerResult: Sendable {
  /// Its exit status.
  public var status: Int32
  /// Standard output and standard error together.
  public var output: String
}

/// Runs an outside program (xmllint, a Python checker) and waits for it.
public func runChecker(
  _ command: [String], atMost longest: Duration = .seconds(600)
) throws -> CheckerResult {
  let ending = try ChildProcess(
    "/usr/bin/env", command, folder: Fixtures.repository, joinsErrors: true
  )
  .wait(atMost: longest)
  return CheckerResult(status: ending.status, output: ending.output)
}

/// Runs a Python checker of Fixtures/standards in the environment that `make test` prepares
/// (`.build/python`, or the interpreter named by POLICYCONV_PYTHON).
public func runPythonChecker(_ script: String, _ arguments: [String]) throws -> CheckerResult {
  try runPython([Fixtures.path(script)] + arguments)
}

/// Runs the Python of `runPythonChecker` with these arguments (`-m module …`).
public func runPython(_ arguments: [String]) throws -> CheckerResult {
  let python =
    ProcessInfo.processInfo.environment["POLICYCONV_PYTHON"]
    ?? Fixtures.repository + "/.build/python/bin/python"
  return try runChecker([python] + arguments)
}

/// A folder of its own below the system's temporary folder, removed by `remove()`.
public struct ScratchFolder: Sendable {
  /// Its path.
  public let path: String

  /// Makes the folder.
  public init() throws {
    path =
      FileManager.default.temporaryDirectory.appending(
        path: "policyconv-tests-\(UUID().uuidString)"
      ).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Writes a file into it and returns its path.
  public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let target = path + "/" + name
    try Data(bytes).write(to: URL(filePath: target))
    return target
  }

  /// Removes the folder with all it holds.
  public func remove() { try? FileManager.default.removeItem(atPath: path) }
}
