// What tags say about the page, and elements read by rules of their own.
extension MarkupGuard {
  /// Whether the tag at hand has the attribute with something in it.
  func has(_ name: AttributeName) -> Bool {
    attributes.contains { $0.name == name && !$0.value.isEmpty }
  }

  /// The value of an attribute of the tag at hand, with its references read.
  mutating func value(_ name: AttributeName) -> String? {
    guard let attribute = attributes.first(where: { $0.name == name }) else { return nil }
    return text(attribute.value)
  }

  /// A stretch of input with its references read and its edges trimmed.
  func text(_ range: Range<Int>) -> String {
    var out: [UInt8] = []
    var index = range.lowerBound
    let within = UnsafeBufferPointer(rebasing: input[..<range.upperBound])
    while index < range.upperBound {
      if input[index] == UInt8(ascii: "&"),
        let found = CharacterReferences.parse(within, at: index, inAttribute: true)
      {
        out.appendUTF8(found.first)
        if let second = found.second { out.appendUTF8(second) }
        index = found.end
      } else {
        out.append(input[index] < 0x20 ? 0x20 : input[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self).trimmed
  }

  mutating func gatherLanguage() {
    if facts.language == nil, let language = value(.lang), !language.isEmpty {
      facts.language = language
    }
  }

  mutating func title() {
    guard let content = skipContent(endingWith: "</title") else { return }
    if facts.title == nil {
      let title = text(content)
      if !title.isEmpty { facts.title = title }
    }
  }

  mutating func meta() {
    guard let kind = value(.httpEquiv)?.lowercased(), let content = value(.content) else { return }
    if kind == "refresh", facts.refresh == nil { facts.refresh = content }
    if kind == "content-language", facts.contentLanguage == nil { facts.contentLanguage = content }
  }

  mutating func link() {
    if facts.canonical == nil, value(.rel)?.lowercased() == "canonical" {
      facts.canonical = value(.href)
    }
  }

  mutating func inlineFrame(_ isSelfClosing: Bool) {
    facts.inlineFrames.append(value(.src) ?? "")
    if !isSelfClosing { _ = skipContent(endingWith: "</iframe") }
  }

  mutating func field() {
    if value(.type)?.lowercased() == "password" { facts.passwordFields += 1 }
  }

  /// What stands in a text area is text as it is: tags in it are characters.
  mutating func textArea(_ start: Int) {
    guard let content = skipContent(endingWith: "</textarea") else { return }
    let after = index
    write([UInt8]("<textarea>".utf8), for: start)
    index = content.lowerBound
    while index < content.upperBound {
      copyText(to: content.upperBound)
      guard index < content.upperBound else { break }
      switch input[index] {
      case UInt8(ascii: "<"):
        write(GuardedMarkup.Stand.less, for: index)
        index += 1
      case UInt8(ascii: "&"): reference(inAttribute: false)
      default: oddByte()
      }
    }
    write([UInt8]("</textarea>".utf8), for: content.upperBound)
    index = after
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
