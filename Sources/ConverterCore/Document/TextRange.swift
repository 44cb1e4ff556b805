/// A half-open range of UTF-8 offsets into a document's canonical text.
///
/// In memory every range counts UTF-8 code units; every wire form counts Unicode code points
/// (see `CanonicalText.codePoints(_:)`).
public struct TextRange: Hashable, Sendable {
  /// The offset of the first code unit.
  public var start: Int
  /// The offset after the last code unit.
  public var end: Int

  /// Creates a range; an `end` before `start` gives an empty range.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of UTF-8 code units.
  public var count: Int { end - start }
  /// Whether the range holds nothing.
  public var isEmpty: Bool { end <= start }

  /// Whether the two ranges share at least one code unit.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
  /// Whether `other` lies wholly within this range.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange: Comparable {
  /// Orders by start, then by end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// A half-open range of byte offsets into the bytes of a `Source`.
public struct SourceRange: Hashable, Sendable, Codable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// Creates a range of source bytes.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }
}
