public import FoundationEssentials
import Synchronization

/// The wire form of `PolicyModel`: versioned JSON, lossless both ways.
///
/// Offsets on the wire count Unicode code points of `text.string`, 0-based, end-exclusive; every
/// piece of evidence also carries its quote, and decoding refuses a quote that is not those words.
public enum PolicyJSON {
  /// The version that is written. Readers accept the same major version.
  public static let schemaVersion = "1.0"
  /// The value of `documentType`.
  public static let documentType = "policy-model"

  /// Encodes a model; keys are sorted, so the same model gives the same bytes.
  public static func encode(_ model: PolicyModel, pretty: Bool = true) throws -> Data {
    Data(try bytes(of: model, pretty: pretty))
  }

  /// The bytes of `encode`.
  public static func bytes(of model: PolicyModel, pretty: Bool = true) throws -> [UInt8] {
    try WireEncoder.bytes(
      of: Wire(model: model), pretty: pretty, userInfo: [.wireText: WireText(model.text)])
  }

  /// Decodes a model. Throws `DecodingError` with the coding path of the first fault.
  public static func decode(_ data: Data) throws -> PolicyModel {
    try decoder().decode(Wire.self, from: data).model
  }

  /// A model that is a member of another JSON object; to be decoded with `decoder()`.
  struct Embedded: Decodable {
    var model: PolicyModel

    init(from decoder: any Decoder) throws { model = try Wire(from: decoder).model }
  }

  /// A decoder for one object that holds at most one model.
  static func decoder() -> JSONDecoder {
    let decoder = JSONDecoder()
    decoder.userInfo[.wireText] = WireText(nil)
    return decoder
  }

  /// The outer object: version and type beside the model's own members.
  private struct Wire: Codable {
    var model: PolicyModel

    enum Keys: String, CodingKey {
      case schemaVersion, documentType, id
    }

    init(model: PolicyModel) { self.model = model }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      let type = try container.decode(String.self, forKey: .documentType)
      guard type == PolicyJSON.documentType else {
        throw DecodingError.dataCorruptedError(
          forKey: .documentType, in: container, debugDescription: "not a policy model but \(type)")
      }
      let version = try container.decode(String.self, forKey: .schemaVersion)
      guard version.split(separator: ".").first == "1" else {
        throw DecodingError.dataCorruptedError(
          forKey: .schemaVersion, in: container,
          debugDescription: "policy model version \(version) is not understood; 1.x is")
      }
      model = try PolicyModel(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(PolicyJSON.schemaVersion, forKey: .schemaVersion)
      try container.encode(PolicyJSON.documentType, forKey: .documentType)
      try container.encode("urn:uuid:\(model.identifier)", forKey: .id)
      try model.encode(to: encoder)
    }
  }
}

/// The text that offsets are converted with while a model is coded.
private final class WireText: Sendable {
  private let text: Mutex<CanonicalText?>

  init(_ text: CanonicalText?) { self.text = Mutex(text) }

  var value: CanonicalText? { text.withLock { $0 } }
  func set(_ new: CanonicalText) { text.withLock { $0 = new } }
}

extension CodingUserInfoKey {
  fileprivate static let wireText: CodingUserInfoKey = {
    guard let key = CodingUserInfoKey(rawValue: "policyconv.wireText") else {
      preconditionFailure("any string makes a key")
    }
    return key
  }()
}

extension Decoder {
  fileprivate func wireText() throws -> CanonicalText {
    guard let text = (userInfo[.wireText] as? WireText)?.value else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath, debugDescription: "offsets without a text before them"))
    }
    return text
  }
}

extension Encoder {
  fileprivate func wireText() throws -> CanonicalText {
    guard let text = (userInfo[.wireText] as? WireText)?.value else {
      throw EncodingError.invalidValue(
        self, .init(codingPath: codingPath, debugDescription: "use PolicyJSON.encode"))
    }
    return text
  }
}

extension TextRange: Codable {
  private enum Keys: String, CodingKey { case start, end }

  /// Decodes code points into UTF-8 offsets of the text being decoded.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let start = try container.decode(Int.self, forKey: .start)
    let end = try container.decode(Int.self, forKey: .end)
    guard let range = try decoder.wireText().range(codePoints: start, end) else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container, debugDescription: "\(start)..<\(end) is not in the text")
    }
    self = range
  }

  /// Encodes code points.
  public func encode(to encoder: any Encoder) throws {
    let points = try encoder.wireText().codePoints(self)
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(points.start, forKey: .start)
    try container.encode(points.end, forKey: .end)
  }
}

extension Evidence: Codable {
  private enum Keys: String, CodingKey { case quote, rule }

  /// Decodes evidence and refuses a quote that is not the words at its place.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let range = try TextRange(from: decoder)
    let quote = try container.decode(String.self, forKey: .quote)
    let words = try decoder.wireText().substring(range)
    guard words.utf8.elementsEqual(quote.utf8) else {
      throw DecodingError.dataCorruptedError(
        forKey: .quote, in: container, debugDescription: "the quote is not the words at its place")
    }
    self.init(range, rule: try container.decode(String.self, forKey: .rule))
  }

  /// Encodes code points, quote and rule.
  public func encode(to encoder: any Encoder) throws {
    try range.encode(to: encoder)
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(try encoder.wireText().quote(range), forKey: .quote)
    try container.encode(rule, forKey: .rule)
  }
}

extension CanonicalText: Codable {
  private enum Keys: String, CodingKey { case string, blocks, links }

  /// Decodes the string first, then blocks and links by it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    self.init(string: try container.decode(String.self, forKey: .string))
    (decoder.userInfo[.wireText] as? WireText)?.set(self)
    blocks = try container.decode([Block].self, forKey: .blocks)
    links = try container.decode([Link].self, forKey: .links)
    for block in blocks {
      let indices = block.headingPath + [block.leadIn, block.headerRow].compactMap { $0 }
      guard indices.allSatisfy(blocks.indices.contains) else {
        throw DecodingError.dataCorruptedError(
          forKey: .blocks, in: container,
          debugDescription: "a block refers to one that is not there")
      }
    }
  }

  /// Encodes string, blocks and links.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(string, forKey: .string)
    try container.encode(blocks, forKey: .blocks)
    try container.encode(links, forKey: .links)
  }
}

extension Timestamp: Codable {
  /// Decodes ISO 8601 or bare digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Timestamp(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is neither digits nor an ISO 8601 date")
    }
    self = value
  }

  /// Encodes ISO 8601 where it keeps the precision, else the digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    let keepsPrecision = [4, 6, 8, 14].contains(digits.utf8.count)
    try container.encode(keepsPrecision ? iso8601 : digits)
  }
}
