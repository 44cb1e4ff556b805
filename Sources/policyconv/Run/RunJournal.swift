import ConverterCore
import Exporters
import Glibc

/// The journal of one run of `convert --resume`, and how inputs are known by it.
final class RunJournal {
  private let journal: Journal

  private init(_ journal: Journal) { self.journal = journal }

  /// Opens the journal, where the run keeps one; a run that keeps none takes an old one away,
  /// because it will not be true any more.
  static func start(
    _ command: ConvertCommand, _ pipeline: ConversionPipeline, destination: Destination,
    folder: inout OutputFolder
  ) throws(ConversionError) -> RunJournal? {
    guard command.running.resume else {
      if case .folder(let path) = destination { Journal.remove(from: path) }
      return nil
    }
    guard case .folder(let path) = destination else {
      throw ConversionError(.usage, "--resume needs --output-dir: only files can be resumed")
    }
    try folder.make()
    return RunJournal(
      try Journal(folder: path, header: command.fingerprint(pipeline)))
  }

  /// Gives an input its key, and returns what an earlier run did with it if all its files are
  /// still there.
  func entry(
    for facts: inout ItemFacts, source: Source, place: (Int, Int), folder: OutputFolder
  ) -> JournalEntry? {
    facts.key = Self.key(source, place: place)
    guard let entry = journal.entry(facts.key) else { return nil }
    let areThere = entry.files.allSatisfy { access(folder.joined($0), F_OK) == 0 }
    return areThere ? entry : nil
  }

  /// Puts a finished input on record; one that may end otherwise next time is left out.
  func add(_ record: ItemRecord) throws(ConversionError) {
    guard record.isFinal, record.outcome != .skipped, record.facts.key != 0 else { return }
    try journal.add(record)
  }

  /// Of the input's place in the run, of all that is known of it, and of its bytes.
  private static func key(_ source: Source, place: (Int, Int)) -> UInt64 {
    var hash = ContentHash()
    hash.add(UInt64(place.0))
    if let path = source.relativePath { hash.add(path) } else { hash.add(UInt64(place.1)) }
    hash.add(source.name)
    hash.add(source.url ?? "")
    hash.add(source.archivedAt?.digits ?? "")
    hash.add(source.bytes)
    return max(1, hash.value)
  }
}
