/// What a `style` attribute says that matters to reading.
struct InlineCSS {
  /// `display:none` or `visibility:hidden`.
  var isHidden = false
  /// Bold or not, when it says.
  var isBold: Bool?
  /// Type larger than usual.
  var isLarge = false

  /// Reads declarations; what is malformed is passed over.
  init(_ css: String) {
    for declaration in css.lowercased().split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let name = String(declaration[..<colon]).trimmed
      let value = String(declaration[declaration.index(after: colon)...]).trimmed
      switch name {
      case "display": isHidden = isHidden || value.hasPrefix("none")
      case "visibility": isHidden = isHidden || value.hasPrefix("hidden")
      case "font-weight":
        isBold = value.hasPrefix("bold") || (Int(value.prefix(3)) ?? 0) >= 600
      case "font-size": isLarge = FontSize.isLargeCSS(value)
      default: break
      }
    }
  }
}

/// Sizes of type.
enum FontSize {
  /// Whether a `font` element's size is larger than the default, 3.
  static func isLarge(_ size: String) -> Bool {
    let text = size.trimmed
    if text.hasPrefix("+") { return (Int(text.dropFirst()) ?? 0) > 0 }
    return (Int(text) ?? 3) > 3
  }

  /// Whether a CSS font size is clearly larger than usual.
  static func isLargeCSS(_ value: String) -> Bool {
    if value.hasPrefix("large") || value.hasPrefix("x-large") || value.hasPrefix("xx-large") {
      return true
    }
    let number = value.prefix { $0.isNumber || $0 == "." }
    guard let size = Double(number) else { return false }
    switch value.dropFirst(number.count) {
    case "px": return size >= 18
    case "pt": return size >= 14
    case "em", "rem": return size >= 1.2
    case "%": return size >= 120
    default: return false
    }
  }
}

/// Alternative texts of images.
enum ImageText {
  /// Whether a text says something, rather than naming a file or a filler.
  static func isWording(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 2, words.count <= 12 else { return false }
    let lower = text.lowercased()
    return ![".gif", ".jpg", ".png", "logo", "icon", "image", "photo", "banner", "button"]
      .contains { lower.contains($0) }
  }
}
