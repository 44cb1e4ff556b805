import ConverterCore
import Glibc

/// One line on the terminal that says how far a run is, how fast, and how long it will take.
struct Progress {
  /// When it is shown (`--progress`).
  enum Wish: String, CaseIterable {
    /// On a terminal, for runs of more than a second.
    case auto
    case always
    case never
  }

  private let isShown: Bool
  private let isTerminal: Bool
  private let isPatient: Bool
  private let begin = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant
  private var isVisible = false

  init(_ wish: Wish, isQuiet: Bool) {
    isTerminal = isatty(2) != 0
    isShown = wish == .always || wish == .auto && isTerminal && !isQuiet
    isPatient = wish == .auto
    lastShown = begin
  }

  /// Seconds since the run began.
  var seconds: Double { Self.seconds(ContinuousClock.now - begin) }

  /// Shows how far the run is, a few times a second; `share` is the part done, where it is known.
  mutating func show(inputs: Int, share: Double?) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let pause: Duration = isTerminal ? .milliseconds(200) : .seconds(5)
    guard now - lastShown >= pause, !isPatient || now - begin >= .seconds(1) else { return }
    lastShown = now
    Console.write(
      isTerminal ? "\r\u{1B}[K" + line(inputs, share) : line(inputs, share) + "\n")
    isVisible = isTerminal
  }

  /// Takes the line away, before anything else is said.
  mutating func clear() {
    guard isVisible else { return }
    Console.write("\r\u{1B}[K")
    isVisible = false
  }

  private func line(_ inputs: Int, _ share: Double?) -> String {
    let elapsed = seconds
    let rate = RunTally.tenths(Double(inputs) / max(elapsed, 0.001))
    let counts = "\(inputs) inputs, \(rate) a second"
    guard let share, share > 0 else { return counts }
    let part = min(max(share, 0), 1)
    let full = Int(part * 30)
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: 30 - full)
    let left = elapsed / part - elapsed
    return "[\(bar)] \(Int(part * 100)) %  \(counts), \(Self.clock(left)) left"
  }

  private static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }

  /// A span for people: `4 s`, `3:07`, `2:03:07`.
  static func clock(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9).rounded(.up))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    if whole < 60 { return "\(whole) s" }
    let minutes = whole / 60
    if minutes < 60 { return "\(minutes):\(two(whole % 60))" }
    return "\(minutes / 60):\(two(minutes % 60)):\(two(whole % 60))"
  }
}
