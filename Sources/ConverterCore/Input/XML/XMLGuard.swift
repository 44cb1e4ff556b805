/// Looks at XML before a parser does: no document types, and no tag so long that parsing it takes
/// time by the square of its length.
///
/// Without a document type there are no entities but the five of XML itself, so no bomb can grow
/// and nothing outside the text can be named.
enum XMLGuard {
  /// The most attributes that a tag may have.
  static let maximumAttributes = 256

  /// The first thing refused, or nil. Linear in the text.
  static func fault(_ bytes: [UInt8]) -> XMLFault? {
    var index = 0
    var line = 1
    func has(_ text: StaticString) -> Bool {
      text.withUTF8Buffer { bytes[index...].starts(with: $0) }
    }
    while let open = bytes[index...].firstIndex(of: 60) {
      line += newlines(bytes[index..<open])
      index = open
      let end: Int
      if has("<!--") {
        end = after("-->", bytes, from: index + 4)
      } else if has("<![CDATA[") {
        end = after("]]>", bytes, from: index + 9)
      } else if has("<?") {
        end = after("?>", bytes, from: index + 2)
      } else if has("<!") {
        return XMLFault(
          kind: .documentType, message: "a document type declaration is refused", line: line)
      } else {
        let tag = tag(bytes, from: index + 1)
        if tag.values > maximumAttributes {
          return XMLFault(
            kind: .limit, message: "a tag has more than \(maximumAttributes) attributes",
            line: line)
        }
        end = tag.end
      }
      line += newlines(bytes[index..<end])
      index = end
    }
    return nil
  }

  private static func newlines(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $1 == 10 ? $0 + 1 : $0 }
  }

  private static func after(_ mark: StaticString, _ bytes: [UInt8], from start: Int) -> Int {
    mark.withUTF8Buffer { mark in
      var index = min(start, bytes.count)
      while let found = bytes[index...].firstIndex(of: mark[0]) {
        if bytes[found...].starts(with: mark) { return found + mark.count }
        index = found + 1
      }
      return bytes.count
    }
  }

  /// Where a tag ends, and how many quoted values it holds.
  private static func tag(_ bytes: [UInt8], from start: Int) -> (end: Int, values: Int) {
    var values = 0
    var quote: UInt8?
    for index in start..<max(start, bytes.count) {
      let unit = bytes[index]
      if let open = quote {
        if unit == open { quote = nil }
      } else if unit == 34 || unit == 39 {
        quote = unit
        values += 1
      } else if unit == 62 {
        return (index + 1, values)
      }
    }
    return (bytes.count, values)
  }
}
