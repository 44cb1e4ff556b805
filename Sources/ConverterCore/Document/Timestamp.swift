/// A moment as an archive or a policy states it, with the precision it was given in.
///
/// `2005`, `200512`, `20051214031824` and ISO 8601 forms all keep what they said and no more. A time
/// with an offset from UTC (`2005-12-14T03:18:24+01:00`) becomes that of UTC.
public struct Timestamp: Hashable, Sendable {
  /// One to fourteen digits, as the Wayback Machine writes them: YYYYMMDDhhmmss, cut where unknown.
  public let digits: String

  /// Creates a timestamp from 1–14 digits or an ISO 8601 date or date-time; nil for anything else. A
  /// day that its month has not is kept, as archives have some: what is written of it says the month.
  public init?(_ text: String) {
    let allowed = text.utf8.allSatisfy { Self.isDigit($0) || "-:TZ+. ".utf8.contains($0) }
    guard allowed else { return nil }
    let (moment, offset) = Self.parted(text)
    let plain = moment.utf8.filter(Self.isDigit).prefix(14)
    guard !plain.isEmpty, let offset, let clock = Clock(plain.map { Int($0) - 48 }) else {
      return nil
    }
    let kept = String(decoding: plain, as: UTF8.self)
    // Without a time of day an offset says nothing that could be kept.
    digits = offset == 0 || plain.count < 12 ? kept : clock.earlier(by: offset) + kept.dropFirst(12)
  }

  /// ISO 8601 in UTC with the known precision: `2005-12-14T03:18:24Z`, `2005-12-14`, `2005-12`.
  public var iso8601: String {
    let parts = Array(digits)
    func slice(_ from: Int, _ to: Int) -> String? {
      parts.count >= to ? String(parts[from..<to]) : nil
    }
    guard let year = slice(0, 4) else { return digits }
    guard let month = slice(4, 6) else { return year }
    guard let day = slice(6, 8) else { return "\(year)-\(month)" }
    guard let hour = slice(8, 10), let minute = slice(10, 12) else {
      return "\(year)-\(month)-\(day)"
    }
    return "\(year)-\(month)-\(day)T\(hour):\(minute):\(slice(12, 14) ?? "00")Z"
  }

  /// The date part (`2005-12-14`), or nil when the day is not known.
  public var date: String? { digits.utf8.count >= 8 ? String(iso8601.prefix(10)) : nil }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A text without the offset from UTC behind its time of day, and the offset in minutes, east of
  /// Greenwich above 0; nil for one that is none.
  private static func parted(_ text: String) -> (moment: Substring, offset: Int?) {
    guard let time = text.firstIndex(of: "T"),
      let sign = text[time...].firstIndex(where: { $0 == "+" || $0 == "-" })
    else { return (text[...], 0) }
    let digits = text[sign...].utf8.filter(isDigit).map { Int($0) - 48 }
    guard digits.count == 2 || digits.count == 4 else { return (text[..<sign], nil) }
    let minutes = digits.count == 4 ? digits[2] * 10 + digits[3] : 0
    let offset = (digits[0] * 10 + digits[1]) * 60 + minutes
    guard offset < 24 * 60, minutes < 60 else { return (text[..<sign], nil) }
    return (text[..<sign], text[sign] == "-" ? -offset : offset)
  }
}

/// The parts of a moment that its digits tell.
private struct Clock {
  private var year = 0
  private var month = 1
  private var day = 1
  /// Of the day.
  private var minute = 0

  /// Takes up to fourteen digits; nil when they are no moment.
  init?(_ digits: [Int]) {
    func pair(_ at: Int) -> Int? {
      digits.count >= at + 2 ? digits[at] * 10 + digits[at + 1] : nil
    }
    year = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    month = pair(4) ?? 1
    guard (1...12).contains(month) else { return nil }
    day = pair(6) ?? 1
    guard (1...31).contains(day) else { return nil }
    let (hours, minutes) = (pair(8) ?? 0, pair(10) ?? 0)
    guard hours < 24, minutes < 60, pair(12) ?? 0 <= 60 else { return nil }
    minute = hours * 60 + minutes
  }

  /// The twelve digits of the moment less than a day earlier, or later for minutes below 0.
  func earlier(by minutes: Int) -> String {
    var moment = self
    moment.minute -= minutes
    if moment.minute < 0 { moment.goBack() } else if moment.minute >= 24 * 60 { moment.goOn() }
    let parts = [moment.month, moment.day, moment.minute / 60, moment.minute % 60]
    let zeros = String(repeating: "0", count: max(0, 4 - String(moment.year).utf8.count))
    return zeros + String(moment.year) + parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined()
  }

  private mutating func goBack() {
    minute += 24 * 60
    day -= 1
    guard day == 0 else { return }
    (year, month) = month == 1 ? (max(0, year - 1), 12) : (year, month - 1)
    day = Self.days(month, year)
  }

  private mutating func goOn() {
    minute -= 24 * 60
    day += 1
    guard day > Self.days(month, year) else { return }
    (year, month, day) = month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1)
  }

  /// The days of a month in the Gregorian calendar.
  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
