/// Writes values as JSON with sorted keys straight into bytes.
///
/// The bytes are those of `JSONEncoder` with sorted keys and plain slashes; but that builds a tree
/// first, which takes a dozen times the memory of what is written. U+2028, U+2029 and U+0085 are
/// escaped: some readers of JSON Lines take them for line ends. Numbers are whole ones.
final class WireEncoder: Encoder {
  /// What a value turned out to be.
  private enum Shape { case unknown, single, array, object }

  let userInfo: [CodingUserInfoKey: Any]
  var codingPath: [any CodingKey] { [] }
  fileprivate let output: WireOutput
  /// How many arrays and objects stand around the value.
  private let depth: Int
  private var shape = Shape.unknown
  /// The members of an object with the bytes that say them, commas left out.
  private var members: [(key: String, bytes: Range<Int>)] = []
  fileprivate private(set) var count = 0

  private init(_ output: WireOutput, depth: Int, userInfo: [CodingUserInfoKey: Any]) {
    self.output = output
    self.depth = depth
    self.userInfo = userInfo
  }

  /// The bytes of a value, indented or on one line.
  static func bytes(
    of value: some Encodable, pretty: Bool, userInfo: [CodingUserInfoKey: Any] = [:]
  ) throws -> [UInt8] {
    let output = WireOutput(isPretty: pretty)
    let encoder = WireEncoder(output, depth: 0, userInfo: userInfo)
    try value.encode(to: encoder)
    encoder.finish()
    return output.bytes
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    open(.object)
    return KeyedEncodingContainer(WireObject(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    open(.array)
    return WireArray(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    shape = .single
    return WireValue(encoder: self)
  }

  private func open(_ new: Shape) {
    guard shape == .unknown else { return }
    shape = new
    output.bytes.append(UInt8(ascii: new == .object ? "{" : "["))
    output.newLine()
  }

  /// Writes what separates an item of an array, or a member of an object, from the one before.
  fileprivate func startItem() {
    if count > 0 {
      output.bytes.append(UInt8(ascii: ","))
      output.newLine()
    }
    count += 1
    output.indent(depth + 1)
  }

  /// Writes a member of the object.
  fileprivate func member(_ key: String, _ write: () throws -> Void) rethrows {
    if count > 0 {
      output.bytes.append(UInt8(ascii: ","))
      output.newLine()
    }
    count += 1
    let start = output.bytes.count
    output.indent(depth + 1)
    output.string(key)
    output.bytes += (output.isPretty ? " : " : ":").utf8
    try write()
    members.append((key, start..<output.bytes.count))
  }

  /// Writes a value within this one.
  fileprivate func nest(_ value: some Encodable) throws {
    let encoder = WireEncoder(output, depth: depth + 1, userInfo: userInfo)
    try value.encode(to: encoder)
    encoder.finish()
  }

  /// Writes a value in the place of this one.
  fileprivate func replace(_ value: some Encodable) throws {
    let encoder = WireEncoder(output, depth: depth, userInfo: userInfo)
    try value.encode(to: encoder)
    encoder.finish()
  }

  private func finish() {
    open(.object)
    guard shape != .single else { return }
    if shape == .object { sortMembers() }
    output.newLine()
    output.indent(depth)
    output.bytes.append(UInt8(ascii: shape == .object ? "}" : "]"))
  }

  /// Puts the members, which stand as they were written, into the order of their keys.
  private func sortMembers() {
    let sorted = members.sorted { $0.key < $1.key }
    guard let start = members.first?.bytes.lowerBound,
      !zip(sorted, members).allSatisfy({ $0.key == $1.key })
    else { return }
    let written = Array(output.bytes[start...])
    output.bytes.removeSubrange(start...)
    for (index, member) in sorted.enumerated() {
      if index > 0 {
        output.bytes.append(UInt8(ascii: ","))
        output.newLine()
      }
      output.bytes += written[(member.bytes.lowerBound - start)..<(member.bytes.upperBound - start)]
    }
  }
}

/// The members of an object.
private struct WireObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: WireEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    encoder.member(key.stringValue) { encoder.output.bytes += "null".utf8 }
  }

  func encode(_ value: String, forKey key: Key) {
    encoder.member(key.stringValue) { encoder.output.string(value) }
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try encoder.member(key.stringValue) { try encoder.nest(value) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { preconditionFailure(unused) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    preconditionFailure(unused)
  }

  func superEncoder() -> any Encoder { preconditionFailure(unused) }
  func superEncoder(forKey key: Key) -> any Encoder { preconditionFailure(unused) }
}

/// The items of an array.
private struct WireArray: UnkeyedEncodingContainer {
  let encoder: WireEncoder
  var codingPath: [any CodingKey] { [] }
  var count: Int { encoder.count }

  func encodeNil() {
    encoder.startItem()
    encoder.output.bytes += "null".utf8
  }

  func encode(_ value: some Encodable) throws {
    encoder.startItem()
    try encoder.nest(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type
  ) -> KeyedEncodingContainer<Nested> { preconditionFailure(unused) }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { preconditionFailure(unused) }
  func superEncoder() -> any Encoder { preconditionFailure(unused) }
}

/// A value that is no array and no object.
private struct WireValue: SingleValueEncodingContainer {
  let encoder: WireEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoder.output.bytes += "null".utf8 }
  func encode(_ value: Bool) { encoder.output.bytes += (value ? "true" : "false").utf8 }
  func encode(_ value: String) { encoder.output.string(value) }

  func encode(_ value: some FixedWidthInteger & Encodable) {
    encoder.output.bytes += String(value).utf8
  }

  func encode(_ value: some BinaryFloatingPoint & Encodable) throws {
    throw EncodingError.invalidValue(
      value, .init(codingPath: [], debugDescription: "wire forms have no fractions"))
  }

  func encode(_ value: some Encodable) throws { try encoder.replace(value) }
}

/// Types of the model nest by encoding their parts as values.
private let unused = "no type of the model asks for this"
