import ConverterCore

extension ProcessFrame {
  /// One English line for people, in parts: "May share e-mail address with service providers for
  /// delivery".
  ///
  /// It copies the modality, the denial and what the process waits for; lists are cut after three.
  var title: [String] {
    var line: [String] = []
    line.reserveCapacity(24)
    addActor(to: &line)
    addPredicate(to: &line)
    line.append(" ")
    if practice.data.isEmpty { line.append("data") }
    line.add(list: practice.data.labels)
    if isAboutChildren { line.append(" of children") }
    if !practice.recipients.isEmpty, sends {
      line.add(practice.action == .share ? " with " : " to ", list: practice.recipients.labels)
    }
    if !places.isEmpty {
      line.add(practice.action == .transfer ? " to " : " in ", list: places.distinct)
    }
    if !practice.purposes.isEmpty { line.add(" for ", list: practice.purposes.labels) }
    if let condition { line += [", ", condition] }
    if let first = line.first { line[0] = Self.capitalized(first) }
    return line
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

  private func addActor(to line: inout [String]) {
    switch practice.actor {
    case .firstParty: break
    case .onBehalfOfClient: line.append("for clients, ")
    case .client: line.append("a client ")
    case .thirdParty: line.append("a third party ")
    case .user: line.append("the user ")
    }
  }

  private func addPredicate(to line: inout [String]) {
    let modal: String? =
      switch practice.modality {
      case .may: "may "
      case .will: "will "
      case .must: "must "
      case .does, .unspecified: nil
      }
    if isProhibited { line += [modal ?? "does ", "not "] } else if let modal { line.append(modal) }
    for (index, action) in actions.enumerated() {
      if index > 0 { line.append(" or ") }
      line.append(action.dpv.label)
      if !isProhibited, modal == nil { line.append("s") }
    }
  }

  /// The words with a capital; the first is ours and so ASCII.
  private static func capitalized(_ words: String) -> String {
    guard let first = words.utf8.first, (97...122).contains(first) else { return words }
    var units = Array(words.utf8)
    units[0] = first - 32
    return String(decoding: units, as: UTF8.self)
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
  /// The labels, each once.
  fileprivate var labels: [String] {
    var labels: [String] = []
    for index in indices {
      let label = self[index].label
      if !labels.contains(label) { labels.append(label) }
    }
    return labels
  }
}

extension [String] {
  /// Adds words and a list, of which three items at most are named.
  fileprivate mutating func add(_ words: String? = nil, list items: [String]) {
    if let words { append(words) }
    for (index, item) in items.prefix(3).enumerated() {
      if index > 0 { append(index + 1 == items.count ? " and " : ", ") }
      append(item)
    }
    if items.count > 3 { self += [" and ", String(items.count - 3), " more"] }
  }
}
