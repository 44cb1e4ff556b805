/// The attributes that reading needs; all others are left out of guarded markup.
enum AttributeName: UInt8, CaseIterable, Sendable {
  case id, name, style, lang, hidden, ariaHidden, role, href, alt, colspan, rowspan, size
  case type, src, content, httpEquiv, rel, start, width, height

  /// The name as pages write it.
  var spelling: StaticString {
    switch self {
    case .id: "id"
    case .name: "name"
    case .style: "style"
    case .lang: "lang"
    case .hidden: "hidden"
    case .ariaHidden: "aria-hidden"
    case .role: "role"
    case .href: "href"
    case .alt: "alt"
    case .colspan: "colspan"
    case .rowspan: "rowspan"
    case .size: "size"
    case .type: "type"
    case .src: "src"
    case .content: "content"
    case .httpEquiv: "http-equiv"
    case .rel: "rel"
    case .start: "start"
    case .width: "width"
    case .height: "height"
    }
  }

  /// The attribute of a name in any case; nil for the many that reading does not need.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    guard
      let found = Self.candidates(name.count).first(where: {
        ByteSearch.matches($0.spelling, name, at: 0)
      })
    else { return nil }
    self = found
  }

  private static func candidates(_ length: Int) -> [AttributeName] {
    length < byLength.count ? byLength[length] : []
  }

  private static let byLength: [[AttributeName]] = {
    var lists = [[AttributeName]](repeating: [], count: 12)
    for name in allCases { lists[name.spelling.utf8CodeUnitCount].append(name) }
    return lists
  }()
}
