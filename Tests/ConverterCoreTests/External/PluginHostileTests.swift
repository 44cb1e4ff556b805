import ConverterCore
import TestSupport
import Testing

/// Plugins that misbehave: each is named with its reason, within its limit, and leaves nothing.
@Suite struct PluginHostileTests {
  /// Describes itself with a plugin and returns the error, if it breaks.
  func failure(
    _ plugin: PluginReference, seconds: Double = 10, answer: Int = 1 << 20
  ) -> ConversionError? {
    do throws(ConversionError) {
      _ = try PluginHost(plugin, PluginFolder.setting(seconds: seconds, answer: answer))
      return nil
    } catch {
      return error
    }
  }

  func expect(
    _ script: String, breaksWith sentence: String, seconds: Double = 10,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let error = failure(try folder.plugin("test", script), seconds: seconds)
    #expect(error?.code == .pluginFailed, sourceLocation: sourceLocation)
    #expect(
      error?.message == "the plugin policyconv-export-test \(sentence)",
      sourceLocation: sourceLocation)
  }

  @Test func hanging() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try folder.plugin(
      "test", "echo $$ >$(dirname $0)/own; sleep 60 & echo $! >$(dirname $0)/child; sleep 60")
    let before = ContinuousClock.now
    let error = failure(plugin, seconds: 1)
    #expect(error?.message.hasSuffix("did not answer within 1 s") == true)
    #expect(ContinuousClock.now - before < .seconds(5))
    #expect(!folder.note("own").isEmpty && !folder.note("child").isEmpty)
    #expect(!PluginFolder.keepsRunning(folder.note("own")))
    #expect(!PluginFolder.keepsRunning(folder.note("child")))
  }

  @Test func hangingBehindASessionOfItsOwn() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try folder.plugin(
      "test", "setsid sh -c 'echo $$ >$0/escaped; exec sleep 60' $(dirname $0) & sleep 60")
    _ = failure(plugin, seconds: 1)
    #expect(!folder.note("escaped").isEmpty)
    #expect(!PluginFolder.keepsRunning(folder.note("escaped")))
  }

  /// A leader that joins another group of the session is out of reach of a signal to its own.
  @Test func hangingInAnotherGroup() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try folder.plugin(
      "test", interpreter: "/usr/bin/env python3",
      """
      import os, sys, time
      os.setpgid(0, os.getpgid(os.getppid()))
      open(os.path.dirname(sys.argv[0]) + "/own", "w").write(str(os.getpid()))
      time.sleep(60)
      """)
    let before = ContinuousClock.now
    let error = failure(plugin, seconds: 2)
    #expect(error?.message.hasSuffix("did not answer within 2 s") == true)
    #expect(ContinuousClock.now - before < .seconds(20))
    #expect(!PluginFolder.keepsRunning(folder.note("own")))
  }

  @Test func ignoringSignals() throws {
    try expect(
      "trap '' TERM INT HUP PIPE; while true; do sleep 1; done",
      breaksWith: "did not answer within 1 s", seconds: 1)
  }

  @Test func flooding() throws {
    try expect("exec yes", breaksWith: "answered with more than 1048576 bytes")
  }

  @Test func floodingStandardErrorOnly() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let error = failure(try folder.plugin("test", "exec yes >&2"), seconds: 1)
    #expect(error?.message.hasSuffix("did not answer within 1 s") == true)
    #expect(error?.diagnostics.isEmpty == false)
    #expect((error?.diagnostics.count ?? 0) <= 4096 + 1)
  }

  @Test func crashing() throws {
    try expect("kill -9 $$", breaksWith: "was ended by signal 9")
    try expect("exit 3", breaksWith: "ended with status 3")
    try expect(
      "printf '%s' '\(PluginFolder.description())'; exit 1", breaksWith: "ended with status 1")
  }

  @Test func garbage() throws {
    let rest = "answered with something else than the protocol says: "
    try expect("echo hello", breaksWith: rest + "it is no JSON")
    try expect("echo '[]'", breaksWith: rest + "it is no JSON object")
    try expect("head -c 2000 /dev/urandom | tr '\\n' x", breaksWith: rest + "it is no JSON")
    try expect("printf '\\377\\376{'", breaksWith: rest + "it is no JSON")
    try expect("echo '{}'", breaksWith: rest + "protocol is missing")
    try expect(
      #"echo '{"protocol":1,"name":"test"}'"#, breaksWith: rest + "version is missing")
    try expect(
      #"echo '{"protocol":1,"error":{"message":"no"}}'"#,
      breaksWith: rest + "describe is answered with an error")
  }

  @Test func deeplyNestedAnswers() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let error = failure(
      try folder.plugin("test", "head -c 500000 /dev/zero | tr '\\0' '['"))
    #expect(error?.code == .pluginFailed)
  }

  @Test func noAnswerAtAll() throws {
    try expect("exit 0", breaksWith: "ended without an answer")
    try expect("echo", breaksWith: "ended without an answer")
    try expect("exec >&-; sleep 60", breaksWith: "did not answer within 1 s", seconds: 1)
  }

  @Test func moreThanOneLine() throws {
    let line = PluginFolder.description()
    try expect(
      "echo '\(line)'; echo '\(line)'", breaksWith: "wrote more than one line for one request")
  }

  @Test func anotherVersion() throws {
    let later = PluginFolder.description().replacing("\"protocol\":1", with: "\"protocol\":2")
    try expect(
      "echo '\(later)'", breaksWith: "speaks version 2 of the protocol; this is version 1")
    try expect(
      "echo '\(PluginFolder.description(protocols: "[2, 3]"))'",
      breaksWith: "speaks versions [2, 3] of the protocol; this is version 1")
  }

  @Test func aWrongDescription() throws {
    let rest = "answered with something else than the protocol says: "
    try expect(
      "echo '\(PluginFolder.description(.import))'",
      breaksWith: rest + "its direction is import")
    for (good, bad) in [("\"test\",\"mediaType", "\"../x\",\"mediaType"), ("text/plain", "text")] {
      let line = PluginFolder.description().replacing(good, with: bad)
      let folder = try PluginFolder()
      defer { folder.remove() }
      let error = failure(try folder.plugin("test", "echo '\(line)'"))
      #expect(error?.message.contains(rest + "its ") == true, "\(error?.message ?? "")")
    }
  }

  @Test func whatItSaysIsLabelledAndEscaped() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let error = failure(
      try folder.plugin("test", "printf 'one\\033[2J\\ntwo\\n' >&2; exit 1"))
    #expect(
      error?.diagnostics.map(\.message) == [
        "policyconv-export-test: one\\u{1B}[2J", "policyconv-export-test: two",
      ])
  }

  @Test func whatItSaidBeforeAWrongAnswerIsPassedOnToo() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let error = failure(try folder.plugin("test", "echo one >&2; echo hello"))
    #expect(error?.diagnostics.map(\.message) == ["policyconv-export-test: one"])
    #expect(error?.diagnostics.map(\.severity) == [.error])
  }

  @Test func noProgram() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plain = try folder.plugin("test", interpreter: "/no/such/interpreter", "")
    #expect(failure(plain)?.message.contains("cannot be started") == true)
    _ = try folder.scratch.write("policyconv-export-test", Array("echo hello\n".utf8))
    #expect(
      failure(plain)?.message
        == "the plugin policyconv-export-test cannot be started: it is no program (a script "
        + "needs a first line such as #!/usr/bin/env python3)")
    let relative = PluginReference(name: "test", direction: .export, path: "test")
    #expect(failure(relative)?.message.contains("is not an absolute path") == true)
  }
}
