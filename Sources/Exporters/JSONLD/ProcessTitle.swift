import ConverterCore

extension ProcessFrame {
  /// One English line for people: "May share e-mail address with service providers for delivery".
  ///
  /// It copies the modality and the denial; lists are cut after three.
  var title: String {
    var line = actor + predicate
    line += " " + (Self.list(practice.data.labels) ?? "data")
    let recipients = Self.list(practice.recipients.labels)
    if let recipients, sends { line += " with " + recipients }
    if let purposes = Self.list(practice.purposes.labels) { line += " for " + purposes }
    if let first = line.first { line = first.uppercased() + line.dropFirst() }
    return line
  }

  private var sends: Bool {
    practice.action == .share || practice.action == .sell || practice.action == .transfer
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
    return switch (practice.modality, isProhibited) {
    case (.may, false): "may " + verbs
    case (.will, false): "will " + verbs
    case (.must, false): "must " + verbs
    case (.does, false), (.unspecified, false): verbs
    case (.may, true): "may not " + verbs
    case (.will, true): "will not " + verbs
    case (.must, true): "must not " + verbs
    case (.does, true), (.unspecified, true): "does not " + verbs
    }
  }

  private static func list(_ labels: [String]) -> String? {
    let labels = labels.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if labels.isEmpty { return nil }
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
