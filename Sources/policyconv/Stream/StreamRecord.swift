import ConverterCore
import FoundationEssentials

/// One record of a stream, as its line says.
struct StreamRecord {
  var id: String
  var source: Source

  /// Why a line gives no source; `id` where the line is a record all the same.
  struct Fault: Error {
    var id: String?
    var error: ConversionError
  }

  /// Reads a line: a JSON object with `id` and one of `content`, `contentBase64` and `path`.
  init(_ line: [UInt8], files: StreamFiles?, limit: Int) throws(Fault) {
    let value: JSONValue
    do {
      value = try JSONValue.parse(line)
    } catch {
      throw Fault(id: nil, error: ConversionError(.unreadable, "it is not JSON: \(error.message)"))
    }
    guard case .object(let object) = value else {
      throw Fault(id: nil, error: ConversionError(.unreadable, "it is not a JSON object"))
    }
    guard let id = object["id"]?.text else {
      throw Fault(id: nil, error: ConversionError(.unreadable, "it has no id that is a string"))
    }
    self.id = id
    do throws(ConversionError) {
      source = Source(name: id, bytes: try Self.bytes(object, files: files, limit: limit))
      source.mediaType = try Self.text(object, "mediaType")
      source.url = try Self.text(object, "url")
      if let time = try Self.text(object, "archivedAt") {
        guard let stamp = Timestamp(time) else {
          throw ConversionError(.unreadable, "archivedAt is neither 1 to 14 digits nor ISO 8601")
        }
        source.archivedAt = stamp
      }
    } catch {
      throw Fault(id: id, error: error)
    }
  }

  private static func bytes(
    _ object: JSONObject, files: StreamFiles?, limit: Int
  ) throws(ConversionError) -> [UInt8] {
    let names = ["content", "contentBase64", "path"].filter { object[$0] != nil }
    guard names.count == 1, let name = names.first, let text = object[name]?.text else {
      throw ConversionError(
        .unreadable, "it must have one of content, contentBase64 and path, which is a string")
    }
    let bytes: [UInt8]
    switch name {
    case "content": bytes = Array(text.utf8)
    case "contentBase64":
      guard let data = Data(base64Encoded: text) else {
        throw ConversionError(.unreadable, "contentBase64 is not Base64")
      }
      bytes = Array(data)
    default:
      guard let files else {
        throw ConversionError(.usage, "a path is allowed only with --root")
      }
      bytes = try files.read(text, limit: limit)
    }
    guard bytes.count <= limit else {
      throw ConversionError(.limitExceeded, "it is larger than \(limit) bytes (--max-input)")
    }
    return bytes
  }

  private static func text(_ object: JSONObject, _ name: String) throws(ConversionError) -> String?
  {
    switch object[name] {
    case nil, .null?: return nil
    case .string(let text)?: return text
    default: throw ConversionError(.unreadable, "\(name) is not a string")
    }
  }
}
