import Foundation

/// A made P3P file with some elements repeated, dropped, renamed or moved into others and attributes
/// emptied or replaced: well-formed XML that breaks the standard's rules.
public struct DamagedP3P {
  /// Tags and the text between them, in order.
  private var pieces: [String]
  private var chance: SplitMix

  /// The damaged file of a seed.
  public static func file(seed: UInt64) -> String {
    var damaged = DamagedP3P(GeneratedP3P.file(seed: seed), seed: seed)
    for _ in 0..<damaged.chance.number(1...5) { damaged.damage() }
    return damaged.pieces.joined()
  }

  private init(_ file: String, seed: UInt64) {
    chance = SplitMix(seed: seed)
    pieces = [""]
    for letter in file {
      if letter == "<", pieces.last?.isEmpty == false { pieces.append("") }
      pieces[pieces.count - 1].append(letter)
      if letter == ">" { pieces.append("") }
    }
  }

  private mutating func damage() {
    // The root and its POLICY stay, so that something is read.
    let starts = pieces.indices.filter(isStart).dropFirst(2)
    guard !starts.isEmpty else { return }
    let start = chance.one(Array(starts))
    let other = chance.one(Array(starts))
    let element = Array(pieces[start..<end(of: start)])
    switch chance.number(0...5) {
    case 0: pieces.insert(contentsOf: element, at: end(of: start))
    case 1: pieces.removeSubrange(start..<end(of: start))
    case 2 where !isEmptyElement(other): pieces.insert(contentsOf: element, at: other + 1)
    case 3: rename(start, as: chance.one([name(other), "a:b:c", "ai\u{307}c", "a_b.c"]))
    case 4: pieces[start] = withoutAttribute(pieces[start])
    default: pieces[start] = withStrangeValue(pieces[start])
    }
  }

  private func isStart(_ index: Int) -> Bool {
    pieces[index].hasPrefix("<") && !pieces[index].hasPrefix("</")
      && !pieces[index].hasPrefix("<?")
  }

  private func isEmptyElement(_ start: Int) -> Bool { pieces[start].hasSuffix("/>") }

  private func name(_ start: Int) -> String {
    String(pieces[start].dropFirst().prefix { $0 != " " && $0 != ">" && $0 != "/" })
  }

  /// The place after the end tag of the element that starts at a place.
  private func end(of start: Int) -> Int {
    var depth = 0
    for index in start..<pieces.count {
      if isStart(index), !isEmptyElement(index) { depth += 1 }
      if pieces[index].hasPrefix("</") { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return pieces.count
  }

  private mutating func rename(_ start: Int, as name: String) {
    let old = self.name(start)
    let last = end(of: start) - 1
    pieces[start] = "<" + name + pieces[start].dropFirst(old.count + 1)
    if last > start { pieces[last] = "</\(name)>" }
  }

  /// The places of a tag's values, without their quotes.
  private func values(_ tag: String) -> [Range<String.Index>] {
    let quotes = tag.indices.filter { tag[$0] == "\"" }
    return stride(from: 0, to: quotes.count - 1, by: 2).map {
      tag.index(after: quotes[$0])..<quotes[$0 + 1]
    }
  }

  private mutating func withStrangeValue(_ tag: String) -> String {
    let places = values(tag)
    guard !places.isEmpty else { return tag }
    return tag.replacingCharacters(in: chance.one(places), with: chance.one(Self.strange))
  }

  private mutating func withoutAttribute(_ tag: String) -> String {
    let places = values(tag)
    guard !places.isEmpty else { return tag }
    let value = chance.one(places)
    guard let space = tag[..<value.lowerBound].lastIndex(of: " ") else { return tag }
    return String(tag[..<space] + tag[tag.index(after: value.upperBound)...])
  }

  private static let strange = [
    "", " ", "x", "#", "#user", "\u{E9}", "a b", "-1", "http://", "http://a:", "http://[b]",
    "mailto:", "%zz", "//c", "urn:", "en_US", "yes", "always", "law", "max",
    "http://www.w3.org/TR/P3P/base#",
  ]
}
