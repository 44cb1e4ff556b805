/// Reads a stream of bytes through one buffer: lines, stretches, a look ahead. Memory is the buffer.
final class ByteReader: ByteProducer {
  private let producer: any ByteProducer
  private let capacity: Int
  private var buffer: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  /// Bytes taken so far.
  private(set) var offset = 0

  /// Bytes of the buffer until it has been read through once: most files are only looked into here,
  /// and then taken whole.
  private static var small: Int { 1 << 14 }

  /// Reads from a producer through a buffer of up to `capacity` bytes.
  init(_ producer: any ByteProducer, capacity: Int = 1 << 18) {
    self.producer = producer
    self.capacity = capacity
    buffer = .allocate(byteCount: min(capacity, Self.small), alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The bytes that are at hand; empty only at the end. They stay valid until the next call.
  func available() throws(ConversionError) -> UnsafeRawBufferPointer {
    if start == end { try fill() }
    return UnsafeRawBufferPointer(rebasing: buffer[start..<end])
  }

  /// The next bytes, up to `count` of them, without taking them; fewer only at the end, or where the
  /// buffer holds no more.
  func peek(_ count: Int) throws(ConversionError) -> ArraySlice<UInt8> {
    let wanted = min(count, capacity)
    if wanted > buffer.count { grow() }
    while end - start < wanted {
      if start > 0 { moveDown() }
      let before = end
      try fill()
      if end == before { break }
    }
    return Array(buffer[start..<min(end, start + wanted)])[...]
  }

  /// Takes bytes that were at hand.
  func consume(_ count: Int) {
    start += count
    offset += count
  }

  /// The next line without its end (LF or CR LF), or nil at the end; of a longer line than `limit`
  /// the rest is dropped.
  func line(limit: Int = 1 << 16) throws(ConversionError) -> [UInt8]? {
    var line: [UInt8] = []
    var isAtStart = true
    while true {
      let bytes = try available()
      if bytes.isEmpty { return isAtStart ? nil : line }
      isAtStart = false
      let feed = bytes.firstIndex(of: 10)
      line.append(contentsOf: bytes[..<(feed ?? bytes.count)].prefix(max(0, limit - line.count)))
      consume(feed.map { $0 + 1 } ?? bytes.count)
      if feed != nil {
        if line.last == 13 { line.removeLast() }
        return line
      }
    }
  }

  /// Appends the next `count` bytes; returns how many there were.
  func read(_ count: Int, into bytes: inout [UInt8]) throws(ConversionError) -> Int {
    var left = count
    while left > 0 {
      let found = try available()
      if found.isEmpty { break }
      let taken = min(left, found.count)
      bytes.append(contentsOf: found[..<taken])
      consume(taken)
      left -= taken
    }
    return count - left
  }

  /// Passes over bytes; returns how many there were.
  func skip(_ count: Int) throws(ConversionError) -> Int {
    var left = count
    while left > 0 {
      let found = try available()
      if found.isEmpty { break }
      let taken = min(left, found.count)
      consume(taken)
      left -= taken
    }
    return count - left
  }

  /// All that is left; throws `limitExceeded` beyond `limit` bytes. `size` is what may be expected,
  /// 0 where that is not known.
  func rest(limit: Int, size: Int = 0) throws(ConversionError) -> [UInt8] {
    var bytes = try expected(min(size, limit))
    while true {
      let found = try available()
      if found.isEmpty { return bytes }
      guard bytes.count + found.count <= limit else {
        throw ConversionError(.limitExceeded, "is larger than \(limit) bytes (--max-input)")
      }
      bytes.append(contentsOf: found)
      consume(found.count)
    }
  }

  /// The next `count` bytes, past the buffer where they are not in it; fewer only at the end.
  private func expected(_ count: Int) throws(ConversionError) -> [UInt8] {
    var failure: ConversionError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { target, filled in
      let all = UnsafeMutableRawBufferPointer(target)
      do throws(ConversionError) {
        while filled < count {
          let rest = UnsafeMutableRawBufferPointer(rebasing: all[filled...])
          let isBuffered = start < end
          let found = isBuffered ? try read(into: rest) : try producer.read(into: rest)
          if found == 0 { break }
          if !isBuffered { offset += found }
          filled += found
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(ConversionError) -> Int {
    let found = try available()
    let count = min(found.count, target.count)
    target.copyMemory(from: UnsafeRawBufferPointer(rebasing: found[..<count]))
    consume(count)
    return count
  }

  private func grow() {
    guard buffer.count < capacity else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
    buffer.deallocate()
    buffer = larger
    (start, end) = (0, end - start)
  }

  private func moveDown() {
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
    end -= start
    start = 0
  }

  private func fill() throws(ConversionError) {
    if start == end {
      if end == buffer.count { grow() }
      (start, end) = (0, 0)
    }
    guard end < buffer.count else { return }
    end += try producer.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
  }
}
