extension CanonicalText {
  /// The sentence that words stand in, for showing them in context: from the end of the sentence
  /// before to the end of theirs, within their block. Ends are guessed by punctuation before a
  /// space; what reads meaning has a better eye for them.
  public func sentenceRange(around range: TextRange) -> TextRange {
    let first = blockIndex(at: range.start).map { blocks[$0].range }
    let last = blockIndex(at: max(range.start, range.end - 1)).map { blocks[$0].range }
    let lower = first?.start ?? range.start
    let upper = min(last?.end ?? range.end, utf8Count)
    return string.utf8.withContiguousStorageIfAvailable { bytes in
      var start = min(range.start, bytes.count)
      while start > lower, !Self.isSentenceEnd(bytes, before: start) { start -= 1 }
      var end = min(max(start, range.end), bytes.count)
      while end < upper, !Self.isSentenceEnd(bytes, before: end) { end += 1 }
      while start < range.start, bytes[start] == 32 || bytes[start] == 10 { start += 1 }
      while end > range.end, bytes[end - 1] == 32 || bytes[end - 1] == 10 { end -= 1 }
      return TextRange(start, end)
    } ?? range
  }

  /// Whether a sentence ends before this offset: `. `, `! `, `? ` or a line end.
  private static func isSentenceEnd(_ bytes: UnsafeBufferPointer<UInt8>, before offset: Int) -> Bool
  {
    guard offset >= 2, offset <= bytes.count else { return false }
    if bytes[offset - 1] == 10 { return true }
    guard bytes[offset - 1] == 32 else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[offset - 2])
  }
}
