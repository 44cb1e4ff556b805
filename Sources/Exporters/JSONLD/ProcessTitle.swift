import ConverterCore

extension ProcessFrame {
  /// One English line for people: "May share e-mail address with service providers for delivery".
  ///
  /// It copies the modality, the denial and what the process waits for; lists are cut after three.
  var title: String {
    var line = actor + predicate
    line += " " + (Self.list(practice.data.labels) ?? "data")
    if isAboutChildren { line += " of children" }
    if let recipients = Self.list(practice.recipients.labels), sends {
      line += (practice.action == .share ? " with " : " to ") + recipients
    }
    if let places = Self.list(places) {
      line += (practice.action == .transfer ? " to " : " in ") + places
    }
    if let purposes = Self.list(practice.purposes.labels) { line += " for " + purposes }
    if let condition { line += ", " + condition }
    return Self.capitalized(line)
  }

  private var isAboutChildren: Bool {
    practice.subjects.contains { $0.code == .child }
      && !practice.data.contains { $0.code == .childrenData }
  }

  private var sends: Bool {
    actions.contains { $0 == .share || $0 == .sell || $0 == .transfer }
  }

  private var condition: String? {
    if isProhibited { return nil }
    return practice.conditions.first { $0.kind == .consent || $0.kind == .noObjection }?.kind.dpv
      .label
  }

  private var actor: String {
    switch practice.actor {
    case .firstParty: ""
    case .onBehalfOfClient: "for clients, "
    case .client: "a client "
    case .thirdParty: "a third party "
    case .user: "the user "
    }
  }

  private var predicate: String {
    let verbs = actions.map(\.dpv.label).joined(separator: " or ")
    let modal: String? =
      switch practice.modality {
      case .may: "may "
      case .will: "will "
      case .must: "must "
      case .does, .unspecified: nil
      }
    if isProhibited { return (modal ?? "does ") + "not " + verbs }
    return modal.map { $0 + verbs } ?? actions.map { $0.dpv.label + "s" }.joined(separator: " or ")
  }

  /// The line with a capital; its first word is ours and so ASCII.
  private static func capitalized(_ line: String) -> String {
    guard let first = line.utf8.first, (97...122).contains(first) else { return line }
    return String(UnicodeScalar(first - 32)) + line[line.utf8.index(after: line.startIndex)...]
  }

  private static func list(_ labels: [String]) -> String? {
    if labels.isEmpty { return nil }
    let labels = labels.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if labels.count > 3 {
      return labels.prefix(3).joined(separator: ", ") + " and \(labels.count - 3) more"
    }
    guard let last = labels.last, labels.count > 1 else { return labels[0] }
    return labels.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// A mention whose code has a label.
private protocol Labelled {
  var label: String { get }
}

extension Mention: Labelled where Code: DPVMapped {
  fileprivate var label: String { code?.dpv.label ?? (words.isEmpty ? "something" : words) }
}

extension Array where Element: Labelled {
  fileprivate var labels: [String] { map(\.label) }
}
