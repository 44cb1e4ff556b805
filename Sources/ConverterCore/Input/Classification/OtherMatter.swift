/// Finds terms of use that stand in one page with a privacy policy and marks their blocks.
struct OtherMatter {
  let text: [UInt8]
  /// The words of each block.
  let counts: [BlockCount]
  let title: String?

  /// Marks the blocks under headings that name terms, unless they are only a section of the policy.
  /// What stands there under a heading about privacy stays the policy's.
  func mark(_ blocks: inout [Block]) {
    let headings = blocks.indices.filter { blocks[$0].kind == .heading }
    let marks = headings.map { PagePhrases.marks(of: words(blocks[$0]).prefix(160)) }
    // A bound on what a hostile page can cost.
    let terms = headings.indices.filter { isTermsHeading(blocks[headings[$0]], marks[$0]) }
      .prefix(50).map { headings[$0] }
    markFirstPart(headings, &blocks)
    guard !terms.isEmpty else { return }
    let privacy = Set(headings.indices.filter { marks[$0].has(.privacy) }.map { headings[$0] })
    for heading in terms {
      let section = section(of: heading, blocks).filter { index in
        !privacy.contains(index)
          && !blocks[index].headingPath.contains { $0 > heading && privacy.contains($0) }
      }
      let isNested = blocks[heading].headingPath.contains { privacy.contains($0) }
      guard isDocument(section, isNested: isNested, blocks) else { continue }
      for index in section { blocks[index].isOtherMatter = true }
    }
  }

  /// Marks the sections before the policy's heading in a page that is headed "User Agreement and
  /// Privacy Policy" and has no heading for the agreement itself.
  private func markFirstPart(_ headings: [Int], _ blocks: inout [Block]) {
    let names = headings.first.map { text[blocks[$0].range.start..<blocks[$0].range.end] }
    guard [names, title.map { Array($0.utf8)[...] }].contains(where: namesBoth),
      let policy = headings.first(where: { isPolicyHeading(blocks[$0]) }),
      let first = headings.first(where: {
        $0 < policy && blocks[$0].level == blocks[policy].level
          && blocks[$0].headingPath == blocks[policy].headingPath && !namesBoth(words(blocks[$0]))
      })
    else { return }
    let part = Array(first..<policy)
    let inside = count(part)
    let after = count(policy..<blocks.count)
    guard inside.words >= 250,
      inside.practices * after.sentences * 2 <= after.practices * inside.sentences
    else { return }
    for index in part { blocks[index].isOtherMatter = true }
  }

  private func words(_ block: Block) -> ArraySlice<UInt8> {
    text[block.range.start..<block.range.end]
  }

  /// Whether a title names terms and a privacy policy.
  private func namesBoth(_ words: ArraySlice<UInt8>?) -> Bool {
    guard let words, words.count <= 160 else { return false }
    let marks = PagePhrases.marks(of: words)
    return marks.has(.terms) && marks.has(.privacy)
  }

  /// A heading that is the name of a privacy policy and no more.
  private func isPolicyHeading(_ block: Block) -> Bool {
    guard block.range.count <= 40 else { return false }
    let marks = PagePhrases.marks(of: words(block))
    return marks.has(.privacy) && marks.has(.policyNames) && !marks.has(.terms)
  }

  /// A heading of a few words that names terms and does not speak of privacy.
  private func isTermsHeading(_ block: Block, _ marks: PhraseMarks) -> Bool {
    block.range.count <= 80 && marks.has(.terms) && !marks.has(.privacy)
  }

  /// The heading and what stands under it.
  private func section(of heading: Int, _ blocks: [Block]) -> Range<Int> {
    var end = heading + 1
    while end < blocks.count, blocks[end].headingPath.contains(heading) { end += 1 }
    return heading..<end
  }

  /// Whether the section is a document of its own: beside the policy rather than in it, or long, and
  /// with next to nothing about data.
  private func isDocument(_ section: [Int], isNested: Bool, _ blocks: [Block]) -> Bool {
    let inside = count(section.dropFirst())
    guard inside.words > 0, inside.practices * 6 <= inside.sentences else { return false }
    if isNested { return inside.words >= 250 }
    let rest = Set(section)
    return blocks.indices.contains { !rest.contains($0) && counts[$0].practices > 0 }
  }

  private func count(_ section: some Sequence<Int>) -> BlockCount {
    var inside = BlockCount(words: 0, sentences: 0, practices: 0)
    for index in section {
      inside.words += counts[index].words
      inside.sentences += counts[index].sentences
      inside.practices += counts[index].practices
    }
    return inside
  }
}
