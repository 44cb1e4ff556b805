/// Reads practices: who collects, uses, shares, sells, keeps which data, for what, with whom.
struct PracticeReader: StatementReader {
  /// The sentence that last spoke of data in its paragraph, for "this information".
  private var antecedent: Statement?
  /// The question that the next sentence may answer.
  private var question: Statement?
  /// The practices that last asked for data, and the block they stand in.
  private var asked: (block: Int, practices: [Int]) = (-1, [])
  /// The drafts of the last sentence that stated practices, and the block it stands in.
  private var stated: (block: Int, drafts: [PracticeDraft]) = (-1, [])
  /// The sentence that says that a list spells out data, and the drafts that hold them.
  private var list: (introduction: Int, drafts: [PracticeDraft])?
  private var ordinals: [String: Int] = [:]
  private let grammar: GrammarWords

  init(_ grammar: GrammarWords) { self.grammar = grammar }

  mutating func read(_ statement: Statement, into model: inout PolicyModel) {
    if statement.sentence.isQuestion {
      question = statement
      return
    }
    guard !statement.sentence.isHeading, !statement.isHeadline else { return }
    defer { question = nil }
    if let question, let denies = statement.answer {
      for draft in PracticeDrafts(question, grammar).answered(denies) {
        model.practices.append(practice(draft, statement, about: question))
      }
    }
    var drafts = PracticeDrafts(statement, grammar).drafts()
    for index in drafts.indices {
      resolve(&drafts[index], statement)
      resolveAgent(&drafts[index], statement)
      resolveExample(&drafts[index], statement)
    }
    if drafts.isEmpty {
      drafts = spelledOut(statement)
    } else {
      stated = (statement.sentence.block, drafts)
    }
    let first = model.practices.count
    for draft in drafts where draft.object == nil || !draft.isEmpty {
      model.practices.append(practice(draft, statement))
    }
    setNecessity(statement, first, &model)
    remember(statement)
  }

  /// "…, though this is optional": of the data the sentence asks for, else of those the sentence
  /// before asked for in the same paragraph.
  private mutating func setNecessity(
    _ statement: Statement, _ first: Int, _ model: inout PolicyModel
  ) {
    let own = (first..<model.practices.count).filter { model.practices[$0].asksForNamedData }
    defer {
      if !own.isEmpty { asked = (statement.sentence.block, own) }
    }
    let cues = statement.cues(.necessity)
    guard let cue = cues.first, cues.allSatisfy({ $0.code == cue.code }) else { return }
    let above = asked.block == statement.sentence.block ? asked.practices : []
    for index in own.isEmpty ? above : own {
      for place in model.practices[index].data.indices
      where model.practices[index].data[place].code != .personalInformation {
        model.practices[index].data[place].necessity = Necessity.allCases[cue.code]
      }
    }
  }

  /// "This information may include your name and age": the kinds of the data that the sentence before
  /// speaks of, in the same paragraph, are those of its practices; so are the items of a list that such
  /// a sentence introduces.
  private mutating func spelledOut(_ statement: Statement) -> [PracticeDraft] {
    let tokens = statement.sentence.tokens
    if let list, list.introduction == statement.sentence.leadIn {
      return spelledOut(list.drafts, by: statement, in: tokens)
    }
    guard stated.block == statement.sentence.block, !isDenied(statement) else { return [] }
    // "We keep what you give us. For example:"
    if statement.sentence.introduces, tokens.count <= 3 {
      list = (statement.index, stated.drafts)
      return []
    }
    guard
      let verb = tokens.prefix(12).dropFirst().first(where: { statement.says($0, Self.listing) }),
      namesData(tokens.lowerBound..<verb, statement)
    else { return [] }
    if statement.sentence.introduces { list = (statement.index, stated.drafts) }
    return spelledOut(stated.drafts, by: statement, in: verb..<tokens.upperBound)
  }

  /// Whether anything is denied: not by "including but not limited to".
  private func isDenied(_ statement: Statement) -> Bool {
    statement.values(.negation, as: Negator.self).contains { $0 != .cancelled }
  }

  private func spelledOut(
    _ drafts: [PracticeDraft], by statement: Statement, in words: Range<Int>
  ) -> [PracticeDraft] {
    let data = statement.mentions(.data, as: DataCategory.self, in: words)
    guard !data.isEmpty else { return [] }
    return drafts.filter { $0.polarity == .affirmed }.prefix(1).map { draft in
      var whole = draft
      whole.data = data
      whole.purposes = []
      // Only that it told of nothing but "information" made it weak.
      if draft.isGeneric, !draft.isMentioned, !draft.isStopped {
        whole.strength = max(.likely, draft.strength)
      }
      return whole
    }
  }

  /// Whether a subject points to data that were named before or names them anew: "it", "registration data".
  private func namesData(_ subject: Range<Int>, _ statement: Statement) -> Bool {
    if statement.says(subject.lowerBound, Self.pointers) { return true }
    return subject.count <= 8
      && statement.values(.data, as: DataCategory.self).contains {
        $0 == .personalInformation || $0 == .nonPersonalInformation
      }
      && statement.cues(.data).first.map { subject.contains($0.tokens.lowerBound) } == true
  }

  private static let pointers: WordGroup = [
    "this", "these", "such", "the", "it", "they", "that", "those",
  ]

