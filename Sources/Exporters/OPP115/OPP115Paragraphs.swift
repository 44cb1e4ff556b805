import ConverterCore

/// Reads annotations paragraph by paragraph, as OPP-115's annotators did.
///
/// They said of a paragraph what it is about. A choice that a paragraph about something else only
/// names has no annotation of its own: it is the "Choice Type" of the practice it is named beside,
/// or left out (and said to be lost). Access rights, periods, protections and changes were noted
/// wherever they were named. What the company does with data, told once in a paragraph that is about
/// those, about a group of people or about whom to ask, is its background and is left out as well.
struct OPP115Paragraphs {
  private let text: CanonicalText
  /// The letters of each category's words, by paragraph.
  private var weights: [Int: [OPP115Category: Int]] = [:]
  /// The statements of each category, by paragraph.
  private var sayings: [Int: [OPP115Category: Sayings]] = [:]
  /// Where each paragraph tells of the first party's own practices.
  private var practices: [Int: [TextRange]] = [:]

  /// Statements of one category in a paragraph.
  private struct Sayings {
    /// How many letters they have.
    var letters = 0
    /// Their words.
    var ranges: [TextRange] = []
  }

  /// Weighs what the paragraphs of a text are about.
  init(_ annotations: [OPP115Annotation], in text: CanonicalText) {
    self.text = text
    var ranges: [OPP115Category: [TextRange]] = [:]
    var statements: [OPP115Category: [TextRange]] = [:]
    for annotation in annotations {
      ranges[annotation.category, default: []] += annotation.ranges
      // A denial of sharing is no reason to pass over what is collected.
      if annotation.category != .thirdParty || !annotation.isNegated {
        statements[annotation.category, default: []] += annotation.statements
      }
    }
    for (category, ranges) in ranges where Self.weighs(category) {
      Self.visit(ranges, in: text) { block, range, letters in
        weights[block, default: [:]][category, default: 0] += letters
        if category == .firstParty { practices[block, default: []].append(range) }
      }
    }
    for (category, ranges) in statements {
      Self.visit(ranges, in: text) { block, range, letters in
        var said = sayings[block]?[category] ?? Sayings()
        said.letters += letters
        said.ranges.append(range)
        sayings[block, default: [:]][category] = said
      }
    }
  }

  /// Calls with each range that adds letters to those before it, its paragraph and how many it adds.
  private static func visit(
    _ ranges: [TextRange], in text: CanonicalText,
    _ found: (_ block: Int, _ range: TextRange, _ letters: Int) -> Void
  ) {
    var end = 0
    for range in ranges.sorted() where range.end > end {
      guard let block = text.blockIndex(at: range.start) else { continue }
      found(block, range, range.end - max(end, range.start))
      end = range.end
    }
  }

  /// Whether a paragraph can be about a category rather than about the choices it names. What is
  /// said of browser signals and of access stands beside choices, not above them.
  private static func weighs(_ category: OPP115Category) -> Bool {
    category != .other && category != .doNotTrack && category != .access
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
    for annotation in annotations {
      if isPassing(annotation) {
        if annotation.category == .choice, tell(annotation, practices, in: &own) { continue }
        if let subject = annotation.subject { passing.append(subject) }
      } else if annotation.category == .choice, isOfSharing(annotation) {
        // What lets people refuse a sharing is said of the sharing, too.
        tell(annotation, practices, in: &own)
      }
    }
    return (own, passing)
  }

  /// Whether every paragraph it stands in says more of something else.
  private func isPassing(_ annotation: OPP115Annotation) -> Bool {
    if annotation.category == .firstParty || annotation.category == .thirdParty {
      // A denial is never passed over.
      return !annotation.isNegated
        && annotation.ranges.allSatisfy { range in
          text.blockIndex(at: range.start).map {
            isBackground(annotation, $0) || isOffered(annotation, $0)
          } ?? false
        }
    }
    if annotation.category == .security { return isLimitOnOthers(annotation) }
    guard annotation.category == .choice else { return false }
    return annotation.ranges.allSatisfy { range in
      guard let block = text.blockIndex(at: range.start), let here = weights[block] else {
        return false
      }
      // That data need not be given is said of their collection, where the paragraph tells of it.
      let isAbstaining = annotation.attributes[.choiceType] == ["Dont use service/feature"]
      if isAbstaining, practices[block]?.contains(where: { !$0.overlaps(range) }) == true {
        return true
      }
      let weight = here[annotation.category] ?? 0
      return here.contains { $0.value > weight }
    }
  }

  /// Whether collection and use, or sharing, are named once in a paragraph that is about something
  /// else: about security, changes, access, one group of people, whom to ask; or collection of
  /// unnamed data in one that tells more of sharing.
  private func isBackground(_ annotation: OPP115Annotation, _ block: Int) -> Bool {
    let category = annotation.category
    guard let here = sayings[block], let own = here[category], own.ranges.count == 1 else {
      return false
    }
    if category == .firstParty, (here[.thirdParty]?.ranges.count ?? 0) > 1, !namesData(annotation) {
      return true
    }
    return here.contains { other, saying in
      ![.firstParty, .thirdParty, .choice, .retention, .doNotTrack].contains(other)
        && (category == .firstParty || saying.letters >= own.letters)
        // What is said in one breath is no background of itself.
        && saying.ranges != own.ranges
    }
  }

  /// "They may use it only for us": what binds those who get data belongs to a paragraph about sharing.
  private func isLimitOnOthers(_ annotation: OPP115Annotation) -> Bool {
    annotation.attributes[.measure] == ["Data access limitation"]
      && annotation.ranges.allSatisfy { range in
        guard let block = text.blockIndex(at: range.start), let here = weights[block] else {
          return false
        }
        return here[.thirdParty] ?? 0 > here[.security] ?? 0
      }
  }

  /// "We may write to you": what a paragraph that is about a choice lets people stop, where it names
  /// no data.
  private func isOffered(_ annotation: OPP115Annotation, _ block: Int) -> Bool {
    guard annotation.category == .firstParty, let weights = weights[block],
      weights[.choice] ?? 0 > weights[.firstParty] ?? 0
    else { return false }
    return !namesData(annotation)
  }

  private func namesData(_ annotation: OPP115Annotation) -> Bool {
    !(annotation.attributes[.data] ?? []).allSatisfy {
      ["Unspecified", "Other", DataCategory.personalInformation.opp115].contains($0)
    }
  }

  private func isOfSharing(_ choice: OPP115Annotation) -> Bool {
    choice.attributes[.choiceScope]?.contains("Third party sharing/collection") == true
  }

  /// Adds a choice to the nearest fitting practice before it in its paragraph, else after it.
  @discardableResult
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
    let best = fitting.last { (own[$0].ranges.first ?? place) <= place } ?? fitting.first
    guard let best else { return false }
    own[best].add(
      .choiceType, (choice.attributes[.choiceType] ?? []).filter { $0 != "Unspecified" })
    if let scope = Self.scope(scopes, of: own[best].category) {
      own[best].add(.choiceScope, [scope])
    }
    return true
  }

  /// The practice's "Choice Scope" of a choice's: of collection for what the first party collects,
  /// of use for what others get. What else such a choice is about, the paragraph is not about.
  private static func scope(_ scopes: [String], of category: OPP115Category) -> String? {
    switch category {
    case .firstParty: scopes.contains("First party collection") ? "Collection" : nil
    default: scopes.contains { $0.hasPrefix("Third party") } ? "Use" : nil
    }
  }
}
