import FoundationEssentials

/// Reads `model`: the policy model's own JSON, back into the same model.
public struct ModelAdapter: InputAdapter {
  /// Creates the adapter.
  public init() {}

  /// `model`, JSON.
  public var format: FormatDescription {
    FormatDescription(
      id: "model", summary: "the common policy model, versioned JSON, lossless both ways",
      ending: "model.json", inputEndings: ["model.json"], mediaType: "application/json")
  }

  /// Sure of an object whose first kilobytes name the model's document type; members may stand
  /// in any order, so a name that says so counts as well.
  public func sniff(_ source: Source) -> SniffConfidence {
    // Behind a byte order mark it is one too, which reading then refuses in words.
    let head = source.bytes.first { ![9, 10, 13, 32, 0xEF, 0xBB, 0xBF].contains($0) }
    guard head == 123 else { return .no }
    if Self.namesModel(source.bytes) { return .byContent }
    return source.name.hasSuffix(".model.json") ? .byName : .no
  }

  /// Reads one model; throws `unreadable` with a diagnostic and JSON pointer for every fault.
  public func read(
    _ source: Source, options: ReadingOptions
  ) throws(ConversionError) -> [InputContent] {
    guard source.bytes.count <= options.maximumInput else {
      throw ConversionError(.limitExceeded, "larger than \(options.maximumInput) bytes")
    }
    let faults = PolicyJSON.faults(in: source.bytes)
    if let first = faults.first {
      let place = first.pointer.isEmpty ? "" : " at \(first.pointer)"
      throw ConversionError(
        .unreadable, "no valid policy model\(place): \(first.message)",
        diagnostics: faults.map {
          Diagnostic("model.invalid", .error, $0.message, source: source.name, place: $0.pointer)
        })
    }
    do {
      return [.model(try PolicyJSON.decode(Data(source.bytes)))]
    } catch {
      throw ConversionError(.unreadable, "no valid policy model: \(error)")
    }
  }

  /// Whether `"documentType"` is followed by a colon and `"policy-model"` somewhere.
  private static func namesModel(_ bytes: [UInt8]) -> Bool {
    let name = Array("\"documentType\"".utf8)
    let wanted = Array("\"\(PolicyJSON.documentType)\"".utf8)
    var position = 0
    while let quote = bytes[position...].firstIndex(of: 34) {
      position = quote + 1
      guard bytes[quote...].starts(with: name) else { continue }
      let rest = bytes[(quote + name.count)...].drop { [9, 10, 13, 32, 58].contains($0) }
      if rest.starts(with: wanted) { return true }
    }
    return false
  }
}
