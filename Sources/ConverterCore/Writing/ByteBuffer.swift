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

  @inline(__always)
  mutating func append(literal text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: String) {
    text.withBytes { append($0) }
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
    let length = name.utf8CodeUnitCount
    reserve(length + 4)
    let place = start + count
    place[0] = 34
    Self.copy(name.utf8Start, to: place + 1, length)
    place[length + 1] = 34
    place[length + 2] = 58
    place[length + 3] = 32
    count += length + (spaced ? 4 : 3)
  }

  /// Writes bytes with quotation marks around them.
  @inline(__always)
  mutating func append(quoted bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count + 2)
    start[count] = 34
    if let first = bytes.baseAddress { Self.copy(first, to: start + count + 1, bytes.count) }
    start[count + bytes.count + 1] = 34
    count += bytes.count + 2
  }

  /// Writes a number in decimal digits.
  mutating func append(decimal number: Int) {
    if number < 0 { append(45) }
    var rest = number.magnitude
    var (digits, head) = (1, rest / 10)
    while head > 0 { (digits, head) = (digits + 1, head / 10) }
    reserve(digits)
    for place in (count..<(count + digits)).reversed() {
      start[place] = UInt8(48 + rest % 10)
      rest /= 10
    }
    count += digits
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
