import ConverterCore

/// Writes one model as one `dpv:PrivacyNotice` with everything below it, in a fixed order.
///
/// Every node is named by the model's own UUID and a fragment, so that exports share no node. A node
/// that is met again (a choice, a party, a quote) is referred to by its IRI. A class, since what has
/// been written is noted from within the closures that write.
final class NoticeWriter {
  let model: PolicyModel
  /// `urn:uuid:` and the model's identifier.
  let iri: String
  /// What the IRIs of nodes begin with: the notice's own and `#`.
  let base: String
  /// What the IRIs of quotes begin with.
  let evidenceBase: String
  /// The page the quotes are found in, or the canonical text where no URL is known.
  let source: String
  /// Language tag of the document in lower case, or `@none`.
  let documentLanguage: String
  /// Whether the text names the GDPR as a law it falls under.
  let namesGDPR: Bool
  let choices: [String: Choice]
  let parties: [String: Party]
  /// All recipient types each party is given somewhere.
  let partyTypes: [String: [String]]
  /// What the format cannot say.
  var losses: [Loss] = []
  private var said: Set<Loss> = []
  /// The fields the format demands and the policy does not state.
  var assumptions: [String] = []
  /// Numbers of the annotations written so far, by the words they quote.
  var annotations: [TextRange: Int] = [:]
  /// How many annotations have been written: some words are quoted once more for a date.
  var annotationCount = 0
  /// Fragments of nodes that have been written in full.
  var written: Set<String> = []
  /// Whether the state of the source has been written in full.
  var hasState = false
  /// What is undecided: written as findings, never as a process.
  var undecided: [Undecided] = []

  init(_ model: PolicyModel) {
    self.model = model
    iri = "urn:uuid:" + model.identifier
    base = iri + "#"
    evidenceBase = base + "evidence-"
    let from = model.document.provenance
    source = (WebIRI(from.originalURL) ?? WebIRI(from.archiveURL))?.text ?? base + "text"
    documentLanguage = Self.tag(model.document.language)
    namesGDPR = model.laws.contains { $0.code == "gdpr" && !$0.isDescriptionOnly }
    choices = Dictionary(model.choices.map { ($0.id, $0) }) { first, _ in first }
    parties = Dictionary(model.parties.map { ($0.id, $0) }) { first, _ in first }
    partyTypes = Self.partyTypes(model)
    written.reserveCapacity(2 * model.practices.count)
  }

  /// The whole document.
  func write(context: ExportOptions.JSONLDContext, pretty: Bool) -> [UInt8] {
    let frames = processFrames()
    var json = JSONWriter(pretty: pretty, capacity: 8192 + 4096 * model.practices.count)
    json.object { json in
      switch context {
      case .inline: json.member("@context", raw: JSONLDContext.inline(pretty: pretty))
      case .url(let url): json.member("@context", WebIRI(url)?.text ?? url)
      }
      json.member("id", iri)
      json.array("type", of: ["dpv:PrivacyNotice", "schema:DigitalDocument"])
      documentFacts(&json)
      places(&json)
      controller(&json)
      processes(frames, areProhibited: false, "hasProcess", &json)
      processes(frames, areProhibited: true, "hasProhibition", &json)
      rights(&json)
      measures(&json)
      noticeInvolvement(&json)
      consentControls(&json)
      changes(&json)
      dateEvidence(&json)
      snapshot(&json)
      record(&json)
    }
    return json.finish()
  }

  /// Notes that the node of this fragment has been written, so that others may refer to it.
  func note(_ fragment: String) -> String {
    written.insert(fragment)
    return fragment
  }

  /// Notes a claim that the format cannot hold.
  func lose(_ code: String, _ message: String, _ subjects: [String] = []) {
    let loss = Loss(code, message, subjects: subjects)
    if said.insert(loss).inserted { losses.append(loss) }
  }
}

// MARK: - Text

extension NoticeWriter {
  /// Writes the policy's own words with the language of the block they stand in.
  func words(_ key: StaticString, _ text: String, at range: TextRange?, _ json: inout JSONWriter) {
    let tag = language(at: range)
    json.object(key) { $0.member(named: tag, text) }
  }

  /// Writes words of ours, in English.
  func label(_ key: StaticString, _ text: String, _ json: inout JSONWriter) {
    json.object(key) { $0.member("en", text) }
  }

  /// Writes the words of a mention, or our label where it has none but an import's term.
  func words<Code: DPVMapped>(of mention: Mention<Code>, _ json: inout JSONWriter) {
    if mention.words.isEmpty || mention.words == mention.standardTerm?.id {
      label("title", mention.code?.dpv.label ?? "other", &json)
    } else {
      words("title", mention.words, at: mention.evidence.first?.range, &json)
    }
  }

  private func language(at range: TextRange?) -> String {
    guard let range, let index = model.text.blockIndex(at: range.start),
      let language = model.text.blocks[index].language, language != model.document.language
    else { return documentLanguage }
    return Self.tag(language)
  }

  /// A well-formed BCP 47 tag in lower case, or `@none`.
  static func tag(_ language: String?) -> String {
    guard let language else { return "@none" }
    let tag = String(decoding: language.lowercased().utf8.map { $0 == 95 ? 45 : $0 }, as: UTF8.self)
    let parts = tag.utf8.split(separator: 45, omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) }
    }
    guard isWellFormed, let primary = parts.first, primary.allSatisfy({ $0 >= 97 }) else {
      return "@none"
    }
    return tag
  }

  /// An identifier of the model as an IRI fragment that begins with `kind`; what a fragment may not
  /// hold is percent-encoded.
  static func fragment(_ kind: String, _ id: String) -> String {
    let isSafe = { (unit: UInt8) -> Bool in
      (unit | 32 >= 97 && unit | 32 <= 122) || (unit >= 48 && unit <= 57) || unit == 45
    }
    let whole = id.hasPrefix(kind) ? id : kind + id
    if whole.utf8.allSatisfy(isSafe) { return whole }
    var out = ""
    for unit in whole.utf8 {
      out += isSafe(unit) ? String(UnicodeScalar(unit)) : "%" + String(unit, radix: 16)
    }
    return out
  }
}
