public import ConverterCore

/// Checks P3P policy files or policy reference files: the standard's schema, its rules beyond the
/// schema, and the quotes of our own extension.
public struct P3PValidator: Validator {
  /// `p3p` or `p3p-ref`.
  public let format: String
  private let root: String

  /// Checks policy files (POLICIES).
  public static let policy = P3PValidator(format: "p3p", root: "POLICIES")
  /// Checks policy reference files (META).
  public static let reference = P3PValidator(format: "p3p-ref", root: "META")

  private init(format: String, root: String) {
    self.format = format
    self.root = root
  }

  /// Whether the root element is the format's; a bare POLICY counts as a policy file.
  public func recognizes(_ bytes: [UInt8]) -> Bool {
    let found = P3PSniffing.rootElement(bytes)
    return found == root || format == "p3p" && (found == "POLICY" || found == "DATASCHEMA")
  }

  /// The faults, each with its rule (`p3p.R8`), line and clause. Notes are no faults.
  public func validate(_ bytes: [UInt8], text: [UInt8]?) -> [Diagnostic] {
    var faults = P3PConformance.check(bytes)
    if let found = P3PSniffing.rootElement(bytes), found == "META" || root == "META",
      found != root
    {
      faults.append(
        Diagnostic(
          "p3p.R4", .error, "the root element is \(found), but \(format) files have \(root)",
          line: 1, clause: P3PRule.r4.clause))
    }
    return faults + P3PQuotes.faults(in: bytes, text: text)
  }
}
