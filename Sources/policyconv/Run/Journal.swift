import ConverterCore
import Exporters
import Glibc

/// One finished input of an earlier run.
struct JournalEntry: Sendable {
  var key: UInt64
  var status: Int32
  var item: RunTally.Item
  /// The stems it was given.
  var stems: [String]
  /// The files written, as paths below the output folder.
  var files: [String]
  /// The line of the report.
  var report: [UInt8]
}

/// What `--resume` goes by: a file in the output folder to which a line is added when everything of
/// an input has been written.
///
/// The first line holds the options, the version and the rules; a run with others is refused. A
/// line is one `write`; a last line without its end (a full disk) is no line. The run that writes
/// holds a lock, so that two cannot mix.
final class Journal {
  /// The name of the file.
  static let name = ".policyconv-journal"

  private let file: FileDescriptor
  /// Where each finished input's line begins.
  private var places: [UInt64: Int] = [:]

  /// Opens or begins the journal of an output folder; `header` is what must be the same.
  init(folder: String, header: String) throws(ConversionError) {
    let path = folder + "/" + Self.name
    let number = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard number >= 0 else {
      throw ConversionError(.cannotWrite, "\(path) cannot be opened: \(SystemError.last.message)")
    }
    file = FileDescriptor(number)
    guard flock(number, LOCK_EX | LOCK_NB) == 0 else {
      throw ConversionError(.cannotWrite, "another run is writing to \(folder)")
    }
    try load(header: header, folder: folder)
  }

  /// What an earlier run did with this input, if it finished it.
  func entry(_ key: UInt64) -> JournalEntry? {
    guard let place = places[key], let line = Self.line(at: place, file.number) else { return nil }
    return JournalEntry(line: line)
  }

  /// Adds a finished input.
  func add(_ record: ItemRecord) throws(ConversionError) {
    try append(JournalEntry(record).line)
  }

  /// Removes a journal that does not tell the truth any more.
  static func remove(from folder: String) { unlink(folder + "/" + name) }

  private func append(_ line: String) throws(ConversionError) {
    do {
      try file.write(Array((line + "\n").utf8))
    } catch {
      throw ConversionError(.cannotWrite, "the journal cannot be written: \(error.message)")
    }
  }

  private func load(header: String, folder: String) throws(ConversionError) {
    var reader = LineReader(file.number, limit: 1 << 24)
    var end = 0
    var isFirst = true
    while case .line(let line, let place, isWhole: true)? = try reader.next() {
      end = place + line.count + 1
      if isFirst {
        guard line.elementsEqual(header.utf8) else { throw Self.otherRun(folder) }
        isFirst = false
      } else if let key = JournalEntry.key(line) {
        places[key] = place
      }
    }
    ftruncate(file.number, end)
    if isFirst { try append(header) }
  }

  private static func otherRun(_ folder: String) -> ConversionError {
    ConversionError(
      .usage,
      "the run in \(folder) was made with other inputs, options, rules or another version; "
        + "repeat them, or take another folder or drop --resume")
  }

  private static func line(at place: Int, _ number: Int32) -> [UInt8]? {
    var line: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 12)
    while true {
      let offset = place + line.count
      let count = chunk.withUnsafeMutableBytes { pread(number, $0.baseAddress, $0.count, offset) }
      guard count > 0 else { return nil }
      if let end = chunk[..<count].firstIndex(of: 10) { return line + chunk[..<end] }
      line += chunk[..<count]
    }
  }
}
