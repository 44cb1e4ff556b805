/// Finds the policy in the page: the element whose lines say most about privacy and lead least
/// elsewhere. It knows no site, no class name and no id.
///
/// Every line gets a weight: above zero for prose on the subject, below for links and for prose on
/// anything else. The element with the greatest sum holds the policy; its edges are then trimmed to
/// the lines with the greatest sum.
struct ContentFinder {
  /// An element and the lines within it.
  struct Span {
    var node: Int32
    var first: Int
    var end: Int
  }

  private let page: PageLines
  private let lines: [PageLine]
  private let measures: [LineMeasure]
  private let isFurniture: [Bool]
  /// Sums of weights before each line, for choosing an element and for trimming its edges.
  private let sums: [Int]
  private let edgeSums: [Int]

  init(_ page: PageLines, isFurniture: [Bool]) {
    self.page = page
    lines = page.lines
    measures = page.measures
    let measures = page.measures
    self.isFurniture = isFurniture
    let prose = measures.filter { !$0.isLinks }
    let words = prose.reduce(0) { $0 + $1.words }
    let topic = prose.reduce(0) { $0 + $1.topic }
    let weights = lines.indices.map {
      isFurniture[$0] ? 0 : Self.weight(measures[$0], knowsSubject: topic * 40 >= words)
    }
    sums = Self.running(Self.capped(weights, measures, heaviestMenu: 40))
    // At an edge a line that says nothing weighs next to nothing: a menu or an address must not
    // outweigh a paragraph beyond it.
    let light = lines.indices.map {
      weights[$0] < 0 && (measures[$0].isLinks || measures[$0].words <= 8) ? -2 : weights[$0]
    }
    edgeSums = Self.running(Self.capped(light, measures, heaviestMenu: 24))
  }

  /// Weights in which a menu, however long, counts no more than a paragraph does: in flat pages it
  /// would part the policy else.
  private static func capped(
    _ weights: [Int], _ measures: [LineMeasure], heaviestMenu: Int
  ) -> [Int] {
    var capped = weights
    var left = heaviestMenu
    for index in weights.indices {
      guard measures[index].isLinks || weights[index] == 0 else {
        left = heaviestMenu
        continue
      }
      capped[index] = -min(-weights[index], left)
      left += capped[index]
    }
    return capped
  }

  private static func running(_ weights: [Int]) -> [Int] {
    var sums = [0]
    sums.reserveCapacity(weights.count + 1)
    for weight in weights { sums.append((sums.last ?? 0) + weight) }
    return sums
  }

  /// What a line counts for the element it is in. Where the page is not written in words we know
  /// only length and links count.
  static func weight(_ measure: LineMeasure, knowsSubject: Bool) -> Int {
    if measure.words == 0 { return 0 }
    if measure.isLinks { return -2 * measure.linked - 2 }
    if !knowsSubject {
      return measure.words >= 8 ? 2 * (measure.words - measure.linked) : 0
    }
    if measure.topic == 0 { return -min(measure.words, 12) }
    // "Share this page" is no talk of sharing.
    if measure.words <= 4, measure.topic * 2 < measure.words { return -2 }
    return 8 * measure.topic - 2
  }

  /// The lines of the policy, in order.
  func find() -> [Int] {
    // A page without menus is all text.
    guard lines.indices.contains(where: { measures[$0].isLinks && !isFurniture[$0] }) else {
      return kept(lines.indices)
    }
    var best = Span(node: 0, first: 0, end: lines.count)
    var bestSum = sums[lines.count]
    for span in page.spans where span.end > span.first {
      let sum = sums[span.end] - sums[span.first]
      let isTighter = sum == bestSum && span.end - span.first < best.end - best.first
      if sum > bestSum || isTighter {
        best = span
        bestSum = sum
      }
    }
    let found = trimmed(best.first..<best.end)
    // Too little to tell a policy by: the page is taken as it is.
    if found.isEmpty || edgeSums[found.upperBound] - edgeSums[found.lowerBound] < 60 {
      return kept(lines.indices)
    }
    var end = found.upperBound
    while end < best.end, isTail(end) { end += 1 }
    return lead(to: found.lowerBound) + kept(found.lowerBound..<end)
  }

  private func kept(_ range: Range<Int>) -> [Int] { range.filter { !isFurniture[$0] } }

  /// The stretch of lines with the greatest sum.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lowest = range.lowerBound
    var best = range
    var bestSum = Int.min
    for end in range {
      if edgeSums[end] < edgeSums[lowest] { lowest = end }
      let sum = edgeSums[end + 1] - edgeSums[lowest]
      if sum > bestSum {
        bestSum = sum
        best = lowest..<(end + 1)
      }
    }
    return best
  }

  /// What stands above the policy and belongs to it, be there menus in between: titles that speak of
  /// privacy, and the date below one.
  private func lead(to start: Int) -> [Int] {
    var lead: [Int] = []
    var cursor = start
    var passed = 0
    while cursor > 0, passed < 12 {
      cursor -= 1
      guard !isFurniture[cursor] else { continue }
      passed += 1
      guard !measures[cursor].isLinks else { continue }
      if measures[cursor].words > 30 { break }
      if case .heading(let level) = lines[cursor].shape {
        if measures[cursor].topic > 0 || cursor >= start - 2 { lead.append(cursor) }
        if level == 1 { break }
      } else if cursor >= start - 2,
        DateLine.matches(text(lines[cursor]))
      {
        lead.append(cursor)
      }
    }
    return lead.reversed()
  }

  /// A short line below the policy that leads nowhere, or to an address it spells out, or that is a
  /// sentence with links in it.
  private func isTail(_ index: Int) -> Bool {
    if isFurniture[index] { return true }
    let line = lines[index]
    if measures[index].words > 15 || PageFurniture.isCopyright(text(line)) { return false }
    if case .heading = line.shape { return PageFurniture.namesYear(text(line)) }
    return !measures[index].isLinks || PageFurniture.spellsAddress(text(line))
      || (text(line).last == UInt8(ascii: ".")
        && measures[index].words - measures[index].linked >= 2)
  }

  private func text(_ line: PageLine) -> ArraySlice<UInt8> { page.text.bytes[line.range] }
}
