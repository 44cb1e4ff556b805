/// Kinds of files that are no page or text, known by their first bytes, so that a refusal can name
/// them.
enum BinaryKind {
  private static let kinds: [(mark: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "a PDF document"), (Array("PK\u{3}\u{4}".utf8), "a zip archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"), (Array("{\\rtf".utf8), "an RTF document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), (Array("GIF8".utf8), "a GIF image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"), (Array("RIFF".utf8), "a media file"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("MZ".utf8), "a program"),
    (Array("CWS".utf8), "a Flash film"), (Array("FWS".utf8), "a Flash film"),
    ([0x42, 0x5A, 0x68], "a bzip2 archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"), (Array("wOFF".utf8), "a font"),
    (Array("SQLite format".utf8), "a database"), (Array("WARC/1.".utf8), "a web archive"),
    (Array("filedesc://".utf8), "a web archive"),
  ]

  /// What the bytes are by a mark that begins no text; nil for anything else.
  static func marked(_ bytes: [UInt8]) -> String? {
    kinds.first { $0.mark.count > 3 && bytes.starts(with: $0.mark) }?.name
  }

  /// What the bytes are ("a PDF document"), or nil for text and for what is not known.
  static func name(_ bytes: [UInt8]) -> String? {
    if let name = marked(bytes) { return name }
    guard !TextShape.isText(bytes) else { return nil }
    // "MZ" and "CWS" may begin a text.
    return kinds.first { bytes.starts(with: $0.mark) }?.name ?? "binary data"
  }

  /// Why no adapter reads the bytes, in one sentence.
  static func refusal(_ bytes: [UInt8]) -> String {
    name(bytes).map { "it is \($0), which cannot be read" } ?? "the format is not recognised"
  }
}
