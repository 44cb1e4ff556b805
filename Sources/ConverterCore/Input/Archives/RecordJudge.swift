/// Decides which records of an archive are pages, by their heads and then by their bodies.
struct RecordJudge {
  /// The URLs wanted, when something names them.
  var wanted: Set<String>?

  private static let pageTypes: Set<String> = [
    "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown",
  ]
  private static let dataTypes: Set<String> = [
    "text/xml", "application/xml", "application/p3p+xml",
  ]
  /// Types that servers give when they do not know.
  private static let unknownTypes: Set<String> = [
    "application/octet-stream", "unknown/unknown", "application/unknown", "no-type", "unk", "-",
    "application/x-unknown-content-type", "application/http",
  ]

  /// Why a record is passed over by what its head says, or nil.
  func reason(url: String, status: Int?, mediaType: String?) -> String? {
    if let wanted, !wanted.contains(Self.plain(url)) { return "not among the pages named" }
    if let status, status != 200 { return "status \(status)" }
    guard let type = mediaType, !Self.unknownTypes.contains(type) else { return nil }
    if type == "text/plain", Self.isAsset(url) { return "not a page (text/plain)" }
    let isPage = Self.pageTypes.contains(type) || Self.dataTypes.contains(type)
    return isPage ? nil : "not a page (\(Self.shown(type)))"
  }

  /// Why a record is passed over by its body, or nil.
  func reason(body: [UInt8], mediaType: String?) -> String? {
    if body.allSatisfy({ $0 <= 32 }) { return "empty" }
    if !TextShape.isReadable(body) { return "binary data" }
    let type = mediaType ?? "-"
    let isMarkup = TextShape(body).looksMarkedUp
    if Self.dataTypes.contains(type) {
      return isMarkup && TextShape.namesP3P(body) ? nil : "not a page (\(type))"
    }
    if Self.unknownTypes.contains(type), !isMarkup { return "not a page (no type)" }
    return TextShape.isData(body) && !isMarkup ? "not a page (data)" : nil
  }

  /// A URL without its fragment.
  static func plain(_ url: String) -> String { String(url.prefix { $0 != "#" }) }

  private static func isAsset(_ url: String) -> Bool {
    let path = plain(url).prefix { $0 != "?" }
    return path.hasSuffix("/robots.txt") || FileNames.reasonToSkip(String(path)) != nil
  }

  /// A type as reasons show it: few different ones, whatever servers invent.
  private static func shown(_ type: String) -> String {
    let known = ["image", "video", "audio", "font"]
    let family = type.prefix { $0 != "/" }
    if known.contains(String(family)) { return String(family) }
    return type.utf8.count <= 60 && type.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) ? type : "other"
  }
}
