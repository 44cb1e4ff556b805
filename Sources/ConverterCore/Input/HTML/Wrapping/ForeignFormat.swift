/// Names what is stored under a page's name and is no page, so that it can be refused by name.
enum ForeignFormat {
  /// What the bytes are ("a PDF document"); nil when they may be a page.
  static func name(of bytes: [UInt8]) -> String? {
    let head = bytes.prefix(512).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    if let name = feed(head) { return name }
    return BinaryKind.marked(bytes) ?? (isBinary(bytes) ? "binary data" : nil)
  }

  private static func feed(_ head: ArraySlice<UInt8>) -> String? {
    let text = Array(head.prefix(400))
    return text.withUnsafeBufferPointer { bytes in
      guard ByteSearch.matches("<", bytes, at: 0) else { return nil }
      if ByteSearch.find("<html", in: bytes, from: 0) != nil { return nil }
      if ByteSearch.find("<rss", in: bytes, from: 0) != nil { return "an RSS feed" }
      if ByteSearch.find("<rdf:rdf", in: bytes, from: 0) != nil { return "an RSS feed" }
      if ByteSearch.find("<feed", in: bytes, from: 0) != nil { return "an Atom feed" }
      return nil
    }
  }

  /// Whether the bytes are no text in any encoding. A few stray control characters, and zero bytes,
  /// occur in pages.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(4096).withUnsafeBufferPointer { sample in
      let controls = TextShape.controls(in: sample) { $0 != 0 && $0 &- 9 > 4 && $0 != 27 }
      return controls >= 8 && controls * 25 > sample.count
    }
  }
}
