/// A closed list of words: an enum without payloads, whose raw values are what wire forms write.
///
/// Its values are hashed by their place in the list, not by their words.
public protocol ClosedVocabulary: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {}

extension ClosedVocabulary {
  /// The place of the value in `allCases`, from 0; a list has at most 128 values.
  @inlinable public var ordinal: Int {
    withUnsafeBytes(of: self) { Int($0.first ?? 0) }
  }

  /// Hashes the place in the list.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }
}

/// What a table has for each value of a vocabulary, found without hashing.
public struct CodeTable<Code: ClosedVocabulary, Row: Sendable>: Sendable {
  @usableFromInline let rows: [Row?]

  /// Creates a table; nil where there is nothing for a value.
  public init(_ row: (Code) -> Row?) { rows = Code.allCases.map(row) }

  /// What the table has for a value.
  @inlinable public subscript(code: Code) -> Row? { rows[code.ordinal] }
}

/// A set of values of a vocabulary, as bits.
public struct CodeSet<Code: ClosedVocabulary>: Hashable, Sendable, ExpressibleByArrayLiteral {
  @usableFromInline var bits: UInt128 = 0

  /// Creates an empty set.
  @inlinable public init() {}

  /// Creates a set of these values.
  @inlinable public init(_ codes: some Sequence<Code>) {
    for code in codes { insert(code) }
  }

  /// Creates a set of these values.
  @inlinable public init(arrayLiteral codes: Code...) {
    for code in codes { insert(code) }
  }

  /// Whether it holds nothing.
  @inlinable public var isEmpty: Bool { bits == 0 }
  /// Whether it holds the value.
  @inlinable public func contains(_ code: Code) -> Bool { bits >> code.ordinal & 1 == 1 }
  /// Adds a value.
  @inlinable public mutating func insert(_ code: Code) { bits |= 1 << code.ordinal }
  /// Whether the two have no value in common.
  @inlinable public func isDisjoint(with other: CodeSet) -> Bool { bits & other.bits == 0 }
  /// Whether the other holds all values of this one.
  @inlinable public func isSubset(of other: CodeSet) -> Bool { bits & ~other.bits == 0 }
}
