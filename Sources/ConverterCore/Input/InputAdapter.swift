/// Who a format is: what users type, what files are called.
public struct FormatDescription: Hashable, Sendable {
  /// The name users type: `html`, `p3p-compact`.
  public var id: String
  /// One line for `policyconv formats`.
  public var summary: String
  /// What a written file's name ends in, without a leading dot (`p3p.xml`).
  public var ending: String
  /// Endings of files in this format, for sniffing by name.
  public var inputEndings: [String]
  /// The media type of the bytes.
  public var mediaType: String

  /// Creates a description.
  public init(
    id: String, summary: String, ending: String, inputEndings: [String] = [], mediaType: String
  ) {
    self.id = id
    self.summary = summary
    self.ending = ending
    self.inputEndings = inputEndings
    self.mediaType = mediaType
  }
}

/// How sure an adapter is that a source is its own. The surest adapter wins; ties go to the first.
public enum SniffConfidence: Int, Sendable, Comparable {
  /// Not its own.
  case no
  /// Could be (plain text can be anything).
  case possible
  /// The name or the declared media type says so.
  case byName
  /// The bytes say so.
  case byContent

  /// Orders by sureness.
  public static func < (left: SniffConfidence, right: SniffConfidence) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What an adapter makes of a source.
public enum InputContent: Sendable {
  /// Prose, to be interpreted.
  case document(Document)
  /// A policy that was machine-readable already, and what was tolerated while it was read.
  case model(PolicyModel, diagnostics: [Diagnostic] = [])
}

/// Limits and wishes for reading.
public struct ReadingOptions: Sendable {
  /// The largest decoded input, in bytes.
  public var maximumInput: Int
  /// The most that a compressed body may grow to, in bytes.
  public var maximumExpansion: Int
  /// Read a page as a policy whatever it was judged to be.
  public var force: Bool
  /// Whether documents carry the hashes of their source and text. Text alone needs none.
  public var hashes: Bool

  /// Creates options; the defaults are the command's.
  public init(
    maximumInput: Int = 64 << 20, maximumExpansion: Int = 256 << 20, force: Bool = false,
    hashes: Bool = true
  ) {
    self.maximumInput = maximumInput
    self.maximumExpansion = maximumExpansion
    self.force = force
    self.hashes = hashes
  }
}

/// Reads one input format. Conform to add a format; then add the adapter to a registry.
///
/// An adapter is a value without state: the same bytes and options give the same content.
public protocol InputAdapter: Sendable {
  /// Who the format is.
  var format: FormatDescription { get }
  /// How sure the adapter is that the source is its own; looks at no more than it must.
  func sniff(_ source: Source) -> SniffConfidence
  /// Reads the source into documents or models, in the order they stand in it.
  func read(_ source: Source, options: ReadingOptions) throws(ConversionError) -> [InputContent]
}
