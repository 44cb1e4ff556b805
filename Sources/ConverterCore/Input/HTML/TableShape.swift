/// Tells tables of data from tables that only lay a page out.
enum TableShape {
  /// Whether a table holds data: it says so, or its rows are regular and its cells short.
  static func isData(_ table: Int, in tree: ElementTree, isOut: [Bool]) -> Bool {
    if let role = tree.value(.role, of: table), role == "presentation" || role == "none" {
      return false
    }
    var census = Census()
    var node = table + 1
    let end = Int(tree.nodes[table].end)
    while node < end {
      let entry = tree.nodes[node]
      if entry.tag == .table { return false }
      census.count(entry, in: tree)
      node += 1
    }
    return census.isData
  }

  /// Whether a row is a header row: nothing but header cells.
  static func isHeader(_ row: Int, in tree: ElementTree) -> Bool {
    var node = row + 1
    var heads = 0
    while node < Int(tree.nodes[row].end) {
      if tree.nodes[node].tag == .td { return false }
      if tree.nodes[node].tag == .th { heads += 1 }
      node += 1
    }
    return heads > 0
  }

  private struct Census {
    var rows = 0
    var cells = 0
    var heads = 0
    var cellsInRow = 0
    var widest = 0
    var regularRows = 0
    var longestCell = 0
    var cellBytes = 0
    var blocks = 0

    mutating func count(_ entry: ElementTree.Node, in tree: ElementTree) {
      switch entry.tag {
      case .tr:
        endRow()
        rows += 1
      case .td, .th:
        longestCell = max(longestCell, cellBytes)
        cellBytes = 0
        cells += 1
        cellsInRow += 1
        if entry.tag == .th { heads += 1 }
      case .text:
        cellBytes += tree.textLength(of: entry)
      case .h1, .h2, .h3, .h4, .form, .textarea: blocks += 1
      default: break
      }
    }

    mutating func endRow() {
      widest = max(widest, cellsInRow)
      if cellsInRow >= 2 { regularRows += 1 }
      cellsInRow = 0
    }

    var isData: Bool {
      var whole = self
      whole.endRow()
      whole.longestCell = max(longestCell, cellBytes)
      guard whole.rows >= 2, whole.widest >= 2, whole.blocks == 0 else { return false }
      if whole.heads >= 2, whole.longestCell < 4000 { return true }
      return whole.regularRows * 10 >= whole.rows * 8 && whole.regularRows >= 3
        && whole.longestCell < 600
    }
  }
}
