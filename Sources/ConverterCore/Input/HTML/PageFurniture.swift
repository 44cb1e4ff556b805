/// Finds lines that help to move about in a page and are not its text: contents lists, "back to
/// top", the copyright line at its foot.
struct PageFurniture {
  private var page: PageLines
  private let address: (Int32) -> String?
  private var isFurniture: [Bool]

  /// For each line whether it is furniture; a way to the top at the end of a line is cut off it.
  /// `address` gives the address of a link's element as written.
  static func mark(
    _ page: inout PageLines, address: (Int32) -> String?
  ) -> [Bool] {
    withoutActuallyEscaping(address) { address in
      var furniture = PageFurniture(page, address)
      furniture.run()
      page.lines = furniture.page.lines
      return furniture.isFurniture
    }
  }

  private init(
    _ page: PageLines, _ address: @escaping (Int32) -> String?
  ) {
    self.page = page
    self.address = address
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
    guard (1...5).contains(page.measures[index].words) else { return false }
    let words = String(decoding: page.text(of: index), as: UTF8.self).lowercased()
      .split { !$0.isLetter }.joined(separator: " ")
    return Self.tools.contains(words)
  }

  private static let tools: Set<String> = [
    "print", "print page", "print this page", "print version", "printer friendly",
    "printer friendly version", "printable version", "email", "email this page",
    "e mail this page", "email page", "share", "share this", "share this page", "share page",
    "tweet", "close", "close window", "close this window", "you are here", "skip to content",
    "skip to main content", "skip navigation", "skip to navigation", "toggle navigation",
    "text size", "bookmark this page", "download pdf version", "submit", "search",
  ]

  /// A line that shows the way from the home page to this one: `Home > About us > Privacy`.
  private func isTrail(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard index < page.lines.count / 2, page.measures[index].words <= 16, !line.links.isEmpty,
      let first = line.links.first, page.links[first].range.lowerBound <= line.range.lowerBound + 14
    else { return false }
    let text = String(decoding: page.text(of: index), as: UTF8.self)
    return [" > ", " \u{BB} ", " \u{203A} ", " :: ", " \u{2192} "].contains { text.contains($0) }
  }

  /// A line that is nothing but links to places in the page.
  private func isContentsLine(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard !line.links.isEmpty, page.measures[index].words <= 40,
      line.linked * 10 >= line.range.count * 7
    else { return false }
    return line.links.allSatisfy { isWithinPage($0) }
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
    let text = String(decoding: page.text.bytes[page.lines[index].range], as: UTF8.self)
      .lowercased()
    return text.hasSuffix(":")
      || ["contents", "index", "topics", "jump to", "quick links", "on this page"]
        .contains { text.contains($0) }
  }

  private func isWithinPage(_ link: Int) -> Bool {
    guard let address = address(page.links[link].node), let mark = address.firstIndex(of: "#")
    else { return false }
    if mark == address.startIndex { return true }
    // An absolute address of the page itself: its fragment is one of the page's own.
    return page.anchors.contains(String(address[address.index(after: mark)...]))
  }
}

/// Wordings of links to the top of a page.
enum WayToTop {
  private static let words: Set<String> = [
    "back", "return", "go", "jump", "to", "top", "of", "the", "page", "up", "policy", "this",
    "notice", "document",
  ]

  /// Whether a text says nothing but "back to top" in some wording.
  static func isWording(_ bytes: some Collection<UInt8>) -> Bool {
    let found = String(decoding: bytes, as: UTF8.self).lowercased()
      .split { !$0.isLetter }.map(String.init)
    return found.contains("top") && found.allSatisfy { words.contains($0) }
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
