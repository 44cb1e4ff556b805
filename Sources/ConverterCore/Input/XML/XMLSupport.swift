import CLibXML2

/// Reads XML and checks it by an XML Schema, with libxml2: no network, no document types, no
/// entities but XML's own five. The only place besides the HTML reader that knows libxml2.
enum XMLSupport {
  /// Parses UTF-8 with LF line ends and without a byte order mark.
  ///
  /// Throws the first fault that leaves the text unreadable. Depth is limited to 256 elements, a
  /// tag to `XMLGuard.maximumAttributes` attributes.
  static func parse(_ bytes: [UInt8]) throws(XMLFault) -> XMLTree {
    if let fault = XMLGuard.fault(bytes) { throw fault }
    guard bytes.count < Int(Int32.max) / 2 else {
      throw XMLFault(kind: .limit, message: "larger than 1 GiB", line: 0)
    }
    guard let parser = XMLParser(bytes) else {
      throw XMLFault(kind: .notWellFormed, message: "the document is empty", line: 1)
    }
    let builder = bytes.withUnsafeBufferPointer { parser.parse($0) }
    if let fault = builder.fatal { throw fault }
    guard let root = builder.root else {
      throw XMLFault(kind: .notWellFormed, message: "there is no element", line: 1)
    }
    return XMLTree(root: root, faults: builder.warnings)
  }

  /// The faults of a document by a schema, in the order of the document. The schema must be whole:
  /// nothing is imported or included.
  static func validate(_ bytes: [UInt8], schema: String) -> [XMLFault] {
    if let fault = XMLGuard.fault(bytes) { return [fault] }
    guard let schema = XMLSchema(schema) else {
      return [XMLFault(kind: .setup, message: "the schema does not compile", line: 0)]
    }
    guard let document = XMLDocument(bytes) else {
      return [XMLFault(kind: .notWellFormed, message: "the document is not well-formed", line: 0)]
    }
    return schema.faults(document)
  }
}

/// What libxml2 sets up once for the whole process. Whoever makes a parser or a schema touches it
/// first: two threads that set it up at once, as libxml2 does by itself, wait for each other forever
/// (its `xmlInitializeDict` of 2.9).
enum XMLLibrary {
  static let parsers: Void = xmlInitParser()
  static let schemas: Void = {
    parsers
    xmlSchemaInitTypes()
  }()
}

/// Options for every parser: silent, offline, and UTF-8 whatever the declaration says.
private let parserOptions = Int32(
  XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    | XML_PARSE_IGNORE_ENC.rawValue)

/// The owner of a libxml2 parser for SAX events.
private struct XMLParser: ~Copyable {
  private let context: xmlParserCtxtPtr

  init?(_ bytes: [UInt8]) {
    XMLLibrary.parsers
    let made = bytes.withUnsafeBytes {
      xmlCreateMemoryParserCtxt($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
    }
    guard let made else { return nil }
    context = made
    xmlCtxtUseOptions(context, parserOptions)
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
  }

  deinit { xmlFreeParserCtxt(context) }

  func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLTreeBuilder {
    var events = XMLEvents(context, bytes)
    guard let handlers = context.pointee.sax else { return events.builder }
    handlers.pointee = xmlSAXHandler()
    handlers.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.pointee.startElementNs = { data, name, _, space, _, _, count, _, values in
      guard let data, let name else { return }
      data.assumingMemoryBound(to: XMLEvents.self).pointee
        .start(name, space, values, Int(count))
    }
    handlers.pointee.endElementNs = { data, _, _, _ in
      data?.assumingMemoryBound(to: XMLEvents.self).pointee.end()
    }
    handlers.pointee.characters = { data, text, length in
      guard let data, let text else { return }
      data.assumingMemoryBound(to: XMLEvents.self).pointee.text(text, Int(length))
    }
    handlers.pointee.ignorableWhitespace = handlers.pointee.characters
    handlers.pointee.cdataBlock = handlers.pointee.characters
    handlers.pointee.serror = { data, error in
      guard let data, let error else { return }
      data.assumingMemoryBound(to: XMLEvents.self).pointee.fail(error.pointee)
    }
    withUnsafeMutablePointer(to: &events) { pointer in
      context.pointee.userData = UnsafeMutableRawPointer(pointer)
      xmlParseDocument(context)
      context.pointee.userData = nil
    }
    return events.builder
  }
}

/// Hands what libxml2 tells to what builds the tree, in Swift's values.
private struct XMLEvents {
  private(set) var builder: XMLTreeBuilder
  private let context: xmlParserCtxtPtr
  private let length: Int

  init(_ context: xmlParserCtxtPtr, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.context = context
    length = bytes.count
    builder = XMLTreeBuilder(bytes)
  }

  /// How much of the text the parser has taken in.
  private var consumed: Int {
    guard let input = context.pointee.input, let base = input.pointee.base,
      let current = input.pointee.cur
    else { return 0 }
    return min(Int(input.pointee.consumed) + (current - base), length)
  }

