/// Names that P3P 1.0 fixes, and those of its drafts that files in the wild still carry.
public enum P3PNamespace {
  /// The namespace of the Recommendation.
  public static let current = "http://www.w3.org/2002/01/P3Pv1"
  /// The namespaces of drafts, in lower case: read, never written.
  public static let drafts = [
    "http://www.w3.org/2001/09/p3pv1", "http://www.w3.org/2000/12/p3pv1",
    "http://www.w3.org/2000/10/18/p3pv1",
  ]
  /// The base of data references without a URI of their own (P3P 1.0 §3.3.7).
  public static let baseDataSchema = "http://www.w3.org/TR/P3P/base"
  /// The namespace of `xml:lang`.
  public static let xml = "http://www.w3.org/XML/1998/namespace"
  /// The namespace of our own EXTENSIONs: provenance, evidence and markers of what was assumed.
  public static let evidence = "https://policyconv.example/ns/p3p-evidence/1"

  /// How a namespace stands to P3P 1.0.
  public enum Kind: Hashable, Sendable {
    /// The Recommendation's.
    case current
    /// The Recommendation's but for upper and lower case, or a draft's.
    case tolerated
    /// No namespace at all.
    case missing
    /// Something else.
    case foreign
  }

  /// How a namespace stands to P3P 1.0.
  public static func kind(of namespace: String?) -> Kind {
    guard let namespace, !namespace.isEmpty else { return .missing }
    if namespace == current { return .current }
    let lower = namespace.lowercased()
    return lower == current.lowercased() || drafts.contains(lower) ? .tolerated : .foreign
  }
}
