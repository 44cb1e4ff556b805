// What tags say about the page, and elements read by rules of their own.
extension MarkupGuard {
  /// The attribute of the tag at hand.
  private func attribute(_ name: AttributeName) -> ElementTree.Attribute? {
    attributes[firstAttribute...].first { $0.name == name }
  }

  /// Whether the tag at hand has the attribute with something in it.
  func has(_ name: AttributeName) -> Bool { attribute(name).map { $0.to > $0.from } ?? false }

  /// The value of an attribute of the tag at hand, with its references read.
  func value(_ name: AttributeName) -> String? {
    attribute(name).map { plain(Int($0.from)..<Int($0.to)) }
  }

  /// A stretch of input with its references read and its edges trimmed.
  private func plain(_ range: Range<Int>) -> String {
    String(
      decoding: AttributeText.plain(input, range).map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self
    ).trimmed
  }

  mutating func gatherLanguage() {
    if facts.language == nil, let language = value(.lang), !language.isEmpty {
      facts.language = language
    }
  }

  mutating func title() {
    guard let content = skipContent(endingWith: "</title") else { return }
    if facts.title == nil {
      let title = plain(content)
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
  mutating func textArea() {
    guard let content = skipContent(endingWith: "</textarea") else { return }
    names.open(.textarea, in: &skeleton)
    text(content.lowerBound, content.upperBound)
    names.close(.textarea, in: &skeleton)
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last {
      return self
    }
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
