/// The encoding that some bytes are in, and why.
struct EncodingChoice: Sendable {
  /// The encoding to decode by.
  var encoding: TextEncoding
  /// Bytes of a byte order mark to skip.
  var markLength = 0
  /// Guesses and disagreements.
  var diagnostics: [Diagnostic] = []

  /// Chooses by byte order mark, zero bytes, what is declared, and whether the bytes are UTF-8.
  init(_ bytes: [UInt8], hints: TextDecoding.Hints) {
    if let (encoding, length) = Self.byteOrderMark(bytes) {
      self.encoding = encoding
      markLength = length
      return
    }
    if let encoding = Self.wideByZeros(bytes) {
      self.encoding = encoding
      diagnostics = [Self.guessed(encoding, "its zero bytes")]
      return
    }
    encoding = .utf8
    chooseNarrow(bytes, hints)
  }

  private mutating func chooseNarrow(_ bytes: [UInt8], _ hints: TextDecoding.Hints) {
    let label = hints.charset ?? (hints.isMarkup ? MetaPrescan.charset(in: bytes) : nil)
    var declared = label.flatMap { TextEncoding(label: $0) }
    // A page whose declaration could be read byte by byte is not in UTF-16 (HTML §13.2.3.2).
    if declared == .utf16BE || declared == .utf16LE { declared = .utf8 }
    if let label, declared == nil {
      diagnostics.append(
        Diagnostic(
          "decoding.unknown-label", .warning,
          "the declared encoding \"\(label.prefix(40))\" is not known"))
    }
    let census = bytes.withUnsafeBufferPointer { UTF8Census($0) }
    if declared == .iso2022JP, census.multibyte == 0 {
      encoding = .iso2022JP
      return
    }
    if census.isValid {
      chooseValid(census, declared)
    } else if let declared, declared != .utf8 {
      encoding = declared
    } else {
      chooseInvalid(bytes, census, hints, declared)
    }
  }

  /// The bytes are UTF-8; only many-byte encodings could look like that by chance, in short texts.
  private mutating func chooseValid(_ census: UTF8Census, _ declared: TextEncoding?) {
    encoding = .utf8
    guard census.multibyte > 0, let declared, declared != .utf8 else { return }
    if declared.converterName != nil, census.multibyte < 4 {
      encoding = declared
      return
    }
    diagnostics.append(
      Diagnostic(
        "decoding.declared-otherwise", .warning,
        "declared as \(declared.rawValue), but its bytes are UTF-8 and were read so"))
  }

  private mutating func chooseInvalid(
    _ bytes: [UInt8], _ census: UTF8Census, _ hints: TextDecoding.Hints, _ declared: TextEncoding?
  ) {
    // Mostly sound UTF-8 stays UTF-8: a bad byte costs one U+FFFD, not the page.
    if census.multibyte > census.faults || (declared == .utf8 && census.multibyte > 0) {
      encoding = .utf8
      return
    }
    encoding = EncodingGuess.legacy(bytes, language: hints.language)
    diagnostics.append(Self.guessed(encoding, "its bytes"))
  }

  private static func guessed(_ encoding: TextEncoding, _ basis: String) -> Diagnostic {
    Diagnostic(
      "decoding.guessed", .warning, "the encoding was guessed from \(basis): \(encoding.rawValue)")
  }

  /// UTF-16, where a mark or zero bytes show it, and the length of the mark.
  static func wide(_ bytes: [UInt8]) -> (TextEncoding, markLength: Int)? {
    if let (encoding, length) = byteOrderMark(bytes) {
      return encoding == .utf8 ? nil : (encoding, length)
    }
    return wideByZeros(bytes).map { ($0, 0) }
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (TextEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    return nil
  }

  /// UTF-16 without a mark: Latin markup has a zero in nearly every second byte.
  private static func wideByZeros(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(1024)
    guard sample.count >= 4, bytes.count % 2 == 0 || sample.count == 1024 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let units = sample.count / 2
    if zeros.even * 10 >= units * 7, zeros.odd * 10 <= units { return .utf16BE }
    if zeros.odd * 10 >= units * 7, zeros.even * 10 <= units { return .utf16LE }
    return nil
  }
}
