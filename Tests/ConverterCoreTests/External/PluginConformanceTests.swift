import ConverterCore
import TestSupport
import Testing

/// For every rule a plugin that breaks it and keeps those before it.
@Suite struct PluginConformanceTests {
  /// A plugin in Python that keeps every rule; parts of it can be replaced.
  static let good = """
    import json, sys, time
    seen = 0
    def about():
        return {"name": NAME, "version": "1", "direction": "export", "protocols": [1],
                "ending": "txt", "mediaType": "text/plain", "persistent": PERSISTENT}
    def reply(request):
        if request.get("protocol") != 1: return {"error": {"message": "version"}}
        if request.get("verb") == "describe": return about()
        if request.get("verb") != "export": return {"error": {"message": "verb"}}
        return {"output": OUTPUT}
    for line in sys.stdin.buffer:
        seen += 1
        try: request = json.loads(line)
        except ValueError: request = {"protocol": 0}
        answer = {"protocol": 1, **reply(request)}
        if "id" in request: answer["id"] = request["id"]
        print(json.dumps(answer), flush=True)
    """

  /// Python that does something when the program ends.
  static func atExit(_ code: String) -> String {
    "seen = 0\nimport atexit, os\natexit.register(lambda: \(code))"
  }

  func verdicts(
    _ name: String = "test", _ changes: [(String, String)] = [], file: String? = nil,
    rules: Set<PluginRule> = Set(PluginRule.allCases)
  ) throws -> [PluginRule: PluginVerdict.Outcome] {
    let folder = try PluginFolder()
    defer { folder.remove() }
    var script = Self.good
    for (old, new) in changes { script = script.replacing(old, with: new) }
    for (old, new) in [
      ("NAME", "\"test\""), ("PERSISTENT", "True"), ("OUTPUT", "request[\"policy\"][\"id\"]"),
    ] { script = script.replacing(old, with: new) }
    let plugin = try folder.plugin(name, interpreter: "/usr/bin/env python3", script)
    let setting = PluginFolder.setting(seconds: 5, answer: 16 << 20)
    let list = PluginConformance(path: file ?? plugin.path, rules: rules, setting).run()
    if rules.count > 1 { #expect(list.map(\.rule) == PluginRule.allCases) }
    return Dictionary(uniqueKeysWithValues: list.map { ($0.rule, $0.outcome) })
  }

  func broken(_ outcomes: [PluginRule: PluginVerdict.Outcome]) -> [PluginRule] {
    PluginRule.allCases.filter { rule in
      if case .broken = outcomes[rule] { return true }
      return false
    }
  }

  @Test func aGoodPluginKeepsAllRules() throws {
    #expect(try verdicts().filter { $0.value != .kept }.isEmpty)
  }

  @Test(arguments: [
    (PluginRule.name, "NAME", "\"other\""),
    (.answer, "OUTPUT", "1"),
    (.repeatable, "OUTPUT", "str(time.time_ns())"),
    (.anyText, "OUTPUT", "request[\"policy\"][\"text\"][\"string\"].encode(\"ascii\").decode()"),
    (.empty, "OUTPUT", "request[\"policy\"][\"practices\"][0][\"id\"]"),
    (.long, "OUTPUT", "\"x\" + (len(line) > 1000000 and sys.exit(1) or \"\")"),
    (.unknownMembers, "OUTPUT", "str(len(request))"),
    (.unknownVerbs, "if request.get(\"verb\") != \"export\"", "if False"),
    (.otherVersions, "if request.get(\"protocol\") != 1", "if request.get(\"protocol\") == 0"),
    (.noJSON, "request = {\"protocol\": 0}", "request = {\"protocol\": 1, \"verb\": \"describe\"}"),
    (.noRequest, "seen = 0", atExit("seen or print('{}')")),
    (.persistent, "if \"id\" in request", "if \"id\" in request and seen == 1"),
    (.end, "seen = 0", atExit("seen > 1 and os._exit(7)")),
  ])
  func everyRuleCanBeBroken(rule: PluginRule, old: String, new: String) throws {
    let outcomes = try verdicts("test", [(old, new)], rules: [rule])
    #expect(broken(outcomes).contains(rule), "\(outcomes)")
  }

  @Test func whatCannotBeStartedOrDescribedIsSaidFirst() throws {
    #expect(
      try broken(verdicts("test", [("import json", "import nonsense_module")])) == [.describe])
    #expect(try broken(verdicts(file: "/no/policyconv-export-x")) == [.start])
    #expect(try broken(verdicts(file: "/no/acme")) == [.fileName])
    #expect(try broken(verdicts(file: "/no/policyconv-export-A")) == [.fileName])
  }

  @Test func everyRuleHasASentence() {
    for rule in PluginRule.allCases { #expect(rule.sentence.hasSuffix(".")) }
    #expect(Set(PluginRule.allCases.map(\.sentence)).count == PluginRule.allCases.count)
  }
}
