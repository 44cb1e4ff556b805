/// Numbers by chance that are the same in every run of the tests (SplitMix64).
public struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed; two seeds give two sequences.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of a range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  /// True in this share of cases.
  public mutating func happens(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &self) < share
  }

  /// One of a list that is not empty.
  public mutating func one<Value>(_ values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  /// One of all cases.
  public mutating func code<Code: CaseIterable>(_ type: Code.Type) -> Code {
    one(Array(type.allCases))
  }

  /// Some of a list, none of them twice.
  public mutating func some<Value>(_ values: [Value], _ count: ClosedRange<Int>) -> [Value] {
    Array(values.shuffled(using: &self).prefix(number(count)))
  }

  /// Several made values.
  public mutating func many<Value>(
    _ count: ClosedRange<Int>, _ make: (inout SplitMix) throws -> Value
  ) rethrows -> [Value] {
    var made: [Value] = []
    for _ in 0..<number(count) { made.append(try make(&self)) }
    return made
  }

  /// A made value in this share of cases, else nil.
  public mutating func perhaps<Value>(
    _ share: Double = 0.5, _ make: (inout SplitMix) throws -> Value
  ) rethrows -> Value? {
    happens(share) ? try make(&self) : nil
  }
}
