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
    lines.append(numbers(tables.root.map(Int.init)))
    lines.append(numbers(tables.firstEdge.map(Int.init)))
    lines.append(numbers(tables.edgeNode.map(Int.init)))
    lines.append(numbers(tables.firstOutput.map(Int.init)))
    lines.append(numbers(tables.outputs.map(Int.init)))
    lines.append(numbers(tables.edgeWord.map(Int.init)))
    lines.append(numbers([tables.patternCount]))
    lines.append(tables.variants.map(\.spelling).joined(separator: " "))
    lines.append(numbers(tables.variants.map(\.word)))
    return lines.joined(separator: "\n")
  }

  /// Reads what `encode` wrote; nil when it is not that.
  static func decode(_ text: StaticString) -> Lexicon.Tables? {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let lines = parts(of: bytes, at: 10)
    guard lines.count == 13 else { return nil }
    let words = Self.words(lines[0])
    var sayings = SayingReader()
    var rules: [Lexicon.Head] = []
    for line in parts(of: lines[1], at: 32) {
      guard let head = head(line, &sayings) else { return nil }
      rules.append(head)
    }
    let segments: [Int] = integers(lines[2])
    let joins: [Int] = integers(lines[3])
    let varied: [Int] = integers(lines[12])
    var tables = Lexicon.Tables(
      words: words,
      segments: stride(from: 0, to: segments.count, by: 6).map {
        Lexicon.Segment(numbers: segments[$0..<$0 + 6])
      },
      joins: stride(from: 0, to: joins.count, by: 3).map {
        Lexicon.Join(first: joins[$0], second: joins[$0 + 1], whole: joins[$0 + 2])
      },
      variants: zip(Self.words(lines[11]), varied).map { Lexicon.Variant(spelling: $0, word: $1) })
    tables.rules = rules
    tables.root = integers(lines[4])
    tables.firstEdge = integers(lines[5])
    tables.edgeNode = integers(lines[6])
    tables.firstOutput = integers(lines[7])
    tables.outputs = integers(lines[8])
    tables.edgeWord = integers(lines[9])
    let counts: [Int] = integers(lines[10])
    tables.patternCount = counts.first ?? 0
    return tables
  }

  private static func words(_ line: UnsafeBufferPointer<UInt8>) -> [String] {
    parts(of: line, at: 32).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The stretches between separators.
  private static func parts(
    of bytes: UnsafeBufferPointer<UInt8>, at separator: UInt8
  ) -> [UnsafeBufferPointer<UInt8>] {
    var parts: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    while let end = ByteSearch.first(of: separator, in: bytes, from: start) {
      parts.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      start = end + 1
    }
    parts.append(UnsafeBufferPointer(rebasing: bytes[start...]))
    return parts
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

  private static func integers<Number: FixedWidthInteger>(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Number] {
    [Number](unsafeUninitializedCapacity: bytes.count / 3) { out, count in
      count = bytes.count / 3
      for index in 0..<count {
        let at = index * 3
        let value =
          Int(bytes[at] &- 48) << 12 | Int(bytes[at + 1] &- 48) << 6 | Int(bytes[at + 2] &- 48)
        out.initializeElement(at: index, to: Number(truncatingIfNeeded: value))
      }
    }
  }

  private static func head(
    _ line: UnsafeBufferPointer<UInt8>, _ sayings: inout SayingReader
  ) -> Lexicon.Head? {
    let parts = parts(of: line, at: UInt8(ascii: ":"))
    guard parts.count == 4,
      let strength = Strength(rawValue: String(decoding: parts[2], as: UTF8.self))
    else { return nil }
    return Lexicon.Head(
      id: String(decoding: parts[0], as: UTF8.self),
      says: Self.parts(of: parts[1], at: UInt8(ascii: ",")).compactMap { sayings.read($0) },
      strength: strength, needsContext: parts[3].first == UInt8(ascii: "1"))
  }
}

/// Reads `field=value`. Rules of a field mostly follow each other, so its values are kept at hand.
private struct SayingReader {
  private var current: CueField?
  private var values: [String] = []

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Lexicon.Saying? {
    guard let equals = ByteSearch.first(of: UInt8(ascii: "="), in: bytes, from: 0),
      let field = CueField(rawValue: String(decoding: bytes[..<equals], as: UTF8.self))
    else { return nil }
    let value = String(decoding: bytes[(equals + 1)...], as: UTF8.self)
    if field != current {
      current = field
      values = field.values ?? []
    }
    return Lexicon.Saying(field, value, code: values.firstIndex(of: value) ?? 0)
  }
}

extension Lexicon.Segment {
  fileprivate var numbers: [Int] {
    [Int(pattern), Int(row), Int(role.rawValue), Int(index), Int(gap), isLast ? 1 : 0]
  }

  fileprivate init(numbers: ArraySlice<Int>) {
    let at = numbers.startIndex
    self.init(
      pattern: UInt32(numbers[at]), row: UInt32(numbers[at + 1]), gap: UInt32(numbers[at + 4]),
      index: UInt16(numbers[at + 3]),
      role: LexiconCompiler.Role(rawValue: UInt8(numbers[at + 2])) ?? .context,
      isLast: numbers[at + 5] == 1)
  }
}
