import FoundationEssentials

/// The lines of the plugin protocol, version 1: requests as bytes, answers as values.
enum PluginWire {
  /// The version spoken here.
  static let version = 1

  /// `{"protocol":1,"verb":"describe"}`
  static let describe = Array(#"{"protocol":1,"verb":"describe"}"#.utf8)

  /// A request to write a model; `model` is its JSON in one line.
  static func export(id: String?, model: [UInt8], options: [String: String]) throws -> [UInt8] {
    struct Head: Encodable {
      var id: String?
      var options: [String: String]
      var `protocol` = PluginWire.version
      var verb = "export"
    }
    let head = try encode(Head(id: id, options: options))
    return head.dropLast() + Array(#","policy":"#.utf8) + model + [UInt8(ascii: "}")]
  }

  /// A request to read a source.
  static func `import`(id: String?, source: Source) throws -> [UInt8] {
    struct Request: Encodable {
      struct Source: Encodable {
        var name: String
        var contentBase64: String
        var url: String?
        var archivedAt: Timestamp?
        var mediaType: String?
      }
      var id: String?
      var source: Source
      var `protocol` = PluginWire.version
      var verb = "import"
    }
    return try encode(
      Request(
        id: id,
        source: Request.Source(
          name: source.name, contentBase64: Data(source.bytes).base64EncodedString(),
          url: source.url, archivedAt: source.archivedAt, mediaType: source.mediaType)))
  }

  private static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// Reads one line as an answer of some kind. Fails with a sentence for the plugin's writer.
  static func decode<Answer: PluginBody>(
    _ type: Answer.Type, from line: [UInt8]
  ) throws(PluginFailure) -> PluginAnswer<Answer> {
    do {
      let head = try JSONDecoder().decode(PluginHead.self, from: Data(line))
      if head.protocol != version {
        throw PluginFailure.version("version \(head.protocol)")
      }
      if let error = head.error { return PluginAnswer(id: head.id, result: .failure(error)) }
      let body = try PolicyJSON.decoder().decode(type, from: Data(line))
      if let fault = type.fault(in: line) { throw fault }
      return PluginAnswer(id: head.id, result: .success(body))
    } catch let failure as PluginFailure {
      throw failure
    } catch let error as DecodingError {
      throw .malformed(reason(error))
    } catch {
      throw .malformed("it is no JSON object")
    }
  }

  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\(place(context.codingPath + [key])) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      context.codingPath.isEmpty
        ? "it is no JSON object" : "\(place(context.codingPath)) is of the wrong type"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "it is no JSON" : "\(place(context.codingPath)): \(context.debugDescription)"
    @unknown default: "it cannot be read"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.map(\.stringValue).joined(separator: ".").printable
  }
}

/// What an answer of some kind brings beside version and id.
protocol PluginBody: Decodable {
  /// What decoding does not see of a line that decodes.
  static func fault(in line: [UInt8]) -> PluginFailure?
}

extension PluginBody {
  /// Nothing.
  static func fault(in line: [UInt8]) -> PluginFailure? { nil }
}

/// What every answer begins with.
struct PluginHead: Decodable {
  var `protocol`: Int
  var id: String?
  var error: PluginUserError?
}

/// What the user did wrong, as the plugin says it; not a fault of the plugin.
struct PluginUserError: Decodable, Error, Hashable {
  var message: String
}

/// An answer: the request it belongs to, and what it brings.
struct PluginAnswer<Body> {
  var id: String?
  var result: Result<Body, PluginUserError>
}

/// Something a plugin says about the run.
struct PluginMessage: Decodable {
  var severity: Severity?
  var id: String?
  var message: String

  /// As a diagnostic, marked with the plugin it comes from.
  func diagnostic(_ plugin: PluginReference) -> Diagnostic {
    Diagnostic(
      "plugin." + (id ?? "message"), severity ?? .warning, "\(plugin.label): \(message)")
  }
}
