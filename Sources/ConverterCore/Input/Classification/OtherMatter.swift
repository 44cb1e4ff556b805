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
    // A bound on what a hostile page can cost.
    let terms = headings.filter { isTermsHeading(blocks[$0]) }.prefix(50)
    guard !terms.isEmpty else { return }
    let privacy = Set(headings.filter { isAboutPrivacy(blocks[$0]) })
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

  /// A heading of a few words that names terms and does not speak of privacy.
  private func isTermsHeading(_ block: Block) -> Bool {
    let words = text[block.range.start..<block.range.end]
    guard words.count <= 80 else { return false }
    let marks = PagePhrases.marks(of: words)
    return marks.has(.terms) && !marks.has(.privacy)
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
    var inside = BlockCount(words: 0, sentences: 0, practices: 0)
    for index in section.dropFirst() {
      inside.words += counts[index].words
      inside.sentences += counts[index].sentences
      inside.practices += counts[index].practices
    }
    guard inside.words > 0, inside.practices * 6 <= inside.sentences else { return false }
    if isNested { return inside.words >= 250 }
    let rest = Set(section)
    return blocks.indices.contains { !rest.contains($0) && counts[$0].practices > 0 }
  }

  private func isAboutPrivacy(_ block: Block) -> Bool {
    PagePhrases.marks(of: text[block.range.start..<block.range.end].prefix(160)).has(.privacy)
  }
}
