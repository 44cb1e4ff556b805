extension Sequence where Element: Equatable {
  /// The elements in their order, each once. Every element is compared with those kept: for short
  /// lists.
  var distinct: [Element] {
    var kept: [Element] = []
    for element in self where !kept.contains(element) { kept.append(element) }
    return kept
  }
}
