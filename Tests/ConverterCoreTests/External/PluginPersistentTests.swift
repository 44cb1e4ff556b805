import ConverterCore
import TestSupport
import Testing

/// Plugins that answer many requests in one process.
@Suite struct PluginPersistentTests {
  /// A Python plugin; `answer` is the body of a function of the request and its number.
  func plugin(_ folder: PluginFolder, _ answer: String) throws -> PluginReference {
    let body = answer.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    return try folder.plugin(
      "test", interpreter: "/usr/bin/env python3",
      """
      import json, os, sys, time
      def answer(request, number):
      \(body)
      for number, line in enumerate(sys.stdin):
          request = json.loads(line)
          if request["verb"] == "describe":
              print('\(PluginFolder.description(persistent: true))', flush=True)
          else:
              print(json.dumps(answer(request, number)), flush=True)
      """)
  }

  func outputs(_ host: PluginHost, _ count: Int) throws -> [String] {
    try (0..<count).map { _ in
      String(
        decoding: try host.export(PluginHostTests.model, options: [:]).output, as: UTF8.self)
    }
  }

  @Test func oneProcessAnswersManyRequests() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try plugin(
      folder,
      #"return {"protocol": 1, "id": request["id"], "output": f"{os.getpid()} {request['id']}"}"#)
    let host = try PluginHost(plugin, PluginFolder.setting())
    let outputs = try outputs(host, 3)
    #expect(Set(outputs.map { $0.split(separator: " ")[0] }).count == 1)
    #expect(outputs.map { $0.split(separator: " ")[1] } == ["1", "2", "3"])
    host.close()
    #expect(!PluginFolder.keepsRunning(String(outputs[0].split(separator: " ")[0])))
  }

  @Test func conversionsSideBySideGetAProcessEach() async throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try plugin(
      folder,
      """
      time.sleep(0.2)
      return {"protocol": 1, "id": request["id"], "output": str(os.getpid())}
      """)
    let host = try PluginHost(plugin, PluginFolder.setting())
    let pids = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<2 { group.addTask { try? outputs(host, 1).first } }
      return await group.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(!pids.contains(nil))
    #expect((1...2).contains(pids.count))
  }

  @Test(arguments: [
    (#"return {"protocol": 1, "id": "7", "output": ""}"#, "answered request 7 when 1 was asked"),
    (#"return {"protocol": 1, "output": ""}"#, "answered request (no id) when 1 was asked"),
    (
      #"print("x"); return {"protocol": 1, "id": request["id"], "output": ""}"#,
      "wrote more than one line for one request"
    ), ("sys.exit(2)", "ended with status 2"), ("sys.exit(0)", "ended without an answer"),
    ("time.sleep(60)", "did not answer within 5 s"),
  ])
  func whoBreaksTheProtocolIsEnded(answer: String, sentence: String) throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let host = try PluginHost(
      try plugin(folder, answer), PluginFolder.setting(seconds: 5))
    #expect(
      throws: ConversionError(.pluginFailed, "the plugin policyconv-export-test \(sentence)")
    ) {
      try host.export(PluginHostTests.model, options: [:])
    }
  }

  @Test func afterOneBrokeTheNextRequestGetsANewProcess() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try plugin(
      folder,
      """
      if number == 1: sys.exit(1)
      return {"protocol": 1, "id": request["id"], "output": request["id"]}
      """)
    let host = try PluginHost(plugin, PluginFolder.setting())
    #expect(try outputs(host, 1) == ["1"])
    #expect(throws: ConversionError.self) { try outputs(host, 1) }
    #expect(try outputs(host, 1) == ["1"])
  }

  @Test func oneThatDoesNotEndWithItsInputIsEnded() throws {
    let folder = try PluginFolder()
    defer { folder.remove() }
    let plugin = try folder.plugin(
      "test", interpreter: "/usr/bin/env python3",
      """
      import json, os, sys, time
      for line in sys.stdin:
          request = json.loads(line)
          if request["verb"] == "describe":
              print('\(PluginFolder.description(persistent: true))', flush=True)
              sys.exit()
          print(json.dumps({"protocol": 1, "id": request["id"], "output": str(os.getpid())}),
                flush=True)
      time.sleep(60)
      """)
    let host = try PluginHost(plugin, PluginFolder.setting())
    let pid = try outputs(host, 1)[0]
    let before = ContinuousClock.now
    host.close()
    #expect(ContinuousClock.now - before < .seconds(5))
    #expect(!PluginFolder.keepsRunning(pid))
  }
}
