import ConverterCore

/// The document that was read.
extension ConsentBuilder {
  mutating func source() -> ConsentProfile.Source {
    let facts = model.document
    let from = facts.provenance
    let textHash = from.textSHA256.unlessEmpty ?? Identity.sha256(model.text.string.utf8)
    return ConsentProfile.Source(
      title: facts.title?.unlessEmpty, mediaType: Self.mediaType(from.mediaType),
      format: from.adapter.unlessEmpty ?? "unknown", sha256: from.sourceSHA256.unlessEmpty,
      originalUrl: from.originalURL.flatMap(Self.url),
      archiveUrl: from.archiveURL.flatMap(Self.url),
      archivedAt: from.capturedAt.map(Self.moment), corpusDomain: from.corpusDomain?.unlessEmpty,
      text: ConsentProfile.Text(
        sha256: textHash, length: model.text.codePointCount, unit: "unicode-code-point",
        derivation: from.sourceSHA256 == textHash
          ? "identity" : from.adapter.unlessEmpty ?? "unknown"),
      language: Self.language(facts), policyDate: policyDate(), dates: dates())
  }

  private mutating func policyDate() -> ConsentProfile.Claim<ConsentProfile.StatedDate> {
    let order: [StatedDate.Kind] = [.lastUpdated, .effective, .created, .unspecified]
    for kind in order {
      guard let date = model.document.dates.first(where: { $0.kind == kind }) else { continue }
      return claim(
        .stated,
        ConsentProfile.StatedDate(type: .init(of: kind, else: .unspecified), date: date.date),
        strength: date.strength, date.evidence)
    }
    return .notFound
  }

  private mutating func dates() -> [ConsentProfile.EvidencedDate] {
    var dates: [ConsentProfile.EvidencedDate] = []
    for date in model.document.dates {
      let evidence = table.ids(date.evidence)
      guard !evidence.isEmpty else { continue }
      dates.append(
        ConsentProfile.EvidencedDate(
          type: .init(of: date.kind, else: .unspecified), date: date.date, evidence: evidence))
    }
    return dates
  }

  /// The type without parameters (`text/html; charset=utf-8`), in lower case.
  private static func mediaType(_ type: String) -> String {
    let plain = String(type.lowercased().prefix { $0 != ";" && $0 != " " })
    let isWhole = plain.split(separator: "/").count == 2
    return isWhole ? plain : "application/octet-stream"
  }

  /// A URL as RFC 3986 wants it, or nil for what has no scheme.
  private static func url(_ url: String) -> String? {
    let repaired = URIReference.repaired(url)
    guard let colon = repaired.utf8.firstIndex(of: 58), colon != repaired.utf8.startIndex,
      repaired.utf8[..<colon].allSatisfy({ (97...122).contains($0 | 32) })
    else { return nil }
    return repaired
  }

  /// ISO 8601 where it keeps the precision, else the digits.
  private static func moment(_ time: Timestamp) -> String {
    [4, 6, 8, 14].contains(time.digits.utf8.count) ? time.iso8601 : time.digits
  }

  private static func language(_ facts: DocumentFacts) -> ConsentProfile.Language {
    guard let tag = facts.language, facts.languageBasis != .unknown, isTag(tag) else {
      return ConsentProfile.Language(basis: .unknown)
    }
    return ConsentProfile.Language(tag: tag, basis: facts.languageBasis)
  }

  /// Whether the schema admits the tag: 2 or 3 letters, then parts of 2 to 8 letters and digits.
  private static func isTag(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: 45, omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ (97...122).contains($0 | 32) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count)
        && part.allSatisfy { (48...57).contains($0) || (97...122).contains($0 | 32) }
    }
  }
}
