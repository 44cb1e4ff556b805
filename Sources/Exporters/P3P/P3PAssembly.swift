import ConverterCore

/// Puts STATEMENTs together from practices read out of prose.
///
/// A sentence rarely names data, purpose, recipient and retention together. Each practice with a
/// purpose or a recipient becomes a statement over the data it names and those its wider words mean;
/// collecting alone adds evidence to the statements about the same data. What is still missing gets
/// the value by which P3P means silence, marked as assumed. A denial of one kind of data keeps
/// wider words from reaching it.
struct P3PAssembly {
  private let practices: [Practice]
  private let denials: [Denial]
  private let controls: P3PControls
  private let data: P3PDataItems
  private var retention: P3PRetentionRules
  private var statements: [P3PStatement] = []
  /// Whether each item is in a statement.
  private var isCovered: [Bool]
  /// The choices that `required` was read from, for opturi.
  private(set) var usedChoices: [String] = []

  init(_ model: PolicyModel) {
    controls = P3PControls(model.choices)
    practices = model.practices.filter { P3PEligibility.loss($0) == nil }
    let denied = model.practices.filter {
      $0.polarity == .denied && $0.actor == .firstParty && !P3PEligibility.isDoneOnChoice($0)
    }
    denials = denied.map { Denial($0) }
    data = P3PDataItems(model, practices: practices, controls: controls)
    isCovered = Array(repeating: false, count: data.items.count)
    retention = P3PRetentionRules(items: data.items.count)
    retention.read(practices, data: data)
    for practice in denied { retention.read(denial: practice, data: data) }
  }

