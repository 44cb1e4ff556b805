/// Checks P3P 1.0 files: policy files, reference files, data schemas.
public enum P3PConformance {
  /// The faults of a file, in its order: errors break a MUST, warnings advice, notes inform.
  ///
  /// Each names its rule (`p3p.R8`), line, clause and reason. A file without an error conforms.
  public static func check(_ bytes: [UInt8]) -> [Diagnostic] {
    let source = XMLSource(bytes)
    var faults = source.faults
    let tree: XMLTree
    do {
      tree = try XMLSupport.parse(source.text)
    } catch {
      return faults + [fatal(error)]
    }
    for fault in tree.faults {
      faults.append(diagnostic(.r2, .error, fault.message, line: fault.line))
    }
    for fault in XMLSupport.validate(source.text, schema: P3PSchema.selfContained) {
      faults.append(diagnostic(.r3, .error, fault.message, line: fault.line))
    }
    var checker = P3PChecker(tree.root)
    checker.run()
    faults += checker.faults
    return faults.enumerated().sorted { left, right in
      (left.element.line ?? 0, left.offset) < (right.element.line ?? 0, right.offset)
    }.map(\.element)
  }

  /// A fault that leaves a file unreadable, as a diagnostic.
  static func fatal(_ fault: XMLFault) -> Diagnostic {
    switch fault.kind {
    case .documentType:
      diagnostic(.r2, .error, fault.message + ": P3P files have none", line: fault.line)
    case .limit, .setup: diagnostic(.r3, .error, fault.message, line: fault.line)
    default: diagnostic(.r2, .error, "not well-formed: " + fault.message, line: fault.line)
    }
  }

  static func diagnostic(
    _ rule: P3PRule, _ severity: Severity, _ message: String, line: Int, clause: String? = nil,
    place: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule.id, severity, message, line: line > 0 ? line : nil, place: place,
      clause: clause ?? rule.clause)
  }
}
