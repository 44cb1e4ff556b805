/// The headings above the place that has been reached, outermost first.
struct HeadingOutline: Sendable {
  private struct Entry: Sendable {
    var level: Int
    var isPseudo: Bool
    var block: Int
  }
  private var entries: [Entry] = []

  /// Indices of the headings above the next block.
  var path: [Int] { entries.map(\.block) }

  /// Enters a heading as block number `block`; returns its level and the path above it.
  ///
  /// A real heading ends all pseudo headings; a pseudo heading of rank r stands r levels below the
  /// deepest real heading that is open.
  mutating func enter(block: Int, level: Int, isPseudo: Bool) -> (level: Int, path: [Int]) {
    var level = min(max(level, 1), 6)
    if isPseudo, let real = entries.last(where: { !$0.isPseudo }) {
      level = real.level + level
    }
    while let last = entries.last, last.level >= level || (last.isPseudo && !isPseudo) {
      entries.removeLast()
    }
    let above = path
    entries.append(Entry(level: level, isPseudo: isPseudo, block: block))
    return (min(level, 6), above)
  }
}

/// The lists that are open, outermost first, each with the block that introduces it.
struct OpenLists: Sendable {
  private var lists: [(depth: Int, leadIn: Int?)] = []

  /// Enters an item at a depth and returns its lead-in; `introducer` is the block that stands
  /// immediately before, if it may introduce a list.
  mutating func enter(depth: Int, introducer: Int?) -> Int? {
    while let last = lists.last, last.depth > depth { lists.removeLast() }
    if lists.last?.depth != depth { lists.append((depth, introducer)) }
    return lists.last?.leadIn
  }

  /// Ends all of them.
  mutating func close() { lists.removeAll(keepingCapacity: true) }
}