  /// The statements, in the order of the text; none where the policy speaks of no data.
  mutating func run() -> [P3PStatement] {
    var agents: [(position: Int, handling: P3PHandling)] = []
    for (position, practice) in practices.enumerated() {
      let handling = P3PHandling(practice, controls: controls)
      if !handling.stated.isEmpty || !handling.isOnlyOurs {
        usedChoices += handling.choices
        add(handling, position)
      } else if practice.action == .share {
        agents.append((position, handling))
      }
    }
    addRest()
    for agent in agents { addAgents(agent.handling, agent.position) }
    var merged = statements.merged()
    for index in merged.indices {
      P3PSilence.fill(&merged[index])
      merged[index].isOfProse = true
      merged[index].sortNotes()
    }
    return merged.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element)
  }

  /// Data that are handled alike.
  private struct Group: Equatable {
    var identity: P3PHandling.Identity
    var denied: Set<Int>
    var retention: P3PRetention?
  }

  /// What a denied practice rules out.
  private struct Denial {
    let action: Action
    let data: CodeSet<DataCategory>
    let recipients: CodeSet<RecipientKind>
    let purposes: [Mention<Purpose>]

    init(_ practice: Practice) {
      action = practice.action
      data = CodeSet(practice.data.compactMap(\.code))
      recipients = CodeSet(practice.recipients.compactMap(\.code))
      purposes = practice.purposes
    }
  }

  /// One statement for each way in which the practice's data are handled.
  private mutating func add(_ handling: P3PHandling, _ position: Int) {
    let practice = handling.practice
    let direct = data.direct[position]
    var groups: [Group] = []
    var made: [P3PStatement] = []
    for (index, item) in (direct + data.meant[position]).enumerated() {
      let isDirect = index < direct.count
      let denied = isDirect ? [] : deniedPurposes(of: item, handling)
      guard let denied else { continue }
      let identity = identity(of: item, in: practice, isDirect: isDirect)
      let rule = retention.rule(for: item, in: practice)
      let group = Group(identity: identity, denied: denied, retention: rule?.value)
      let known = groups.firstIndex(of: group)
      if known == nil {
        groups.append(group)
        made.append(empty(handling, identity, without: denied))
      }
      let at = known ?? groups.count - 1
      keep(rule, in: &made[at])
      put(item, from: isDirect ? position : nil, into: &made[at])
      isCovered[item] = true
    }
    statements += made
  }

  /// A statement with everything but data and retention.
  private func empty(
    _ handling: P3PHandling, _ identity: P3PHandling.Identity, without denied: Set<Int>
  ) -> P3PStatement {
    let purposes = handling.purposes(identity, without: denied)
    var statement = P3PStatement()
    statement.purposes = purposes.values
    statement.recipients = handling.recipients
    statement.descriptions = handling.descriptions
    for mention in handling.practice.data {
      guard let code = mention.code, P3PMapping.isClass(code), mention.status != .denied else {
        continue
      }
      for piece in mention.evidence {
        statement.note(.evidence(aspect: .data, value: code.rawValue, piece))
      }
    }
    for note in purposes.notes { statement.note(note) }
    for note in handling.recipientNotes { statement.note(note) }
    if let consequence = handling.practice.consequence?.value {
      statement.consequence = consequence
    }
    return statement
  }

  /// Data that are collected without a word on what for: what else is said of them is silence.
  private mutating func addRest() {
    for (position, practice) in practices.enumerated() where practice.action != .retain {
      for item in data.direct[position] where !isCovered[item] {
        var statement = P3PStatement()
        statement.recipients = [P3PStatement.RecipientUse(value: .ours)]
        keep(retention.rule(for: item, in: practice), in: &statement)
        put(item, from: position, into: &statement)
        statements.append(statement)
        isCovered[item] = true
      }
    }
    for item in data.items.indices where !isCovered[item] {
      guard let practice = data.items[item].mentions.first?.practice else { continue }
      var statement = P3PStatement()
      statement.recipients = [P3PStatement.RecipientUse(value: .ours)]
      keep(retention.rule(for: item, in: practices[practice]), in: &statement)
      put(item, from: practice, into: &statement)
      statements.append(statement)
    }
  }

  /// Agents get data for the purposes stated elsewhere (P3P 1.0 §3.3.5): they add their name to
  /// `ours` in the statements about the same data.
  private mutating func addAgents(_ handling: P3PHandling, _ position: Int) {
    let reached = OrderedValues(
      (data.direct[position] + data.meant[position]).map { data.elements[$0] })
    for index in statements.indices where !statements[index].data.isDisjoint(with: reached) {
      for note in handling.recipientNotes {
        let place = statements[index].place
        statements[index].note(note)
        statements[index].place = place
      }
      for (value, words) in handling.descriptions {
        let known = statements[index].descriptions[value] ?? []
        statements[index].descriptions[value] = known + words.filter { !known.contains($0) }
      }
    }
  }

  private func keep(_ rule: P3PRetentionRules.Rule?, in statement: inout P3PStatement) {
    statement.retention = rule?.value ?? .indefinitely
    for piece in rule?.evidence ?? [] {
      statement.note(
        .evidence(aspect: .retention, value: rule?.value.rawValue ?? "", piece))
    }
    if rule == nil { statement.note(P3PSilence.retention) }
  }

  /// Puts an item in, with the words of the practice itself or else of its first two mentions.
  private func put(_ item: Int, from position: Int?, into statement: inout P3PStatement) {
    statement.data.insert(data.elements[item])
    let mentions = data.items[item].mentions
    let isOwn = mentions.contains { $0.practice == position }
    for index in isOwn ? mentions.indices : mentions.indices.prefix(2)
    where !isOwn || mentions[index].practice == position {
      for note in data.notes[item][index] { statement.note(note) }
    }
    if data.items[item].isUndecided {
      statement.note(P3PSilence.undecided(.data, data.items[item].datum.ref))
    }
  }

  private func identity(
    of item: Int, in practice: Practice, isDirect: Bool
  ) -> P3PHandling.Identity {
    let isAggregated = practice.conditions.contains { $0.kind == .aggregation }
    if practice.identifiability == .anonymous || isAggregated { return .anonymous }
    if practice.identifiability == .pseudonymous { return .pseudonymous }
    if data.items[item].isPersonal { return .identified }
    return isDirect && practice.identifiability == .identified ? .identified : .pseudonymous
  }

  /// Whom a denial of sharing with "third parties" does not speak of.
  private static let ownCircle: CodeSet<RecipientKind> = [
    .firstParty, .affiliates, .serviceProviders, .deliveryServices,
  ]

  /// The purposes (by index) that the policy denies for data which the practice only reaches by
  /// wider words; nil where it denies the practice as a whole.
  private func deniedPurposes(of item: Int, _ handling: P3PHandling) -> Set<Int>? {
    guard let code = data.items[item].code else { return [] }
    var denied: Set<Int> = []
    for denial in denials where denial.data.contains(code) {
      switch denial.action {
      case .share, .sell:
        let ours = CodeSet(handling.practice.recipients.compactMap(\.code))
        let isAnyone =
          !ours.isSubset(of: Self.ownCircle)
          && (denial.recipients.isEmpty || denial.recipients.contains(.thirdParties))
        if !handling.isOnlyOurs, isAnyone || !denial.recipients.isDisjoint(with: ours) {
          return nil
        }
      case .use, .profile, .collect:
        if denial.purposes.isEmpty, denial.action != .collect { return nil }
        denied.formUnion(handling.purposes(alike: denial.purposes))
      case .retain, .delete, .transfer: break
      }
    }
    let isNothingLeft = !denied.isEmpty && denied.count == handling.stated.count
    return isNothingLeft && handling.isOnlyOurs ? nil : denied
  }
}
