/// What a plugin says of itself (the answer to `describe`).
public struct PluginDescription: Hashable, Sendable, Codable {
  /// One option that a plugin understands.
  public struct Option: Hashable, Sendable, Codable {
    /// Its name; `[a-z0-9-]+`.
    public var name: String
    /// One line for a person.
    public var summary: String?
    /// What holds when it is not given.
    public var defaultValue: String?

    private enum CodingKeys: String, CodingKey {
      case name, summary
      case defaultValue = "default"
    }
  }

  /// The format's name; the same as in the program's file name.
  public var name: String
  /// The plugin's own version.
  public var version: String
  /// Which way it converts.
  public var direction: PluginDirection
  /// The versions of the protocol it speaks.
  public var protocols: [Int]
  /// What files of the format end in, without a leading dot.
  public var ending: String
  /// The media type of the format.
  public var mediaType: String
  /// Whether one process answers many requests, one line each.
  public var persistent: Bool
  /// One line for `policyconv formats`.
  public var summary: String?
  /// The options it understands.
  public var options: [Option]

  private enum CodingKeys: String, CodingKey {
    case name, version, direction, protocols, ending, mediaType, persistent, summary, options
  }

  /// Decodes the answer; `persistent` and `options` may be missing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    version = try container.decode(String.self, forKey: .version)
    direction = try container.decode(PluginDirection.self, forKey: .direction)
    protocols = try container.decode([Int].self, forKey: .protocols)
    ending = try container.decode(String.self, forKey: .ending)
    mediaType = try container.decode(String.self, forKey: .mediaType)
    persistent = try container.decodeIfPresent(Bool.self, forKey: .persistent) ?? false
    summary = try container.decodeIfPresent(String.self, forKey: .summary)
    options = try container.decodeIfPresent([Option].self, forKey: .options) ?? []
  }

  /// The format as registries know it, under the name that users know the plugin by.
  public func format(_ plugin: PluginReference) -> FormatDescription {
    FormatDescription(
      id: plugin.name, summary: "\(summary ?? "a plugin's format") (plugin, \(version))",
      ending: ending,
      inputEndings: direction == .import ? [ending] : [], mediaType: mediaType)
  }

  /// What is wrong with the description, by rule; none for a good one.
  func faults(of plugin: PluginReference) -> [PluginFailure] {
    var faults: [PluginFailure] = []
    if !protocols.contains(PluginWire.version) {
      faults.append(.version("versions \(protocols)"))
    }
    if direction != plugin.direction {
      faults.append(.malformed("its direction is \(direction.rawValue)"))
    }
    if !Self.isEnding(ending) {
      faults.append(.malformed("its ending is no file name ending: \(ending.printable)"))
    }
    if !Self.isMediaType(mediaType) {
      faults.append(.malformed("its mediaType is none: \(mediaType.printable)"))
    }
    return faults
  }

  /// Whether a text can end file names: `[a-z0-9.-]+`, no leading dot.
  static func isEnding(_ text: String) -> Bool {
    guard (1...64).contains(text.utf8.count), text.utf8.first != UInt8(ascii: ".") else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case 48...57, 97...122, 45, 46: true
      default: false
      }
    }
  }

  /// Whether a text is `type/subtype`, perhaps with parameters (RFC 9110 §8.3.1).
  static func isMediaType(_ text: String) -> Bool {
    let parts = text.prefix { $0 != ";" }.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
      return false
    }
    let others = "!#$&-^_.+".utf8
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          switch byte {
          case 48...57, 65...90, 97...122: true
          default: others.contains(byte)
          }
        }
    }
  }
}

extension PluginDescription: PluginBody {}
