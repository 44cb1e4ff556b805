/// The head of an HTTP response that was stored with its body (`curl -i`, `wget --save-headers`).
struct HTTPHead: Sendable {
  /// The status code.
  var status: Int
  /// Where the body begins.
  var end: Int
  private var fields: [String: String] = [:]

  /// Reads the head that the bytes begin with; nil when they begin otherwise.
  init?(responseIn bytes: [UInt8]) {
    guard bytes.starts(with: "HTTP/".utf8) else { return nil }
    guard let (lines, end) = Self.lines(bytes) else { return nil }
    let parts = lines[0].split(separator: " ")
    guard parts.count >= 2, let status = Int(parts[1]) else { return nil }
    self.status = status
    self.end = end
    fields = Self.fields(lines.dropFirst())
  }

  /// The value of a field, by its name in lower case.
  subscript(name: String) -> String? { fields[name] }

  /// The URL of the page that an archive's head names (RFC 7089 §2.2).
  var originalURL: String? {
    for link in (fields["link"] ?? "").split(separator: ",") {
      guard link.contains("rel=\"original\"") || link.contains("rel=original"),
        let open = link.firstIndex(of: "<"), let close = link.firstIndex(of: ">"), open < close
      else { continue }
      return String(link[link.index(after: open)..<close])
    }
    return nil
  }

  /// The lines of a head up to the empty one, and where the body begins.
  static func lines(_ bytes: [UInt8], from start: Int = 0) -> (lines: [String], end: Int)? {
    var lines: [String] = []
    var index = start
    let limit = min(bytes.count, start + (1 << 16))
    while index < limit {
      guard let newline = bytes[index..<limit].firstIndex(of: 0x0A) else { return nil }
      var line = bytes[index..<newline]
      if line.last == 0x0D { line = line.dropLast() }
      index = newline + 1
      if line.isEmpty { return lines.isEmpty ? nil : (lines, index) }
      lines.append(String(decoding: line, as: UTF8.self))
    }
    return nil
  }

  /// Fields by their name in lower case; a line that begins with white space goes on with the one
  /// before (RFC 5322 §2.2.3).
  static func fields(_ lines: some Sequence<String>) -> [String: String] {
    var fields: [String: String] = [:]
    var last: String?
    for line in lines {
      if let first = line.first, first.isWhitespace, let name = last {
        fields[name, default: ""] += " " + line.trimmed
        continue
      }
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].lowercased()
      let value = String(line[line.index(after: colon)...]).trimmed
      fields[name] = fields[name].map { $0 + ", " + value } ?? value
      last = name
    }
    return fields
  }

  /// The value of a parameter of a field (`text/html; charset="utf-8"`).
  static func parameter(_ name: String, in value: String) -> String? {
    for part in value.split(separator: ";").dropFirst() {
      guard let equals = part.firstIndex(of: "="),
        String(part[..<equals]).trimmed.lowercased() == name
      else { continue }
      let text = String(part[part.index(after: equals)...]).trimmed
      return text.hasPrefix("\"") ? String(text.dropFirst().prefix { $0 != "\"" }) : text
    }
    return nil
  }

  /// A date of HTTP (`Mon, 14 Feb 2011 02:50:52 GMT`) as 14 digits.
  static func date(_ text: String) -> Timestamp? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let parts = text.split { $0 == " " || $0 == "," || $0 == "-" }
    guard let at = parts.firstIndex(where: { months.contains($0.prefix(3).lowercased()) }), at > 0,
      at + 1 < parts.count,
      let month = months.firstIndex(of: parts[at].prefix(3).lowercased()),
      let day = Int(parts[at - 1]), let year = Int(parts[at + 1]), year > 1900
    else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = at + 2 < parts.count ? parts[at + 2].filter(\.isNumber) : ""
    return Timestamp("\(year)\(two(month + 1))\(two(day))\(time.count == 6 ? time : "")")
  }
}
