import ConverterCore
import Glibc
import TestSupport
import Testing

@Suite struct PluginHostTests {
  static let model = PolicyModel(text: CanonicalText(string: "We collect names. 🌱"))

  /// A plugin that describes itself and answers `export` by a line of shell.
  func exporter(
    _ folder: PluginFolder, more: String = "", _ export: String
  ) throws -> PluginReference {
    try folder.plugin(
      "test",
      """
      read request
      case "$request" in
      *'"verb":"describe"'*) echo '\(PluginFolder.description(more: more))' ;;
      *) \(export) ;;
      esac
      """)
  }

  @Test func describesItself() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let host = try PluginHost(try exporter(folder, ":"), PluginFolder.setting())
    #expect(host.description.version == "1.2")
    #expect(!host.description.persistent)
    let format = host.description.format(host.plugin)
    #expect(format.id == "test" && format.ending == "test" && format.inputEndings.isEmpty)
  }

  @Test func exports() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try exporter(
      folder,
      """
      echo note >&2
      printf '%s\\n' '{"protocol":1,"output":"a\\nb","losses":[{"code":"x","message":"y"}],\
      "diagnostics":[{"severity":"note","message":"z"}]}'
      """)
    let export = try PluginHost(plugin, PluginFolder.setting()).export(Self.model, options: [:])
    #expect(export.output == Array("a\nb".utf8))
    #expect(export.losses.map(\.code) == ["x"])
    #expect(
      export.diagnostics.map(\.message) == [
        "policyconv-export-test: note", "policyconv-export-test: z",
      ])
    #expect(export.diagnostics.map(\.severity) == [.warning, .note])
  }

  @Test func exportsBytes() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try exporter(folder, #"echo '{"protocol":1,"outputBase64":"AP8="}'"#)
    let export = try PluginHost(plugin, PluginFolder.setting()).export(Self.model, options: [:])
    #expect(export.output == [0, 255])
  }

  @Test(arguments: [
    #"{"protocol":1}"#, #"{"protocol":1,"output":"","outputBase64":""}"#,
    #"{"protocol":1,"outputBase64":"%"}"#, #"{"protocol":1,"output":1}"#,
    #"{"protocol":1,"output":"","losses":[{"code":"x"}]}"#,
  ])
  func aWrongAnswerIsThePluginsFault(answer: String) throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let host = try PluginHost(
      try exporter(folder, "echo '\(answer)'"), PluginFolder.setting())
    #expect {
      try host.export(Self.model, options: [:])
    } throws: {
      ($0 as? ConversionError)?.code == .pluginFailed
    }
  }

  @Test func aUsersMistakeIsNoBrokenPlugin() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try exporter(
      folder, #"echo '{"protocol":1,"error":{"message":"no practices"}}'"#)
    let host = try PluginHost(plugin, PluginFolder.setting())
    #expect(throws: ConversionError(.refusedByFormat, "no practices")) {
      try host.export(Self.model, options: [:])
    }
  }

  @Test func getsOnlyTheOptionsItKnows() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try exporter(
      folder, more: #","options":[{"name":"color"}]"#,
      #"""
      case "$request" in *'"options":{"color":"red"}'*) echo '{"protocol":1,"output":"yes"}' ;;
      *) echo '{"protocol":1,"output":"no"}' ;; esac
      """#)
    let host = try PluginHost(plugin, PluginFolder.setting())
    let export = try host.export(Self.model, options: ["color": "red", "size": "1"])
    #expect(String(decoding: export.output, as: UTF8.self) == "yes")
  }

  @Test func runsInACleanPlace() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try exporter(
      folder,
      """
      env | sed 's/=.*//' | sort >$(dirname $0)/env; pwd >$(dirname $0)/cwd
      ls /proc/$$/fd | tr '\\n' ' ' >$(dirname $0)/fds; echo "$PATH" >$(dirname $0)/path
      echo '{"protocol":1,"output":""}'
      """)
    // A file that our caller has open must not be open in a plugin.
    dup2(0, 99)
    defer { close(99) }
    let user = [
      "PATH": "::bin:/usr/bin:.:/bin", "HOME": "/root", "SECRET": "1", "TMPDIR": "relative",
      "LD_PRELOAD": "x", "PYTHONPATH": ".",
    ]
    let setting = PluginSetting(environment: PluginEnvironment(user))
    _ = try PluginHost(plugin, setting).export(Self.model, options: [:])
    let names = Set(folder.note("env").split(separator: "\n").map(String.init))
    #expect(
      names.subtracting(["PWD", "_", "OLDPWD", "SHLVL"])
        == ["HOME", "LANG", "LC_ALL", "PATH", "POLICYCONV_RUN", "TZ"])
    #expect(folder.note("cwd") == "/")
    #expect(folder.note("path") == "/usr/bin:/bin")
    #expect(!folder.note("fds").split(separator: " ").contains("99"))
  }

  @Test func aPluginThatDoesNotReadMayAnswer() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try folder.plugin("test", "exec <&-; echo '\(PluginFolder.description())'")
    let long = String(repeating: "We collect names. ", count: 200_000)
    let host = try PluginHost(plugin, PluginFolder.setting())
    #expect(throws: ConversionError.self) {
      try host.export(PolicyModel(text: CanonicalText(string: long)), options: [:])
    }
  }

  @Test func aLongRequestAndALongAnswerDoNotWaitForEachOther() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try folder.plugin(
      "test", interpreter: "/usr/bin/env python3",
      """
      import json, sys
      first = sys.stdin.read(60)
      if "describe" in first:
          print('\(PluginFolder.description())')
      else:
          sys.stdout.write('{"protocol":1,"output":"' + "a" * 3000000)
          sys.stdout.flush()
          rest = sys.stdin.read()
          sys.stdout.write('%d"}' % (len(rest) > 3000000))
      """)
    let host = try PluginHost(plugin, PluginFolder.setting(answer: 4 << 20))
    let long = String(repeating: "We collect names. ", count: 200_000)
    let export = try host.export(
      PolicyModel(text: CanonicalText(string: long)), options: [:])
    #expect(export.output.count == 3_000_001 && export.output.last == UInt8(ascii: "1"))
  }

  @Test func aChildLeftBehindDelaysNothingAndIsEnded() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try folder.plugin(
      "test",
      """
      sleep 60 & echo $! >$(dirname $0)/child
      echo '\(PluginFolder.description())'
      """)
    let before = ContinuousClock.now
    _ = try PluginHost(plugin, PluginFolder.setting())
    #expect(ContinuousClock.now - before < .seconds(5))
    #expect(!PluginFolder.keepsRunning(folder.note("child")))
  }

  @Test func groupsCanBeEndedAtOnce() async throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let groups = PluginGroups()
    let plugin = try folder.plugin("test", "echo $$ >$(dirname $0)/own; sleep 60")
    let asked = Task.detached {
      try? PluginHost(plugin, PluginFolder.setting(seconds: 30, groups: groups))
    }
    for _ in 0..<500 where folder.note("own").isEmpty {
      try await Task.sleep(for: .milliseconds(10))
    }
    groups.endAll()
    #expect(await asked.value == nil)
    #expect(!PluginFolder.keepsRunning(folder.note("own")))
  }
}
