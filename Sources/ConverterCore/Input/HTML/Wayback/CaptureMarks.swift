/// Where and when a page was captured, as the archive wrote it into the page.
///
/// Known forms: the Wayback Machine's of 2001–2010 (a trailing script), 2011–2015 (`wbCurrentUrl`),
/// 2013–2019 (`WB_wombat_Init`), since 2019 (`__wm.wombat`); pywb (`wbinfo`); pages that a browser
/// saved (`saved from url`) or SingleFile did.
struct CaptureMarks: Sendable {
  /// The URL of the page.
  private(set) var originalURL: String?
  /// The host alone, where the archive wrote no more.
  private(set) var host: String?
  /// The time of the capture.
  private(set) var capturedAt: Timestamp?
  /// Whether an archive put something of its own into the page.
  private(set) var isArchived = false

  /// Bytes at either end of a page in which archives leave their marks.
  private static let headWindow = 96 << 10
  private static let tailWindow = 16 << 10

  /// Searches both ends of a decoded page.
  init(_ page: [UInt8]) {
    page.withUnsafeBufferPointer { all in
      search(UnsafeBufferPointer(rebasing: all.prefix(Self.headWindow)))
      if all.count > Self.headWindow {
        let tail = all.suffix(min(Self.tailWindow, all.count - Self.headWindow))
        search(UnsafeBufferPointer(rebasing: tail))
      }
    }
  }

  private static let marks = NeedleSet([
    "__wm.wombat(", "WB_wombat_Init(", "wbCurrentUrl", "wbinfo.url", "wbinfo.timestamp",
    "FILE ARCHIVED ON", "WAYBACK TOOLBAR", "saved from url=(", "saved with SingleFile",
  ])

  private mutating func search(_ bytes: UnsafeBufferPointer<UInt8>) {
    let found = Self.marks.found(in: bytes)
    guard found != 0 || isArchived else { return }
    func has(_ mark: Int) -> Bool { found & 1 << UInt64(mark) != 0 }
    if has(0) || has(1) { wombat(bytes) }
    if has(2) {
      isArchived = true
      originalURL = originalURL ?? assigned("wbCurrentUrl", bytes)
    }
    if has(3) || has(4) { pywb(bytes) }
    if has(5) { archivedOn(bytes) }
    if has(6) { toolbar(bytes) }
    if has(7) { savedFrom(bytes) }
    if has(8) { singleFile(bytes) }
    if capturedAt == nil, isArchived { capturedAt = majorityStamp(bytes) }
  }

  /// `__wm.wombat("url","time",…)` and `WB_wombat_Init("prefix", "time", "host:80")`.
  private mutating func wombat(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let call = ByteSearch.exact("__wm.wombat(", in: bytes) {
      isArchived = true
      let arguments = ScriptText.arguments(bytes, after: call + 12)
      if let url = arguments.first { originalURL = originalURL ?? url }
      if arguments.count > 1 { take(time: arguments[1]) }
    }
    if let call = ByteSearch.exact("WB_wombat_Init(", in: bytes) {
      isArchived = true
      let arguments = ScriptText.arguments(bytes, after: call + 15)
      if arguments.count > 1 { take(time: arguments[1]) }
      if arguments.count > 2 { host = String(arguments[2].prefix { $0 != ":" }) }
    }
  }

  private mutating func pywb(_ bytes: UnsafeBufferPointer<UInt8>) {
    let url = assigned("wbinfo.url", bytes)
    let time = assigned("wbinfo.timestamp", bytes)
    guard url != nil || time != nil else { return }
    isArchived = true
    originalURL = originalURL ?? url
    if let time { take(time: time) }
  }

  /// `FILE ARCHIVED ON 20041204093535` or `… ON 02:50:52 Feb 14, 2011`; the latter is written in the
  /// archive's locale, so that a time of 14 digits elsewhere is preferred.
  private mutating func archivedOn(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let mark = ByteSearch.exact("FILE ARCHIVED ON", in: bytes) else { return }
    isArchived = true
    if let base = ByteSearch.exact("sWayBackCGI", in: bytes) {
      let said = ScriptText.arguments(bytes, after: base).first ?? ""
      if let stamp = Self.stamp(in: said) { take(time: stamp) }
    }
    let rest = bytes[(mark + 16)..<min(bytes.count, mark + 64)]
    let words = String(decoding: rest, as: UTF8.self)
      .split { $0 == " " || $0 == "," || $0 == "\n" }.prefix(4)
    guard capturedAt == nil, let first = words.first else { return }
    if first.count == 14, first.allSatisfy(\.isNumber) {
      take(time: String(first))
    } else if words.count == 4, words[0].count == 8 {
      // As in HTTP, with the month before the day.
      capturedAt = HTTPHead.date("\(words[2]) \(words[1]) \(words[3]) \(words[0])")
    }
  }

