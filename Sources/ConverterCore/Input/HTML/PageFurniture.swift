/// Finds lines that help to move about in a page and are not its text: contents lists, "back to
/// top", the copyright line at its foot.
struct PageFurniture {
  private var page: PageLines
  private let tree: ElementTree
  private var isFurniture: [Bool]
  /// The fragment identifiers of the page, once they are asked for.
  private lazy var anchors = Set(
    page.anchors.compactMap { tree.anchor(of: Int($0)).map { Array($0) } })

  /// For each line whether it is furniture; a way to the top at the end of a line is cut off it.
  static func mark(_ page: inout PageLines, in tree: ElementTree) -> [Bool] {
    var furniture = PageFurniture(page, tree)
    furniture.run()
    page.lines = furniture.page.lines
    return furniture.isFurniture
  }

  private init(_ page: PageLines, _ tree: ElementTree) {
    self.page = page
    self.tree = tree
    isFurniture = Array(repeating: false, count: page.lines.count)
  }

  private mutating func run() {
    var index = 0
    while index < page.lines.count {
      cutWayToTop(index)
      if isWayToTop(index) || isTool(index) || isTrail(index) {
        isFurniture[index] = true
      } else if isContentsLine(index) {
        index = contentsList(from: index)
        continue
      }
      index += 1
    }
  }

  /// A line that is one link to the top of the page.
  private func isWayToTop(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard page.measures[index].words <= 6, line.linked * 10 >= line.range.count * 6 else {
      return false
    }
    return WayToTop.isWording(page.text.bytes[line.range])
  }

  /// Cuts "[back to top]" off the end of a line of text.
  private mutating func cutWayToTop(_ index: Int) {
    let line = page.lines[index]
    guard page.measures[index].words > 6, let last = line.links.last else { return }
    let link = page.links[last].range
    guard link.lowerBound > line.range.lowerBound, line.range.contains(link.lowerBound),
      line.range.upperBound - link.upperBound <= 2,
      WayToTop.isWording(page.text.bytes[link.lowerBound..<line.range.upperBound])
    else { return }
    var end = link.lowerBound
    while end > line.range.lowerBound, " [(|-".utf8.contains(page.text.bytes[end - 1]) { end -= 1 }
    page.lines[index].range = line.range.lowerBound..<end
    page.lines[index].linked = max(0, line.linked - link.count)
    page.lines[index].links = line.links.dropLast()
  }

  /// A line that is one of a page's tools ("Print this page").
  private func isTool(_ index: Int) -> Bool {
    let text = page.text(of: index)
    guard (1...5).contains(page.measures[index].words), text.count <= 80,
      let first = text.first(where: { ByteClass.isLetter($0) || $0 >= 0x80 }),
      case let lengths = Self.toolLengths[Int(ByteSearch.lower(first))], lengths != 0
    else { return false }
    let words = LetterWords.joined(text)
    return lengths >> UInt64(words.count) & 1 != 0 && Self.tools.contains(words)
  }

  /// For each byte the lengths of those that begin with it, a bit each.
  private static let toolLengths = (UInt8.min...UInt8.max).map { byte in
    tools.reduce(UInt64(0)) { $1.first == byte ? $0 | 1 << UInt64($1.count) : $0 }
  }

  /// Words in lower case with single spaces.
  private static let tools = Set(
    [
      "print", "print page", "print this page", "print version", "printer friendly",
      "printer friendly version", "printable version", "email", "email this page",
      "e mail this page", "email page", "share", "share this", "share this page", "share page",
      "tweet", "close", "close window", "close this window", "you are here", "skip to content",
      "skip to main content", "skip navigation", "skip to navigation", "toggle navigation",
      "text size", "bookmark this page", "download pdf version", "submit", "search",
    ].map { Array($0.utf8) })

  /// A line that shows the way from the home page to this one: `Home > About us > Privacy`.
  private func isTrail(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard index < page.lines.count / 2, page.measures[index].words <= 16, !line.links.isEmpty,
      let first = line.links.first, page.links[first].range.lowerBound <= line.range.lowerBound + 14
    else { return false }
    return page.text.bytes.withUnsafeBufferPointer { all in
      let text = UnsafeBufferPointer(rebasing: all[line.range])
      var from = 0
      while let space = ByteSearch.first(of: 0x20, in: text, from: from) {
        if Self.steps.contains(where: { ByteSearch.matches($0, text, at: space) }) { return true }
        from = space + 1
      }
      return false
    }
  }

