import ConverterCore

/// One process to write: a statement whose purposes, data and recipients all hold together.
///
/// A practice whose values are governed by different choices makes several, because in DPV whatever
/// hangs on a process concerns the whole of it.
struct ProcessFrame {
  /// The node's fragment.
  var fragment: String
  /// What is said, with only the values that belong here.
  var practice: Practice
  /// What is done; more than one only for a choice about several things.
  var actions: [Action]
  /// Whether the node stands under `dpv:hasProhibition`.
  var isProhibited: Bool
  /// Ids of the choices that govern it.
  var choices: [String]
  /// Conditions under which a prohibition does not hold, or a consent is not asked for.
  var exceptions: [Condition] = []
  /// The index of the transfer it is, where it is one.
  var transfer: Int?
  /// The places of a transfer, as written.
  var places: [String] = []
}

/// Something the text leaves open: it becomes a finding of the record.
struct Undecided {
  /// What it is about, in our words.
  var title: String
  /// The readings, verbatim.
  var alternatives: [String]
  /// DPV terms it may concern.
  var terms: [String]
  var evidence: [Evidence]
}

extension NoticeWriter {
  /// The processes of the model in the order of their words; what is undecided is set aside.
  func processFrames() -> [ProcessFrame] {
    let places = model.practices.map { Self.place($0.evidence) }
    let order = model.practices.indices.sorted {
      places[$0] == places[$1]
        ? model.practices[$0].id < model.practices[$1].id : places[$0] < places[$1]
    }
    var frames: [ProcessFrame] = []
    frames.reserveCapacity(order.count + 16)
    for index in order {
      let practice = model.practices[index]
      guard hasWords(practice.evidence) else {
        lose("no-evidence", "a practice without words to rest on is left out", [practice.id])
        continue
      }
      if practice.status == .ambiguous {
        setAside(practice)
      } else {
        frames += split(practice)
      }
    }
    frames += childrenFrames(frames)
    frames += choiceFrames(frames)
    frames += transferFrames()
    return frames
  }

  private static func place(_ evidence: [Evidence]) -> TextRange {
    evidence.map(\.range).min() ?? TextRange(0, 0)
  }

  private func setAside(_ practice: Practice) {
    let frame = ProcessFrame(
      fragment: "", practice: practice, actions: [practice.action], isProhibited: false, choices: []
    )
    undecided.append(
      Undecided(
        title: "undecided: " + frame.title.joined(), alternatives: practice.alternatives,
        terms: Self.terms(practice), evidence: practice.evidence))
    lose(
      "ambiguous-practice", "DPV has no process that is undecided; it is written as a finding",
      [practice.id])
  }

  private static func terms(_ practice: Practice) -> [String] {
    let terms =
      practice.purposes.compactMap { $0.code?.dpv.term }
      + practice.data.compactMap { $0.code?.dpv.term }
    return terms.distinct
  }

  // MARK: Splitting

  private func split(_ practice: Practice) -> [ProcessFrame] {
    let base = Self.fragment("p-", practice.id)
    if practice.isWhole { return [frame(practice, base)] }
    var rest = practice
    let frames = takeOut(&rest, base)
    if practice.hasValues && !rest.hasValues { return frames }
    let parts = Self.groups(rest).enumerated().map { index, group in
      frame(group, index == 0 ? base : "\(base)-part-\(index + 1)")
    }
    return parts + frames
  }

  /// Takes denied values out into prohibitions and undecided ones into findings.
  private func takeOut(_ rest: inout Practice, _ base: String) -> [ProcessFrame] {
    var frames: [ProcessFrame] = []
    let whole = rest
    var number = 0
    func prohibit(_ change: (inout Practice) -> Void) {
      var denied = whole
      denied.data.removeAll { $0.status == .denied }
      denied.purposes.removeAll { $0.status == .denied }
      denied.recipients.removeAll { $0.status == .denied }
      change(&denied)
      denied.polarity = .denied
      number += 1
      frames.append(
        ProcessFrame(
          fragment: "\(base)-not-\(number)", practice: denied, actions: [denied.action],
          isProhibited: true, choices: []))
    }
    setAside(whole.data, of: whole)
    setAside(whole.purposes, of: whole)
    setAside(whole.recipients, of: whole)
    let isDenied = whole.polarity == .denied
    rest.data = isDenied ? whole.data.decided : whole.data.stated
    rest.purposes = isDenied ? whole.purposes.decided : whole.purposes.stated
    rest.recipients = isDenied ? whole.recipients.decided : whole.recipients.stated
    rest.technologies = isDenied ? whole.technologies.decided : whole.technologies.stated
    if isDenied { return [] }
    let (data, purposes) = (whole.data.denied, whole.purposes.denied)
    let recipients = whole.recipients.denied
    if !data.isEmpty { prohibit { $0.data = data } }
    if !purposes.isEmpty { prohibit { $0.purposes = purposes } }
    if !recipients.isEmpty { prohibit { $0.recipients = recipients } }
    return frames
  }

