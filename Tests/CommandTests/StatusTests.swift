import ConverterCore
import TestSupport
import Testing

/// Every exit status of the help and every error code of the contract is reached by a run.
@Suite struct StatusTests {
  /// A line of shell, and the status it ends with.
  static let ways: [(status: Int32, line: String)] = [
    (0, "policyconv convert shop.txt -t text"), (0, "policyconv formats"),
    (0, "policyconv stream -t text < records.jsonl"),
    (1, "policyconv validate broken.model.json"), (1, "policyconv lexicon check bad.json"),
    (3, "policyconv convert missing.html -t text"), (3, "policyconv explain missing.html"),
    (4, "policyconv convert shop.txt -t p3p"),
    (4, "policyconv convert shop.txt -t p3p --url http://shop.example/ --assume none"),
    (4, "policyconv convert shop.txt -t fideslang --fail-on-loss"),
    (5, "policyconv convert laden.html -t model"), (5, "policyconv explain laden.html"),
    (64, "policyconv nothing"), (64, "policyconv convert"),
    (64, "policyconv convert shop.txt --frm text"),
    (64, "policyconv convert shop.txt shop.txt -t text -o one.txt"),
    (64, "policyconv stream --jobs none"),
    (65, "policyconv convert shop.txt -f model -t text"),
    (65, "policyconv convert shop.txt -t text --max-input 10"),
    (65, "policyconv explain broken.model.json"),
    (65, "policyconv convert shop.txt -t text --lexicon bad.json"),
    (66, "policyconv convert nowhere.txt -t text"), (66, "policyconv explain nowhere.txt"),
    (66, "policyconv stream nowhere.warc -t text"),
    (66, "policyconv stream -t text --root nowhere < records.jsonl"),
    (69, "policyconv convert shop.txt -t acme"),
    (69, "policyconv convert shop.txt -t acme --plugin acme=/bin/false"),
    (69, "policyconv plugin check ./careless"),
    (70, "policyconv stream -t text < pipe & exec 3> pipe; sleep 1; kill -SEGV $!; wait $!"),
    (73, "policyconv convert shop.txt -t text -o no/such/folder.txt"),
    (73, "policyconv convert shop.txt -t text > /dev/full"),
    (73, "policyconv stream -t text < records.jsonl > /dev/full"),
    (73, "policyconv schema model > /dev/full"),
  ]

  private static func prepare(_ scratch: ScratchFolder) throws {
    try scratch.file("shop.txt", Policies.text(1))
    try scratch.file("broken.model.json", "{\"schemaVersion\":")
    try scratch.file("missing.html", notFound)
    try scratch.file("laden.html", german)
    try scratch.file(
      "bad.json", #"{"topic": "t", "rules": [{"id": "t.a", "sets": {}, "cues": []}]}"#)
    try scratch.file("records.jsonl", #"{"id": "a", "content": "We collect your name."}"# + "\n")
    try scratch.file("careless", brokenPlugin)
    _ = try scratch.tool.shell("mkfifo pipe; chmod +x careless")
  }

  @Test(arguments: ways.indices)
  func theStatusIsReached(index: Int) throws {
    try inScratch { scratch in
      try Self.prepare(scratch)
      let way = Self.ways[index]
      let result = try scratch.tool.shell(way.line)
      #expect(result.status == way.status, "\(way.line): \(result.errors)")
      if way.status > 1 { #expect(!result.errors.isEmpty, "\(way.line)") }
    }
  }

  /// No status of the help is left out, and none is tried that the help does not know.
  @Test func everyStatusOfTheHelpIsTried() throws {
    try inScratch { scratch in
      let help = try scratch.tool.run(["--help"]).output
      let lines = help.split(separator: "\n").drop { $0 != "EXIT STATUS" }.dropFirst()
      let stated = lines.prefix { $0.hasPrefix("  ") }.compactMap {
        Int32($0.split(separator: " ")[0])
      }
      #expect(Set(stated) == Set(Self.ways.map(\.status)))
      #expect(
        Set(stated).subtracting([0, 1]) == Set(ConversionError.Code.allCases.map(\.exitStatus)))
    }
  }

  /// Every code stands in an answer of `stream`; `cannot-write`, which ends it, in a report, and
  /// `internal-fault` is a status alone.
  @Test func everyCodeIsAnswered() throws {
    try inScratch { scratch in
      try Self.prepare(scratch)
      func record(_ id: String, _ content: String) throws -> String {
        let escaped = content.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
          .replacing("\n", with: "\\n")
        return #"{"id": "\#(id)", "content": "\#(escaped)"}"#
      }
      let records = [
        try record("refused", Policies.text(1)), try record("missing", Self.notFound),
        try record("german", Self.german), try record("long", String(repeating: "a", count: 9000)),
        #"{"id": "nothing"}"#, #"{"id": "path", "path": "../x"}"#,
        #"{"id": "nowhere", "path": "nowhere.txt"}"#,
      ]
      let result = try scratch.tool.run(
        [
          "stream", "-t", "p3p,model,broken", "--plugin", "broken=careless", "--root", ".",
          "--max-input", "8000",
        ], input: records.joined(separator: "\n"))
      var codes = try result.output.utf8.split(separator: 10).compactMap {
        try JSONValue.parse(Array($0))["error"]?["code"]?.text
      }
      try scratch.file("out/shop.txt/in-the-way", "")
      let refused = try scratch.tool.shell(
        "policyconv convert shop.txt -t text --output-dir out --report report.jsonl; echo $?")
      #expect(refused.output == "73\n")
      let report = try #require(scratch.text("report.jsonl"))
      if report.contains("\"cannot-write\"") { codes.append("cannot-write") }
      let all = ConversionError.Code.allCases.filter { $0 != .internalFault }.map(\.rawValue)
      #expect(Set(codes) == Set(all), "\(result.output.suffix(2000))")
    }
  }

  private static let notFound =
    "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>"

  private static let german = """
    <html lang="de"><head><title>Datenschutz</title></head><body><h1>Datenschutz</h1><p>Wir, die \
    Rad GmbH, erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie eine Bestellung aufgeben. Wir \
    verkaufen Ihre Daten nicht und geben sie nur an die Post weiter.</p></body></html>
    """

  /// A plugin that describes itself and then breaks.
  private static let brokenPlugin = """
    #!/bin/sh
    read -r request
    case $request in
    *'"describe"'*) echo '{"protocol":1,"name":"broken","version":"1","direction":"export",\
    "protocols":[1],"ending":"broken","mediaType":"text/plain"}';;
    *) exit 3;;
    esac

    """
}
