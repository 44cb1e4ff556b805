public import ConverterCore

/// A claim that a format cannot hold.
public struct Loss: Hashable, Sendable, Codable {
  /// What kind of thing is lost: a stable word (`denied-practice`, `legal-basis`, `transfer`…).
  public var code: String
  /// One sentence for a person.
  public var message: String
  /// Ids of the practices, choices or parties concerned.
  public var subjects: [String]

  /// Creates a loss.
  public init(_ code: String, _ message: String, subjects: [String] = []) {
    self.code = code
    self.message = message
    self.subjects = subjects
  }
}

/// The user's wishes for exports.
public struct ExportOptions: Sendable {
  /// What to do where a format demands a value the policy does not state.
  public enum Assume: String, Sendable, CaseIterable {
    /// Write what the format's specification says silence means, marked as assumed.
    case spec
    /// Refuse.
    case none
  }

  /// Where the JSON-LD context is.
  public enum JSONLDContext: Hashable, Sendable {
    /// In the document itself.
    case inline
    /// At a URL the user hosts.
    case url(String)
  }

  /// What to do where a format demands a value the policy does not state.
  public var assume: Assume
  /// Whether P3P's TEST is written.
  public var test: Bool
  /// Where the JSON-LD context is.
  public var jsonldContext: JSONLDContext
  /// Whether JSON is written in one line (`stream`).
  public var compact: Bool
  /// Options of plugins, by name.
  public var pluginOptions: [String: String]

  /// Creates options; the defaults are the command's.
  public init(
    assume: Assume = .spec, test: Bool = true, jsonldContext: JSONLDContext = .inline,
    compact: Bool = false, pluginOptions: [String: String] = [:]
  ) {
    self.assume = assume
    self.test = test
    self.jsonldContext = jsonldContext
    self.compact = compact
    self.pluginOptions = pluginOptions
  }
}

/// What an exporter returns.
public struct Export: Sendable {
  /// The file's bytes, valid in the format.
  public var bytes: [UInt8]
  /// What the format cannot say.
  public var losses: [Loss]
  /// The fields the format demanded and the policy does not state, by name; each is marked
  /// `assumed` in the bytes.
  public var assumptions: [String]
  /// What else is to be said.
  public var diagnostics: [Diagnostic]

  /// Creates a result.
  public init(
    bytes: [UInt8], losses: [Loss] = [], assumptions: [String] = [], diagnostics: [Diagnostic] = []
  ) {
    self.bytes = bytes
    self.losses = losses
    self.assumptions = assumptions
    self.diagnostics = diagnostics
  }
}

/// Writes one format. Conform to add a format; then add the exporter to a registry.
///
/// An exporter is a value without state: the same model and options give the same bytes. It sees a
/// model, never a document, and returns a whole valid file or throws `refusedByFormat`.
public protocol Exporter: Sendable {
  /// Who the format is.
  var format: FormatDescription { get }
  /// Whether it writes what the policy means; one that writes the text alone (false) also serves
  /// where the language is not understood. Default: true.
  var needsMeaning: Bool { get }
  /// Whether claims weaker than `likely` are cut for it when the user names no cut. Default: true.
  var cutsWeakClaims: Bool { get }
  /// Writes the model, or says why the format cannot hold it.
  func export(_ model: PolicyModel, options: ExportOptions) throws(ConversionError) -> Export
}

extension Exporter {
  /// Most formats write what the policy means.
  public var needsMeaning: Bool { true }
  /// Most formats are for readers who want no hints.
  public var cutsWeakClaims: Bool { true }
}

/// Checks files of one format offline.
public protocol Validator: Sendable {
  /// The id of the format it checks.
  var format: String { get }
  /// Whether the bytes look like this format (`validate` without `--as`).
  func recognizes(_ bytes: [UInt8]) -> Bool
  /// The faults, in the order of the file; a file without an error is valid. `text` is the
  /// canonical text the file's quotes point into, where the user gives it.
  func validate(_ bytes: [UInt8], text: [UInt8]?) -> [Diagnostic]
}
