/// Values in ascending order, each once.
struct OrderedValues<Element: Comparable>: RandomAccessCollection, ExpressibleByArrayLiteral {
  private var elements: [Element] = []

  init(_ elements: some Sequence<Element>) {
    for element in elements { insert(element) }
  }

  init(arrayLiteral elements: Element...) { self.init(elements) }

  var startIndex: Int { 0 }
  var endIndex: Int { elements.count }
  subscript(index: Int) -> Element { elements[index] }

  /// Puts a value at its place, unless it is there; tells whether it was new.
  @discardableResult
  mutating func insert(_ element: Element) -> Bool {
    guard let last = elements.last, !(last < element) else {
      elements.append(element)
      return true
    }
    let place = elements.withUnsafeBufferPointer { elements -> Int? in
      var (low, high) = (0, elements.count)
      while low < high {
        let middle = (low + high) / 2
        if elements[middle] < element { low = middle + 1 } else { high = middle }
      }
      return low < elements.count && elements[low] == element ? nil : low
    }
    if let place { elements.insert(element, at: place) }
    return place != nil
  }

  mutating func formUnion(_ other: OrderedValues) {
    for element in other.elements { insert(element) }
  }

  /// Whether the two have no value in common.
  func isDisjoint(with other: OrderedValues) -> Bool {
    var (left, right) = (0, 0)
    while left < count, right < other.count {
      if self[left] == other[right] { return false }
      if self[left] < other[right] { left += 1 } else { right += 1 }
    }
    return true
  }

  mutating func removeAll(where isUnwanted: (Element) -> Bool) {
    elements.removeAll(where: isUnwanted)
  }
}

extension OrderedValues: Equatable {}

extension OrderedValues: Sendable where Element: Sendable {}
