import Foundation
import TestSupport

/// The built program, run as users run it.
struct Tool {
  /// The folder that commands run in.
  let folder: String

  /// The program beside the tests' own.
  static var path: String { buildFolder + "/policyconv" }

  /// The folder of the built programs.
  static var buildFolder: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
  }

  /// Runs the program with these arguments and waits for its end.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> ChildProcess.Ending {
    let process = try start(arguments, input: Data(input.utf8), environment: environment)
    return try process.wait()
  }

  /// Runs a line of shell in which `policyconv` is the program and `$FIXTURES` their folder.
  func shell(_ line: String) throws -> ChildProcess.Ending {
    try start(["-c", line], program: "/bin/sh").wait()
  }

  /// Starts the program; the caller waits for its end or ends it.
  func start(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    program: String = Tool.path
  ) throws -> ChildProcess {
    try ChildProcess(
      program, arguments, folder: folder,
      environment: Self.environment.merging(environment) { $1 }, input: input)
  }

  private static var environment: [String: String] {
    var environment = [
      "PATH": buildFolder + ":/usr/bin:/bin", "FIXTURES": Fixtures.path("").dropSlash,
      "LANG": "C.UTF-8", "HOME": "/nonexistent", "COLUMNS": "80",
    ]
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
      environment[name] = ProcessInfo.processInfo.environment[name]
    }
    // Where the program counts what is run, the counts go where scripts/coverage wants them.
    let counts = ProcessInfo.processInfo.environment["POLICYCONV_COUNTS"]
    environment["LLVM_PROFILE_FILE"] = counts.map { $0 + "/%p.profraw" } ?? "/dev/null"
    return environment
  }
}

extension String {
  fileprivate var dropSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}

extension ScratchFolder {
  /// The program, run in this folder.
  var tool: Tool { Tool(folder: path) }

  /// Writes a file, and the folders it needs.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    let parts = name.split(separator: "/").dropLast()
    if !parts.isEmpty {
      try FileManager.default.createDirectory(
        atPath: path + "/" + parts.joined(separator: "/"), withIntermediateDirectories: true)
    }
    return try write(name, Array(text.utf8))
  }

  /// The text of a file in it; nil when there is none.
  func text(_ name: String) -> String? {
    (try? Data(contentsOf: URL(filePath: path + "/" + name))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// All files in it and in its folders, as sorted paths, hidden ones too.
  var files: [String] {
    let all = FileManager.default.subpaths(atPath: path) ?? []
    return all.filter { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }.sorted()
  }

  /// Every file with its bytes, for comparing two runs.
  var contents: [String: [UInt8]] {
    Dictionary(
      files.map { ($0, (try? Data(contentsOf: URL(filePath: path + "/" + $0))).map(Array.init)) }
        .map { ($0.0, $0.1 ?? []) }, uniquingKeysWith: { $1 })
  }
}

/// Runs a test in a folder of its own, which is removed afterwards.
func inScratch<Result>(_ body: (ScratchFolder) throws -> Result) throws -> Result {
  let scratch = try ScratchFolder()
  defer { scratch.remove() }
  return try body(scratch)
}
