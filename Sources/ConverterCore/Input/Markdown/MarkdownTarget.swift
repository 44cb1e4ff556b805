/// The target in parentheses after a link's words.
enum MarkdownTarget {
  /// Reads `(url)`, `(<url>)`, `(url "title")` from the opening parenthesis on; white space in a URL
  /// is allowed, parentheses must balance.
  static func read(_ raw: [UInt8], from open: Int, limit: Int) -> (String, Int)? {
    var depth = 0
    var at = open
    let end = min(limit, open + 2048)
    while at < end {
      switch raw[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return (clean(raw[(open + 1)..<at]), at + 1) }
      default: break
      }
      at += 1
    }
    return nil
  }

  private static func clean(_ inner: ArraySlice<UInt8>) -> String {
    var target = inner.filter { $0 != 10 }[...]
    while let first = target.first, first <= 32 { target.removeFirst() }
    if target.first == UInt8(ascii: "<"), let close = target.firstIndex(of: UInt8(ascii: ">")) {
      target = target[target.index(after: target.startIndex)..<close]
    } else if let quote = title(target) {
      target = target[..<quote]
    }
    while let last = target.last, last <= 32 { target.removeLast() }
    return String(decoding: unescaped(target), as: UTF8.self)
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
      } else {
        if isEscaped, MarkdownInline.isWord(byte) { out.append(UInt8(ascii: "\\")) }
        out.append(byte)
        isEscaped = false
      }
    }
    return out
  }

  /// Where a title in quotation marks begins, if the target ends with one.
  private static func title(_ target: ArraySlice<UInt8>) -> Int? {
    guard let last = target.last, last == UInt8(ascii: "\"") || last == UInt8(ascii: "'"),
      let open = target.dropLast().firstIndex(of: last), open > target.startIndex,
      target[open - 1] == 32
    else { return nil }
    return open
  }
}
