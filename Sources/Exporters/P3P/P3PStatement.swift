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
  struct Datum: Hashable {
    var ref: String
    /// The DATA-GROUP's `base`; nil for the base data schema.
    var base: String?
    var isOptional = false
    var categories: [P3PCategory] = []
    /// What explains `other-category`; empty for all others.
    var otherText = ""
    /// How people would call it (for CONSEQUENCE).
    var label = ""

    static func == (left: Datum, right: Datum) -> Bool {
      left.ref == right.ref && left.base == right.base && left.isOptional == right.isOptional
        && left.categories == right.categories && left.otherText == right.otherText
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(ref)
      hasher.combine(categories)
      hasher.combine(isOptional)
    }
  }

  var isNonIdentifiable = false
  /// True where the statement was put together from prose.
  var isOfProse = false
  var consequence: String?
  var purposes: Set<PurposeUse> = []
  var recipients: Set<RecipientUse> = []
  /// What the policy calls its recipients, by value, in order.
  var descriptions: [P3PRecipient: [String]] = [:]
  var retention: P3PRetention?
  var data: Set<Datum> = []
  /// Evidence and markers, in the order they were found.
  var notes: [P3PNote] = []
  /// Where in the text the statement begins, for the order of statements.
  var place = Int.max

  /// The purposes in the standard's order.
  var orderedPurposes: [PurposeUse] {
    purposes.sorted {
      ($0.value.rank, $0.text, $0.required) < ($1.value.rank, $1.text, $1.required)
    }
  }

  /// The recipients in the standard's order.
  var orderedRecipients: [RecipientUse] {
    recipients.sorted { ($0.value.rank, $0.required) < ($1.value.rank, $1.required) }
  }

  /// The data by reference, then by category.
  var orderedData: [Datum] {
    data.sorted {
      ($0.base ?? "~", $0.ref, $0.categories.first?.rank ?? 0, $0.otherText)
        < ($1.base ?? "~", $1.ref, $1.categories.first?.rank ?? 0, $1.otherText)
    }
  }

  /// Adds a note that is not there yet.
  mutating func note(_ note: P3PNote) {
    if !notes.contains(note) { notes.append(note) }
    if case .evidence(_, _, let evidence) = note { place = min(place, evidence.range.start) }
  }

  /// Puts the notes in order: by aspect, evidence before markers, then by place.
  mutating func sortNotes() {
    let aspects = ["data", "purpose", "recipient", "retention", "choice"]
    func key(_ note: P3PNote) -> (Int, Int, Int) {
      let aspect = aspects.firstIndex(of: note.aspect) ?? aspects.count
      guard case .evidence(_, _, let evidence) = note else { return (aspect, 1, 0) }
      return (aspect, 0, evidence.range.start)
    }
    notes = notes.enumerated().sorted { left, right in
      let (first, second) = (key(left.element), key(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  /// Takes in what another statement says of the same data, or of the same handling.
  mutating func absorb(_ other: P3PStatement) {
    purposes.formUnion(other.purposes)
    recipients.formUnion(other.recipients)
    data.formUnion(other.data)
    for (recipient, words) in other.descriptions {
      for word in words where descriptions[recipient]?.contains(word) != true {
        descriptions[recipient, default: []].append(word)
      }
    }
    for note in other.notes { self.note(note) }
    if purposes.contains(where: { !$0.isAssumed }) {
      purposes = purposes.filter { !$0.isAssumed }
    }
  }

  /// True when no value occurs twice with a different say.
  func isConsistent(with other: P3PStatement) -> Bool {
    let purposes = purposes.union(other.purposes).filter { $0.value != .otherPurpose }
    let recipients = recipients.union(other.recipients)
    return Set(purposes.map(\.value)).count == purposes.count
      && Set(recipients.map(\.value)).count == recipients.count
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
      current = current.merged { left, right in
        left.purposes == right.purposes && left.recipients == right.recipients
      }
      current = current.merged { left, right in
        left.data == right.data && left.recipients == right.recipients
          && left.isConsistent(with: right)
      }
      current = current.merged { left, right in
        left.data == right.data && left.purposes == right.purposes
          && left.isConsistent(with: right)
      }
    }
    return current
  }

  private func merged(where alike: (P3PStatement, P3PStatement) -> Bool) -> [P3PStatement] {
    var kept: [P3PStatement] = []
    for statement in self {
      let index = kept.firstIndex {
        $0.retention == statement.retention && $0.isNonIdentifiable == statement.isNonIdentifiable
          && alike($0, statement)
      }
      if let index { kept[index].absorb(statement) } else { kept.append(statement) }
    }
    return kept
  }
}
