/// Where offsets of a derived text lie in the bytes it was made from.
///
/// A list of points; between two of them both sides advance evenly. Without points the two are the
/// same, which is the usual case and costs nothing.
struct OffsetMap: Sendable {
  private struct Point {
    var derived: UInt32
    var origin: UInt32
  }

  private var points: [Point] = []

  /// Whether every offset maps to itself.
  var isIdentity: Bool { points.isEmpty }

  /// Says that from `derived` on the text was made from the bytes at `origin`. Ascending calls only.
  mutating func mark(derived: Int, origin: Int) {
    let point = Point(derived: UInt32(clamping: derived), origin: UInt32(clamping: origin))
    if let last = points.last {
      if last.derived == point.derived {
        points[points.count - 1].origin = point.origin
        return
      }
    }
    points.append(point)
  }

  /// The map from a text derived through this one to the origin of this one: `next` leads from the
  /// last text to the one before.
  func followed(by next: OffsetMap) -> OffsetMap {
    if isIdentity { return next }
    if next.isIdentity { return self }
    var joined = OffsetMap()
    var cursor = Cursor(self)
    // Points of both maps: where either of them bends, the joined one does.
    var own = points.startIndex
    for (index, point) in next.points.enumerated() {
      joined.mark(derived: Int(point.derived), origin: cursor.origin(Int(point.origin)))
      let limit =
        index + 1 < next.points.count ? Int(next.points[index + 1].origin) : Int(UInt32.max)
      while own < points.count, Int(points[own].derived) <= Int(point.origin) { own += 1 }
      while own < points.count, Int(points[own].derived) < limit {
        let advance = Int(points[own].derived) - Int(point.origin)
        joined.mark(derived: Int(point.derived) + advance, origin: Int(points[own].origin))
        own += 1
      }
    }
    return joined
  }

  /// Reads the map at ascending offsets, each step in constant time on average.
  struct Cursor {
    private let map: OffsetMap
    private var index = 0

    /// Begins at the first point.
    init(_ map: OffsetMap) { self.map = map }

    /// The origin of a derived offset; offsets may also fall back, at the price of a search.
    mutating func origin(_ derived: Int) -> Int {
      let points = map.points
      guard !points.isEmpty else { return derived }
      if points[index].derived > derived { index = 0 }
      if index + 8 < points.count, points[index + 8].derived <= derived {
        index = search(points, derived)
      }
      while index + 1 < points.count, points[index + 1].derived <= derived { index += 1 }
      return Self.interpolate(points, index, derived)
    }

    private func search(_ points: [Point], _ derived: Int) -> Int {
      var low = index
      var high = points.count - 1
      while low < high {
        let middle = (low + high + 1) / 2
        if points[middle].derived <= derived { low = middle } else { high = middle - 1 }
      }
      return low
    }

    private static func interpolate(_ points: [Point], _ index: Int, _ derived: Int) -> Int {
      let point = points[index]
      let advance = derived - Int(point.derived)
      guard index + 1 < points.count else { return Int(point.origin) + advance }
      let next = points[index + 1]
      let width = Int(next.derived) - Int(point.derived)
      let span = Int(next.origin) - Int(point.origin)
      if span >= width { return Int(point.origin) + advance }
      return Int(point.origin) + advance * span / max(width, 1)
    }
  }
}
