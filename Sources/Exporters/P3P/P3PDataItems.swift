import ConverterCore

/// The data that the first party says it handles, each with the words that say so, and which of
/// them a wider expression ("your personal information", "this information") means.
struct P3PDataItems {
  /// One DATA element of the policy.
  struct Item: Sendable {
    var datum: P3PStatement.Datum
    var code: DataCategory?
    var isPersonal: Bool
    /// The policy it belongs to, where a document holds several.
    var family = ""
    /// The kind of data it is and those that take it in.
    var kinds: CodeSet<DataCategory> = []
    /// Whether it is of somebody else than the reader.
    let isOfOthers: Bool
    /// Its mentions: the practice (by index) and the words.
    var mentions: [(practice: Int, evidence: [Evidence])] = []
    var saysOptional = false
    var saysRequired = false
    /// True while every mention is a template's blank.
    var isUndecided = true
    var blocks: OrderedValues<Int> = []
    var sections: OrderedValues<Int> = []

    init(_ datum: P3PStatement.Datum, code: DataCategory?, isPersonal: Bool) {
      self.datum = datum
      self.code = code
      self.isPersonal = isPersonal
      isOfOthers = datum.ref.hasPrefix("#thirdparty")
      if let code {
        kinds = P3PMapping.wider(than: code)
        kinds.insert(code)
      }
    }
  }

  /// What makes two mentions the same item.
  private struct Key: Hashable {
    var family: String
    var ref: String
    var categories: [P3PCategory]
    var otherText: String
  }

  private(set) var items: [Item] = []
  /// The DATA element of each item.
  private(set) var elements: [P3PStatement.Element] = []
  /// The notes of each item's mentions: what statements about it rest on.
  private(set) var notes: [[[P3PNote]]] = []
  private var index: [Key: Int] = [:]
  /// The items each practice names itself, by practice index.
  private(set) var direct: [[Int]]
  /// The items that each practice's wider expressions mean, without those it names itself.
  private(set) var meant: [[Int]] = []
  private let text: CanonicalText
  private let policies: Set<String>

  /// Reads the data that practices name, then what their wider words mean.
  init(_ model: PolicyModel, practices: [Practice], controls: P3PControls) {
    text = model.text
    policies = Set(model.scopes.filter { $0.kind == .policy }.map(\.id))
    direct = Array(repeating: [], count: practices.count)
    for (position, practice) in practices.enumerated() {
      add(practice, at: position, controls: controls)
    }
    for (position, practice) in practices.enumerated() where practice.action != .retain {
      if direct[position].isEmpty, meant(by: practice, at: position).isEmpty {
        addUnnamed(practice, at: position)
      }
    }
    meant = practices.enumerated().map { meant(by: $1, at: $0) }
    elements = Self.elements(items.map(\.datum))
    notes = items.map { item in
      item.mentions.map { mention in
        mention.evidence.map { .evidence(aspect: .data, value: item.datum.ref, $0) }
      }
    }
  }

  /// The DATA elements, each with its place among all.
  private static func elements(_ data: [P3PStatement.Datum]) -> [P3PStatement.Element] {
    let order = data.withUnsafeBufferPointer { data in
      data.indices.sorted { data[$0] < data[$1] }
    }
    var ranks = data.indices.map { _ in 1 }
    for (last, next) in zip(order, order.dropFirst()) {
      ranks[next] = ranks[last] + (data[last] == data[next] ? 0 : 1)
    }
    return data.indices.map { P3PStatement.Element(data[$0], rank: ranks[$0]) }
  }

  /// Adds the data that a practice names. A class of data becomes an item of its own only where
  /// the practice collects it and names none of its members.
  private mutating func add(_ practice: Practice, at position: Int, controls: P3PControls) {
    let mayWithhold = controls.mayWithhold(practice)
    let isOtherPerson = practice.subjects.contains { $0.code == .otherPerson }
    for mention in practice.data where mention.status != .denied {
      if let code = mention.code, P3PMapping.isClass(code), !isItem(code, in: practice) { continue }
      let isOptional = mention.necessity == .optional || mayWithhold
      for item in newItems(mention, isOtherPerson: isOtherPerson, in: practice) {
        let at = place(item, family: family(practice))
        items[at].saysOptional = items[at].saysOptional || isOptional
        items[at].saysRequired = items[at].saysRequired || mention.necessity == .required
        items[at].isUndecided = items[at].isUndecided && mention.status == .ambiguous
        mark(at, position, mention.evidence, practice)
      }
    }
    guard practice.action != .retain, practice.action != .share else { return }
    for mention in practice.technologies where mention.status != .denied {
      guard let code = mention.code else { continue }
      for item in technologyItems(code, in: practice) {
        let at = place(item, family: family(practice))
        items[at].isUndecided = false
        mark(at, position, mention.evidence, practice)
      }
    }
  }

