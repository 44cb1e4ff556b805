import ConverterCore

/// Reads annotations paragraph by paragraph, as OPP-115's annotators did.
///
/// They said of a paragraph what it is about. A choice, an access right, a period or a protection
/// that a paragraph about something else only names has no annotation of its own: the choice is
/// the "Choice Type" of the practice it is named beside, the others are left out (and said to be
/// lost).
struct OPP115Paragraphs {
  private let text: CanonicalText
  /// The letters of each category's words, by paragraph.
  private var weights: [Int: [OPP115Category: Int]] = [:]
  /// How many runs of words (sentences, mostly) speak of each category, by paragraph.
  private var runs: [Int: [OPP115Category: Int]] = [:]

  /// Weighs what the paragraphs of a text are about.
  init(_ annotations: [OPP115Annotation], in text: CanonicalText) {
    self.text = text
    var ranges: [OPP115Category: [TextRange]] = [:]
    for annotation in annotations {
      ranges[annotation.category, default: []] += annotation.ranges
    }
    for (category, ranges) in ranges {
      var end = 0
      for range in ranges.sorted() where range.end > end {
        guard let block = text.blockIndex(at: range.start) else { continue }
        if category != .other {
          weights[block, default: [:]][category, default: 0] += range.end - max(end, range.start)
        }
        if range.start >= end { runs[block, default: [:]][category, default: 0] += 1 }
        end = range.end
      }
    }
  }

  /// The annotations that stand on their own, with choices named in passing told by the practices
  /// beside them; and the subjects of those that are left out.
  func read(
    _ annotations: [OPP115Annotation]
  ) -> (annotations: [OPP115Annotation], passing: [String]) {
    var own = annotations.filter { !isPassing($0) }
    var passing: [String] = []
    var practices: [Int: [Int]] = [:]
    for (index, annotation) in own.enumerated()
    where (annotation.category == .firstParty || annotation.category == .thirdParty)
      && !annotation.isNegated
    {
      guard let start = annotation.ranges.first?.start, let block = text.blockIndex(at: start)
      else { continue }
      practices[block, default: []].append(index)
    }
    for annotation in annotations where isPassing(annotation) {
      if annotation.category == .choice, tell(annotation, practices, in: &own) { continue }
      if let subject = annotation.subject { passing.append(subject) }
    }
    return (own, passing)
  }

  /// Whether every paragraph it stands in says more of something else.
  private func isPassing(_ annotation: OPP115Annotation) -> Bool {
    switch annotation.category {
    case .choice, .access, .security, .change: break
    case .firstParty, .thirdParty:
      return annotation.ranges.allSatisfy { range in
        text.blockIndex(at: range.start).map {
          isBackground(annotation.category, $0) || isOffered(annotation, $0)
        } ?? false
      }
    case .retention:
      // How long data are kept is noted wherever a period is given.
      guard annotation.attributes[.retentionPeriod] == ["Unspecified"] else { return false }
    default: return false
    }
    return annotation.ranges.allSatisfy { range in
      text.blockIndex(at: range.start).map { isOutweighed(annotation.category, $0) } ?? false
    }
  }

  /// Whether collection and use, or sharing, are named once in a paragraph that is about something
  /// else: about security, changes, access, one group of people, whom to ask; or collection in one
  /// that tells more of sharing.
  private func isBackground(_ category: OPP115Category, _ block: Int) -> Bool {
    guard let here = runs[block], here[category] == 1 else { return false }
    if category == .firstParty, (here[.thirdParty] ?? 0) > 1 { return true }
    return here.keys.contains {
      ![.firstParty, .thirdParty, .choice, .retention, .doNotTrack].contains($0)
        && (category == .firstParty || !isOutweighed($0, block))
    }
  }

  /// Whether a paragraph says more of something else than of a category that can be named in passing.
  private func isOutweighed(_ category: OPP115Category, _ block: Int) -> Bool {
    guard [.choice, .access, .security, .change, .retention].contains(category),
      let here = weights[block]
    else { return false }
    let weight = here[category] ?? 0
    return here.contains { $0.value > weight }
  }

  /// "We may write to you": what a paragraph that is about a choice lets people stop, where it names
  /// no data.
  private func isOffered(_ annotation: OPP115Annotation, _ block: Int) -> Bool {
    guard annotation.category == .firstParty, let weights = weights[block],
      weights[.choice] ?? 0 > weights[.firstParty] ?? 0
    else { return false }
    return (annotation.attributes[.data] ?? []).allSatisfy {
      ["Unspecified", "Other", DataCategory.personalInformation.opp115].contains($0)
    }
  }

  /// Adds a choice to the nearest fitting practice before it in its paragraph, else after it.
  private func tell(
    _ choice: OPP115Annotation, _ practices: [Int: [Int]], in own: inout [OPP115Annotation]
  ) -> Bool {
    guard !choice.isNegated, let place = choice.ranges.first,
      let block = text.blockIndex(at: place.start)
    else { return false }
    let scopes = choice.attributes[.choiceScope] ?? []
    let isOthers = scopes.contains { $0.hasPrefix("Third party") }
    let near = practices[block] ?? []
    let fitting = near.filter { (own[$0].category == .thirdParty) == isOthers }
    let pool = fitting.isEmpty ? near : fitting
    let best = pool.last { (own[$0].ranges.first ?? place) <= place } ?? pool.first
    guard let best else { return false }
    own[best].add(
      .choiceType, (choice.attributes[.choiceType] ?? []).filter { $0 != "Unspecified" })
    if let scope = Self.scope(scopes) { own[best].add(.choiceScope, [scope]) }
    return true
  }

  /// The practice's "Choice Scope" of a choice's.
  private static func scope(_ scopes: [String]) -> String? {
    let uses = scopes.contains { $0.hasSuffix("use") }
    let collects = scopes.contains { $0.hasSuffix("collection") }
    if uses && collects { return "Both" }
    return uses ? "Use" : collects ? "Collection" : nil
  }
}
