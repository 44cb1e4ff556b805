import ConverterCore

/// Values of XML Schema datatypes (XSD 1.1 Part 2) as the export writes and the validator checks them.
enum XSDValue {
  /// A calendar date that exists: `2008-01-28`.
  static func isDate(_ text: some StringProtocol) -> Bool {
    let units = Array(text.utf8)
    guard units.count == 10, units[4] == 45, units[7] == 45, let year = number(units[0..<4]),
      let month = number(units[5..<7]), let day = number(units[8..<10])
    else { return false }
    return year > 0 && (1...12).contains(month) && (1...days(in: month, of: year)).contains(day)
  }

  /// A date-time: `2005-12-14T03:18:24Z`, with or without a fraction and a time zone.
  static func isDateTime(_ text: some StringProtocol) -> Bool {
    let units = Array(text.utf8)
    guard units.count >= 19, units[10] == 84, units[13] == 58, units[16] == 58,
      isDate(String(decoding: units[0..<10], as: UTF8.self)), let hour = number(units[11..<13]),
      let minute = number(units[14..<16]), let second = number(units[17..<19])
    else { return false }
    return hour < 24 && minute < 60 && second < 60 && isZone(dropFraction(units[19...]))
  }

  /// A duration: `P7Y`, `P1DT12H`; weeks are no part of XSD's durations.
  static func isDuration(_ text: some StringProtocol) -> Bool {
    var units = Array(text.utf8)[...]
    if units.first == 45 { units = units.dropFirst() }
    guard units.popFirst() == 80 else { return false }
    let halves = units.split(separator: 84, maxSplits: 1, omittingEmptySubsequences: false)
    guard let days = halves.first, let dayParts = parts(days, "YMD") else { return false }
    if halves.count == 1 { return dayParts > 0 }
    return (parts(halves[1], "HMS") ?? 0) > 0
  }

  /// An integer from 0 up.
  static func isNonNegativeInteger(_ text: some StringProtocol) -> Bool {
    !text.utf8.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// An ISO 8601 duration as XSD has it: weeks become days; nil where that cannot be.
  static func duration(_ iso8601: String) -> String? {
    if isDuration(iso8601) { return iso8601 }
    let units = Array(iso8601.utf8)
    guard units.first == 80, units.last == 87, let weeks = number(units[1..<units.count - 1])
    else { return nil }
    return "P\(7 * weeks)D"
  }

  /// The datatype of a date that is as precise as it is long: `2008`, `2008-01`, `2008-01-28`.
  static func dateType(_ text: String) -> String? {
    switch text.utf8.count {
    case 4 where number(Array(text.utf8)[...]) ?? 0 > 0: "xsd:gYear"
    case 7 where isDate(text + "-01"): "xsd:gYearMonth"
    case 10 where isDate(text): "xsd:date"
    default: nil
    }
  }

  private static func parts(_ units: ArraySlice<UInt8>, _ designators: String) -> Int? {
    var rest = units
    var count = 0
    for designator in designators.utf8 {
      guard let end = rest.firstIndex(of: designator) else { continue }
      var digits = rest[rest.startIndex..<end]
      if designator == 83, let dot = digits.firstIndex(of: 46) { digits.remove(at: dot) }
      guard number(digits) != nil else { return nil }
      rest = rest[(end + 1)...]
      count += 1
    }
    return rest.isEmpty ? count : nil
  }

  private static func dropFraction(_ units: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard units.first == 46 else { return units }
    let digits = units.dropFirst().prefix { (48...57).contains($0) }
    return digits.isEmpty ? units : units[digits.endIndex...]
  }

  private static func isZone(_ units: ArraySlice<UInt8>) -> Bool {
    if units.isEmpty || units.elementsEqual([90]) { return true }
    let zone = Array(units)
    guard zone.count == 6, zone[0] == 43 || zone[0] == 45, zone[3] == 58,
      let hour = number(zone[1..<3]), let minute = number(zone[4..<6])
    else { return false }
    return hour <= 14 && minute < 60
  }

  private static func number(_ units: ArraySlice<UInt8>) -> Int? {
    guard !units.isEmpty, units.count < 10, units.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return units.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}
