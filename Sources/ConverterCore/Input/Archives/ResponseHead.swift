/// The head of an HTTP response as an archive keeps it.
struct ResponseHead {
  private(set) var status: Int?
  /// Media type in lower case, without parameters.
  private(set) var mediaType: String?
  private(set) var charset: String?
  /// `gzip`, `deflate`, `br` …, in lower case.
  private(set) var contentEncoding: String?
  private(set) var isChunked = false

  /// Whether a line begins a response head.
  static func starts(_ line: some Collection<UInt8>) -> Bool {
    line.starts(with: "HTTP/".utf8) || line.starts(with: "ICY ".utf8)
  }

  init() {}

  /// Takes the status line: `HTTP/1.1 200 OK`.
  mutating func takeStatus(_ line: [UInt8]) {
    let parts = line.split(separator: 32, maxSplits: 2)
    guard parts.count > 1 else { return }
    status = Int(String(decoding: parts[1].prefix(3), as: UTF8.self))
  }

  /// Takes one field.
  mutating func take(_ line: [UInt8]) {
    guard let (name, value) = HeaderField.split(line) else { return }
    switch name {
    case "content-type": takeType(value)
    case "content-encoding", "x-archive-orig-content-encoding":
      let coding = value.lowercased().trimmedOfSpace
      if coding != "identity", !coding.isEmpty { contentEncoding = String(coding) }
    case "transfer-encoding": if value.lowercased().contains("chunked") { isChunked = true }
    default: break
    }
  }

  /// Takes a `Content-Type` value.
  mutating func takeType(_ value: String) {
    let parts = value.split(separator: ";")
    guard let type = parts.first?.trimmedOfSpace, !type.isEmpty else { return }
    mediaType = type.lowercased()
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmedOfSpace.lowercased() == "charset" else { continue }
      let label = pair[1].filter { !"\"' ".contains($0) }
      if !label.isEmpty { charset = String(label) }
    }
  }
}
