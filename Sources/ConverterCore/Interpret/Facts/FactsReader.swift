/// Reads facts of the document as a whole: whose policy it is, how to reach them, its dates, and
/// other policies it refers to.
struct FactsReader {
  private let text: CanonicalText
  private let words: PlainWords
  private let provenance: Provenance
  private let title: String?

  /// Prepares to read a document; linear in its text.
  init(_ document: Document) {
    text = document.text
    words = PlainWords(document.text.string)
    provenance = document.provenance
    title = document.title
  }

  /// Adds the facts to a model: dates, policy links, and the first party with its contacts.
  func read(into model: inout PolicyModel) {
    model.document.dates += DateReader(text: text, words: words).dates()
    model.document.policyLinks += PolicyLinkReader(text: text).links(from: provenance.originalURL)
    let host = provenance.originalURL.flatMap(Self.host)
    let name = CompanyNameReader(text: text, words: words, title: title, host: host).name()
    let contacts = ContactReader(text: text, words: words).contacts(host: host)
    guard let name else {
      if !contacts.isEmpty { addNameless(contacts, to: &model) }
      return
    }
    model.parties.insert(
      Party(
        id: "company", name: text.quote(name.range), isNamed: true, roles: [.firstParty],
        contacts: contacts, evidence: [name]),
      at: 0)
  }

  /// Contacts whose owner the text does not name belong to the first party all the same ("us").
  private func addNameless(_ contacts: [Contact], to model: inout PolicyModel) {
    model.parties.insert(
      Party(
        id: "company", name: "us", isNamed: false, roles: [.firstParty], contacts: contacts,
        evidence: contacts[0].evidence),
      at: 0)
  }

  /// The host of an absolute URL, in lower case, without port and leading `www.`.
  static func host(_ url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let rest = url[scheme.upperBound...]
    let end = rest.firstIndex { "/?#:".contains($0) } ?? rest.endIndex
    let host = rest[..<end].lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
