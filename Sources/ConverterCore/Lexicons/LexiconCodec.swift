/// The compact form in which a compiled lexicon is embedded: lines of words, then numbers.
///
/// ASCII text without quotation marks, so that one raw string literal can hold it. Every number takes
/// three characters of six bits, from `0` up, so that decoding is a few shifts a number.
enum LexiconCodec {
  /// Writes compiled tables.
  static func encode(_ tables: Lexicon.Tables) -> String {
    var lines: [String] = []
    lines.append(tables.words.joined(separator: " "))
    lines.append(
      tables.rules.map { rule in
        let says = rule.says.map { "\($0.field.rawValue)=\($0.value)" }.joined(separator: ",")
        return "\(rule.id):\(says):\(rule.strength.rawValue):\(rule.needsContext ? 1 : 0)"
      }.joined(separator: " "))
    lines.append(numbers(tables.segments.flatMap(\.numbers)))
    lines.append(numbers(tables.joins.flatMap { [$0.first, $0.second, $0.whole] }))
    for table in [tables.root, tables.firstEdge, tables.edgeNode, tables.firstOutput] {
      lines.append(numbers(table.map(Int.init)))
    }
    lines.append(numbers(tables.outputs.map(Int.init)))
    lines.append(numbers(tables.edgeWord.map(Int.init)))
    lines.append(numbers([tables.patternCount]))
    return lines.joined(separator: "\n")
  }

  /// Reads what `encode` wrote; nil when it is not that.
  static func decode(_ text: StaticString) -> Lexicon.Tables? {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    guard lines.count == 11 else { return nil }
    let words = lines[0].split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
    var rules: [Lexicon.Head] = []
    for line in lines[1].split(separator: 32) {
      guard let head = head(line) else { return nil }
      rules.append(head)
    }
    let segments = integers(lines[2])
    let joins = integers(lines[3])
    var tables = Lexicon.Tables(
      words: words,
      segments: stride(from: 0, to: segments.count, by: 6).map {
        Lexicon.Segment(numbers: segments[$0..<$0 + 6])
      },
      joins: stride(from: 0, to: joins.count, by: 3).map {
        Lexicon.Join(first: joins[$0], second: joins[$0 + 1], whole: joins[$0 + 2])
      })
    tables.rules = rules
    tables.root = integers(lines[4]).map(UInt32.init)
    tables.firstEdge = integers(lines[5]).map(UInt32.init)
    tables.edgeNode = integers(lines[6]).map(UInt32.init)
    tables.firstOutput = integers(lines[7]).map(UInt32.init)
    tables.outputs = integers(lines[8]).map(UInt32.init)
    tables.edgeWord = integers(lines[9]).map(UInt16.init)
    tables.patternCount = integers(lines[10]).first ?? 0
    return tables
  }

  private static func numbers(_ values: [Int]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(values.count * 3)
    for value in values {
      precondition(value >= 0 && value < 1 << 18, "a table of the lexicon is too large")
      for shift in [12, 6, 0] { out.append(UInt8(48 + (value >> shift & 63))) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func integers(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [Int] {
    let bytes = UnsafeBufferPointer(rebasing: line)
    return [Int](unsafeUninitializedCapacity: bytes.count / 3) { out, count in
      count = bytes.count / 3
      for index in 0..<count {
        let at = index * 3
        out[index] =
          Int(bytes[at] &- 48) << 12 | Int(bytes[at + 1] &- 48) << 6 | Int(bytes[at + 2] &- 48)
      }
    }
  }

  private static func head(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Lexicon.Head? {
    let parts = line.split(separator: 58, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 4, let strength = Strength(rawValue: parts[2]) else { return nil }
    let says = parts[1].split(separator: ",").compactMap { pair in
      let sides = pair.split(separator: "=", maxSplits: 1)
      return sides.count == 2 ? Lexicon.Saying(String(sides[0]), String(sides[1])) : nil
    }
    return Lexicon.Head(id: parts[0], says: says, strength: strength, needsContext: parts[3] == "1")
  }
}

extension Lexicon.Segment {
  fileprivate var numbers: [Int] { [pattern, row, role, index, gap, isLast ? 1 : 0] }

  fileprivate init(numbers: ArraySlice<Int>) {
    let at = numbers.startIndex
    self.init(
      pattern: numbers[at], row: numbers[at + 1], role: numbers[at + 2], index: numbers[at + 3],
      gap: numbers[at + 4], isLast: numbers[at + 5] == 1)
  }
}
