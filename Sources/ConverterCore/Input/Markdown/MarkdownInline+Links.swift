// Links, addresses in angle brackets, and tags that were left in.
extension MarkdownInline {
  /// An autolink, a leftover tag or comment, or only a less-than sign.
  mutating func readAngle(_ at: Int, in range: Range<Int>) -> Int {
    guard at + 1 < lastAngle,
      let close = raw[at..<min(range.upperBound, at + 2048)].firstIndex(of: UInt8(ascii: ">"))
    else {
      copy(at..<at + 1)
      return at + 1
    }
    let inner = raw[(at + 1)..<close]
    let text = String(decoding: inner, as: UTF8.self)
    let isAddress = text.utf8.contains(UInt8(ascii: "@")) && !text.utf8.contains(32)
    if !inner.contains(32), LinkResolver.scheme(of: text) != nil || isAddress {
      let hasScheme = LinkResolver.scheme(of: text) != nil
      let start = out.count
      copy(at + 1..<close)
      addLink(start, hasScheme ? text : "mailto:" + text)
      return close + 1
    }
    guard Self.isTag(inner) else {
      copy(at..<at + 1)
      return at + 1
    }
    if text.lowercased().hasPrefix("br") {
      out.append(10, at: offsets[at])
    } else if ["p", "/p", "div", "/div", "/li", "td", "/td", "tr", "/tr"].contains(
      text.lowercased())
    {
      out.append(32, at: offsets[at])
    }
    return close + 1
  }

  private static func isTag(_ inner: ArraySlice<UInt8>) -> Bool {
    if inner.starts(with: "!--".utf8) { return true }
    let name = inner.first == UInt8(ascii: "/") ? inner.dropFirst() : inner
    let letters = name.prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    guard let first = letters.first, (0x61...0x7A).contains(first | 0x20), letters.count <= 10
    else {
      return false
    }
    let after = name.dropFirst(letters.count).first
    return after == nil || after == 32 || after == UInt8(ascii: "/") || after == 10
  }

  /// `[words](target)`, `[words][name]`, `[name]`; anything else is only a bracket.
  mutating func readLink(
    _ at: Int, in range: Range<Int>, depth: Int, isImage: Bool
  ) -> Int {
    let close = closers[at]
    guard close >= 0, close < range.upperBound, depth < 4,
      let (target, end) = target(after: close, words: at + 1..<close, in: range)
    else {
      copy((isImage ? at - 1 : at)..<at + 1)
      return at + 1
    }
    if isImage {
      if keepsImageText { read(at + 1..<close, depth: depth + 1) }
      return end
    }
    partWords(before: at + 1 < close ? raw[at + 1] : 0)
    let start = out.count
    read(at + 1..<close, depth: depth + 1)
    addLink(start, target)
    partWordsAfterLink(end, in: range)
    return end
  }

  /// What follows the closing bracket: the target, and where the link ends.
  private func target(
    after close: Int, words: Range<Int>, in range: Range<Int>
  ) -> (String, Int)? {
    let next = close + 1
    if next < range.upperBound, raw[next] == UInt8(ascii: "(") {
      guard next < lastParenthesis else { return nil }
      return MarkdownTarget.read(raw, from: next, limit: range.upperBound)
    }
    var name = words
    var end = next
    if next < range.upperBound, raw[next] == UInt8(ascii: "["), closers[next] >= 0,
      closers[next] < range.upperBound
    {
      if closers[next] > next + 1 { name = next + 1..<closers[next] }
      end = closers[next] + 1
    }
    let key = String(decoding: raw[name], as: UTF8.self).lowercased()
    return references[key].map { ($0, end) }
  }

  mutating func addLink(_ start: Int, _ target: String) {
    guard start < out.count, let resolved = resolver.resolve(target) else { return }
    out.links.append((start..<out.count, resolved))
  }

  /// A space before a link that is glued to the word before it.
  private mutating func partWords(before first: UInt8) {
    guard let last = out.bytes.last, Self.isWord(last), Self.isWord(first) else { return }
    out.append(32, at: out.pieces.last?.source.end ?? 0)
  }

  /// A space after a link that is glued to the word after it; an ending ("cookie" + "s") is none.
  private mutating func partWordsAfterLink(_ end: Int, in range: Range<Int>) {
    guard end < range.upperBound, Self.isWord(raw[end]), let last = out.bytes.last,
      Self.isWord(last)
    else { return }
    let word = raw[end..<range.upperBound].prefix { Self.isWord($0) }
    if word.elementsEqual("s".utf8) || word.elementsEqual("es".utf8) { return }
    out.append(32, at: offsets[end])
  }

  /// The index of the `]` for each `[`; escaped brackets do not count.
  static func matchBrackets(_ raw: [UInt8]) -> [Int] {
    var closers = [Int](repeating: -1, count: raw.count)
    var open: [Int] = []
    var at = 0
    while at < raw.count {
      switch raw[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): open.append(at)
      case UInt8(ascii: "]"): if let last = open.popLast() { closers[last] = at }
      default: break
      }
      at += 1
    }
    return closers
  }
}
