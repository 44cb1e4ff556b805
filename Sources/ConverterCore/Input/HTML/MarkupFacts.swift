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
