import Foundation
import TestSupport

/// How a run of the program ended.
struct ToolResult {
  /// The exit status, or 128 and the number of the signal that ended it, as a shell says it.
  var status: Int32
  var output: String
  var errors: String
}

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
  ) throws -> ToolResult {
    let process = try start(arguments, input: Data(input.utf8), environment: environment)
    return try process.wait()
  }

  /// Runs a line of shell in which `policyconv` is the program and `$FIXTURES` their folder.
  func shell(_ line: String) throws -> ToolResult {
    try start(["-c", line], program: "/bin/sh").wait()
  }

  /// Starts the program; the caller waits for its end or ends it.
  func start(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    program: String = Tool.path
  ) throws -> RunningTool {
    try RunningTool(
      program: program, arguments: arguments, input: input, folder: folder,
      environment: Self.environment.merging(environment) { $1 })
  }

  private static var environment: [String: String] {
    [
      "PATH": buildFolder + ":/usr/bin:/bin", "FIXTURES": Fixtures.path("").dropSlash,
      "LANG": "C.UTF-8", "HOME": "/nonexistent", "COLUMNS": "80",
    ]
  }
}

extension String {
  fileprivate var dropSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}

/// A run that has begun. Its streams are files, so that no pipe can fill up.
struct RunningTool {
  private let process = Process()
  private let streams: ScratchFolder

  init(
    program: String, arguments: [String], input: Data, folder: String,
    environment: [String: String]
  ) throws {
    streams = try ScratchFolder()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    let paths = try ["input", "output", "errors"].map { name in
      try streams.write(name, name == "input" ? Array(input) : [])
    }
    process.standardInput = FileHandle(forReadingAtPath: paths[0])
    process.standardOutput = FileHandle(forWritingAtPath: paths[1])
    process.standardError = FileHandle(forWritingAtPath: paths[2])
    try process.run()
  }

  /// Sends a signal. A process that has ended has the identifier 0, which would be our own group.
  func signal(_ number: Int32) {
    let identifier = process.processIdentifier
    if identifier > 0 { kill(identifier, number) }
  }

  /// The process, for signals to one of its threads.
  var processIdentifier: Int32 { process.processIdentifier }

  /// What has been written to standard error so far.
  var errorsSoFar: String { (try? text("errors")) ?? "" }

  /// Waits for the end and takes the streams' files away.
  func wait() throws -> ToolResult {
    process.waitUntilExit()
    defer { streams.remove() }
    let wasSignalled = process.terminationReason == .uncaughtSignal
    return ToolResult(
      status: process.terminationStatus + (wasSignalled ? 128 : 0), output: try text("output"),
      errors: try text("errors"))
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: streams.path + "/" + name)), as: UTF8.self)
  }
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
