/// How a heading that is not marked up as one is told from text.
enum HeadingStyle: Sendable, Hashable {
  /// The document's title: the first line.
  case title
  case numbered
  case capitals
  case strong
  /// A short line in title case, a question, or a few words before a long paragraph.
  case plain
  /// Numbered within a section: `2.1`.
  case subsection
  case emphasised

  /// Pairs of which the first ranks above the second wherever they stand.
  static let fixedOrders: [(HeadingStyle, HeadingStyle)] = [
    (.title, .numbered), (.title, .capitals), (.title, .strong), (.title, .plain),
    (.capitals, .plain), (.capitals, .emphasised), (.strong, .emphasised),
    (.numbered, .subsection),
  ]

  /// The style of a paragraph that looks like a heading, or nil. `next` is the block after it;
  /// `list` knows whether an introduction ("We collect:") has items without bullets after it.
  static func of(
    _ block: DraftBlock, after previous: DraftBlock?, next: DraftBlock?, list: ImpliedList
  ) -> HeadingStyle? {
    guard let next, next.kind != .tableRow || block.isStrong, block.text.links.count < 2 else {
      return nil
    }
    let shape = WordShape(block.text.bytes[block.marker...])
    let isQuestion = shape.last == UInt8(ascii: "?")
    guard (1...(isQuestion ? 24 : 14)).contains(shape.wordCount), block.text.count <= 160,
      shape.letters >= 3, !shape.hasAddress, !shape.hasLineBreak,
      !shape.startsLow || block.isStrong || isLowHeading(shape, previous, list),
      !DateLine.matches(block.text.words)
    else { return nil }
    if block.kind == .paragraph, isWellKnown(block) { return .plain }
    let after = WordShape(next.text.bytes)
    if let style = marked(block, shape, after, list: list) { return style }
    if block.isStrong || block.isEmphasised { return strong(block, shape, after, next) }
    return plain(shape, after, next, list: list)
  }

  /// A heading in small letters, as some sites write them: few words between finished sentences.
  private static func isLowHeading(
    _ shape: WordShape, _ previous: DraftBlock?, _ list: ImpliedList
  ) -> Bool {
    guard let previous, !list.isOpen, shape.wordCount <= 12, !shape.endsSentence,
      !shape.endsWithColon
    else { return false }
    return previous.kind == .heading
      || (previous.kind == .paragraph && WordShape(previous.text.bytes).endsSentence)
  }

  /// Words that are a heading wherever they stand alone.
  private static let wellKnown: Set<String> = [
    "contact us", "contact information", "how to contact us", "contacting us", "contact details",
    "questions", "questions or comments", "introduction", "overview", "cookies", "definitions",
  ]

  /// Whether a line is one of those, a colon apart.
  static func isWellKnown(_ block: DraftBlock) -> Bool {
    guard block.text.count <= 30 else { return false }
    let words = block.text.words.lowercased()
    return wellKnown.contains(words.hasSuffix(":") ? String(words.dropLast()) : words)
  }

  /// Numbered and in capitals.
  private static func marked(
    _ block: DraftBlock, _ shape: WordShape, _ after: WordShape, list: ImpliedList
  ) -> HeadingStyle? {
    if shape.isAllCapitals, shape.last != UInt8(ascii: ","), shape.last != UInt8(ascii: ";") {
      let isShouted = shape.endsSentence && shape.wordCount > 5 && shape.last != UInt8(ascii: "?")
      let isItem = list.isOpen && !list.hasItems && after.wordCount < 15
      return isShouted || isItem ? nil : .capitals
    }
    guard block.marker > 0, !shape.endsSentence, shape.last != UInt8(ascii: ";"),
      shape.last != UInt8(ascii: ","), shape.isTitleCase || shape.wordCount <= 8,
      after.wordCount >= 8
    else { return nil }
    return isSection(block) ? .subsection : .numbered
  }

  private static func isSection(_ block: DraftBlock) -> Bool {
    if case .section = ListMarker.read(block.text.bytes[...])?.style { return true }
    return false
  }

  /// A line all in bold or italics.
  private static func strong(
    _ block: DraftBlock, _ shape: WordShape, _ after: WordShape, _ next: DraftBlock
  ) -> HeadingStyle? {
    let isSentence = shape.endsSentence && shape.last != UInt8(ascii: "?") && shape.wordCount > 8
    guard !isSentence, shape.last != UInt8(ascii: ";"), shape.last != UInt8(ascii: ",") else {
      return nil
    }
    if block.isStrong { return .strong }
    return after.wordCount >= 8 ? .emphasised : nil
  }

  private static func plain(
    _ shape: WordShape, _ after: WordShape, _ next: DraftBlock, list: ImpliedList
  ) -> HeadingStyle? {
    let isQuestion = shape.last == UInt8(ascii: "?")
    guard isQuestion || !shape.endsSentence, shape.last != UInt8(ascii: ";"),
      shape.last != UInt8(ascii: ","), shape.digits <= shape.letters / 2
    else { return nil }
    let isFollowedByText =
      after.wordCount >= 12 || DateLine.matches(next.text.words)
      || (after.endsWithColon && after.wordCount >= 4)
      || (after.endsSentence && after.wordCount >= 6) || next.kind == .listItem
    if shape.endsWithColon {
      return shape.wordCount <= 5 && shape.isTitleCase && after.wordCount >= 20
        && next.kind == .paragraph ? .plain : nil
    }
    if list.isOpen {
      let isClear = after.wordCount >= 25 || (list.standsOut && isFollowedByText)
      return (shape.isTitleCase || isQuestion) && isClear ? .plain : nil
    }
    if isQuestion { return .plain }
    guard isFollowedByText else {
      return shape.isTitleCase && shape.wordCount <= 10 && looksAlike(after) ? .plain : nil
    }
    if shape.isTitleCase { return .plain }
    return shape.wordCount <= 9 && !ImpliedList.isSubject(shape.firstWord) ? .plain : nil
  }

  /// A second heading right below the first ("Sharing", then "Sharing with Partners").
  private static func looksAlike(_ after: WordShape) -> Bool {
    (1...10).contains(after.wordCount) && after.isTitleCase && !after.endsSentence
      && !after.hasAddress && after.digits == 0
  }
}

/// Lines such as "Last updated: 4 May 2011" and "Effective January 1, 2003".
enum DateLine {
  private static let openings: [StaticString] = [
    "last updated", "last update", "last revised", "last revision", "last modified",
    "last changed", "updated", "revised", "modified", "effective", "posted", "date:", "as of",
    "version", "rev.", "published", "created", "this policy was last", "privacy policy last",
    "policy last",
  ]

  /// Whether a line says when the text was made or changed, and little else.
  static func matches(_ words: String) -> Bool { matches(Array(words.utf8)[...]) }

  /// Whether a line of UTF-8 does.
  static func matches(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count <= 100, words.contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    let line = words.drop { "([*_ ".utf8.contains($0) }
    return line.withUnsafeBufferPointer { all in
      openings.contains { ByteSearch.matches($0, all, at: 0) }
    }
  }
}