  private func setAside<Code: DPVMapped>(
    _ mentions: [Mention<Code>], of practice: Practice
  ) {
    for mention in mentions where mention.status == .ambiguous && hasWords(mention.evidence) {
      undecided.append(
        Undecided(
          title: "undecided: " + (mention.code?.dpv.label ?? mention.words), alternatives: [],
          terms: mention.code?.dpv.terms ?? [], evidence: mention.evidence))
      lose(
        "ambiguous-value", "a value that the text leaves open is written as a finding",
        [practice.id])
    }
  }

  /// The practice once for each set of choices that govern its values.
  private static func groups(_ practice: Practice) -> [Practice] {
    var groups = [practice]
    if let parts = practice.purposes.byChoices {
      groups = parts.map { part in practice.with { $0.purposes = part } }
    }
    if let parts = practice.recipients.byChoices {
      groups = groups.flatMap { whole in parts.map { part in whole.with { $0.recipients = part } } }
    }
    if let parts = practice.data.byChoices {
      groups = groups.flatMap { whole in parts.map { part in whole.with { $0.data = part } } }
    }
    return groups
  }

  private func frame(_ practice: Practice, _ fragment: String) -> ProcessFrame {
    var frame = ProcessFrame(
      fragment: fragment, practice: practice, actions: [practice.action], isProhibited: false,
      choices: practice.governing)
    guard practice.polarity == .denied else { return frame }
    // "Not without your consent" is a process that waits for consent, not a prohibition.
    let consents = practice.conditions.contains {
      $0.isException && ($0.kind == .consent || $0.kind == .noObjection)
    }
    frame.isProhibited = !consents
    frame.exceptions = practice.conditions.filter {
      $0.isException && $0.kind != .consent && $0.kind != .noObjection
    }
    return frame
  }
}

extension Practice {
  /// Whether no value is denied, undecided or governed by a choice of its own.
  fileprivate var isWhole: Bool {
    data.areAlike && purposes.areAlike && recipients.areAlike && technologies.areStated
  }

  /// The choices that govern it as a whole, a value in it or a condition of it, each once.
  fileprivate var governing: [String] {
    var ids: [String] = []
    func add(_ more: [String]) {
      for id in more where !ids.contains(id) { ids.append(id) }
    }
    func add<Code>(_ mentions: [Mention<Code>]) {
      for index in mentions.indices { add(mentions[index].choices) }
    }
    add(choices)
    add(purposes)
    add(data)
    add(recipients)
    for condition in conditions { add(condition.choice.map { [$0] } ?? []) }
    return ids
  }

  fileprivate var hasValues: Bool {
    !data.isEmpty || !purposes.isEmpty || !recipients.isEmpty || !technologies.isEmpty
  }

  fileprivate func with(_ change: (inout Practice) -> Void) -> Practice {
    var copy = self
    change(&copy)
    return copy
  }
}

/// A mention seen without the vocabulary of its code.
private protocol Stated {
  var status: ClaimStatus { get }
  var choices: [String] { get }
}

extension Mention: Stated {}

extension Array where Element: Stated {
  fileprivate var stated: [Element] { filter { $0.status == .stated } }
  fileprivate var decided: [Element] { filter { $0.status != .ambiguous } }
  fileprivate var denied: [Element] { filter { $0.status == .denied } }
  fileprivate var areStated: Bool { allSatisfy { $0.status == .stated } }
  fileprivate var areAlike: Bool { allSatisfy { $0.status == .stated && $0.choices.isEmpty } }

  /// The values grouped by the choices that govern them, in order; nil where the same govern all.
  fileprivate var byChoices: [[Element]]? {
    guard let first, contains(where: { $0.choices != first.choices }) else { return nil }
    var keys: [[String]] = []
    var groups: [[Element]] = []
    for mention in self {
      let key = mention.choices.sorted()
      if let index = keys.firstIndex(of: key) {
        groups[index].append(mention)
      } else {
        keys.append(key)
        groups.append([mention])
      }
    }
    return groups
  }
}
