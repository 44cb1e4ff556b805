/// Names as P3P wants them.
public enum P3PName {
  /// POLICY/@name: an import's own, else host and capture time.
  public static func policy(_ model: PolicyModel) -> String {
    if let own = model.document.p3p?.name, isNCName(own) { return own }
    let from = model.document.provenance
    let host =
      [from.originalURL, from.archiveURL].lazy.compactMap { $0 }.compactMap {
        P3PURI.host(of: P3PURI.escaped($0))
      }.first ?? from.corpusDomain ?? "policy"
    let time = from.capturedAt.map { "_" + $0.digits } ?? ""
    return ncName(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host) + time
  }

  /// The text as a name without colon that begins with a letter; anything else becomes `_`.
  public static func ncName(_ text: String) -> String {
    let units = text.utf8.map { unit -> UInt8 in
      switch unit {
      case 48...57, 65...90, 97...122, 45, 46, 95: unit
      default: 95
      }
    }
    let isLetter = units.first.map { (65...90).contains($0) || (97...122).contains($0) } ?? false
    return (isLetter ? "" : "p_") + String(decoding: units.prefix(120), as: UTF8.self)
  }

  /// Whether the text is an XML name without colon, of ASCII letters, digits, `-`, `.` and `_`.
  public static func isNCName(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    let isLetter = (65...90).contains(first) || (97...122).contains(first) || first == 95
    return isLetter
      && text.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || [45, 46, 95].contains($0)
      }
  }

  /// Whether the text is a language tag (`xs:language`).
  public static func isLanguage(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    return !parts.isEmpty
      && parts.enumerated().allSatisfy { index, part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy {
            (65...90).contains($0) || (97...122).contains($0)
              || index > 0 && (48...57).contains($0)
          }
      }
  }
}
