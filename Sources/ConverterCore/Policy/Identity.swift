import Crypto
import FoundationEssentials

/// Hashes and name-based identifiers: the same input gives the same ids on every machine.
public enum Identity {
  /// Lower-case hexadecimal SHA-256.
  public static func sha256(_ bytes: some Collection<UInt8>) -> String {
    SHA256.hash(data: Array(bytes)).withUnsafeBytes { hexadecimal($0) }
  }

  /// The first eight digits of the SHA-256.
  static func short(_ bytes: some Collection<UInt8>) -> String {
    SHA256.hash(data: Array(bytes)).withUnsafeBytes { hexadecimal($0.prefix(4)) }
  }

  /// A UUID of version 5 (RFC 9562 §5.5) in lower case, from the URL namespace and a name.
  public static func uuid5(_ name: String) -> String {
    // The URL namespace of RFC 9562 §6.6: 6ba7b811-9dad-11d1-80b4-00c04fd430c8.
    let namespace: [UInt8] = [
      0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30,
      0xc8,
    ]
    var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    return [bytes[0..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10..<16]]
      .map { hexadecimal($0) }.joined(separator: "-")
  }

  static func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { out in
      var count = 0
      for byte in bytes {
        out[count] = digit(byte >> 4)
        out[count + 1] = digit(byte & 15)
        count += 2
      }
      return count
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}

extension Identity {
  /// The UUID of a policy capture from where it came from and what it holds; every wire form that
  /// names the capture makes its id so. What is not known is left empty.
  public static func model(
    url: String?, captured: Timestamp?, source: String, text: String
  ) -> String {
    uuid5([url ?? "", captured?.digits ?? "", source, text].joined(separator: "\n"))
  }
}

extension PolicyModel {
  /// UUID v5 of URL, capture time, source and text hashes: unchanged text captured twice has two.
  public var identifier: String {
    let from = document.provenance
    return Identity.model(
      url: from.originalURL ?? from.archiveURL, captured: from.capturedAt,
      source: from.sourceSHA256, text: from.textSHA256)
  }
}
