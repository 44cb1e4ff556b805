/// Tells archives from other files by their first bytes and opens them.
enum ArchiveOpener {
  /// The container for what a stream holds, or nil when it is no archive: then nothing was taken
  /// from the stream. `size` is the stream's in bytes, 0 when it is not known.
  static func open(
    _ name: String, stream: ByteReader, size: Int, judge: RecordJudge, options: ReadingOptions
  ) throws(ConversionError) -> (any SourceContainer)? {
    let position = ArchivePosition(stream: stream, size: size)
    if let isARC = kind(try stream.peek(16)) {
      return ArchiveContainer(
        name, stream: stream, gzip: nil, isARC: isARC, judge: judge, options: options,
        position: position)
    }
    guard try isArchive(stream.peek(1 << 14)) else { return nil }
    let gzip = try GzipProducer(stream)
    let unpacked = ByteReader(gzip)
    let isARC = kind(try unpacked.peek(16)) ?? false
    return ArchiveContainer(
      name, stream: unpacked, gzip: gzip, isARC: isARC, judge: judge, options: options,
      position: position)
  }

  /// Whether a file's first bytes are those of an archive, packed or not.
  static func isArchive(_ head: ArraySlice<UInt8>) throws(ConversionError) -> Bool {
    if kind(head) != nil { return true }
    return head.starts(with: [0x1F, 0x8B]) ? kind(try unpackedHead(head)) != nil : false
  }

  /// True for ARC, false for WARC, nil for neither. Empty lines may stand first: archives are cut
  /// between records, and the lines that end one are left before the next.
  static func kind(_ head: some Collection<UInt8>) -> Bool? {
    let head = head.drop { $0 == 10 || $0 == 13 }
    if head.starts(with: "WARC/".utf8) { return false }
    return head.starts(with: "filedesc:".utf8) ? true : nil
  }

  /// The first bytes of a packed beginning.
  private static func unpackedHead(_ packed: ArraySlice<UInt8>) throws(ConversionError) -> [UInt8] {
    let inflater = try Inflater(.gzip)
    let out = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 16)
    defer { out.deallocate() }
    let bytes = Array(packed)
    var found = 0
    let input = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + 1, alignment: 16)
    defer { input.deallocate() }
    input.copyBytes(from: bytes)
    do throws(ConversionError) {
      let step = try inflater.step(
        UnsafeRawBufferPointer(rebasing: input[..<bytes.count]), into: out)
      found = step.written
    } catch {
      return []
    }
    return Array(out[..<found])
  }
}
