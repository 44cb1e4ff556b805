/// One input as a container yields it: bytes, a name, and what is known from outside the bytes.
public struct Source: Sendable {
  /// How users know it: a path as given, a record's URL, `stdin`.
  public var name: String
  /// The bytes as stored.
  public var bytes: [UInt8]
  /// The path below the folder it was found in, with `/`, when it came from a folder.
  public var relativePath: String?
  /// The URL of the page or of its capture, from a record head, a side file or the user.
  public var url: String?
  /// Capture time from a record head, a side file or the user.
  public var archivedAt: Timestamp?
  /// `Content-Type` or a media type said by a record.
  public var mediaType: String?
  /// `charset` said by a record head.
  public var charset: String?
  /// `Content-Encoding` said by a record head.
  public var contentEncoding: String?
  /// HTTP status of the capture.
  public var httpStatus: Int?
  /// Language said by the user or a record head (BCP 47).
  public var language: String?
  /// What the container had to say about it.
  public var diagnostics: [Diagnostic]

  /// Creates a source.
  public init(
    name: String, bytes: [UInt8], relativePath: String? = nil, url: String? = nil,
    archivedAt: Timestamp? = nil, mediaType: String? = nil, charset: String? = nil,
    contentEncoding: String? = nil, httpStatus: Int? = nil, language: String? = nil,
    diagnostics: [Diagnostic] = []
  ) {
    self.name = name
    self.bytes = bytes
    self.relativePath = relativePath
    self.url = url
    self.archivedAt = archivedAt
    self.mediaType = mediaType
    self.charset = charset
    self.contentEncoding = contentEncoding
    self.httpStatus = httpStatus
    self.language = language
    self.diagnostics = diagnostics
  }
}
