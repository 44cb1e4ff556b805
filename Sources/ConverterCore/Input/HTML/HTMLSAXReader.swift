import CLibXML2
import Glibc

/// Reads guarded markup by libxml2's SAX interface into a list of elements and texts.
///
/// The tree builder of libxml2 is not used: it loses all text below a depth of 256 and after a node
/// of 10 MB. Nor is the push parser, which drops text after `</html>`.
enum HTMLSAXReader {
  /// Parses; libxml2 recovers from every fault, so that there is always a tree. `page` is what the
  /// markup was made from.
  static func read(
    _ markup: GuardedMarkup, of page: [UInt8]
  ) throws(ConversionError) -> ElementTree {
    guard page.count < Int(Int32.max) / 2 else {
      throw ConversionError(.limitExceeded, "the page is larger than 1 GiB")
    }
    var tree = ElementTree(attributes: markup.attributes, page: page)
    guard !markup.skeleton.isEmpty else { return tree }
    guard let parser = HTMLParserContext(markup.skeleton) else {
      throw ConversionError(.internalFault, "libxml2 could not make a parser")
    }
    tree.nodes = parser.parse(markup)
    return tree
  }
}

/// The owner of a libxml2 parser.
private struct HTMLParserContext: ~Copyable {
  private let context: htmlParserCtxtPtr

  init?(_ skeleton: [UInt8]) {
    XMLLibrary.parsers
    let made = skeleton.withUnsafeBytes {
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

  func parse(_ markup: GuardedMarkup) -> [ElementTree.Node] {
    var builder = TreeBuilder(context, markup)
    guard let handlers = context.pointee.sax else { return [] }
    handlers.pointee = htmlSAXHandler()
    handlers.pointee.startElement = { data, name, _ in
      guard let data, let name else { return }
      data.assumingMemoryBound(to: TreeBuilder.self).pointee.start(name)
    }
    handlers.pointee.endElement = { data, _ in
      guard let data else { return }
      data.assumingMemoryBound(to: TreeBuilder.self).pointee.end()
    }
    handlers.pointee.characters = { data, _, length in
      guard let data else { return }
      data.assumingMemoryBound(to: TreeBuilder.self).pointee.texts(Int(length))
    }
    handlers.pointee.ignorableWhitespace = handlers.pointee.characters
    handlers.pointee.cdataBlock = handlers.pointee.characters
    withUnsafeMutablePointer(to: &builder) { pointer in
      context.pointee.userData = UnsafeMutableRawPointer(pointer)
      htmlParseDocument(context)
      context.pointee.userData = nil
    }
    builder.finish()
    return builder.nodes
  }
}

/// Gathers SAX events into nodes.
private struct TreeBuilder {
  private(set) var nodes: [ElementTree.Node] = []
  private let context: htmlParserCtxtPtr
  private let markup: GuardedMarkup
  /// The next text and the next tag with attributes that the parser will come to.
  private var nextText = 0
  private var nextMarked = 0
  private var open: [Int32] = []
  private var tags = NameCache()

  init(_ context: htmlParserCtxtPtr, _ markup: GuardedMarkup) {
    self.context = context
    self.markup = markup
    nodes.reserveCapacity(markup.skeleton.count / 4 + 16)
  }

  /// How much of the skeleton the parser has taken in.
  private var consumed: Int {
    guard let input = context.pointee.input, let base = input.pointee.base,
      let current = input.pointee.cur
    else { return 0 }
    return Int(input.pointee.consumed) + (current - base)
  }

  /// An element begins: at its `>`, or anywhere when the parser puts it in.
  mutating func start(_ name: UnsafePointer<xmlChar>) {
    let tag = tags.tag(name)
    var node = ElementTree.Node(tag: tag, parent: open.last ?? -1, end: 0, from: 0, to: 0)
    let place = consumed
    while nextMarked < markup.marked.count, markup.marked[nextMarked].mark < place {
      nextMarked += 1
    }
    if nextMarked < markup.marked.count, markup.marked[nextMarked].mark == place,
      markup.marked[nextMarked].tag == tag
    {
      node.from = UInt32(markup.marked[nextMarked].from)
      node.to = UInt32(markup.marked[nextMarked].to)
      nextMarked += 1
    }
    open.append(Int32(nodes.count))
    nodes.append(node)
  }

  /// libxml2 balances its events, so the element that ends is the last one begun.
  mutating func end() {
    guard let last = open.popLast() else { return }
    nodes[Int(last)].end = Int32(nodes.count)
  }

  /// As many texts as characters were reported; should the parser have dropped one, those before
  /// the reported ones are passed over.
  mutating func texts(_ count: Int) {
    let first = consumed - count
    while nextText < markup.texts.count, markup.texts[nextText].mark < first { nextText += 1 }
    for _ in 0..<count where nextText < markup.texts.count {
      let text = markup.texts[nextText]
      nextText += 1
      nodes.append(
        ElementTree.Node(
          tag: .text, isLiteral: text.isLiteral, parent: open.last ?? -1,
          end: Int32(nodes.count + 1), from: text.from, to: text.to))
    }
  }

  mutating func finish() {
    while let last = open.popLast() { nodes[Int(last)].end = Int32(nodes.count) }
  }
}

/// What names mean, by address: libxml2 keeps each name of a document once.
private struct NameCache {
  private var slots: [(name: UnsafePointer<xmlChar>?, tag: TagName)]

  init() { slots = Array(repeating: (nil, .unknown), count: 256) }

  mutating func tag(_ name: UnsafePointer<xmlChar>) -> TagName {
    let slot = Int((UInt(bitPattern: name) >> 2) & 255)
    if slots[slot].name == name { return slots[slot].tag }
    let bytes = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
    let tag = TagName(lowercased: bytes)
    slots[slot] = (name, tag)
    return tag
  }
}
