/// The text of one document as everything downstream sees it, with its block table.
///
/// All ranges of blocks, links and evidence point into `string`, in UTF-8 code units; wire forms
/// count Unicode code points, converted here and nowhere else.
public struct CanonicalText: Sendable {
  /// The text. Line ends are LF; exporters and users see exactly this (`-t text`).
  public let string: String
  /// Headings, paragraphs, list items and rows in reading order.
  public var blocks: [Block]
  /// Links in reading order.
  public var links: [Link]

  /// Code points before each 64th UTF-8 code unit, so that conversion is constant time.
  private let codePointsBeforeChunk: [Int32]
  private static let chunk = 64

  /// Creates a canonical text and its offset index; linear in the text.
  public init(string: String, blocks: [Block] = [], links: [Link] = []) {
    var native = string
    native.makeContiguousUTF8()
    self.string = native
    self.blocks = blocks
    self.links = links
    codePointsBeforeChunk = Self.index(native)
  }

  /// The number of UTF-8 code units.
  public var utf8Count: Int { string.utf8.count }
  /// The number of Unicode code points: the unit of every wire form.
  public var codePointCount: Int { codePointOffset(utf8: utf8Count) }

  /// The words of a range; a range outside the text is clipped to it.
  public func substring(_ range: TextRange) -> Substring {
    let utf8 = string.utf8
    let start = min(max(0, range.start), utf8.count)
    let end = min(max(start, range.end), utf8.count)
    let from = utf8.index(utf8.startIndex, offsetBy: start)
    let to = utf8.index(from, offsetBy: end - start)
    return string[from..<to]
  }

  /// The words of a range in UTF-8.
  func bytes(_ range: TextRange) -> [UInt8] {
    string.withBytes { bytes in
      let start = min(max(0, range.start), bytes.count)
      return Array(bytes[start..<min(max(start, range.end), bytes.count)])
    }
  }

  /// The words of a range as a string of its own.
  public func quote(_ range: TextRange) -> String { String(substring(range)) }

  /// The code-point offset of a UTF-8 offset; one within a code point counts as its beginning, as
  /// it does for `substring`.
  public func codePointOffset(utf8 offset: Int) -> Int {
    let clipped = min(max(0, offset), utf8Count)
    let chunkIndex = clipped / Self.chunk
    var count = Int(codePointsBeforeChunk[chunkIndex])
    string.withBytes { bytes in
      count += Int(Self.codePoints(bytes, chunkIndex * Self.chunk, clipped))
      if clipped < bytes.count, bytes[clipped] & 0xC0 == 0x80 { count -= 1 }
    }
    return count
  }

  /// The UTF-8 offset of a code-point offset, or nil when the text is shorter than that.
  public func utf8Offset(codePoint offset: Int) -> Int? {
    guard offset >= 0, offset <= codePointCount else { return nil }
    var low = 0
    var high = codePointsBeforeChunk.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(codePointsBeforeChunk[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    var count = Int(codePointsBeforeChunk[low])
    var position = low * Self.chunk
    let view = string.utf8
    var index = view.index(view.startIndex, offsetBy: position)
    while index < view.endIndex {
      if view[index] & 0xC0 != 0x80 {
        if count == offset { return position }
        count += 1
      }
      view.formIndex(after: &index)
      position += 1
    }
    return position
  }

  /// A range in Unicode code points, as wire forms write it.
  public func codePoints(_ range: TextRange) -> (start: Int, end: Int) {
    (codePointOffset(utf8: range.start), codePointOffset(utf8: range.end))
  }

  /// The range of a wire form's code points, or nil when it does not fit the text.
  public func range(codePoints start: Int, _ end: Int) -> TextRange? {
    guard start <= end, let from = utf8Offset(codePoint: start),
      let to = utf8Offset(codePoint: end)
    else { return nil }
    return TextRange(from, to)
  }

  /// The index of the block that holds a UTF-8 offset, if one does.
  public func blockIndex(at offset: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < blocks.count, blocks[low].range.start <= offset else { return nil }
    return low
  }

  /// The words of the nearest heading above an offset, if there is one.
  public func heading(at offset: Int) -> String? {
    headingIndex(at: offset).map { quote(blocks[$0].range) }
  }

  /// The index of the block that is the nearest heading above an offset, if there is one.
  public func headingIndex(at offset: Int) -> Int? {
    guard let block = blockIndex(at: offset), let heading = blocks[block].headingPath.last,
      blocks.indices.contains(heading)
    else { return nil }
    return heading
  }

  /// The code points that begin in a stretch of UTF-8; most stretches are ASCII.
  private static func codePoints(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int32 {
    guard let base = bytes.baseAddress else { return 0 }
    var count = Int32(end - start)
    var at = start
    while at + 8 <= end {
      if ByteBlock(base + at).beyondASCII != 0 {
        for byte in bytes[at..<(at + 8)] where byte & 0xC0 == 0x80 { count -= 1 }
      }
      at += 8
    }
    for byte in bytes[at..<end] where byte & 0xC0 == 0x80 { count -= 1 }
    return count
  }

  private static func index(_ string: String) -> [Int32] {
    string.withBytes { bytes in
      [Int32](unsafeUninitializedCapacity: bytes.count / chunk + 1) { counts, size in
        var seen: Int32 = 0
        for chunkIndex in 0...(bytes.count / chunk) {
          counts.initializeElement(at: chunkIndex, to: seen)
          let start = chunkIndex * chunk
          seen &+= codePoints(bytes, start, min(start + chunk, bytes.count))
        }
        size = bytes.count / chunk + 1
      }
    }
  }
}

extension CanonicalText: Hashable {
  /// Compares text, blocks and links; the index follows from the text.
  public static func == (left: CanonicalText, right: CanonicalText) -> Bool {
    left.string == right.string && left.blocks == right.blocks && left.links == right.links
  }

  /// Hashes the text alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(string) }
}