  private static let listing: WordGroup = [
    "include", "includes", "contain", "contains", "comprise", "comprises",
  ]

  /// "It" takes the data named before it in its sentence, else those of the sentence before;
  /// "this information" takes the latter, in the same paragraph.
  private func resolve(_ draft: inout PracticeDraft, _ statement: Statement) {
    if let object = draft.object, draft.data.isEmpty {
      let before = statement.sentence.tokens.lowerBound..<object.lowerBound
      draft.data = statement.mentions(.data, as: DataCategory.self, in: before)
      if draft.data.isEmpty { draft.data = antecedentData(statement) }
      return
    }
    guard draft.pointsBack, draft.action != .collect else { return }
    let known = Set(draft.data.compactMap(\.code))
    draft.data += antecedentData(statement).filter { !($0.code.map(known.contains) ?? false) }
  }

  /// "We work with ad networks. Your clicks are used to choose ads": those act whom the sentence before
  /// has choose ads.
  private func resolveAgent(_ draft: inout PracticeDraft, _ statement: Statement) {
    guard draft.isAgentless, draft.action == .use || draft.action == .collect,
      draft.actor == .firstParty, stated.block == statement.sentence.block,
      !draft.purposes.isEmpty, draft.purposes.allSatisfy({ $0.code?.isAdvertising == true })
    else { return }
    let others = stated.drafts.first { other in
      other.actor == .thirdParty && other.polarity == .affirmed
        && other.recipients.contains { $0.code == .advertisers }
    }
    guard let others else { return }
    draft.actor = .thirdParty
    draft.recipients = others.recipients
  }

  /// "Others work for us. Examples include sending letters": what those do of whom the sentence before
  /// speaks.
  private func resolveExample(_ draft: inout PracticeDraft, _ statement: Statement) {
    guard statement.says(statement.sentence.tokens.lowerBound, Self.examples),
      stated.block == statement.sentence.block, draft.actor == .firstParty,
      let others = stated.drafts.first(where: { $0.actor == .thirdParty })
    else { return }
    draft.actor = .thirdParty
    draft.recipients = others.recipients
  }

  private static let examples: WordGroup = ["examples"]

  /// The data last spoken of before a sentence in its paragraph.
  private func antecedentData(_ statement: Statement) -> [Mention<DataCategory>] {
    guard let antecedent, antecedent.sentence.block == statement.sentence.block else { return [] }
    return antecedent.mentions(
      .data, as: DataCategory.self, in: antecedent.sentence.tokens)
  }

  private mutating func remember(_ statement: Statement) {
    let isFirst = antecedent?.sentence.block != statement.sentence.block
    let data = statement.values(.data, as: DataCategory.self)
    if isFirst || data.contains(where: { $0 != .personalInformation }) { antecedent = statement }
  }

  private mutating func practice(
    _ draft: PracticeDraft, _ statement: Statement, about question: Statement? = nil
  ) -> Practice {
    Practice(
      id: id(draft), action: draft.action, actor: draft.actor,
      subjects: draft.subjects, data: draft.data, purposes: draft.purposes,
      recipients: draft.recipients, source: draft.source, technologies: draft.technologies,
      identifiability: draft.identifiability, conditions: draft.conditions,
      retention: draft.retention, legalBasis: draft.legalBasis,
      audience: statement.audience.flatMap { $0.code == .children ? nil : $0 },
      modality: draft.modality,
      polarity: draft.polarity,
      strength: draft.strength,
      evidence: (question?.evidence(rule: draft.rule) ?? [])
        + statement.evidence(rule: question == nil ? draft.rule : "context.answer"))
  }

  /// A name made of what is done with what, and a number where several practices share it.
  private mutating func id(_ draft: PracticeDraft) -> String {
    let base = "p-" + Identity.short(draft.signature)
    ordinals[base, default: 0] += 1
    let ordinal = ordinals[base, default: 1]
    return ordinal == 1 ? base : "\(base)-\(ordinal)"
  }
}

extension PracticeDraft {
  /// What is done with what by whom, for what and with whom: equal for practices that say the same.
  fileprivate var signature: [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(256)
    for part in [action.rawValue, actor.rawValue, polarity.rawValue] {
      words += part.utf8
      words.append(UInt8(ascii: "|"))
    }
    Self.append(data, to: &words)
    words.append(UInt8(ascii: "|"))
    Self.append(purposes, to: &words)
    words.append(UInt8(ascii: "|"))
    Self.append(recipients, to: &words)
    return words
  }

  private static func append<Code>(_ mentions: [Mention<Code>], to words: inout [UInt8]) {
    var isFirst = true
    for mention in mentions {
      guard let code = mention.code else { continue }
      if !isFirst { words.append(UInt8(ascii: ",")) }
      words += code.rawValue.utf8
      isFirst = false
    }
  }
}

extension Purpose {
  /// Whether it is about choosing or counting advertisements.
  fileprivate var isAdvertising: Bool {
    [.advertising, .targetedAdvertising, .adMeasurement].contains(self)
  }
}

extension Practice {
  /// Whether it collects data that are called by a name ("your age", not "information").
  fileprivate var asksForNamedData: Bool {
    action == .collect && polarity == .affirmed
      && data.contains { $0.code != .personalInformation && $0.strength > .weak }
  }
}
