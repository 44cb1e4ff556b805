/// URIs as P3P 1.0 wants them: escaped, in ASCII (RFC 2396).
public enum P3PURI {
  /// The reference with every byte that a URI must not hold percent-encoded; white space at the
  /// ends is cut. A `%` that begins no escape is escaped itself, and so is every `#` after the
  /// first.
  public static func escaped(_ reference: some StringProtocol) -> String {
    let source = trimmed(reference)
    var out: [UInt8] = []
    var hasFragment = false
    var index = source.startIndex
    while index < source.endIndex {
      let unit = source[index]
      if unit == 37 {
        out.append(unit)
        if !isEscape(source, at: index) { out.append(contentsOf: [50, 53]) }
      } else if unit == 35, !hasFragment {
        hasFragment = true
        out.append(unit)
      } else if isAllowed(unit) {
        out.append(unit)
      } else {
        appendEscape(unit, to: &out)
      }
      index += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The reference escaped, or nil where that makes no URI: nothing at all, no host after `//`, or a
  /// colon that follows no scheme.
  public static func valid(_ reference: some StringProtocol) -> String? {
    let escaped = escaped(reference)
    guard !escaped.isEmpty else { return nil }
    let head = escaped.prefix { !"/?#".contains($0) }
    if head.contains(":"), scheme(of: escaped) == nil { return nil }
    let rest = scheme(of: escaped).map { escaped.dropFirst($0.utf8.count + 1) } ?? escaped[...]
    if rest.hasPrefix("//"), host(of: "x:" + rest) == nil { return nil }
    return rest.isEmpty ? nil : escaped
  }

  /// Whether the reference is escaped and not empty; the brackets of RFC 2732 are let pass.
  public static func isEscaped(_ reference: some StringProtocol) -> Bool {
    !reference.isEmpty
      && reference.utf8.allSatisfy { isAllowed($0) || [35, 37, 91, 93].contains($0) }
  }

  /// Whether the reference has a scheme, and a host where its scheme is http or https.
  public static func isAbsolute(_ reference: String) -> Bool {
    guard let scheme = scheme(of: reference) else { return false }
    let rest = reference.dropFirst(scheme.utf8.count + 1)
    if scheme == "http" || scheme == "https" {
      return rest.hasPrefix("//") && host(of: reference) != nil
    }
    return !rest.isEmpty
  }

  /// The scheme in lower case, or nil for a relative reference.
  public static func scheme(of reference: String) -> String? {
    guard let colon = reference.utf8.firstIndex(of: 58) else { return nil }
    let scheme = reference[..<colon].lowercased()
    guard let first = scheme.utf8.first, (97...122).contains(first),
      scheme.utf8.allSatisfy({
        (97...122).contains($0) || (48...57).contains($0) || [43, 45, 46].contains($0)
      })
    else { return nil }
    return scheme
  }

  /// The host of an absolute reference in lower case, without user and port; nil where there is
  /// none that a URI could hold.
  public static func host(of reference: String) -> String? {
    guard let scheme = scheme(of: reference) else { return nil }
    var rest = reference.dropFirst(scheme.utf8.count + 1)
    guard rest.hasPrefix("//") else { return nil }
    rest = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    if let at = rest.firstIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    if let colon = rest.lastIndex(of: ":") {
      // An empty port, which RFC 3986 lets pass, is none to the validators of xs:anyURI.
      let port = rest[colon...].dropFirst()
      guard !port.isEmpty, port.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      rest = rest[..<colon]
    }
    let host = rest.lowercased()
    let isHost = host.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || [45, 46, 95].contains($0)
    }
    return isHost && !host.isEmpty ? host : nil
  }

  /// Whether the text is what a HINT's scope holds (P3P 1.0 §2.3.2.6): `scheme://host`, the host
  /// perhaps with `*.` before it, and no path.
  public static func isHintScope(_ scope: String) -> Bool {
    guard let scheme = scheme(of: scope) else { return false }
    var rest = scope.dropFirst(scheme.utf8.count + 1)
    guard rest.hasPrefix("/") else { return false }
    rest = rest.dropFirst(rest.hasPrefix("//") ? 2 : 1)
    if rest.hasPrefix("*.") { rest = rest.dropFirst(2) }
    return !rest.isEmpty && !rest.contains { "/?#*".contains($0) }
  }

  private static func trimmed(_ text: some StringProtocol) -> ArraySlice<UInt8> {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first <= 32 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last <= 32 { bytes = bytes.dropLast() }
    return bytes
  }

  private static func isEscape(_ source: ArraySlice<UInt8>, at index: Int) -> Bool {
    func isHexadecimal(_ at: Int) -> Bool {
      guard at < source.endIndex else { return false }
      let unit = source[at] | 0x20
      return (48...57).contains(source[at]) || (97...102).contains(unit)
    }
    return isHexadecimal(index + 1) && isHexadecimal(index + 2)
  }

  /// Reserved and unreserved characters of RFC 2396 without `#`, `[` and `]`.
  private static func isAllowed(_ unit: UInt8) -> Bool {
    switch unit {
    case 48...57, 65...90, 97...122: true
    case 33, 36, 38...47, 58, 59, 61, 63, 64, 95, 126: true
    default: false
    }
  }

  private static func appendEscape(_ unit: UInt8, to out: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    out.append(contentsOf: [37, digits[Int(unit >> 4)], digits[Int(unit & 15)]])
  }
}
