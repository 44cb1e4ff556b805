import ConverterCore

/// The form of a line of the journal: fields between tabs, the report's line last.
///
/// `key outcome reason status bytesRead exports bytesWritten refusals stems files report`; lists are
/// divided by commas, and what could be taken for a divider stands as `%HH`.
extension JournalEntry {
  init(_ record: ItemRecord) {
    self.init(
      key: record.facts.key, status: record.status, item: record.tallied,
      stems: record.stems, files: record.formats.compactMap(\.file), report: record.json)
  }

  var line: String {
    let fields = [
      String(key, radix: 16), item.outcome.rawValue, Self.escape(item.reason), String(status),
      String(item.bytesRead), String(item.exports), String(item.bytesWritten),
      item.refusals.map(Self.escape).joined(separator: ","),
      stems.map(Self.escape).joined(separator: ","),
      files.map(Self.escape).joined(separator: ","), String(decoding: report, as: UTF8.self),
    ]
    return fields.joined(separator: "\t")
  }

  /// Reads a line without its end; nil for one that is no entry.
  init?(line: [UInt8]) {
    let fields = line.split(separator: 9, maxSplits: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 11, let key = UInt64(fields[0], radix: 16),
      let outcome = ItemRecord.Outcome(rawValue: fields[1]), let status = Int32(fields[3]),
      let bytesRead = Int(fields[4]), let exports = Int(fields[5]),
      let bytesWritten = Int(fields[6])
    else { return nil }
    self.init(
      key: key, status: status,
      item: RunTally.Item(
        outcome: outcome, reason: Self.unescape(fields[2][...]), bytesRead: bytesRead,
        exports: exports, bytesWritten: bytesWritten,
        refusals: fields[7].split(separator: ",").map(Self.unescape)),
      stems: fields[8].split(separator: ",").map(Self.unescape),
      files: fields[9].split(separator: ",").map(Self.unescape), report: Array(fields[10].utf8))
  }

  /// The key of a line, without reading the rest.
  static func key(_ line: [UInt8]) -> UInt64? {
    guard let end = line.firstIndex(of: 9) else { return nil }
    return UInt64(String(decoding: line[..<end], as: UTF8.self), radix: 16)
  }

  private static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: mustBeEscaped) else { return text }
    var escaped: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      if mustBeEscaped(byte) {
        escaped += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 32 || byte == UInt8(ascii: "%") || byte == UInt8(ascii: ",")
  }

  private static func unescape(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var plain: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16) {
        plain.append(value)
        rest = rest.dropFirst(2)
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
