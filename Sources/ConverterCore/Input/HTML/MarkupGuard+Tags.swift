/// Counts of open elements, so that libxml2 never searches a long stack in vain.
struct TagBalance {
  /// Elements open at once beyond which a start tag only ends a paragraph.
  static let deepest = 600

  private(set) var depth = 0
  private var open = [Int32](repeating: 0, count: TagName.allCases.count)
  private var dropped = [Int32](repeating: 0, count: TagName.allCases.count)

  /// Counts a start tag; false when it must be left out.
  mutating func opens(_ tag: TagName) -> Bool {
    let slot = Int(tag.rawValue)
    if tag.endsByItself {
      open[slot] += 1
      return true
    }
    if depth >= Self.deepest {
      dropped[slot] += 1
      return false
    }
    depth += 1
    open[slot] += 1
    return true
  }

  /// Counts an end tag; false when nothing of that name is open.
  mutating func closes(_ tag: TagName) -> Bool {
    let slot = Int(tag.rawValue)
    if dropped[slot] > 0 {
      dropped[slot] -= 1
      return false
    }
    guard open[slot] > 0 else { return false }
    open[slot] -= 1
    if !tag.endsByItself { depth -= 1 }
    return true
  }
}

// Start and end tags.
extension MarkupGuard {
  /// Reads the start tag at a `<`.
  mutating func startTag() {
    let tag = tagName(from: index + 1)
    guard let isSelfClosing = readAttributes() else {
      // The page is cut within the tag.
      index = input.count
      return
    }
    facts.tags += 1
    var isWritten = false
    switch tag {
    case .html, .body: gatherLanguage()
    case .head, .wbr, .col, .area, .embed, .param: break
    case .title: title()
    case .base: facts.base = facts.base ?? value(.href)
    case .meta: meta()
    case .link: link()
    case .script: skipScript(isSelfClosing: isSelfClosing)
    case .style: if !isSelfClosing { _ = skipContent(endingWith: "</style") }
    case .frame: if let source = value(.src) { facts.frames.append(source) }
    case .iframe: inlineFrame(isSelfClosing)
    case .textarea: textArea()
    case .img: isWritten = has(.alt)
    case .input: field()
    default: isWritten = true
    }
    if isWritten { writeTag(tag, isSelfClosing: isSelfClosing) }
    attributes.removeLast(attributes.count - firstAttribute)
  }

  /// Reads the end tag at a `</`.
  mutating func endTag() {
    let tag = tagName(from: index + 2)
    let isWhole = readAttributes() != nil
    attributes.removeLast(attributes.count - firstAttribute)
    guard isWhole else {
      index = input.count
      return
    }
    facts.tags += 1
    switch tag {
    case .html, .head, .body: break
    case .br: names.open(.br, in: &skeleton)
    case _ where tag.role == .void: break
    default:
      if balance.closes(tag) {
        names.close(tag, in: &skeleton)
      } else if tag.role == .block {
        names.open(.p, in: &skeleton)
      }
    }
  }

  private mutating func writeTag(_ tag: TagName, isSelfClosing: Bool) {
    guard balance.opens(tag) else {
      if tag.role == .block { names.open(.p, in: &skeleton) }
      return
    }
    names.open(tag, in: &skeleton)
    if attributes.count > firstAttribute {
      marked.append(
        GuardedMarkup.MarkedTag(
          tag: tag, mark: UInt32(skeleton.count - 1), from: Int32(firstAttribute),
          to: Int32(attributes.count)))
      firstAttribute = attributes.count
    }
    if isSelfClosing, tag.role != .void, balance.closes(tag) { names.close(tag, in: &skeleton) }
  }

  /// Reads a tag's name in lower case and stops after it.
  private mutating func tagName(from start: Int) -> TagName {
    var key = TagNameTable.seed
    var end = start
    while end < input.count {
      let byte = input[end]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
        || ByteClass.isSpace(byte)
      {
        break
      }
      key = TagNameTable.mix(key, ByteSearch.lower(byte))
      end += 1
    }
    index = end
    return names.tag(key)
  }

  /// Reads attributes up to and past the `>`; tells whether `/` stood before it, or nil when the
  /// page ends within the tag.
  private mutating func readAttributes() -> Bool? {
    firstAttribute = attributes.count
    var isSelfClosing = false
    while index < input.count {
      let byte = input[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return isSelfClosing
      }
      if byte == UInt8(ascii: "<") { return isSelfClosing }
      if byte == UInt8(ascii: "/") || ByteClass.isSpace(byte) {
        isSelfClosing = byte == UInt8(ascii: "/") || (isSelfClosing && ByteClass.isSpace(byte))
        index += 1
        continue
      }
      isSelfClosing = false
      readAttribute()
    }
    return nil
  }

  private mutating func readAttribute() {
    let start = index
    index += 1
    while index < input.count, !Self.endsAttributeName(input[index]) { index += 1 }
    let name = start..<index
    var cursor = index
    while cursor < input.count, ByteClass.isSpace(input[cursor]) { cursor += 1 }
    var value = index..<index
    if cursor < input.count, input[cursor] == UInt8(ascii: "=") {
      cursor += 1
      while cursor < input.count, ByteClass.isSpace(input[cursor]) { cursor += 1 }
      index = cursor
      value = readValue()
    }
    keep(name, value)
  }

  private static func endsAttributeName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || ByteClass.isSpace(byte)
  }

  private mutating func readValue() -> Range<Int> {
    guard index < input.count else { return index..<index }
    let quote = input[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let found =
        quote == UInt8(ascii: "'")
        ? ends.find("'", in: input, from: index + 1)
        : ends.find("\"", in: input, from: index + 1)
      if let found {
        let value = (index + 1)..<found
        index = found + 1
        return value
      }
    }
    let start = index
    while index < input.count, input[index] != UInt8(ascii: ">"), !ByteClass.isSpace(input[index]) {
      index += 1
    }
    return start..<index
  }

  /// Keeps the first attribute of each name that reading needs.
  private mutating func keep(_ name: Range<Int>, _ value: Range<Int>) {
    guard attributes.count - firstAttribute < AttributeName.allCases.count else { return }
    var spelled = name
    if name.count == 8, ByteSearch.matches("xml:lang", input, at: name.lowerBound) {
      spelled = (name.lowerBound + 4)..<name.upperBound
    }
    guard let known = AttributeName(UnsafeBufferPointer(rebasing: input[spelled])),
      !attributes[firstAttribute...].contains(where: { $0.name == known })
    else { return }
    // Longer than any address or style that says something: embedded data.
    guard value.count <= 8192 else { return }
    attributes.append(
      ElementTree.Attribute(
        name: known, from: UInt32(value.lowerBound), to: UInt32(value.upperBound)))
  }
}