  /// The event comes after the attributes and before the end of the tag.
  mutating func start(
    _ name: UnsafePointer<xmlChar>, _ space: UnsafePointer<xmlChar>?,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    var attributes: [XMLElement.Attribute] = []
    for index in 0..<count {
      // Name, prefix, namespace, and the ends of the value.
      guard let values, let name = values[5 * index], let from = values[5 * index + 3],
        let to = values[5 * index + 4]
      else { continue }
      attributes.append(
        XMLElement.Attribute(
          name: String(cString: name),
          namespace: values[5 * index + 2].map { String(cString: $0) },
          value: String(
            decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)))
    }
    builder.start(
      String(cString: name), namespace: space.map { String(cString: $0) }, attributes,
      within: consumed)
  }

  mutating func end() { builder.end(at: consumed) }

  mutating func text(_ text: UnsafePointer<xmlChar>, _ length: Int) {
    builder.text(
      String(decoding: UnsafeBufferPointer(start: text, count: length), as: UTF8.self))
  }

  mutating func fail(_ error: xmlError) {
    builder.fail(XMLFault(error), isFatal: error.level == XML_ERR_FATAL)
  }
}

extension XMLFault {
  /// What libxml2 says, in one line and without the namespace in braces.
  fileprivate init(_ error: xmlError) {
    let said = error.message.map { String(cString: $0) } ?? "unknown fault"
    var message = ""
    var isInBraces = false
    for character in said {
      if character == "{" { isInBraces = true }
      if !isInBraces { message.append(character.isNewline ? " " : character) }
      if character == "}" { isInBraces = false }
    }
    while message.last == " " { message.removeLast() }
    let kind: Kind
    switch UInt32(error.domain) {
    case XML_FROM_NAMESPACE.rawValue: kind = .namespace
    case XML_FROM_SCHEMASV.rawValue: kind = .invalid
    case XML_FROM_SCHEMASP.rawValue: kind = .setup
    default: kind = .notWellFormed
    }
    self.init(kind: kind, message: message, line: Int(error.line))
  }
}

/// The owner of a libxml2 tree.
private struct XMLDocument: ~Copyable {
  let pointer: xmlDocPtr

  init?(_ bytes: [UInt8]) {
    XMLLibrary.parsers
    let made = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, "UTF-8",
        parserOptions)
    }
    guard let made else { return nil }
    pointer = made
  }

  deinit { xmlFreeDoc(pointer) }
}

/// The owner of a compiled schema.
private struct XMLSchema: ~Copyable {
  private let pointer: xmlSchemaPtr

  init?(_ text: String) {
    var text = text
    let made = text.withUTF8 { buffer -> xmlSchemaPtr? in
      guard let compiler = XMLSchemaCompiler(buffer) else { return nil }
      return compiler.compile()
    }
    guard let made else { return nil }
    pointer = made
  }

  deinit { xmlSchemaFree(pointer) }

  /// The faults of a document, in its order.
  func faults(_ document: borrowing XMLDocument) -> [XMLFault] {
    guard let validator = XMLSchemaValidator(pointer) else {
      return [XMLFault(kind: .setup, message: "libxml2 could not make a validator", line: 0)]
    }
    return validator.faults(document)
  }
}

/// The owner of what compiles a schema.
private struct XMLSchemaCompiler: ~Copyable {
  private let pointer: xmlSchemaParserCtxtPtr

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    XMLLibrary.schemas
    let source = UnsafeRawBufferPointer(text).bindMemory(to: CChar.self)
    guard let made = xmlSchemaNewMemParserCtxt(source.baseAddress, Int32(text.count)) else {
      return nil
    }
    pointer = made
    xmlSchemaSetParserStructuredErrors(pointer, { _, _ in }, nil)
  }

  deinit { xmlSchemaFreeParserCtxt(pointer) }

  /// The compiled schema, for the caller to free.
  func compile() -> xmlSchemaPtr? { xmlSchemaParse(pointer) }
}

/// The owner of what checks one document by a schema; the schema must live longer.
private struct XMLSchemaValidator: ~Copyable {
  private let pointer: xmlSchemaValidCtxtPtr

  init?(_ schema: xmlSchemaPtr) {
    guard let made = xmlSchemaNewValidCtxt(schema) else { return nil }
    pointer = made
  }

  deinit { xmlSchemaFreeValidCtxt(pointer) }

  func faults(_ document: borrowing XMLDocument) -> [XMLFault] {
    var faults: [XMLFault] = []
    withUnsafeMutablePointer(to: &faults) { list in
      xmlSchemaSetValidStructuredErrors(
        pointer,
        { data, error in
          guard let data, let error else { return }
          data.assumingMemoryBound(to: [XMLFault].self).pointee.append(XMLFault(error.pointee))
        }, UnsafeMutableRawPointer(list))
      xmlSchemaValidateDoc(pointer, document.pointer)
    }
    return faults
  }
}
