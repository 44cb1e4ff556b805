/// Finds terms of use that stand in one page with a privacy policy and marks their blocks.
struct OtherMatter {
  let text: [UInt8]
  let censuses: [WordCensus]
  let title: String?

  /// Marks the blocks under headings that name terms, unless they are only a section of the policy.
  /// What stands there under a heading about privacy stays the policy's.
  func mark(_ blocks: inout [Block]) {
    let terms = blocks.indices.filter { blocks[$0].kind == .heading && isTermsHeading(blocks[$0]) }
    for heading in terms {
      let section = section(of: heading, blocks).filter {
        !isUnderPrivacy($0, below: heading, blocks)
      }
      guard isDocument(heading, section, blocks) else { continue }
      for index in section { blocks[index].isOtherMatter = true }
    }
  }

  private func isUnderPrivacy(_ index: Int, below top: Int, _ blocks: [Block]) -> Bool {
    if blocks[index].kind == .heading, isAboutPrivacy(blocks[index]) { return true }
    return blocks[index].headingPath.contains { $0 > top && isAboutPrivacy(blocks[$0]) }
  }

  /// A heading of a few words that names terms and does not speak of privacy.
  private func isTermsHeading(_ block: Block) -> Bool {
    let words = text[block.range.start..<block.range.end]
    guard words.count <= 80 else { return false }
    let lower = PagePhrases.lower(words)
    return PagePhrases.isTerms(lower) && !PagePhrases.isPrivacy(lower)
  }

  /// The heading and what stands under it.
  private func section(of heading: Int, _ blocks: [Block]) -> Range<Int> {
    var end = heading + 1
    while end < blocks.count, blocks[end].headingPath.contains(heading) { end += 1 }
    return heading..<end
  }

  /// Whether the section is a document of its own: beside the policy rather than in it, or long, and
  /// with next to nothing about data.
  private func isDocument(_ heading: Int, _ section: [Int], _ blocks: [Block]) -> Bool {
    var inside = WordCensus()
    for index in section.dropFirst() { inside.add(censuses[index]) }
    guard inside.words > 0, inside.practices * 6 <= inside.sentences else { return false }
    let isNested = blocks[heading].headingPath.contains { isAboutPrivacy(blocks[$0]) }
    if isNested { return inside.words >= 250 }
    let rest = Set(section)
    return blocks.indices.contains { !rest.contains($0) && censuses[$0].practices > 0 }
  }

  private func isAboutPrivacy(_ block: Block) -> Bool {
    PagePhrases.isPrivacy(PagePhrases.lower(text[block.range.start..<block.range.end].prefix(160)))
  }
}
