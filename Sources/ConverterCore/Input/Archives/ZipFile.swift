/// The entries of a zip file (APPNOTE 6.3), read from its central directory; zip64 too.
struct ZipFile {
  struct Entry {
    var name: String
    /// 0 for stored, 8 for deflated.
    var method: Int
    var packedSize: Int
    var size: Int
    var headOffset: Int
  }

  private let file: InputFile
  private(set) var entries: [Entry] = []

  /// Reads the directory; throws `unreadable` for what is no zip file or damaged.
  init(_ file: InputFile) throws(ConversionError) {
    self.file = file
    let size = file.size
    guard size > 0 else {
      throw ConversionError(
        .unreadable, "a zip archive cannot be read from a pipe, only from a file")
    }
    let tail = try Self.read(file, at: max(0, size - 66_000), count: min(size, 66_000))
    guard let end = Self.lastMark([0x50, 0x4B, 5, 6], in: tail), end + 22 <= tail.count else {
      throw ConversionError(.unreadable, "the zip archive has no directory; it may be cut short")
    }
    var count = Self.number(tail, end + 10, 2)
    var start = Self.number(tail, end + 16, 4)
    var length = Self.number(tail, end + 12, 4)
    if count == 0xFFFF || start == 0xFFFF_FFFF,
      let wide = Self.lastMark([0x50, 0x4B, 6, 7], in: tail), wide + 20 <= tail.count
    {
      let record = try Self.read(file, at: Self.number(tail, wide + 8, 8), count: 56)
      guard record.count == 56 else { throw Self.damaged }
      count = Self.number(record, 32, 8)
      length = Self.number(record, 40, 8)
      start = Self.number(record, 48, 8)
    }
    guard length <= 64 << 20, count <= 1 << 20 else { throw Self.damaged }
    try readDirectory(try Self.read(file, at: start, count: length), count: count)
  }

  private static let damaged = ConversionError(
    .unreadable, "the directory of the zip archive is damaged")

  private mutating func readDirectory(_ bytes: [UInt8], count: Int) throws(ConversionError) {
    var at = 0
    for _ in 0..<count {
      guard at + 46 <= bytes.count, bytes[at...].starts(with: [0x50, 0x4B, 1, 2]) else {
        throw Self.damaged
      }
      let nameLength = Self.number(bytes, at + 28, 2)
      let extraLength = Self.number(bytes, at + 30, 2)
      let next = at + 46 + nameLength + extraLength + Self.number(bytes, at + 32, 2)
      guard next <= bytes.count else { throw Self.damaged }
      var entry = Entry(
        name: String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self),
        method: Self.number(bytes, at + 10, 2), packedSize: Self.number(bytes, at + 20, 4),
        size: Self.number(bytes, at + 24, 4), headOffset: Self.number(bytes, at + 42, 4))
      Self.widen(&entry, bytes[(at + 46 + nameLength)..<(at + 46 + nameLength + extraLength)])
      entries.append(entry)
      at = next
    }
  }

  /// Takes sizes that do not fit four bytes from the zip64 extra field (APPNOTE §4.5.3).
  private static func widen(_ entry: inout Entry, _ extra: ArraySlice<UInt8>) {
    let bytes = Array(extra)
    var at = 0
    while at + 4 <= bytes.count {
      let length = number(bytes, at + 2, 2)
      if number(bytes, at, 2) == 1 {
        var field = at + 4
        let end = min(bytes.count, field + length)
        for path in [\Entry.size, \Entry.packedSize, \Entry.headOffset]
        where entry[keyPath: path] == 0xFFFF_FFFF && field + 8 <= end {
          entry[keyPath: path] = number(bytes, field, 8)
          field += 8
        }
      }
      at += 4 + length
    }
  }

  /// The unpacked bytes of an entry, as a stream; throws `unreadable` for other methods.
  func open(_ entry: Entry) throws(ConversionError) -> ByteReader {
    let head = try Self.read(file, at: entry.headOffset, count: 30)
    guard head.count == 30, head.starts(with: [0x50, 0x4B, 3, 4]) else { throw Self.damaged }
    let start =
      entry.headOffset + 30 + Self.number(head, 26, 2) + Self.number(head, 28, 2)
    let range = FileRange(file, from: start, to: start + entry.packedSize)
    switch entry.method {
    case 0: return ByteReader(range)
    case 8: return ByteReader(try DeflateProducer(ByteReader(range)))
    default:
      throw ConversionError(.unreadable, "the entry \(entry.name) is packed in a way not known")
    }
  }

  private static func read(
    _ file: InputFile, at offset: Int, count: Int
  ) throws(ConversionError) -> [UInt8] {
    var bytes: [UInt8] = []
    let reader = ByteReader(FileRange(file, from: offset, to: offset + count), capacity: 1 << 16)
    _ = try reader.read(count, into: &bytes)
    return bytes
  }

  private static func lastMark(_ mark: [UInt8], in bytes: [UInt8]) -> Int? {
    var at = bytes.count - mark.count
    while at >= 0 {
      if bytes[at] == mark[0], bytes[at...].starts(with: mark) { return at }
      at -= 1
    }
    return nil
  }

  /// A little-endian number; 0 beyond the end, and clipped to what an offset can be.
  private static func number(_ bytes: [UInt8], _ at: Int, _ width: Int) -> Int {
    guard at + width <= bytes.count else { return 0 }
    var value: UInt64 = 0
    for offset in 0..<width { value |= UInt64(bytes[at + offset]) << UInt64(offset * 8) }
    return Int(min(value, UInt64(Int.max / 4)))
  }
}

/// Unpacks one deflate stream (RFC 1951).
final class DeflateProducer: ByteProducer {
  private let packed: ByteReader
  private let inflater: Inflater
  private var isAtEnd = false

  init(_ packed: ByteReader) throws(ConversionError) {
    self.packed = packed
    inflater = try Inflater(.bare)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ConversionError) -> Int {
    while !isAtEnd {
      let input = try packed.available()
      if input.isEmpty { return 0 }
      let step = try inflater.step(input, into: buffer)
      packed.consume(step.read)
      isAtEnd = step.isAtEnd || (step.read == 0 && step.written == 0)
      if step.written > 0 { return step.written }
    }
    return 0
  }
}
