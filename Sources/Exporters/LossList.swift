/// Gathers the losses of an export, one a kind, in the order of the calls.
struct LossList {
  private(set) var losses: [Loss] = []

  /// Notes what is lost of some things, each named once; nothing where there are none.
  mutating func add(_ code: String, _ message: String, _ subjects: [String]) {
    var known: Set<String> = []
    let unique = subjects.filter { known.insert($0).inserted }
    if !unique.isEmpty { losses.append(Loss(code, message, subjects: unique)) }
  }

  /// Notes a loss that concerns nothing by name, where there is one.
  mutating func add(_ code: String, _ message: String, if isLost: Bool) {
    if isLost { losses.append(Loss(code, message)) }
  }
}
