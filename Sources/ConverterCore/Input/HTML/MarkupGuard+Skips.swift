// What begins with `<` and is not a tag, and elements whose content is not markup.
extension MarkupGuard {
  /// Whether a `<` is more than a character of the text.
  func beginsMarkup(_ index: Int) -> Bool {
    guard index + 1 < input.count else { return false }
    let next = input[index + 1]
    return ByteClass.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      || next == UInt8(ascii: "?")
  }

  /// Reads what stands at a `<` that begins markup.
  mutating func markup() {
    switch input[index + 1] {
    case UInt8(ascii: "!"): declaration()
    case UInt8(ascii: "?"): skip(past: ">", from: index + 2)
    case UInt8(ascii: "/"):
      let letter = index + 2 < input.count ? input[index + 2] : 0
      if ByteClass.isLetter(letter) { endTag() } else { skip(past: ">", from: index + 2) }
    default: startTag()
    }
  }

  /// Goes past the next such mark; a mark that is missing takes the `<` alone.
  private mutating func skip(past mark: StaticString, from start: Int) {
    if let found = ends.find(mark, in: input, from: start) {
      index = found + mark.utf8CodeUnitCount
    } else {
      index = min(start, input.count)
    }
  }

  /// A comment, a document type, `<![CDATA[`, `<![if …]>`.
  private mutating func declaration() {
    if ByteSearch.matches("<!--", input, at: index) {
      comment()
    } else if ByteSearch.matches("<![cdata[", input, at: index) {
      cdata()
    } else {
      skip(past: ">", from: index + 2)
    }
  }

  /// The text of a CDATA section is text, as the author of such XHTML meant it.
  private mutating func cdata() {
    let start = index + 9
    guard let end = ends.find("]]>", in: input, from: start) else {
      skip(past: ">", from: index + 2)
      return
    }
    text(start, end, isLiteral: true)
    index = end + 3
  }

  /// Leaves a comment out, and with it what the Wayback Machine put between two of its own.
  private mutating func comment() {
    let start = index + 4
    let end = commentEnd(start)
    if ByteSearch.matches(" begin wayback toolbar insert", input, at: start) {
      facts.hadWaybackToolbar = true
      if let close = ends.find("<!-- end wayback toolbar insert", in: input, from: end) {
        index = commentEnd(close + 4)
        return
      }
    }
    index = end
  }

  /// Where a comment ends whose text begins at `start`: `-->`, `--!>`, at once at `>` or `->`, or
  /// at the next `>` when nothing ends it.
  private mutating func commentEnd(_ start: Int) -> Int {
    if ByteSearch.matches(">", input, at: start) { return start + 1 }
    if ByteSearch.matches("->", input, at: start) { return start + 2 }
    var from = start
    while !lacksCommentEnd, let dashes = ends.find("--", in: input, from: from) {
      let next = dashes + 2
      if ByteSearch.matches(">", input, at: next) { return next + 1 }
      if ByteSearch.matches("!>", input, at: next) { return next + 2 }
      from = dashes + 1
    }
    lacksCommentEnd = true
    return ByteSearch.first(of: UInt8(ascii: ">"), in: input, from: start).map { $0 + 1 }
      ?? input.count
  }

  /// Goes past an element whose content is not markup, if its end tag is there.
  ///
  /// Returns the range of the content.
  mutating func skipContent(endingWith mark: StaticString) -> Range<Int>? {
    let start = index
    var from = start
    while let found = ends.find(mark, in: input, from: from) {
      let after = found + mark.utf8CodeUnitCount
      let next = after < input.count ? input[after] : UInt8(ascii: ">")
      if next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || ByteClass.isSpace(next) {
        index =
          ByteSearch.first(of: UInt8(ascii: ">"), in: input, from: after).map { $0 + 1 }
          ?? input.count
        return start..<found
      }
      from = after
    }
    return nil
  }

  /// Goes past a script. One that never ends takes the rest of the page with it, as in browsers.
  mutating func skipScript(isSelfClosing: Bool) {
    facts.scripts += 1
    let start = index
    if isSelfClosing, !hasOwnEnd(start) { return }
    guard var content = skipContent(endingWith: "</script") else {
      facts.scriptBytes += input.count - start
      index = input.count
      return
    }
    // `<!-- … <script> … </script> … -->` within a script: the inner end tag is text
    // (HTML §13.2.5.26).
    while let open = ByteSearch.find("<!--", in: input[content]),
      ByteSearch.find("-->", in: input[(content.lowerBound + open)..<content.upperBound]) == nil,
      let inner = ByteSearch.find(
        "<script", in: input[(content.lowerBound + open)..<content.upperBound]),
      inner > 0
    {
      let resume = index
      guard let more = skipContent(endingWith: "</script") else {
        index = resume
        break
      }
      content = more
    }
    // An empty script fills nothing.
    if content.upperBound > start { facts.scriptBytes += index - start }
  }

  /// Whether `<script …/>` is followed by an end tag of its own, before another script begins.
  private mutating func hasOwnEnd(_ start: Int) -> Bool {
    guard let end = ends.find("</script", in: input, from: start) else { return false }
    guard let other = ends.find("<script", in: input, from: start) else { return true }
    return end < other
  }
}

extension ByteSearch {
  /// The offset of a needle within a slice, counted from the slice's beginning.
  static func find(_ needle: StaticString, in slice: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    find(needle, in: UnsafeBufferPointer(rebasing: slice), from: 0)
  }
}
