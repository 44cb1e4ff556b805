/// What a `style` attribute says that matters to reading.
struct InlineCSS {
  /// `display:none` or `visibility:hidden`.
  var isHidden = false
  /// Bold or not, when it says.
  var isBold: Bool?
  /// Type larger than usual.
  var isLarge = false

  /// Reads declarations; what is malformed is passed over.
  init(_ css: ArraySlice<UInt8>) {
    css.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count {
        let end = ByteSearch.first(of: UInt8(ascii: ";"), in: all, from: start) ?? all.count
        if let colon = ByteSearch.first(of: UInt8(ascii: ":"), in: all, from: start), colon < end {
          take(Self.trimmed(all, start, colon), Self.trimmed(all, colon + 1, end))
        }
        start = end + 1
      }
    }
  }

  private mutating func take(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) {
    func isNamed(_ wanted: StaticString) -> Bool {
      name.count == wanted.utf8CodeUnitCount && ByteSearch.matches(wanted, name, at: 0)
    }
    func begins(_ wanted: StaticString) -> Bool { ByteSearch.matches(wanted, value, at: 0) }
    switch name.count {
    case 7 where isNamed("display"): isHidden = isHidden || begins("none")
    case 10 where isNamed("visibility"): isHidden = isHidden || begins("hidden")
    case 11 where isNamed("font-weight"):
      isBold = begins("bold") || (ByteNumber.whole(value.prefix(3)) ?? 0) >= 600
    case 9 where isNamed("font-size"): isLarge = FontSize.isLargeCSS(value)
    default: break
    }
  }

  private static func trimmed(
    _ all: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> UnsafeBufferPointer<UInt8> {
    var (from, to) = (start, end)
    while from < to, all[from] <= 0x20 { from += 1 }
    while to > from, all[to - 1] <= 0x20 { to -= 1 }
    return UnsafeBufferPointer(rebasing: all[from..<to])
  }
}

/// Sizes of type.
enum FontSize {
  /// Whether a `font` element's size is larger than the default, 3.
  static func isLarge(_ size: ArraySlice<UInt8>) -> Bool {
    var text = size.drop { $0 <= 0x20 }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    let isRelative = text.first == UInt8(ascii: "+")
    return (ByteNumber.whole(isRelative ? text.dropFirst() : text) ?? 0) > (isRelative ? 0 : 3)
  }

  /// Whether a CSS font size is clearly larger than usual.
  static func isLargeCSS(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    for name: StaticString in ["large", "x-large", "xx-large"]
    where ByteSearch.matches(name, value, at: 0) { return true }
    guard let (size, end) = ByteNumber.thousandths(value) else { return false }
    func isUnit(_ unit: StaticString) -> Bool {
      value.count - end == unit.utf8CodeUnitCount && ByteSearch.matches(unit, value, at: end)
    }
    if isUnit("px") { return size >= 18_000 }
    if isUnit("pt") { return size >= 14_000 }
    if isUnit("em") || isUnit("rem") { return size >= 1_200 }
    return isUnit("%") && size >= 120_000
  }
}

/// Numbers as attributes hold them.
enum ByteNumber {
  /// A whole number without a sign; nil for anything else, and for more than nine digits.
  static func whole(_ bytes: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The number at the beginning in thousandths, and where it ends; nil when there is none.
  static func thousandths(_ bytes: UnsafeBufferPointer<UInt8>) -> (value: Int, end: Int)? {
    var end = 0
    var value = 0
    var decimals = -1
    while end < bytes.count, bytes[end] == 0x2E || (0x30...0x39).contains(bytes[end]) {
      if bytes[end] == 0x2E {
        guard decimals < 0 else { return nil }
        decimals = 0
      } else if decimals < 3, value < 1 << 40 {
        value = value * 10 + Int(bytes[end] - 0x30)
        if decimals >= 0 { decimals += 1 }
      }
      end += 1
    }
    guard end > (decimals < 0 ? 0 : 1) else { return nil }
    for _ in max(decimals, 0)..<3 { value *= 10 }
    return (value, end)
  }
}

/// Alternative texts of images.
enum ImageText {
  /// Whether a text says something, rather than naming a file or a filler.
  static func isWording(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 2, words.count <= 12 else { return false }
    let fillers: [StaticString] = [
      ".gif", ".jpg", ".png", "logo", "icon", "image", "photo", "banner", "button",
    ]
    return text.withBytes { bytes in
      !fillers.contains { ByteSearch.find($0, in: bytes, from: 0) != nil }
    }
  }
}
