/// An attribute of the tag at hand: its value lies in the input.
struct GuardedAttribute {
  var name: AttributeName
  var value: Range<Int>
}

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
    let start = index
    let tag = tagName(from: index + 1)
    guard let isSelfClosing = readAttributes() else {
      // The page is cut within the tag.
      index = input.count
      return
    }
    facts.tags += 1
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
    case .textarea: textArea(start)
    case .img: if has(.alt) { writeTag(tag, isSelfClosing: false) }
    case .input: field()
    default: writeTag(tag, isSelfClosing: isSelfClosing)
    }
  }

  /// Reads the end tag at a `</`.
  mutating func endTag() {
    let tag = tagName(from: index + 2)
    guard readAttributes() != nil else {
      index = input.count
      return
    }
    facts.tags += 1
    switch tag {
    case .html, .head, .body: break
    case .br: output.append(contentsOf: names.opening(.br))
    case _ where tag.role == .void: break
    default:
      if balance.closes(tag) {
        output.append(contentsOf: names.closing(tag))
      } else if tag.role == .block {
        output.append(contentsOf: names.opening(.p))
      }
    }
  }

  private mutating func writeTag(_ tag: TagName, isSelfClosing: Bool) {
    guard balance.opens(tag) else {
      if tag.role == .block { output.append(contentsOf: names.opening(.p)) }
      return
    }
    output.append(contentsOf: names.opening(tag))
    if !attributes.isEmpty {
      output.removeLast()
      let after = index
      for index in attributes.indices { writeAttribute(attributes[index]) }
      index = after
      output.append(0x3E)
    }
    if isSelfClosing, tag.role != .void, balance.closes(tag) {
      output.append(contentsOf: names.closing(tag))
    }
  }

  private mutating func writeAttribute(_ attribute: GuardedAttribute) {
    guard attribute.value.count <= 8192 else { return }
    output.append(0x20)
    attribute.name.spelling.withUTF8Buffer { output.append(contentsOf: $0) }
    output.append(0x3D)
    output.append(0x22)
    writeValue(attribute.value)
    output.append(0x22)
  }

  /// Writes an attribute's value with its references read.
  private mutating func writeValue(_ range: Range<Int>) {
    index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, !ByteClass.needsLook(input[end]), input[end] != 0x22 {
        end += 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: input[index..<end]))
      index = end
      guard index < range.upperBound else { return }
      switch input[index] {
      case UInt8(ascii: "<"):
        output.append(contentsOf: GuardedMarkup.Stand.less)
        index += 1
      case UInt8(ascii: "\""):
        output.append(contentsOf: GuardedMarkup.Stand.quote)
        index += 1
      case UInt8(ascii: "&"): reference(inAttribute: true)
      default: oddByte()
      }
    }
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
    attributes.removeAll(keepingCapacity: true)
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
    guard attributes.count < AttributeName.allCases.count else { return }
    var spelled = name
    if ByteSearch.matches("xml:lang", input, at: name.lowerBound), name.count == 8 {
      spelled = (name.lowerBound + 4)..<name.upperBound
    }
    guard let known = AttributeName(UnsafeBufferPointer(rebasing: input[spelled])),
      !attributes.contains(where: { $0.name == known })
    else { return }
    attributes.append(GuardedAttribute(name: known, value: value))
  }
}
