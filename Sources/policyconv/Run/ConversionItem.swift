import ConverterCore
import Exporters

/// What is known of an input before and after its conversion, without its bytes.
struct ItemFacts: Sendable {
  /// How messages name it.
  var name: String
  /// Its path below the folder it was found in.
  var relativePath: String?
  /// The URL of the page or of its capture, where known from outside the bytes.
  var url: String?
  /// Capture time, where known from outside the bytes.
  var archivedAt: Timestamp?
  /// Whether it is a file as the user named it, not standard input and not a part of something.
  var isFile: Bool
  /// Whether it is all of an INPUT, not one of the pages of a folder or archive.
  var isWhole = false
  /// Its size in bytes.
  var bytes: Int
  /// What a journal knows it by: place in the run and content; 0 without a journal.
  var key: UInt64 = 0
}

extension ItemFacts {
  /// Of a source that an INPUT held.
  init(_ source: Source, of input: String) {
    let isWhole = source.isWhole(of: input)
    self.init(
      name: source.name, relativePath: source.relativePath, url: source.url,
      archivedAt: source.archivedAt, isFile: isWhole && input != "-", isWhole: isWhole,
      bytes: source.bytes.count)
  }
}

extension Source {
  /// Whether it is all of an INPUT, not one of the pages of a folder or archive.
  func isWhole(of input: String) -> Bool { name == input.asInput }
}

/// One input, ready to be converted.
struct ConversionTask: Sendable {
  var facts: ItemFacts
  var source: Source
}

/// What became of one input, before anything is written.
enum ItemOutcome: Sendable {
  /// It was read; each policy and format has its own outcome.
  case converted(ItemFacts, [ConversionPipeline.PolicyOutcome], StagedExports)
  /// It could not be read.
  case failed(ItemFacts, ConversionError)
  /// It was passed over.
  case skipped(name: String, reason: String)
  /// An earlier run has finished it.
  case resumed(ItemFacts, JournalEntry)
}

extension ConversionTask {
  /// Converts with a pipeline; every failure is part of the outcome. Exports that go into a folder
  /// are written there, without names.
  func run(_ pipeline: ConversionPipeline, format: String?, folder: String?) -> ItemOutcome {
    FaultSignals.naming(facts.name) {
      do throws(ConversionError) {
        var policies = try pipeline.convert(source, format: format)
        let staged = folder.map { StagedExports.stage(&policies, in: $0) }
        return .converted(facts, policies, staged ?? .none)
      } catch {
        return .failed(facts, error)
      }
    }
  }
}
