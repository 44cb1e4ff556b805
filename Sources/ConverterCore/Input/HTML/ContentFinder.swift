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

  private let lines: [PageLine]
  private let measures: [LineMeasure]
  private let isFurniture: [Bool]
  /// Whether the page is written in words we know; otherwise only length and links count.
  private let knowsSubject: Bool
  /// Sums of weights before each line.
  private let sums: [Int]

  init(_ lines: [PageLine], _ measures: [LineMeasure], isFurniture: [Bool]) {
    self.lines = lines
    self.measures = measures
    self.isFurniture = isFurniture
    let words = measures.reduce(0) { $0 + $1.words }
    let topic = measures.reduce(0) { $0 + $1.topic }
    knowsSubject = topic * 40 >= words
    var sums = [0]
    sums.reserveCapacity(lines.count + 1)
    var sum = 0
    for index in lines.indices {
      if !isFurniture[index] { sum += Self.weight(measures[index], knowsSubject) }
      sums.append(sum)
    }
    self.sums = sums
  }

  /// What a line counts for the element it is in.
  static func weight(_ measure: LineMeasure, _ knowsSubject: Bool) -> Int {
    if measure.words == 0 { return 0 }
    if measure.isLinks { return -2 * measure.linked - 2 }
    if !knowsSubject {
      return measure.words >= 8 ? 2 * (measure.words - measure.linked) : 0
    }
    if measure.topic == 0 { return -min(measure.words, 12) }
    return 8 * measure.topic - 2
  }

  /// The lines of the policy: a range, of which furniture is to be left out still.
  func find(in spans: [Span]) -> Range<Int> {
    var best = Span(node: 0, first: 0, end: lines.count)
    var bestSum = sums[lines.count]
    for span in spans where span.end > span.first {
      let sum = sums[span.end] - sums[span.first]
      let isTighter = sum == bestSum && span.end - span.first < best.end - best.first
      if sum > bestSum || isTighter {
        best = span
        bestSum = sum
      }
    }
    return extended(trimmed(best.first..<best.end), within: best)
  }

  /// The stretch of lines with the greatest sum.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lowest = range.lowerBound
    var best = range
    var bestSum = Int.min
    for end in range {
      if sums[end] < sums[lowest] { lowest = end }
      let sum = sums[end + 1] - sums[lowest]
      if sum > bestSum {
        bestSum = sum
        best = lowest..<(end + 1)
      }
    }
    return best
  }

  /// Takes in what belongs to the policy without speaking of privacy: a title above it, the lines
  /// of an address below it.
  private func extended(_ range: Range<Int>, within span: Span) -> Range<Int> {
    var end = range.upperBound
    while end < span.end, end < lines.count, isTail(end) { end += 1 }
    while end > range.upperBound, isFurniture[end - 1] { end -= 1 }
    var start = range.lowerBound
    var cursor = start
    while cursor > span.first, cursor > start - 4 || isFurniture[cursor - 1] {
      cursor -= 1
      if isFurniture[cursor] { continue }
      if measures[cursor].isLinks { break }
      if case .heading = lines[cursor].shape { start = cursor }
    }
    return start..<end
  }

  /// A short line that leads nowhere, beside the line before it.
  private func isTail(_ index: Int) -> Bool {
    if isFurniture[index] { return true }
    if case .heading = lines[index].shape { return false }
    return measures[index].words <= 15 && !measures[index].isLinks
  }
}
