/// The attributes that reading needs; all others are passed over.
enum AttributeName: UInt8, CaseIterable, Sendable {
  case id, name, style, lang, hidden, role, href, alt, size, type, src, content, httpEquiv, rel

  /// The attribute of a name in any case; nil for the many that reading does not need.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    func isNamed(_ spelling: StaticString) -> Bool { ByteSearch.matches(spelling, name, at: 0) }
    switch name.count {
    case 2 where isNamed("id"): self = .id
    case 3 where isNamed("alt"): self = .alt
    case 3 where isNamed("src"): self = .src
    case 3 where isNamed("rel"): self = .rel
    case 4 where isNamed("href"): self = .href
    case 4 where isNamed("name"): self = .name
    case 4 where isNamed("type"): self = .type
    case 4 where isNamed("size"): self = .size
    case 4 where isNamed("lang"): self = .lang
    case 4 where isNamed("role"): self = .role
    case 5 where isNamed("style"): self = .style
    case 6 where isNamed("hidden"): self = .hidden
    case 7 where isNamed("content"): self = .content
    case 10 where isNamed("http-equiv"): self = .httpEquiv
    default: return nil
    }
  }
}
