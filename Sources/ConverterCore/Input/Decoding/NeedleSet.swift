/// Finds which of a few long needles stand in some bytes, in one pass that skips most of them.
///
/// The bytes must match exactly. A pair of bytes that ends no beginning of a needle lets the search
/// skip ahead by the length of the shortest needle (Wu and Manber's search).
struct NeedleSet: Sendable {
  private let needles: [StaticString]
  /// How far to go on after a pair of bytes, by its slot.
  private var skips: [UInt8]
  /// Bytes at the beginning of each needle that the skips rest on.
  private let length: Int

  /// Builds the table; needles are of three bytes or more, at most 64 of them.
  init(_ needles: [StaticString]) {
    self.needles = needles
    length = needles.map(\.utf8CodeUnitCount).min() ?? 3
    skips = [UInt8](repeating: UInt8(min(length - 1, 255)), count: 4096)
    for needle in needles {
      for end in 1..<length {
        let slot = Self.slot(needle.utf8Start[end - 1], needle.utf8Start[end])
        skips[slot] = min(skips[slot], UInt8(min(length - 1 - end, 255)))
      }
    }
  }

  /// One bit for each needle that stands in the bytes, the first needle lowest.
  func found(in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var found: UInt64 = 0
    skips.withUnsafeBufferPointer { skips in
      var end = length - 1
      while end < bytes.count {
        let skip = skips[Self.slot(bytes[end - 1], bytes[end])]
        if skip > 0 {
          end += Int(skip)
          continue
        }
        for (index, needle) in needles.enumerated()
        where Self.stands(needle, bytes, end - length + 1) { found |= 1 << UInt64(index) }
        end += 1
      }
    }
    return found
  }

  private static func stands(
    _ needle: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Bool {
    guard start + needle.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<needle.utf8CodeUnitCount
    where bytes[start + offset] != needle.utf8Start[offset] { return false }
    return true
  }

  private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) << 5 ^ Int(second)) & 4095
  }
}
