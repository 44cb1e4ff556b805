import ConverterCore

/// ACCESS (P3P 1.0 §3.2.5): as stated, else as far as rights to see and correct data reach, else
/// `none`, which P3P has for silence too.
struct P3PAccessReading {
  let value: P3PAccess
  private(set) var notes: [P3PNote] = []

  /// Reads access; `collectsNothing` are the statements of a policy that collects nothing.
  init(_ model: PolicyModel, collectsNothing: [P3PStatement]) {
    if let kind = model.access.value, model.access.status != .notFound {
      value = P3PMapping.access(kind)
      note(model.access.evidence)
      return
    }
    let rights = model.rights.filter {
      ($0.kind == .access || $0.kind == .rectification) && $0.audience == nil
        && $0.strength > .weak
    }
    let given = rights.filter { $0.status == .stated }
    if !given.isEmpty {
      value = Self.value(Set(given.map(\.scope)))
      note(given.flatMap(\.evidence))
    } else if let denied = rights.first(where: { $0.status == .denied }) {
      value = .noAccess
      note(denied.evidence)
    } else if !collectsNothing.isEmpty {
      value = .nonident
      notes = collectsNothing.flatMap(\.notes).compactMap { note in
        guard case .evidence(_, _, let words) = note else { return nil }
        return .evidence(aspect: .access, value: P3PAccess.nonident.rawValue, words)
      }
    } else {
      value = .noAccess
      notes = [
        .assumed(
          aspect: .access, value: P3PAccess.noAccess.rawValue,
          reason: "not stated; P3P 1.0 §3.2.5 has no value for that but none")
      ]
    }
  }

  private mutating func note(_ evidence: [Evidence]) {
    notes = evidence.map { .evidence(aspect: .access, value: value.rawValue, $0) }
  }

  private static func value(_ scopes: Set<RightScope>) -> P3PAccess {
    if scopes.contains(.allData) { return .all }
    let reachesContact = scopes.contains(.contactData)
    let reachesOther = scopes.contains(.transactionalData) || scopes.contains(.otherData)
    let reachesBoth = !scopes.isDisjoint(with: [.accountData, .profileData, .unspecified])
    if reachesBoth || reachesContact && reachesOther { return .contactAndOther }
    return reachesContact ? .identContact : .otherIdent
  }
}
