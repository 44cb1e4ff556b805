/// What is left of a page's navigation in a text: never policy, always the same few words.
enum Navigation {
  private static let leftovers: Set<String> = [
    "back to top", "back to the top", "return to top", "top of page", "go to top", "top", "^ top",
    "[top]", "[back to top]", "^top", "↑ top", "print", "print this page", "printer friendly",
    "printer-friendly version", "print friendly version", "skip to content",
    "skip to main content", "skip navigation", "close window", "close this window", "^ back to top",
    "↑ back to top", "back to contents", "return to contents",
  ]

  /// Whether the block is "Back to top" or the like and nothing else.
  static func isLeftover(_ block: DraftBlock) -> Bool {
    guard block.text.count <= 40, block.kind != .heading || block.traits.isPseudoHeading else {
      return false
    }
    return leftovers.contains(
      block.text.words.lowercased().trimming { " .|-»«".contains($0) })
  }

  /// Whether the block is a trail of links to the page itself: "Home > About > Privacy".
  static func isBreadcrumb(_ block: DraftBlock) -> Bool {
    guard block.kind == .paragraph, let first = block.text.links.first else { return false }
    let words = block.text.words
    let shape = WordShape(block.text.bytes)
    guard first.range.lowerBound <= 12, shape.wordCount <= 24, !shape.hasLineBreak else {
      return false
    }
    return [" > ", " >> ", " » ", " › ", " :: ", " → "].contains { words.contains($0) }
  }
}

extension String {
  /// The string without the characters at both ends that satisfy the condition.
  fileprivate func trimming(_ condition: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, condition(first) { rest.removeFirst() }
    while let last = rest.last, condition(last) { rest.removeLast() }
    return String(rest)
  }
}
