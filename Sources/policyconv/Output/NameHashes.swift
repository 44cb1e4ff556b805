/// A set of 64-bit hashes in the least memory that is still fast: one table, at most seven eighths
/// full, searched from each hash's place on.
struct NameHashes {
  /// 0 is a free place.
  private var places = [UInt64](repeating: 0, count: 1 << 10)
  private(set) var count = 0

  /// Whether the hash is in the set.
  func contains(_ hash: UInt64) -> Bool { places[place(of: hash, in: places)] != 0 }

  /// Adds a hash; a second time does nothing.
  mutating func insert(_ hash: UInt64) {
    let place = place(of: hash, in: places)
    guard places[place] == 0 else { return }
    places[place] = max(hash, 1)
    count += 1
    if count > places.count / 8 * 7 { grow() }
  }

  /// Where the hash is, or where it would be.
  private func place(of hash: UInt64, in places: [UInt64]) -> Int {
    let hash = max(hash, 1)
    // FNV's low bits are its best.
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] != 0, places[place] != hash { place = (place + 1) & (places.count - 1) }
    return place
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: places.count * 2)
    for hash in places where hash != 0 { larger[place(of: hash, in: larger)] = hash }
    places = larger
  }
}
