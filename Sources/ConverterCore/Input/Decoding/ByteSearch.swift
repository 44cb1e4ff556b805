import Glibc

/// Searching in bytes; letters match in either case, needles are written in lower case.
enum ByteSearch {
  /// The offset of the first such byte at or after `start`.
  static func first(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether the needle stands at `index`.
  static func matches(
    _ needle: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    let length = needle.utf8CodeUnitCount
    guard index >= 0, index + length <= bytes.count else { return false }
    let start = needle.utf8Start
    for offset in 0..<length where lower(bytes[index + offset]) != start[offset] { return false }
    return true
  }

  /// The offset of the first place of the needle at or after `start`.
  ///
  /// Skips by the needle's first byte, so a needle should begin with a byte that is rare or not a
  /// letter (`<`, `-`).
  static func find(
    _ needle: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    let lead = needle.utf8Start[0]
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lead)
    var index = max(0, start)
    while index < bytes.count {
      if isLetter {
        while index < bytes.count, lower(bytes[index]) != lead { index += 1 }
      } else {
        guard let found = first(of: lead, in: bytes, from: index) else { return nil }
        index = found
      }
      if matches(needle, bytes, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// ASCII lower case.
  static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}

extension ByteSearch {
  /// Whether some bytes hold others.
  static func holds(_ all: [UInt8], _ part: [UInt8]) -> Bool {
    guard let lead = part.first else { return true }
    return all.withUnsafeBufferPointer { bytes in
      var start = 0
      while let at = first(of: lead, in: bytes, from: start), at + part.count <= bytes.count {
        if bytes[at..<(at + part.count)].elementsEqual(part) { return true }
        start = at + 1
      }
      return false
    }
  }

  /// The offset of the first byte of a kind at or after `start`.
  @inline(__always)
  static func first(
    in bytes: [UInt8], from start: Int, where isWanted: (UInt8) -> Bool
  ) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < bytes.count {
        if isWanted(bytes[at]) { return at }
        at += 1
      }
      return nil
    }
  }

  /// The offset of the first place of these very bytes at or after `start`.
  ///
  /// Horspool's search: it skips by the needle's length, so that long needles are found fastest.
  static func exact(
    _ needle: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    let length = needle.utf8CodeUnitCount
    let pattern = UnsafeBufferPointer(start: needle.utf8Start, count: length)
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { skips in
      skips.initialize(repeating: length)
      for index in 0..<(length - 1) { skips[Int(pattern[index])] = length - 1 - index }
      var index = start
      while index + length <= bytes.count {
        let last = bytes[index + length - 1]
        if last == pattern[length - 1], matches(pattern, bytes, at: index) { return index }
        index += skips[Int(last)]
      }
      return nil
    }
  }

  private static func matches(
    _ pattern: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    for offset in pattern.indices where bytes[index + offset] != pattern[offset] { return false }
    return true
  }
}
