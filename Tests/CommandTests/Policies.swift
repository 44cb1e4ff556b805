import TestSupport

/// Policies of invented shops, as many as a test wants, each with words of its own.
enum Policies {
  /// The text of one policy.
  static func text(_ number: Int) -> String {
    let goods = ["bicycles", "kettles", "harps", "rain coats", "globes", "lanterns"]
    let thing = goods[number % goods.count]
    return """
      Privacy Policy of Shop \(number)

      Shop \(number), Inc. ("we") sells \(thing). Last updated: May \(number % 27 + 1), 2011.

      What we collect

      We collect your name and your e-mail address when you order \(thing). We use this information \
      to ship order \(number).

      What we do not do

      We do not sell your personal information. We may use cookies to remember your basket.
      """
  }

  /// The same as a page.
  static func page(_ number: Int) -> String {
    let blocks = text(number).split(separator: "\n").map { "<p>\($0)</p>" }
    return "<html><head><title>Shop \(number)</title></head><body>\(blocks.joined())</body></html>"
  }

  /// The pages of many shops as a WARC file, packed record by record.
  static func archive(_ count: Int) -> [UInt8] {
    (0..<count).flatMap { number in
      Archive.gzip(
        Archive.warc(
          "response", url: "http://shop\(number).example/privacy",
          block: Archive.http(Array(page(number).utf8))))
    }
  }
}
