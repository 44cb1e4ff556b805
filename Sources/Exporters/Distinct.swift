/// Short lists without repetitions, as they came; `OrderedValues` are sorted and may be long.
extension Sequence where Element: Equatable {
  /// The elements in their order, each once. Every element is compared with those kept.
  var distinct: [Element] {
    var kept: [Element] = []
    for element in self where !kept.contains(element) { kept.append(element) }
    return kept
  }
}
