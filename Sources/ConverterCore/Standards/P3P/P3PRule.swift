/// A rule of P3P 1.0 that files are checked by, beyond the schema's (`r3`).
public enum P3PRule: Int, CaseIterable, Sendable {
  /// UTF-8, and declared as such.
  case r1 = 1
  /// Well-formed XML.
  case r2
  /// Valid by the schema.
  case r3
  /// The root element.
  case r4
  /// EXPIRY.
  case r5
  /// URIs.
  case r6
  /// `opturi` with any choice.
  case r7
  /// No `required` on `current`.
  case r8
  /// TEST.
  case r9
  /// ENTITY has a name and a contact.
  case r10
  /// ENTITY's fields are those of a business.
  case r11
  /// DISPUTES and REMEDIES are there.
  case r12
  /// DISPUTES are described.
  case r13
  /// `short-description` is short.
  case r14
  /// `historical` names a law.
  case r15
  /// Every reference leads to a data element.
  case r16
  /// `#dynamic` is not referenced.
  case r17
  /// CATEGORIES on variable elements.
  case r18
  /// No other categories on fixed elements.
  case r19
  /// "Other" values are explained.
  case r20
  /// NON-IDENTIFIABLE is empty.
  case r21
  /// No purpose twice.
  case r22
  /// All values that apply.
  case r23
  /// What is public is kept indefinitely.
  case r24
  /// `nonident` agrees with the data.
  case r25
  /// No mandatory EXTENSION.
  case r26
  /// EXTENSION's content has a namespace of its own.
  case r27
  /// POLICY-REF names a policy.
  case r28
  /// Patterns of POLICY-REF.
  case r29
  /// HINT.
  case r30
  /// Names of data elements.
  case r31

  /// The stable identifier of its diagnostics: `p3p.R8`.
  public var id: String { "p3p.R\(rawValue)" }

  /// The clause of the Recommendation it comes from.
  public var clause: String { "P3P 1.0 " + Self.clauses[rawValue - 1] }

  private static let clauses = [
    "§3.2", "§2.3.2 (XML 1.0 §2.1)", "Appendix 4", "§3.2.1", "§2.3.2.3.2", "§2.4.1 (RFC 2396)",
    "§3.2.2", "§3.3.4 (ABNF 38)", "§3.2.3", "§3.2.4", "§3.2.4 (ABNF 24)", "§3.2.6", "§3.2.6",
    "§3.2.6", "§3.3.4", "§3.3.7", "§5.3.1", "§5.7.2", "§5.7.1", "§3.3.4", "§3.3.3 (ABNF 36)",
    "§3.3.4", "§3.3.1", "§3.3.6", "§3.2.5", "§3.5", "§3.5", "§2.3.2.4", "§2.3.2.5", "§2.3.2.6",
    "§5.3",
  ]
}
