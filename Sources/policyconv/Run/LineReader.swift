import ConverterCore
import Glibc

/// Reads lines from an open file, one at a time; memory is that of the longest line.
struct LineReader {
  /// What comes next.
  enum Item {
    /// A line without its end, its place in bytes from where reading began, and whether it had an
    /// end (LF) at all.
    case line([UInt8], place: Int, isWhole: Bool)
    /// A line longer than the limit; it was passed over.
    case tooLong(place: Int)
  }

  private let number: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var consumed = 0
  private var isAtEnd = false

  /// `limit` is the most bytes a line may have.
  init(_ number: Int32, limit: Int) {
    self.number = number
    self.limit = limit
  }

  /// The next line, or nil at the end; `beforeReading` is called when more has to be read, which
  /// may take long.
  mutating func next(
    beforeReading: () throws(ConversionError) -> Void = {}
  ) throws(ConversionError) -> Item? {
    var searched = start
    var dropped = 0
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        return finish(end, dropped: dropped, isWhole: true)
      }
      searched = buffer.count
      if buffer.count - start > limit {
        dropped += buffer.count - start
        buffer = []
        start = 0
        searched = 0
      }
      if !isAtEnd { try beforeReading() }
      guard !isAtEnd, try fill(&searched) else {
        guard buffer.count > start || dropped > 0 else { return nil }
        return finish(buffer.count, dropped: dropped, isWhole: false)
      }
    }
  }

  private mutating func finish(_ end: Int, dropped: Int, isWhole: Bool) -> Item {
    let line = dropped > 0 ? [] : Array(buffer[start..<end])
    let place = consumed
    consumed += dropped + end - start + (isWhole ? 1 : 0)
    start = min(end + 1, buffer.count)
    return dropped > 0 || line.count > limit
      ? .tooLong(place: place) : .line(line, place: place, isWhole: isWhole)
  }

  /// Reads more; false at the end. What has been handed out leaves the buffer.
  private mutating func fill(_ searched: inout Int) throws(ConversionError) -> Bool {
    if start > 0 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    let old = buffer.count
    let size = max(1 << 16, min(old, 1 << 22))
    buffer.append(contentsOf: repeatElement(0, count: size))
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        read(number, bytes.baseAddress.map { $0 + old }, size)
      }
      if count < 0, errno == EINTR { continue }
      let failure = SystemError.last
      buffer.removeLast(size - max(0, count))
      if count < 0 {
        throw ConversionError(.unreadable, "cannot be read: \(failure.message)")
      }
      isAtEnd = count == 0
      return count > 0
    }
  }
}
