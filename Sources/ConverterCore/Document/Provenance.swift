/// A moment as an archive or a policy states it, with the precision it was given in.
///
/// `2005`, `200512`, `20051214031824` and ISO 8601 forms all keep what they said and no more.
public struct Timestamp: Hashable, Sendable {
  /// One to fourteen digits, as the Wayback Machine writes them: YYYYMMDDhhmmss, cut where unknown.
  public let digits: String

  /// Creates a timestamp from 1–14 digits or an ISO 8601 date or date-time; nil for anything else.
  public init?(_ text: String) {
    let plain = text.utf8.filter { ($0 >= 48 && $0 <= 57) }
    let allowed = text.utf8.allSatisfy {
      ($0 >= 48 && $0 <= 57) || "-:TZ+. ".utf8.contains($0)
    }
    guard allowed, !plain.isEmpty else { return nil }
    let kept = String(decoding: plain.prefix(14), as: UTF8.self)
    guard Self.isPlausible(kept) else { return nil }
    digits = kept
  }

  /// ISO 8601 in UTC with the known precision: `2005-12-14T03:18:24Z`, `2005-12-14`, `2005-12`.
  public var iso8601: String {
    let parts = Array(digits)
    func slice(_ from: Int, _ to: Int) -> String? {
      parts.count >= to ? String(parts[from..<to]) : nil
    }
    guard let year = slice(0, 4) else { return digits }
    guard let month = slice(4, 6) else { return year }
    guard let day = slice(6, 8) else { return "\(year)-\(month)" }
    guard let hour = slice(8, 10), let minute = slice(10, 12) else {
      return "\(year)-\(month)-\(day)"
    }
    return "\(year)-\(month)-\(day)T\(hour):\(minute):\(slice(12, 14) ?? "00")Z"
  }

  /// The date part (`2005-12-14`), or nil when the day is not known.
  public var date: String? { digits.utf8.count >= 8 ? String(iso8601.prefix(10)) : nil }

  private static func isPlausible(_ digits: String) -> Bool {
    let numbers = Array(digits.utf8).map { Int($0) - 48 }
    func pair(_ at: Int) -> Int? {
      numbers.count >= at + 2 ? numbers[at] * 10 + numbers[at + 1] : nil
    }
    if let month = pair(4), !(1...12).contains(month) { return false }
    if let day = pair(6), !(1...31).contains(day) { return false }
    if let hour = pair(8), hour > 23 { return false }
    if let minute = pair(10), minute > 59 { return false }
    if let second = pair(12), second > 60 { return false }
    return true
  }
}

/// Where a document came from: what was captured, where, when, and hashes of what was read.
public struct Provenance: Hashable, Sendable, Codable {
  /// The URL the page was captured from, without what an archive added.
  public var originalURL: String?
  /// The URL of the capture in an archive.
  public var archiveURL: String?
  /// When the archive captured the page.
  public var capturedAt: Timestamp?
  /// The domain a corpus files the policy under, when that differs from the captured host.
  public var corpusDomain: String?
  /// The name of the input: a path as given, or a record's name.
  public var sourceName: String
  /// The media type the bytes were read as.
  public var mediaType: String
  /// The character encoding the bytes were decoded from (WHATWG name).
  public var encoding: String
  /// The adapter that read it: `html`, `text`, `markdown`, `p3p`, a plugin's name.
  public var adapter: String
  /// Lower-case hexadecimal SHA-256 of the input bytes.
  public var sourceSHA256: String
  /// Lower-case hexadecimal SHA-256 of the canonical text in UTF-8.
  public var textSHA256: String

  /// Creates provenance.
  public init(
    originalURL: String? = nil, archiveURL: String? = nil, capturedAt: Timestamp? = nil,
    corpusDomain: String? = nil, sourceName: String = "", mediaType: String = "text/plain",
    encoding: String = "utf-8", adapter: String = "text", sourceSHA256: String = "",
    textSHA256: String = ""
  ) {
    self.originalURL = originalURL
    self.archiveURL = archiveURL
    self.capturedAt = capturedAt
    self.corpusDomain = corpusDomain
    self.sourceName = sourceName
    self.mediaType = mediaType
    self.encoding = encoding
    self.adapter = adapter
    self.sourceSHA256 = sourceSHA256
    self.textSHA256 = textSHA256
  }
}
