/// Makes markup safe to parse: a single pass over the decoded page, ahead of libxml2.
///
/// It leaves out what is never text (comments, scripts, style sheets, attributes that reading does
/// not need), keeps `<![if …]>` from becoming text, and bounds what costs libxml2 quadratic time:
/// open elements and stray end tags. What libxml2 gets is a skeleton: tags without attributes, and
/// one character for each text, since how elements nest depends on nothing else.
struct MarkupGuard {
  let input: UnsafeBufferPointer<UInt8>
  var skeleton: [UInt8] = []
  var texts: [GuardedMarkup.Text] = []
  var marked: [GuardedMarkup.MarkedTag] = []
  var attributes: [ElementTree.Attribute] = []
  /// Where the attributes of the tag at hand begin.
  var firstAttribute = 0
  var facts = MarkupFacts()
  var index = 0
  var balance = TagBalance()
  var ends = EndCache()
  /// Whether no comment ends any more, so that many beginnings are searched for once.
  var lacksCommentEnd = false
  let names = TagNameTable.shared

  private init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    skeleton.reserveCapacity(input.count / 8 + 64)
    texts.reserveCapacity(input.count / 64 + 16)
  }

  /// Guards a page in well-formed UTF-8.
  static func guarded(_ bytes: [UInt8]) -> GuardedMarkup {
    bytes.withUnsafeBufferPointer { input in
      var guarding = MarkupGuard(input)
      guarding.run()
      return GuardedMarkup(
        skeleton: guarding.skeleton, texts: guarding.texts, marked: guarding.marked,
        attributes: guarding.attributes, facts: guarding.facts)
    }
  }

  private mutating func run() {
    var cursor = 0
    while let found = ByteSearch.first(of: UInt8(ascii: "<"), in: input, from: cursor) {
      guard beginsMarkup(found) else {
        cursor = found + 1
        continue
      }
      text(index, found)
      index = found
      markup()
      cursor = index
    }
    text(index, input.count)
  }

  /// Notes a stretch of input that is text; in a literal one `&` is an ampersand.
  mutating func text(_ start: Int, _ end: Int, isLiteral: Bool = false) {
    guard end > start else { return }
    var cursor = start
    while cursor < end, input[cursor] <= 0x20 { cursor += 1 }
    let isBlank = cursor == end
    // White space ahead of everything is no text, to libxml2 neither.
    if isBlank, skeleton.isEmpty { return }
    texts.append(
      GuardedMarkup.Text(
        from: UInt32(start), to: UInt32(end), mark: UInt32(skeleton.count), isLiteral: isLiteral))
    skeleton.append(isBlank ? 0x20 : GuardedMarkup.stand)
  }
}

/// What a byte may be in markup.
enum ByteClass {
  /// HTML white space.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  /// An ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}

/// Which end marks no longer occur, so that a page full of beginnings without ends is searched once
/// and not once a beginning.
struct EndCache {
  private var missing: [UnsafePointer<UInt8>] = []

  /// The offset of an end mark at or after `start`; nil when there is none.
  mutating func find(
    _ mark: StaticString, in input: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    if missing.contains(mark.utf8Start) { return nil }
    if let found = ByteSearch.find(mark, in: input, from: start) { return found }
    missing.append(mark.utf8Start)
    return nil
  }
}