  /// The toolbar's own form holds the URL and the time.
  private mutating func toolbar(_ bytes: UnsafeBufferPointer<UInt8>) {
    isArchived = true
    if let field = ByteSearch.exact("id=\"wmtbURL\"", in: bytes),
      let value = ByteSearch.find(" value=", in: bytes, from: field),
      value - field < 64
    {
      originalURL = originalURL ?? ScriptText.arguments(bytes, after: value).first
    }
  }

  /// `<!-- saved from url=(0041)http://… -->`, as browsers wrote it.
  private mutating func savedFrom(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let mark = ByteSearch.exact("saved from url=(", in: bytes),
      let close = ByteSearch.first(of: UInt8(ascii: ")"), in: bytes, from: mark)
    else { return }
    let rest = bytes[(close + 1)..<min(bytes.count, close + 2048)]
    let url = String(decoding: rest.prefix { !ByteClass.isSpace($0) && $0 != 0x3E }, as: UTF8.self)
    take(url: url)
  }

  /// SingleFile's comment: `url: http://…` and `saved date: Mon Feb 14 2011 02:50:52 GMT…`.
  private mutating func singleFile(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let mark = ByteSearch.exact("saved with SingleFile", in: bytes) else { return }
    let text = String(
      decoding: bytes[mark..<min(bytes.count, mark + 2048)], as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline).prefix(6) {
      let said = String(line).trimmed
      if said.hasPrefix("url: ") { take(url: String(said.dropFirst(5))) }
      if said.hasPrefix("saved date: ") {
        let words = said.dropFirst(12).split(separator: " ")
        guard words.count >= 5 else { continue }
        let date = "\(words[2]) \(words[1]) \(words[3]) \(words[4])"
        capturedAt = capturedAt ?? HTTPHead.date(date)
      }
    }
  }

  private mutating func take(url: String) {
    guard url.hasPrefix("http") else { return }
    if let archived = ArchivePath(url: url) {
      originalURL = originalURL ?? archived.originalURL
      capturedAt = capturedAt ?? archived.capturedAt
    } else {
      originalURL = originalURL ?? url
    }
  }

  private mutating func take(time: String) {
    if capturedAt == nil || (capturedAt?.digits.count ?? 0) < time.count {
      capturedAt = Timestamp(time) ?? capturedAt
    }
  }

  /// The string given to a variable.
  private func assigned(_ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let found = ByteSearch.exact(name, in: bytes) else { return nil }
    let after = found + name.utf8CodeUnitCount
    let near = UnsafeBufferPointer(rebasing: bytes[after..<min(bytes.count, after + 4096)])
    guard let equals = near.first(where: { !ByteClass.isSpace($0) }), equals == UInt8(ascii: "=")
    else { return nil }
    return ScriptText.arguments(near, after: 0).first
  }

  /// The time that most rewritten links carry: those of the page itself. Links to the page at other
  /// times are the toolbar's.
  private func majorityStamp(_ bytes: UnsafeBufferPointer<UInt8>) -> Timestamp? {
    var counts: [String: Int] = [:]
    let page = Array((originalURL ?? "").utf8)
    var from = 0
    while let found = ByteSearch.exact("/web/", in: bytes, from: from) {
      from = found + 5
      let digits = bytes[from...].prefix(15).prefix { (0x30...0x39).contains($0) }
      guard digits.count == 14 else { continue }
      let target = bytes[digits.endIndex...].drop { $0 != UInt8(ascii: "/") }.dropFirst()
      if !page.isEmpty, target.starts(with: page) { continue }
      counts[String(decoding: digits, as: UTF8.self), default: 0] += 1
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { Timestamp($0.key) }
  }

  private static func stamp(in url: String) -> String? {
    url.split(separator: "/").lazy.map(String.init)
      .first { $0.count == 14 && $0.allSatisfy(\.isNumber) }
  }
}

/// Reading constants out of a script.
enum ScriptText {
  /// The strings that follow, up to the first closing bracket or semicolon outside them.
  static func arguments(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> [String] {
    var found: [String] = []
    var index = start
    let limit = min(bytes.count, start + 8192)
    while index < limit, found.count < 4 {
      let byte = bytes[index]
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: ";") { break }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        guard let end = ByteSearch.first(of: byte, in: bytes, from: index + 1), end < limit else {
          break
        }
        found.append(unescaped(bytes[(index + 1)..<end]))
        index = end
      }
      index += 1
    }
    return found
  }

  /// `http:\/\/fern.example\/` without the backslashes.
  private static func unescaped(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes.filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
  }
}
