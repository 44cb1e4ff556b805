import ConverterCore

/// Turns ranges of the canonical text into SARIF regions: lines and columns from 1, offsets from
/// 0, all in Unicode code points (SARIF 2.1.0 §3.30), lines ended by LF alone.
struct SARIFRegions {
  private let text: CanonicalText
  private let uri: String
  /// The code-point offset at which each line starts.
  private let lineStarts: [Int]

  /// Prepares for a text that is known by a URI reference; linear in the text.
  init(_ text: CanonicalText, uri: String) {
    self.text = text
    self.uri = uri
    var starts = [0]
    var codePoints = 0
    for byte in text.string.utf8 {
      if byte & 0xC0 != 0x80 { codePoints += 1 }
      if byte == 10 { starts.append(codePoints) }
    }
    lineStarts = starts
  }

  /// Writes a physical location: the text, the region, the words.
  func write(_ json: inout JSONWriter, _ range: TextRange) {
    let points = text.codePoints(range)
    let start = place(points.start)
    let end = place(points.end)
    json.object("physicalLocation") { json in
      artifactLocation(&json)
      json.object("region") { json in
        json.member("startLine", start.line)
        json.member("startColumn", start.column)
        json.member("endLine", end.line)
        json.member("endColumn", end.column)
        json.member("charOffset", points.start)
        json.member("charLength", points.end - points.start)
        json.object("snippet") { json in json.member("text", text.substring(range)) }
      }
    }
  }

  /// Writes where the text is: its name beside its index, for readers that do not follow indices.
  func artifactLocation(_ json: inout JSONWriter) {
    json.object("artifactLocation") { json in
      json.member("uri", uri)
      json.member("index", 0)
    }
  }

  private func place(_ offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return (low + 1, offset - lineStarts[low] + 1)
  }
}
