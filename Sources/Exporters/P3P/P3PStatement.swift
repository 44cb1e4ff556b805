import ConverterCore

/// One STATEMENT (P3P 1.0 §3.3): data that are handled alike.
struct P3PStatement {
  /// A purpose with the say people have in it.
  struct PurposeUse: Hashable {
    var value: P3PPurpose
    var required: P3PRequired = .always
    /// What explains `other-purpose`; empty for all others.
    var text = ""
    /// True for a purpose that the policy does not state.
    var isAssumed = false
  }

  /// A recipient with the say people have in it.
  struct RecipientUse: Hashable {
    var value: P3PRecipient
    var required: P3PRequired = .always
  }

  /// A DATA element.
  struct Datum: Sendable {
    var ref: String
    /// The DATA-GROUP's `base`; nil for the base data schema.
    var base: String?
    var isOptional = false
    var categories: [P3PCategory] = []
    /// What explains `other-category`; empty for all others.
    var otherText = ""
    /// How people would call it (for CONSEQUENCE); no part of what it is.
    var label = ""
  }

  /// A DATA element as statements hold it: many share one, which costs nothing to copy or to
  /// compare with itself.
  final class Element: Sendable {
    let datum: Datum
    /// Its place among all data of the policy, equal data at the same; 0 for all where the data were
    /// not put in order.
    let rank: Int

    init(_ datum: Datum, rank: Int = 0) {
      self.datum = datum
      self.rank = rank
    }
  }

  /// What statements that are made one may differ in.
  enum Aspect: CaseIterable { case data, purposes, recipients }

  var isNonIdentifiable = false
  /// True where the statement was put together from prose.
  var isOfProse = false
  var consequence: String?
  var purposes: OrderedValues<PurposeUse> = []
  var recipients: OrderedValues<RecipientUse> = []
  /// What the policy calls its recipients, by value, in order.
  var descriptions: [P3PRecipient: [String]] = [:]
  var retention: P3PRetention?
  var data: OrderedValues<Element> = []
  /// Evidence and markers, in the order they were found.
  private(set) var notes: [P3PNote] = []
  /// Where in the text the statement begins, for the order of statements.
  var place = Int.max

  /// Adds a note; those said twice are taken out by `sortNotes` or `dropRepeatedNotes`.
  mutating func note(_ note: P3PNote) {
    notes.append(note)
    if case .evidence(_, _, let evidence) = note { place = min(place, evidence.range.start) }
  }

  /// Takes out notes that stand there already.
  mutating func dropRepeatedNotes() {
    var seen: Set<P3PNote> = []
    notes.removeAll { !seen.insert($0).inserted }
  }

  /// Puts the notes in order, each once: by aspect, evidence before markers, then by place.
  mutating func sortNotes() {
    let order = notes.indices.map { (key: notes[$0].sortKey, offset: $0) }.sorted {
      ($0.key, $0.offset) < ($1.key, $1.offset)
    }
    var sorted: [P3PNote] = []
    sorted.reserveCapacity(notes.count)
    var (key, start) = (-1, 0)
    for entry in order {
      if entry.key != key { (key, start) = (entry.key, sorted.count) }
      let note = notes[entry.offset]
      if !(start..<sorted.count).contains(where: { sorted[$0] == note }) { sorted.append(note) }
    }
    notes = sorted
  }

  /// Takes in what another statement says of the same data, or of the same handling.
  mutating func absorb(_ other: P3PStatement, differingIn aspect: Aspect) {
    switch aspect {
    case .data: data.formUnion(other.data)
    case .purposes: purposes.formUnion(other.purposes)
    case .recipients: recipients.formUnion(other.recipients)
    }
    for (recipient, words) in other.descriptions {
      for word in words where descriptions[recipient]?.contains(word) != true {
        descriptions[recipient, default: []].append(word)
      }
    }
    notes += other.notes
    for case .evidence(_, _, let evidence) in other.notes {
      place = min(place, evidence.range.start)
    }
  }

  /// True when no value would occur twice with a different say.
  func isConsistent(with other: P3PStatement) -> Bool {
    var (purposes, recipients) = (purposes, recipients)
    purposes.formUnion(other.purposes)
    recipients.formUnion(other.recipients)
    let isTwice = zip(purposes, purposes.dropFirst()).contains {
      $0.value == $1.value && $0.value != .otherPurpose
    }
    return !isTwice && !zip(recipients, recipients.dropFirst()).contains { $0.value == $1.value }
  }
}

extension P3PStatement.PurposeUse: Comparable {
  /// The standard's order, then that of the explanations.
  static func < (left: Self, right: Self) -> Bool {
    if left.value != right.value { return left.value.rank < right.value.rank }
    if left.text != right.text { return left.text < right.text }
    if left.required != right.required { return left.required < right.required }
    return !left.isAssumed && right.isAssumed
  }
}

extension P3PStatement.RecipientUse: Comparable {
  /// The standard's order.
  static func < (left: Self, right: Self) -> Bool {
    left.value == right.value
      ? left.required < right.required : left.value.rank < right.value.rank
  }
}

extension P3PStatement.Datum: Comparable {
  static func == (left: Self, right: Self) -> Bool {
    left.ref == right.ref && left.base == right.base && left.isOptional == right.isOptional
      && left.categories == right.categories && left.otherText == right.otherText
  }

  /// By schema (the base data schema last), reference, category.
  static func < (left: Self, right: Self) -> Bool {
    if left.base != right.base { return left.base ?? "~" < right.base ?? "~" }
    if left.ref != right.ref { return left.ref < right.ref }
    let (first, second) = (left.categories.first?.rank ?? 0, right.categories.first?.rank ?? 0)
    if first != second { return first < second }
    if left.otherText != right.otherText { return left.otherText < right.otherText }
    if left.isOptional != right.isOptional { return right.isOptional }
    return left.categories.lexicographicallyPrecedes(right.categories) { $0.rank < $1.rank }
  }
}

extension P3PStatement.Element: Comparable {
  static func == (left: P3PStatement.Element, right: P3PStatement.Element) -> Bool {
    left === right || left.rank == right.rank && left.datum == right.datum
  }

  /// As the data are ordered.
  static func < (left: P3PStatement.Element, right: P3PStatement.Element) -> Bool {
    left.rank == right.rank
      ? left !== right && left.datum < right.datum : left.rank < right.rank
  }
}

extension [P3PStatement] {
  /// Statements that differ in one thing only made one: the data of equal handling, then the
  /// purposes, then the recipients of equal data. No merge says more than its parts did
  /// (P3P 1.0 §3.3.1), since all but one aspect are equal.
  func merged() -> [P3PStatement] {
    var current = self
    var count = -1
    while count != current.count {
      count = current.count
      for aspect in P3PStatement.Aspect.allCases { current = current.merged(aspect) }
    }
    return current
  }

  private func merged(_ aspect: P3PStatement.Aspect) -> [P3PStatement] {
    var kept: [P3PStatement] = []
    for statement in self {
      let index = kept.indices.first { index in
        guard kept[index].retention == statement.retention,
          kept[index].isNonIdentifiable == statement.isNonIdentifiable,
          aspect == .purposes || kept[index].purposes == statement.purposes,
          aspect == .recipients || kept[index].recipients == statement.recipients,
          aspect == .data || kept[index].data == statement.data
        else { return false }
        return aspect == .data || kept[index].isConsistent(with: statement)
      }
      if let index {
        kept[index].absorb(statement, differingIn: aspect)
      } else {
        kept.append(statement)
      }
    }
    return kept
  }
}
