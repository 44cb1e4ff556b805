/// Bytes that grow at their end: what the writers write into.
///
/// Each call asks for room once and then stores; an array would look at its owner, its size and
/// its end for every byte.
struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes have been written.
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(64, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// The bytes written, as an array of their own.
  var array: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// Whether the last bytes are these.
  func ends(with bytes: [UInt8]) -> Bool {
    UnsafeBufferPointer(start: start, count: count).suffix(bytes.count).elementsEqual(bytes)
  }

  mutating func removeLast(_ number: Int) { count -= min(number, count) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  mutating func append(_ byte: UInt8, times: Int) {
    reserve(times)
    (start + count).initialize(repeating: byte, count: times)
    count += times
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    reserve(bytes.count)
    Self.copy(first, to: start + count, bytes.count)
    count += bytes.count
  }

  /// Copies bytes. Most runs are short, and a call would cost more than they do: their first and
  /// last bytes are copied as one number each, which may overlap.
  @inline(__always)
  private static func copy(
    _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, _ count: Int
  ) {
    let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
    switch count {
    case 17...: to.copyMemory(from: from, byteCount: count)
    case 8...: copy(UInt64.self, from, to, last: count - 8)
    case 4...: copy(UInt32.self, from, to, last: count - 4)
    case 2...: copy(UInt16.self, from, to, last: count - 2)
    case 1: to.storeBytes(of: source[0], as: UInt8.self)
    default: break
    }
  }

  /// Copies a number at the beginning and one at an offset.
  @inline(__always)
  private static func copy<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type, _ from: UnsafeRawPointer, _ to: UnsafeMutableRawPointer, last: Int
  ) {
    let head = from.loadUnaligned(as: type)
    let tail = from.loadUnaligned(fromByteOffset: last, as: type)
    to.storeBytes(of: head, as: type)
    to.storeBytes(of: tail, toByteOffset: last, as: type)
  }

  mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  mutating func append(_ text: String) {
    text.utf8Span.span.withUnsafeBufferPointer { append($0) }
  }

  /// Begins a line that is indented by `indent`, after a comma or not.
  @inline(__always)
  mutating func beginLine(indent: Int, afterComma: Bool) {
    // Spaces are stored eight at a time, up to seven too many.
    reserve(indent + 10)
    if afterComma {
      start[count] = 44
      count += 1
    }
    start[count] = 10
    let spaces = UnsafeMutableRawPointer(start + count + 1)
    for offset in stride(from: 0, to: indent, by: 8) {
      spaces.storeBytes(of: 0x2020_2020_2020_2020, toByteOffset: offset, as: UInt64.self)
    }
    count += indent + 1
  }

  /// Writes the name of a member, which needs no escape, with its quotation marks and its colon.
  mutating func append(name: StaticString, spaced: Bool) {
    append(34)
    append(literal: name)
    reserve(3)
    start[count] = 34
    start[count + 1] = 58
    start[count + 2] = 32
    count += spaced ? 3 : 2
  }

  /// Writes a number in decimal digits.
  mutating func append(decimal number: Int) {
    if number < 0 { append(45) }
    var rest = number.magnitude
    var digits: UInt = 1
    while rest / digits >= 10 { digits *= 10 }
    while digits > 0 {
      append(UInt8(48 + rest / digits))
      rest %= digits
      digits /= 10
    }
  }

  @inline(__always)
  private mutating func reserve(_ number: Int) {
    if capacity - count < number { grow(number) }
  }

  @inline(never)
  private mutating func grow(_ number: Int) {
    capacity = max(2 * capacity, count + number)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether eight bytes from `index` on hold one that is not ASCII or is below 32, or equals one
  /// of those in `patterns` (an ASCII byte eight times over each). True may be a false alarm, false
  /// never is.
  @inline(__always)
  func mayHold(_ patterns: (UInt64, UInt64, UInt64, UInt64), at index: Int) -> Bool {
    let word = UnsafeRawBufferPointer(self).loadUnaligned(
      fromByteOffset: index, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = word &- 0x2020_2020_2020_2020
    let equal =
      ((word ^ patterns.0) &- ones) | ((word ^ patterns.1) &- ones)
      | ((word ^ patterns.2) &- ones) | ((word ^ patterns.3) &- ones)
    return (word | low | equal) & 0x8080_8080_8080_8080 != 0
  }
}
