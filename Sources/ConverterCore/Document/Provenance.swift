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