  /// Adds an item for data that the policy speaks of without saying which.
  private mutating func addUnnamed(_ practice: Practice, at position: Int) {
    let mention = practice.data.first { $0.status != .denied }
    let text = mention?.code.map(Self.label) ?? "information"
    let item = Item(
      Self.datum("#dynamic.miscdata", .otherCategory, text), code: mention?.code,
      isPersonal: mention?.code != .nonPersonalInformation)
    let at = place(item, family: family(practice))
    items[at].isUndecided = false
    mark(at, position, mention?.evidence ?? practice.evidence, practice)
  }

  private func meant(by practice: Practice, at position: Int) -> [Int] {
    var classes: CodeSet<DataCategory> = []
    var isNamed = false
    for mention in practice.data where mention.status != .denied {
      isNamed = true
      if let code = mention.code, P3PMapping.isClass(code) { classes.insert(code) }
    }
    if isNamed ? classes.isEmpty : !practice.technologies.isEmpty { return [] }
    let own = direct[position]
    let family = family(practice)
    let (blocks, sections) = places(practice.evidence)
    // Other people's data are meant only in the paragraph that speaks of them.
    let near = items.indices.filter {
      (!isNamed || !items[$0].kinds.isDisjoint(with: classes))
        && items[$0].family == family && !own.contains($0)
        && (!items[$0].isOfOthers || !items[$0].blocks.isDisjoint(with: blocks))
    }
    return isNamed ? near : closest(near, blocks, sections)
  }

  /// "This information": that of the same paragraph, else of the same section, else all.
  private func closest(
    _ candidates: [Int], _ blocks: OrderedValues<Int>, _ sections: OrderedValues<Int>
  ) -> [Int] {
    let inBlock = candidates.filter { !items[$0].blocks.isDisjoint(with: blocks) }
    if !inBlock.isEmpty { return inBlock }
    let inSection = candidates.filter { !items[$0].sections.isDisjoint(with: sections) }
    return inSection.isEmpty ? candidates : inSection
  }

  private func isItem(_ code: DataCategory, in practice: Practice) -> Bool {
    guard practice.action == .collect else { return false }
    return !practice.data.contains { other in
      other.status != .denied && other.code.map { P3PMapping.takesIn(code, $0) } == true
    }
  }

  private mutating func place(_ item: Item, family: String) -> Int {
    var item = item
    item.family = family
    let isCookies = item.datum.ref == "#dynamic.cookies"
    let key = Key(
      family: family, ref: item.datum.ref, categories: isCookies ? [] : item.datum.categories,
      otherText: item.datum.otherText)
    guard let at = index[key] else {
      item.datum.categories = Self.ordered(item.datum.categories)
      index[key] = items.count
      items.append(item)
      return items.count - 1
    }
    items[at].datum.categories = Self.ordered(items[at].datum.categories + item.datum.categories)
    return at
  }

  /// Categories in the standard's order, each once.
  private static func ordered(_ categories: [P3PCategory]) -> [P3PCategory] {
    if categories.count < 2 { return categories }
    let found = CodeSet(categories)
    return P3PCategory.allCases.filter(found.contains)
  }

  private mutating func mark(
    _ at: Int, _ position: Int, _ evidence: [Evidence], _ practice: Practice
  ) {
    let words = evidence.isEmpty ? practice.evidence : evidence
    items[at].mentions.append((position, words))
    if !direct[position].contains(at) { direct[position].append(at) }
    items[at].datum.isOptional = items[at].saysOptional && !items[at].saysRequired
    let (blocks, sections) = places(words)
    items[at].blocks.formUnion(blocks)
    items[at].sections.formUnion(sections)
  }

  /// The blocks that hold some words, and the headings these stand under.
  private func places(
    _ evidence: [Evidence]
  ) -> (blocks: OrderedValues<Int>, sections: OrderedValues<Int>) {
    var blocks: OrderedValues<Int> = []
    var sections: OrderedValues<Int> = []
    for piece in evidence {
      guard let block = text.blockIndex(at: piece.range.start) else { continue }
      blocks.insert(block)
      if let heading = text.blocks[block].headingPath.last { sections.insert(heading) }
    }
    return (blocks, sections)
  }

  /// The policy that a practice belongs to: its own scope where a document holds several.
  private func family(_ practice: Practice) -> String {
    policies.contains(practice.scope) ? practice.scope : "site"
  }
}
