import ConverterCore
import FoundationEssentials

extension ConsentProfile {
  /// Decodes bytes that fit the schema of the current version.
  init(decoding bytes: [UInt8]) throws(ConversionError) {
    do {
      self = try JSONDecoder().decode(ConsentProfile.self, from: Data(bytes))
    } catch {
      throw ConversionError(
        .unreadable, "no consent profile of version \(ConsentProfile.schemaVersion): \(error)")
    }
  }
}
