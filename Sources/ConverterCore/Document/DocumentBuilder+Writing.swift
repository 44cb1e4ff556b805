extension DocumentBuilder {
  /// Writes words into the open block (a paragraph is begun when none is).
  ///
  /// `bytes` is UTF-8 whose characters are whole. `source` says where they stand in the input; when
  /// it is as long as `bytes`, the mapping is taken to be byte for byte.
  public mutating func write(_ bytes: Span<UInt8>, source: SourceRange? = nil) {
    if open == nil { begin(.paragraph) }
    bytes.withUnsafeBufferPointer { buffer in
      var writer = RunWriter(
        source: source, isLinear: source?.end == (source?.start ?? 0) + buffer.count)
      copy(buffer, &writer)
      writer.finish(at: out.count, into: &runs)
    }
    if let source, let start = open?.start, start < out.count {
      let known = open?.source ?? source
      open?.source = SourceRange(min(known.start, source.start), max(known.end, source.end))
    }
  }

  /// Writes a string; see `write(_:source:)`.
  public mutating func write(_ text: String, source: SourceRange? = nil) {
    write(text.utf8Span.span, source: source)
  }

  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>, _ writer: inout RunWriter) {
    let keepsSpace = open?.kind == .preformatted
    var at = 0
    while at < bytes.count {
      let end = Self.plainEnd(bytes, from: at)
      if end > at {
        startVisible(&writer, at: at)
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<end]))
        at = end
        continue
      }
      let (shape, length) = CharacterShape.read(bytes, at)
      switch shape {
      case .visible:
        startVisible(&writer, at: at)
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<at + length]))
      case .malformed:
        startVisible(&writer, at: at)
        out.append(contentsOf: [0xEF, 0xBF, 0xBD])
        writer.skip(at: out.count, into: &runs)
      case .joiner where (out.last ?? 0) >= 0x80 && pending == .nothing:
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<at + length]))
      case .dropped, .joiner:
        writer.skip(at: out.count, into: &runs)
      case .space, .line:
        passSpace(shape, keepsSpace: keepsSpace, tab: bytes[at] == 9)
        writer.skip(at: out.count, into: &runs)
      }
      at += length
    }
  }

  private mutating func passSpace(_ shape: CharacterShape, keepsSpace: Bool, tab: Bool) {
    guard keepsSpace else { return space() }
    guard open?.start != nil else { return }
    if shape == .line {
      while out.last == 32 || out.last == 9 { out.removeLast() }
      out.append(10)
    } else {
      out.append(tab ? 9 : 32)
    }
  }

  /// The end of the longest stretch from `start` that is copied as it is: printable ASCII with
  /// single spaces inside.
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      at = PlainText.end(bytes, from: at, to: bytes.count, goesOn: at > start)
      let byte = bytes[at]
      if byte > 0x20 && byte < 0x7F {
        at += 1
      } else if byte == 0x20, at > start, at + 1 < bytes.count, bytes[at + 1] > 0x20,
        bytes[at + 1] < 0x7F
      {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  /// Writes what is due before a visible character: separator, space, the start of a link or run.
  private mutating func startVisible(_ writer: inout RunWriter, at offset: Int) {
    if open?.start == nil {
      startBlock()
    } else if pending != .nothing {
      out.append(pending == .line ? 10 : 32)
    }
    pending = .nothing
    if link != nil, link?.start == nil { link?.start = out.count }
    writer.start(at: out.count, offset: offset)
  }

  /// Writes the separator before the open block and notes where it starts.
  mutating func startBlock() {
    if !blocks.isEmpty {
      out.append(10)
      if !joinsBlockBefore { out.append(10) }
    }
    pending = .nothing
    open?.start = out.count
  }

  mutating func trimTrailingSpace() {
    while let last = out.last, last == 32 || last == 10 || last == 9 { out.removeLast() }
    if let last = runs.last, last.range.end > out.count {
      runs[runs.count - 1].range = TextRange(last.range.start, out.count)
    }
  }
}

/// Cuts one piece of written text into source runs: a new run wherever bytes were left out.
private struct RunWriter {
  let source: SourceRange?
  let isLinear: Bool
  private var text: Int?
  private var offset = 0

  init(source: SourceRange?, isLinear: Bool) {
    self.source = source
    self.isLinear = isLinear
  }

  /// A visible character is about to be written at `text`, read from byte `offset` of the piece.
  mutating func start(at text: Int, offset: Int) {
    if self.text == nil {
      self.text = text
      self.offset = offset
    }
  }

  /// Bytes are left out or replaced; a linear run ends here.
  mutating func skip(at end: Int, into runs: inout [SourceRun]) {
    if isLinear { finish(at: end, into: &runs) }
  }

  mutating func finish(at end: Int, into runs: inout [SourceRun]) {
    guard let source, let start = text, start < end else { return }
    text = nil
    let from = isLinear ? source.start + offset : source.start
    let to = isLinear ? min(source.end, from + end - start) : source.end
    if let last = runs.last, last.range.end == start, last.source.end == from, isLinear,
      last.range.count == last.source.end - last.source.start
    {
      // Goes on where the run before ends, on both sides.
      runs[runs.count - 1] = SourceRun(
        range: TextRange(last.range.start, end), source: SourceRange(last.source.start, to))
      return
    }
    runs.append(SourceRun(range: TextRange(start, end), source: SourceRange(from, to)))
  }
}
