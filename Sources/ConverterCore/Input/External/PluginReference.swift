/// Which way a plugin converts.
public enum PluginDirection: String, Sendable, Codable, CaseIterable {
  /// Reads a format: `policyconv-import-NAME`.
  case `import`
  /// Writes a format: `policyconv-export-NAME`.
  case export
}

/// A program that reads or writes a format, and the name users know it by.
public struct PluginReference: Hashable, Sendable {
  /// The format's name; `[a-z0-9-]+`.
  public var name: String
  /// Which way it converts.
  public var direction: PluginDirection
  /// The program: an absolute path.
  public var path: String

  /// Creates a reference; `path` is absolute.
  public init(name: String, direction: PluginDirection, path: String) {
    self.name = name
    self.direction = direction
    self.path = path
  }

  /// What users see: the file's name when it is the usual one, else the name and the path.
  public var label: String {
    let usual = Self.fileName(direction, name)
    return path.hasSuffix("/" + usual) ? usual : "\(usual) (\(path))"
  }

  /// The name of the program of a format.
  public static func fileName(_ direction: PluginDirection, _ name: String) -> String {
    "policyconv-\(direction.rawValue)-\(name)"
  }

  /// Whether a text is the name of a format: lower-case letters, digits and hyphens, at most 64,
  /// and no path, no option and nothing for a shell.
  public static func isName(_ text: some StringProtocol) -> Bool {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-") else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case 48...57, 97...122, 45: true
      default: false
      }
    }
  }
}
