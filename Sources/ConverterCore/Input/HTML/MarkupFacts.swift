/// What a page says about itself outside its text, gathered while its markup is guarded.
struct MarkupFacts: Sendable {
  /// The first title, as written but with references read.
  var title: String?
  /// `lang` of the `html` element, or of `body`.
  var language: String?
  /// `meta http-equiv="content-language"`.
  var contentLanguage: String?
  /// The address of `base`.
  var base: String?
  /// The address of `link rel="canonical"`.
  var canonical: String?
  /// The content of `meta http-equiv="refresh"`.
  var refresh: String?
  /// Addresses of the frames of a frameset.
  var frames: [String] = []
  /// Addresses of inline frames.
  var inlineFrames: [String] = []
  /// Number of scripts.
  var scripts = 0
  /// Bytes of script text in the page.
  var scriptBytes = 0
  /// Number of fields for passwords.
  var passwordFields = 0
  /// Tags of any kind; a page without any is plain text.
  var tags = 0
  /// Whether the Wayback Machine's toolbar was cut out.
  var hadWaybackToolbar = false
}

/// Markup that libxml2 reads as a browser would, in bounded time.
struct GuardedMarkup: Sendable {
  /// UTF-8. `<`, `&` and `"` that are text stand as the noncharacters of `Stand`.
  var bytes: [UInt8]
  /// Where the bytes lie in the decoded page.
  var origins: OffsetMap
  /// What was learnt on the way.
  var facts: MarkupFacts

  /// Noncharacters that stand for characters which would be markup; the page's own noncharacters
  /// become U+FFFD, so that they cannot be mistaken.
  enum Stand {
    static let less: [UInt8] = [0xEF, 0xB7, 0x90]
    static let ampersand: [UInt8] = [0xEF, 0xB7, 0x91]
    static let quote: [UInt8] = [0xEF, 0xB7, 0x92]

    /// The character that the third byte of a stand-in means.
    static func meaning(_ third: UInt8) -> UInt8? {
      switch third {
      case 0x90: UInt8(ascii: "<")
      case 0x91: UInt8(ascii: "&")
      case 0x92: UInt8(ascii: "\"")
      default: nil
      }
    }

    /// Text with its stand-ins read.
    static func plain(_ bytes: some Collection<UInt8>) -> String {
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      for byte in bytes {
        out.append(byte)
        guard out.count >= 3, out[out.count - 3] == 0xEF, out[out.count - 2] == 0xB7,
          let character = meaning(byte)
        else { continue }
        out.removeLast(3)
        out.append(character)
      }
      return String(decoding: out, as: UTF8.self)
    }
  }
}
