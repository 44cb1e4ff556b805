import ConverterCore

/// Quotes as Web Annotations (Web Annotation Data Model §4.2.4, §4.2.5): the words with some context,
/// and their place in code points of the canonical text.
extension NoticeWriter {
  /// How many code points of context stand before and after a quote.
  private static let context = 32

  /// Whether a claim has words to rest on.
  func hasWords(_ evidence: [Evidence]) -> Bool {
    evidence.contains { usable($0.range) }
  }

  /// The annotations whose body is the node being written.
  func evidence(_ evidence: [Evidence], _ json: inout JSONWriter) {
    var ranges: [TextRange] = []
    for item in evidence where usable(item.range) {
      let range = whole(item.range)
      if !ranges.contains(range) { ranges.append(range) }
    }
    if ranges.isEmpty { return }
    json.array("evidence") { json in
      for range in ranges { annotation(range, &json) }
    }
  }

  /// One annotation, in full the first time its words are quoted and by its IRI from then on.
  func annotation(_ range: TextRange, title: String? = nil, _ json: inout JSONWriter) {
    if title == nil, let number = annotations[range] { return json.value(evidenceBase, number) }
    annotationCount += 1
    annotations[range] = annotationCount
    json.object { json in
      json.member("id", evidenceBase, annotationCount)
      json.member("type", literal: "oa:Annotation")
      if let title { label("title", title, &json) }
      json.member("motivatedBy", literal: "oa:identifying")
      json.object("target") { json in
        json.member("type", literal: "oa:SpecificResource")
        json.member("source", source)
        json.member("scope", base, "text")
        if hasState {
          json.member("state", base, "state")
        } else {
          hasState = true
          json.object("state") { state(&$0) }
        }
        json.array("selector") { selectors(range, &$0) }
      }
    }
  }

  private func selectors(_ range: TextRange, _ json: inout JSONWriter) {
    let text = model.text
    json.object { json in
      json.member("type", literal: "oa:TextQuoteSelector")
      json.member("exact", text, range)
      let before = TextRange(self.before(range.start), range.start)
      if !before.isEmpty { json.member("prefix", text, before) }
      let after = TextRange(range.end, self.after(range.end))
      if !after.isEmpty { json.member("suffix", text, after) }
    }
    json.object { json in
      let points = text.codePoints(range)
      json.member("type", literal: "oa:TextPositionSelector")
      json.member("start", points.start)
      json.member("end", points.end)
    }
  }

  /// The range with the whole of the characters it cuts, if it cuts one.
  func whole(_ range: TextRange) -> TextRange {
    model.text.string.utf8Span.span.withUnsafeBufferPointer { units in
      func isCut(_ offset: Int) -> Bool {
        offset < units.count && units[offset] & 0xC0 == 0x80
      }
      var (start, end) = (range.start, range.end)
      while isCut(start) { start -= 1 }
      while isCut(end) { end += 1 }
      return TextRange(start, end)
    }
  }

  private func usable(_ range: TextRange) -> Bool {
    range.start >= 0 && !range.isEmpty && range.end <= model.text.utf8Count
  }

  /// The offset some code points before `offset`, where a word begins: half a word of context
  /// would be words that the policy does not say.
  private func before(_ offset: Int) -> Int {
    model.text.string.utf8Span.span.withUnsafeBufferPointer { units in
      var (left, result, word) = (Self.context, offset, offset)
      while left > 0, result > 0 {
        let unit = units[result - 1]
        if unit <= 32 { word = result }
        result -= 1
        if unit & 0xC0 != 0x80 { left -= 1 }
      }
      return result == 0 || units[result - 1] <= 32 ? result : word
    }
  }

  /// The offset some code points after `offset`, where a word ends.
  private func after(_ offset: Int) -> Int {
    model.text.string.utf8Span.span.withUnsafeBufferPointer { units in
      var (left, result, word) = (Self.context, offset, offset)
      while result < units.count {
        let unit = units[result]
        if unit <= 32 { word = result }
        if unit & 0xC0 != 0x80 {
          if left == 0 { return unit <= 32 ? result : word }
          left -= 1
        }
        result += 1
      }
      return result
    }
  }
}
