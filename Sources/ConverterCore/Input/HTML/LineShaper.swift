/// Finds the structure that a page shows but does not mark up: bullets that are characters,
/// headings that are only bold, large or in capitals, headings that run into their paragraph.
struct LineShaper {
  private let page: PageLines
  private var lines: [PageLine] = []

  /// The page with its lines shaped.
  static func shaped(_ page: PageLines) -> PageLines {
    var shaper = LineShaper(page)
    shaper.joinMarkers()
    shaper.findBullets()
    shaper.splitRunIns()
    shaper.findHeadings()
    shaper.dropFalseHeadings()
    var shaped = page
    shaped.lines = shaper.lines
    return shaped
  }

  private init(_ page: PageLines) { self.page = page }

  private func text(_ line: PageLine) -> ArraySlice<UInt8> { page.text.bytes[line.range] }

  /// A bullet or number that stands in a cell of its own goes with the text in the next one.
  private mutating func joinMarkers() {
    var waiting: PageLine?
    lines.reserveCapacity(page.lines.count)
    for line in page.lines {
      if line.isLoose, line.range.count <= 6, isMarkerAlone(text(line)) {
        waiting = line
        continue
      }
      guard let marker = waiting, line.isLoose else {
        if let marker = waiting { lines.append(marker) }
        waiting = nil
        lines.append(line)
        continue
      }
      var joined = line
      if ListMarker.bullet(text(marker) + [0x20, 0x61]) == nil { joined.marker = marker.range }
      joined.shape = .item(line.listDepth + 1)
      joined.anchor = marker.anchor >= 0 ? marker.anchor : line.anchor
      lines.append(joined)
      waiting = nil
    }
    if let marker = waiting { lines.append(marker) }
  }

  private func isMarkerAlone(_ text: ArraySlice<UInt8>) -> Bool {
    guard let marker = ListMarker.read(text + [0x20, 0x61]) else { return false }
    return marker.length == text.count + 1
  }

  /// Lines that begin with the same bullet are items; the bullet is no text.
  private mutating func findBullets() {
    let bullets = lines.map { line in line.isLoose ? ListMarker.bullet(text(line)) : nil }
    for index in lines.indices {
      guard let bullet = bullets[index] else { continue }
      let before = index > 0 ? bullets[index - 1] : nil
      let after = index + 1 < lines.count ? bullets[index + 1] : nil
      let isDash = bullet.style == .bullet(0x2D) || bullet.style == .bullet(0x2A)
      guard !isDash || before?.style == bullet.style || after?.style == bullet.style else {
        continue
      }
      lines[index].shape = .item(lines[index].listDepth + 1)
      lines[index].cut(head: bullet.length)
    }
  }

  /// `<b>Cookies.</b> We use …` is a heading and a paragraph.
  private mutating func splitRunIns() {
    var out: [PageLine] = []
    out.reserveCapacity(lines.count)
    for line in lines {
      guard line.isLoose || line.isItem, let (head, rest) = runIn(line) else {
        out.append(line)
        continue
      }
      let (first, second) = line.split(head: head, rest: rest)
      var heading = first
      heading.shape = .shown(.strong)
      out.append(heading)
      out.append(second)
    }
    lines = out
  }

  /// Lengths of the heading at the beginning of a line and of all that precedes the text after it.
  private func runIn(_ line: PageLine) -> (head: Int, rest: Int)? {
    guard line.boldHead > 0, line.boldHead < line.range.count, line.boldHead <= 200,
      line.bold * 10 < line.range.count * 9
    else { return nil }
    var draft = DraftText()
    draft.append(text(line).prefix(line.boldHead + 240), at: 0)
    draft.strong = [0..<line.boldHead]
    let parts = RunIn.split([DraftBlock(.paragraph, draft)])
    guard parts.count == 2 else { return nil }
    let head = WordShape(parts[0].text.bytes)
    // "We may share it:" announces; it is no title.
    if Self.isSentence(head), head.last != UInt8(ascii: "?") { return nil }
    return (parts[0].text.count, draft.count - parts[1].text.count)
  }

  private mutating func findHeadings() {
    if let first = lines.first, first.isLoose, isTitle(first) { lines[0].shape = .shown(.title) }
    for index in lines.indices where lines[index].isLoose || lines[index].isItem {
      let line = lines[index]
      guard line.range.count <= 200, line.range.count >= 3 else { continue }
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if let look = look(line, next: next) { lines[index].shape = .shown(look) }
    }
  }