  private static let steps: [StaticString] = [
    " > ", " \u{BB} ", " \u{203A} ", " :: ", " \u{2192} ",
  ]

  /// A line that is nothing but links to places in the page.
  private mutating func isContentsLine(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard !line.links.isEmpty, page.measures[index].words <= 40,
      line.linked * 10 >= line.range.count * 7
    else { return false }
    for link in line.links where !isWithinPage(link) { return false }
    return true
  }

  /// Marks a list of such lines, with the line that names it; one alone is no list (it may be the
  /// head of an accordion), unless it holds several links.
  private mutating func contentsList(from start: Int) -> Int {
    var end = start
    var links = 0
    while end < page.lines.count, isContentsLine(end) {
      links += page.lines[end].links.count
      end += 1
    }
    guard links > 1 else { return end }
    for index in start..<end { isFurniture[index] = true }
    if start > 0, namesContents(start - 1) { isFurniture[start - 1] = true }
    return end
  }

  private func namesContents(_ index: Int) -> Bool {
    guard page.measures[index].words <= 6 else { return false }
    let text = LowerCase.bytes(page.text(of: index))
    return text.last == UInt8(ascii: ":")
      || text.withUnsafeBufferPointer { all in
        Self.contentsNames.contains { ByteSearch.exact($0, in: all) != nil }
      }
  }

  private static let contentsNames: [StaticString] = [
    "contents", "index", "topics", "jump to", "quick links", "on this page",
  ]

  private mutating func isWithinPage(_ link: Int) -> Bool {
    guard let address = tree.bytes(.href, of: Int(page.links[link].node)),
      let mark = address.firstIndex(of: UInt8(ascii: "#"))
    else { return false }
    if mark == address.startIndex { return true }
    // An absolute address of the page itself: its fragment is one of the page's own.
    return anchors.contains(Array(address[(mark + 1)...]))
  }
}

/// Wordings of links to the top of a page.
enum WayToTop {
  private static let words = Set(
    [
      "back", "return", "go", "jump", "to", "top", "of", "the", "page", "up", "policy", "this",
      "notice", "document",
    ].map { Array($0.utf8)[...] })

  /// Whether a text says nothing but "back to top" in some wording.
  static func isWording(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 120,
      bytes.withUnsafeBufferPointer({ ByteSearch.find("top", in: $0, from: 0) != nil })
    else { return false }
    let found = LetterWords.joined(bytes).split(separator: 0x20)
    return found.contains { $0.elementsEqual("top".utf8) }
      && found.allSatisfy { words.contains($0) }
  }
}

/// The words of a line without all that is no letter.
enum LetterWords {
  /// Words in lower case, a space between them. Marks and signs beyond ASCII part words too.
  static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var isInWord = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let isSign = byte == 0xC2 || byte == 0xE2
      if !isSign, ByteClass.isLetter(byte) || byte >= 0x80 {
        if !isInWord, !out.isEmpty { out.append(0x20) }
        out.append(ByteSearch.lower(byte))
        isInWord = true
        index += 1
      } else {
        isInWord = false
        index += byte == 0xE2 ? 3 : (byte == 0xC2 ? 2 : 1)
      }
    }
    return out
  }
}

extension PageFurniture {
  /// Whether a line is the copyright notice at the foot of a page.
  static func isCopyright(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "\u{A9}".utf8)
      || line.prefix(9).map { ByteSearch.lower($0) }.elementsEqual("copyright".utf8)
  }

  /// Whether a line holds a year, as a date of revision does.
  static func namesYear(_ line: ArraySlice<UInt8>) -> Bool {
    var digits: [UInt8] = []
    for byte in line + [0x20] {
      if (0x30...0x39).contains(byte) {
        digits.append(byte)
      } else {
        if digits.count == 4, digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8) {
          return true
        }
        digits = []
      }
    }
    return false
  }

  /// Whether a line spells out a postal or network address: `www.fern.example`, `a@fern.example`.
  static func spellsAddress(_ line: ArraySlice<UInt8>) -> Bool {
    if line.contains(UInt8(ascii: "@")) { return true }
    let isOneWord = !line.contains(0x20)
    return isOneWord && line.contains(UInt8(ascii: "."))
  }
}
