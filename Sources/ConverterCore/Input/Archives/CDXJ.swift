import FoundationEssentials

/// The JSON part of a CDXJ row: `{"url": …, "mime": …, "status": "200", "offset": "1234", …}`.
enum CDXJ {
  /// A number that may be written as a string.
  private struct Number: Decodable {
    var value: Int?

    init(from decoder: any Decoder) throws {
      let box = try decoder.singleValueContainer()
      value = (try? box.decode(Int.self)) ?? (try? box.decode(String.self)).flatMap { Int($0) }
    }
  }

  private struct Fields: Decodable {
    var url: String
    var mime: String?
    var status: Number?
    var offset: Number?
    var filename: String?
  }

  /// The row, or nil for what is none.
  static func row(_ json: ArraySlice<UInt8>) -> CDXRow? {
    guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(json)),
      let offset = fields.offset?.value, offset >= 0
    else { return nil }
    return CDXRow(
      url: fields.url, mediaType: fields.mime?.lowercased(), status: fields.status?.value,
      offset: offset, file: fields.filename)
  }
}

/// A line of a WACZ's page list: `{"url": …, "ts": …, "title": …}`.
enum PageList {
  private struct Page: Decodable {
    var url: String?
  }

  /// The URL that a line names, or nil (the first line describes the list).
  static func url(_ line: [UInt8]) -> String? {
    (try? JSONDecoder().decode(Page.self, from: Data(line)))?.url
  }
}