  /// A first line of a few words that name a policy.
  private func isTitle(_ line: PageLine) -> Bool {
    guard lines.count > 1, line.range.count <= 120 else { return false }
    let shape = WordShape(text(line))
    guard (1...12).contains(shape.wordCount), !shape.endsSentence, !shape.endsWithColon else {
      return false
    }
    let words = String(decoding: text(line), as: UTF8.self).lowercased()
    return words.contains("privacy") || words.contains("policy") || words.contains("cookie")
  }

  private func look(_ line: PageLine, next: PageLine?) -> HeadingLook? {
    guard let next, line.linked * 2 < line.range.count, !line.isItem || isHead(line, of: next)
    else { return nil }
    let shape = WordShape(text(line))
    let isQuestion = shape.last == UInt8(ascii: "?")
    guard (1...(isQuestion ? 24 : 14)).contains(shape.wordCount), shape.letters >= 3,
      !shape.hasAddress, shape.last != UInt8(ascii: ","), shape.last != UInt8(ascii: ";"),
      !DateLine.matches(text(line))
    else { return nil }
    let isSentence = shape.endsSentence && !isQuestion && shape.wordCount > 10
    guard !isSentence, !(Self.isSentence(shape) && !isQuestion) else { return nil }
    if line.isItem { return shape.endsWithColon ? nil : .strong }
    if shape.isAllCapitals { return capitals(line, shape) }
    if line.big * 10 >= line.range.count * 9 { return .big }
    if line.bold * 10 >= line.range.count * 9 { return .strong }
    return plain(line, shape, next)
  }

  /// An item is a heading only where it is bold and text follows it in the same item.
  private func isHead(_ item: PageLine, of next: PageLine) -> Bool {
    item.bold * 10 >= item.range.count * 9 && next.isLoose && next.listDepth == item.listDepth
      && next.range.count > 60
  }

  private func capitals(_ line: PageLine, _ shape: WordShape) -> HeadingLook? {
    let isShouted = shape.endsSentence && shape.wordCount > 5 && shape.last != UInt8(ascii: "?")
    return isShouted ? nil : .capitals
  }

  /// A short line in title case, or a question, before a paragraph.
  private func plain(_ line: PageLine, _ shape: WordShape, _ next: PageLine) -> HeadingLook? {
    let isNumbered = ListMarker.read(text(line)) != nil
    guard next.isLoose, !line.follows, !next.follows || line.emphasised > 0 || isNumbered else {
      return nil
    }
    let after = WordShape(text(next).prefix(400))
    guard after.wordCount >= 12, shape.startsHigh else { return nil }
    if line.emphasised * 10 >= line.range.count * 9, !shape.endsWithColon { return .emphasised }
    if shape.last == UInt8(ascii: "?") { return .plain }
    guard !shape.endsSentence, !shape.endsWithColon, shape.isTitleCase, shape.wordCount <= 10,
      shape.digits <= shape.letters / 2
    else { return nil }
    return .plain
  }

  /// Headings that are none: dates, whole sentences, images that head nothing.
  private mutating func dropFalseHeadings() {
    for index in lines.indices {
      guard case .heading = lines[index].shape else { continue }
      let shape = WordShape(text(lines[index]))
      let isDate =
        lines[index].range.count <= 100
        && DateLine.matches(text(lines[index]))
      if isDate || shape.wordCount > 24 || (shape.wordCount > 14 && shape.last == 0x2E) {
        lines[index].shape = .plain
      }
    }
    let all = lines
    lines = all.indices.filter { index in
      guard all[index].shape == .image else { return true }
      guard index + 1 < all.count else { return false }
      return all[index + 1].range.count >= 40 && !all[index + 1].isHeading
    }.map { all[$0] }
  }

  /// Whether words begin as a sentence about someone does ("We share …", "You may …") and not as a
  /// title does.
  private static func isSentence(_ shape: WordShape) -> Bool {
    guard
      ["we", "you", "they", "it", "this", "these", "i", "if", "please", "by"]
        .contains(shape.firstWord)
    else { return false }
    return shape.wordCount > 3 && !shape.isTitleCase && !shape.isAllCapitals
  }
}

/// What makes a line look like a heading, most striking first.
enum HeadingLook: Int, Comparable, Sendable {
  case title, big, capitals, strong, emphasised, plain

  static func < (left: HeadingLook, right: HeadingLook) -> Bool { left.rawValue < right.rawValue }
}
