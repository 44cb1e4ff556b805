/// Finds lines that help to move about in a page and are not its text: contents lists, "back to
/// top", the copyright line at its foot.
struct PageFurniture {
  private let page: BlockAssembler.Page
  private let measures: [LineMeasure]
  private let address: (Int32) -> String?
  private var isFurniture: [Bool]

  /// For each line whether it is furniture. `address` gives the address of a link's element as
  /// written.
  static func mark(
    _ page: BlockAssembler.Page, _ measures: [LineMeasure], address: (Int32) -> String?
  ) -> [Bool] {
    withoutActuallyEscaping(address) { address in
      var furniture = PageFurniture(page, measures, address)
      furniture.run()
      return furniture.isFurniture
    }
  }

  private init(
    _ page: BlockAssembler.Page, _ measures: [LineMeasure], _ address: @escaping (Int32) -> String?
  ) {
    self.page = page
    self.measures = measures
    self.address = address
    isFurniture = Array(repeating: false, count: page.lines.count)
  }

  private mutating func run() {
    var index = 0
    while index < page.lines.count {
      if isWayToTop(index) {
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
    guard measures[index].words <= 6, line.linked * 10 >= line.range.count * 6,
      line.links.contains(where: { isWithinPage($0) })
    else { return false }
    return WayToTop.isWording(page.text.bytes[line.range])
  }

  /// A line that is nothing but links to places in the page.
  private func isContentsLine(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard !line.links.isEmpty, measures[index].words <= 40,
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
    guard measures[index].words <= 6 else { return false }
    let text = String(decoding: page.text.bytes[page.lines[index].range], as: UTF8.self)
      .lowercased()
    return ["contents", "index", "topics", "jump to", "quick links", "on this page"]
      .contains { text.contains($0) }
  }

  private func isWithinPage(_ link: Int) -> Bool {
    address(page.links[link].node)?.hasPrefix("#") == true
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
