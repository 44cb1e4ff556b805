import CLibXML2
import Glibc

/// Reads guarded markup by libxml2's SAX interface into a list of elements and texts.
///
/// The tree builder of libxml2 is not used: it loses all text below a depth of 256 and after a node
/// of 10 MB. Nor is the push parser, which drops text after `</html>`.
enum HTMLSAXReader {
  /// Parses; libxml2 recovers from every fault, so that there is always a tree.
  static func read(_ markup: [UInt8]) throws(ConversionError) -> ElementTree {
    guard !markup.isEmpty else { return ElementTree() }
    guard markup.count < Int(Int32.max) / 2 else {
      throw ConversionError(.limitExceeded, "the page is larger than 1 GiB")
    }
    guard let parser = HTMLParserContext(markup) else {
      throw ConversionError(.internalFault, "libxml2 could not make a parser")
    }
    return markup.withUnsafeBufferPointer { parser.parse($0) }
  }
}

/// The owner of a libxml2 parser.
private struct HTMLParserContext: ~Copyable {
  private let context: htmlParserCtxtPtr

  init?(_ markup: [UInt8]) {
    let made = markup.withUnsafeBytes {
      htmlCreateMemoryParserCtxt($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
    }
    guard let made else { return nil }
    context = made
    // The bytes are UTF-8 by now: no mark, `meta` or guess may change that.
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
  }

  deinit { htmlFreeParserCtxt(context) }

  func parse(_ markup: UnsafeBufferPointer<UInt8>) -> ElementTree {
    var builder = TreeBuilder(context, markup)
    guard let handlers = context.pointee.sax else { return builder.tree }
    handlers.pointee = htmlSAXHandler()
    handlers.pointee.startElement = { data, name, attributes in
      guard let data, let name else { return }
      data.assumingMemoryBound(to: TreeBuilder.self).pointee.start(name, attributes)
    }
    handlers.pointee.endElement = { data, name in
      guard let data, let name else { return }
      data.assumingMemoryBound(to: TreeBuilder.self).pointee.end(name)
    }
    handlers.pointee.characters = { data, text, length in
      guard let data, let text else { return }
      data.assumingMemoryBound(to: TreeBuilder.self).pointee.text(text, Int(length))
    }
    handlers.pointee.ignorableWhitespace = handlers.pointee.characters
    handlers.pointee.cdataBlock = handlers.pointee.characters
    withUnsafeMutablePointer(to: &builder) { pointer in
      context.pointee.userData = UnsafeMutableRawPointer(pointer)
      htmlParseDocument(context)
      context.pointee.userData = nil
    }
    builder.finish()
    return builder.tree
  }
}

/// Gathers SAX events into an `ElementTree`.
private struct TreeBuilder {
  var tree = ElementTree()
  private let context: htmlParserCtxtPtr
  private let markup: UnsafeBufferPointer<UInt8>
  private var open: [Int32] = []
  private var tags = NameCache<TagName>()
  private var names = NameCache<AttributeName?>()

  init(_ context: htmlParserCtxtPtr, _ markup: UnsafeBufferPointer<UInt8>) {
    self.context = context
    self.markup = markup
    tree.nodes.reserveCapacity(markup.count / 24 + 16)
  }

  /// How much of the markup the parser has taken in.
  private var consumed: Int {
    guard let input = context.pointee.input, let base = input.pointee.base,
      let current = input.pointee.cur
    else { return 0 }
    return Int(input.pointee.consumed) + (current - base)
  }

  mutating func start(
    _ name: UnsafePointer<xmlChar>, _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    let tag = tags.value(name) { TagName(lowercased: $0) }
    let from = tree.attributes.count
    var index = 0
    while let pairs, let attribute = pairs[index] {
      let known = names.value(attribute) { AttributeName($0) }
      if let known { append(known, pairs[index + 1]) }
      index += 2
    }
    tree.nodes.append(
      ElementTree.Node(
        tag: tag, parent: open.last ?? -1, end: 0, from: Int32(from),
        to: Int32(tree.attributes.count)))
    open.append(Int32(tree.nodes.count - 1))
  }

  private mutating func append(_ name: AttributeName, _ value: UnsafePointer<xmlChar>?) {
    let from = tree.values.count
    if let value {
      let length = Int(xmlStrlen(value))
      tree.values.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
    }
    tree.attributes.append(
      ElementTree.Attribute(name: name, from: Int32(from), to: Int32(tree.values.count)))
  }

  /// libxml2 balances its events, so the element that ends is the last one begun.
  mutating func end(_ name: UnsafePointer<xmlChar>) {
    guard let last = open.popLast() else { return }
    tree.nodes[Int(last)].end = Int32(tree.nodes.count)
  }

  mutating func text(_ text: UnsafePointer<xmlChar>, _ length: Int) {
    guard length > 0, let start = place(of: text, length) else { return }
    let end = start + length
    let last = tree.nodes.count - 1
    if last >= 0, tree.nodes[last].tag == .text, tree.nodes[last].to == Int32(start),
      tree.nodes[last].parent == (open.last ?? -1)
    {
      tree.nodes[last].to = Int32(end)
      return
    }
    tree.nodes.append(
      ElementTree.Node(
        tag: .text, parent: open.last ?? -1, end: Int32(tree.nodes.count + 1),
        from: Int32(start), to: Int32(end)))
  }

  /// Where in the markup a text stands that was just reported. The parser has taken it in, but for
  /// the last character when it reports a long text in parts.
  private func place(of text: UnsafePointer<xmlChar>, _ length: Int) -> Int? {
    guard let base = markup.baseAddress else { return nil }
    let nearest = consumed - length
    for start in nearest..<(nearest + 5) where start >= 0 && start + length <= markup.count {
      if memcmp(base + start, text, length) == 0 { return start }
    }
    // Never met: a text that is not in the markup as it stands is taken from where it should be.
    return nearest >= 0 && consumed <= markup.count ? nearest : nil
  }

  mutating func finish() {
    while let last = open.popLast() { tree.nodes[Int(last)].end = Int32(tree.nodes.count) }
  }
}

/// What names mean, by address: libxml2 keeps each name of a document once.
private struct NameCache<Value> {
  private var slots: [(name: UnsafePointer<xmlChar>, value: Value)?]

  init() { slots = Array(repeating: nil, count: 256) }

  mutating func value(
    _ name: UnsafePointer<xmlChar>, _ find: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    let slot = Int((UInt(bitPattern: name) >> 2) & 255)
    if let entry = slots[slot], entry.name == name { return entry.value }
    let value = find(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
    slots[slot] = (name, value)
    return value
  }
}
