import ConverterCore
import Exporters
import Testing

/// An exporter that says what it was given.
private struct Probe: Exporter {
  var id = "probe"
  var needsMeaning = true
  var cutsWeakClaims = true
  var losses: [Loss] = []
  var fault: ConversionError?

  var format: FormatDescription {
    FormatDescription(id: id, summary: "", ending: "probe", mediaType: "text/plain")
  }

  func export(_ model: PolicyModel, options: ExportOptions) throws(ConversionError) -> Export {
    if let fault { throw fault }
    let cut = model.generator.minimumStrength?.rawValue ?? "none"
    return Export(bytes: Array("\(cut) \(model.generator.ruleset)".utf8), losses: losses)
  }
}

/// An adapter that reads any source as a document in a language and of a kind.
private struct Reader: InputAdapter {
  var language: String? = "en-GB"
  var kind = PageKind.policy

  var format: FormatDescription {
    FormatDescription(id: "any", summary: "", ending: "any", mediaType: "text/plain")
  }

  func sniff(_ source: Source) -> SniffConfidence { .byContent }

  func read(_ source: Source, options: ReadingOptions) throws(ConversionError) -> [InputContent] {
    let text = CanonicalText(string: String(decoding: source.bytes, as: UTF8.self))
    return [.document(Document(text: text, language: language, kind: kind))]
  }
}

@Suite struct ConversionPipelineTests {
  private static let source = Source(name: "a", bytes: Array("We collect your name.".utf8))

  private static func converter(_ reader: Reader = Reader(), force: Bool = false) -> Converter {
    Converter(adapters: AdapterRegistry([reader]), reading: ReadingOptions(force: force))
  }

  private static func only(
    _ pipeline: ConversionPipeline
  ) throws -> ConversionPipeline.PolicyOutcome {
    let outcomes = try pipeline.convert(source)
    #expect(outcomes.count == 1)
    return try #require(outcomes.first)
  }

  private static func text(_ outcome: ConversionPipeline.FormatOutcome) throws -> String {
    String(decoding: try outcome.result.get().bytes, as: UTF8.self)
  }

  /// Weak claims are cut by default, but not from formats that keep them; a wish goes for all.
  @Test func cutsAsWished() throws {
    let exporters = [Probe(), Probe(cutsWeakClaims: false)]
    var pipeline = ConversionPipeline(converter: Self.converter(), exporters: exporters)
    var formats = try Self.only(pipeline).formats
    #expect(try Self.text(formats[0]).hasPrefix("likely "))
    #expect(try Self.text(formats[1]).hasPrefix("none "))
    pipeline.minimumStrength = .certain
    formats = try Self.only(pipeline).formats
    #expect(try formats.allSatisfy { try Self.text($0).hasPrefix("certain ") })
  }

  /// A language that is not understood refuses what needs meaning, and only that.
  @Test func writesTextInAnyLanguage() throws {
    let reader = Reader(language: "de")
    let pipeline = ConversionPipeline(
      converter: Self.converter(reader), exporters: [Probe(), Probe(needsMeaning: false)])
    let formats = try Self.only(pipeline).formats
    #expect(throws: ConversionError.self) { try formats[0].result.get() }
    #expect(try Self.text(formats[1]) == "none none")
    guard case .failure(let error) = formats[0].result else { return }
    #expect(error.code == .languageNotUnderstood)
  }

  /// The primary language counts, in whatever form it is written; an unknown one is tried.
  @Test(arguments: [
    ("en", true), ("EN-us", true), ("en_GB", true), ("eng", true), (nil, true), ("enm", false),
    ("fr", false),
  ])
  func understandsEnglishOnly(language: String?, understood: Bool) throws {
    let pipeline = ConversionPipeline(
      converter: Self.converter(Reader(language: language)), exporters: [Probe()])
    let result = try #require(Self.only(pipeline).formats.first).result
    if case .success = result { #expect(understood) } else { #expect(!understood) }
  }

  /// What is no policy fails as a whole, with its kind, unless it is forced.
  @Test func namesWhatIsNoPolicy() throws {
    let reader = Reader(kind: .notAPolicy(.login, detail: "asks for a password"))
    let strict = ConversionPipeline(converter: Self.converter(reader), exporters: [Probe()])
    let outcome = try Self.only(strict)
    #expect(outcome.formats.isEmpty)
    #expect(outcome.notAPolicy == .login)
    #expect(outcome.failure?.code == .notAPolicy)
    #expect(outcome.failure?.message.contains("asks for a password") == true)
    let forced = ConversionPipeline(
      converter: Self.converter(reader, force: true), exporters: [Probe()])
    #expect(try Self.only(forced).formats.count == 1)
  }

  /// A loss refuses a format only when that is wished.
  @Test func refusesLossesWhenWished() throws {
    let exporter = Probe(losses: [Loss("transfer", "a transfer cannot be said")])
    var pipeline = ConversionPipeline(converter: Self.converter(), exporters: [exporter])
    #expect(throws: Never.self) { try Self.only(pipeline).formats[0].result.get() }
    pipeline.failsOnLoss = true
    guard case .failure(let error) = try Self.only(pipeline).formats[0].result else {
      Issue.record("a loss was accepted")
      return
    }
    #expect(error.code == .refusedByFormat)
    #expect(error.diagnostics.map(\.id) == ["loss.transfer"])
  }

  /// One format's failure leaves the others alone; each keeps its code.
  @Test(arguments: ConversionError.Code.allCases)
  func oneFailureLeavesTheOthers(code: ConversionError.Code) throws {
    let broken = Probe(fault: ConversionError(code, "it does not work"))
    let pipeline = ConversionPipeline(
      converter: Self.converter(), exporters: [broken, Probe()])
    let formats = try Self.only(pipeline).formats
    guard case .failure(let error) = formats[0].result else {
      Issue.record("the failure got lost")
      return
    }
    #expect(error.code == code)
    #expect(try Self.text(formats[1]).hasPrefix("likely"))
  }

  /// The statuses that scripts rely on.
  @Test func statusesAreThoseOfTheContract() {
    let statuses = ConversionError.Code.allCases.map { "\($0.rawValue) \($0.exitStatus)" }
    #expect(
      statuses == [
        "not-a-policy 3", "refused-by-format 4", "language-not-understood 5", "usage 64",
        "unreadable 65", "limit-exceeded 65", "no-input 66", "plugin-failed 69",
        "internal-fault 70", "cannot-write 73",
      ])
  }
}
