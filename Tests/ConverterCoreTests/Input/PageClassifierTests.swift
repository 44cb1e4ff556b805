import ConverterCore
import Testing

@Suite struct PageClassifierTests {
  private func read(_ markdown: String, status: Int? = nil) throws -> Document {
    var source = Source(name: "a.md", bytes: Array(markdown.utf8))
    source.httpStatus = status
    guard
      case .document(let made)? = try MarkdownAdapter().read(source, options: ReadingOptions())
        .first
    else { throw ConversionError(.internalFault, "no document") }
    return made
  }

  private func kind(_ markdown: String, status: Int? = nil) throws -> String {
    switch try read(markdown, status: status).kind {
    case .policy: "policy"
    case .notAPolicy(let kind, _): kind.rawValue
    }
  }

  @Test(arguments: [
    "We do not collect any personal information about visitors of this site.",
    "# Privacy\n\nFern Seeds respects your privacy. We never sell your address.",
    "# Privacy policy\n\nThis site sets no cookies.",
    "Fern Seeds does not share customer data. Fern Seeds uses names for orders only.",
    "# Legal\n\nOur server logs the IP address of each visitor. We use the logs to find faults. "
      + "Call us at (404) 555-0100 with questions.",
    "# Notice to customers\n\nWhen you order, we keep your name and address. We use them to send "
      + "the seeds. We delete the record after two years.",
    "# Datenschutz\n\nWir speichern Ihre Anschrift, wenn Sie bei uns bestellen.",
    "# プライバシー\n\n当店のカタログから種を注文されたとき、住所を保管します。",
    "# Sign in\n\n# Privacy policy\n\nWhen you log in we set a cookie with your user name. We delete "
      + "the cookie when you log out, and we keep your password encrypted.",
  ])
  func policies(markdown: String) throws {
    #expect(try kind(markdown) == "policy")
  }

  @Test(arguments: [
    ("error", "# Not Found\n\nThe requested URL /privacy was not found on this server."),
    (
      "error", "# Oops!\n\nThe page you are looking for could not be found. Try our privacy policy."
    ),
    ("error", "Service Unavailable\n\nTry again later."),
    (
      "login",
      "# Members\n\nUser name\n\nPassword\n\nBy signing in you agree to the privacy policy."
    ),
    (
      "parked",
      "# fern.example\n\nThis domain is for sale.\n\n[Seeds](/s) [Ferns](/f) [Privacy](/p)"
    ),
    ("index", "# Index of /legal\n\n[a.html](a.html) 9k\n\n[privacy.html](privacy.html) 9k"),
    (
      "policy-list",
      "# Our policies\n\n* [Privacy policy](/p)\n* [Cookie policy](/c)\n* [Terms](/t)"
    ),
    (
      "terms",
      "# Terms of sale\n\nYou pay for the seeds before we send them. We replace seeds that arrive "
        + "wet. The court of our town hears every dispute.\n\nReturns are accepted within ten days."
    ),
    (
      "terms",
      "# Terms of use\n\nYou may print these pages. You may not sell them. We may change these "
        + "terms.\n\n## Privacy\n\nSee the privacy policy.\n\n## Law\n\nThe law of our town applies "
        + "to these terms and to every order."
    ),
    (
      "news",
      "# Seed shop wins prize\n\nPosted by the editor\n\nThe seed shop of Lower Mill won a prize "
        + "for its ferns on Monday. The jury liked the moss.\n\nThe shop has also published a new "
        + "privacy policy.\n\nLeave a comment"
    ),
    (
      "index",
      "# Fern Seeds\n\n[Ferns](/a) [Mosses](/b) [Trees](/c) [Basket](/d) [Privacy](/e)\n\n"
        + "We sell seeds. Enter your email to receive the catalogue."
    ),
    ("other", "# Our history\n\nThe mill was built in the year of the flood and sold twice since."),
    (
      "other",
      "# Notre histoire\n\nLe moulin a été construit dans la vallée pour les gens du village."
    ),
    ("empty", " \n\n&nbsp;\n"),
  ])
  func otherPages(wanted: String, markdown: String) throws {
    #expect(try kind(markdown) == wanted)
  }

  @Test func theStatusOfTheCaptureCounts() throws {
    #expect(try kind("# Sorry about that\n\nNothing here.", status: 410) == "error")
    let policy = "# Privacy\n\nWe keep your name and your address for a year."
    #expect(try kind(policy, status: 404) == "policy")
  }

  @Test func termsBesideAPolicyAreOtherMatter() throws {
    let made = try read(
      """
      # Privacy notice

      We collect your postal address when you order seeds. We share it with nobody.

      # Terms of sale

      You pay for the seeds before we send them.

      Returns are accepted within ten days.
      """)
    #expect(made.kind == .policy)
    #expect(
      outline(made) == [
        "# Privacy notice",
        "We collect your postal address when you order seeds. We share it with nobody.",
        "^# Terms of sale", "^You pay for the seeds before we send them.",
        "^Returns are accepted within ten days.",
      ])
  }

  @Test func aPolicyWithinTermsStaysAPolicy() throws {
    let made = try read(
      """
      # Terms of use

      You may print these pages and give them to your friends.

      ## Privacy

      We collect your name when you order. We keep your address for a year. We share your data with
      the printer. We do not sell your email address.

      ## Law

      The law of our town applies.
      """)
    #expect(made.kind == .policy)
    #expect(made.text.blocks.map(\.isOtherMatter) == [true, true, false, false, true, true])
  }

  @Test func theAgreementBeforeThePolicyIsOtherMatter() throws {
    func page(_ title: String) -> String {
      """
      # \(title)

      Last revised in May 2012.

      ## Introduction

      \(String(repeating: "You agree to these rules whenever you come to the pond. ", count: 30))

      ## Privacy Policy

      We collect your name when you order. We share your address with the carrier.
      """
    }
    let made = try read(page("User Agreement and Privacy Policy"))
    #expect(made.text.blocks.map(\.isOtherMatter) == [false, false, true, true, false, false])
    let other = try read(page("Privacy at the pond"))
    #expect(other.text.blocks.allSatisfy { !$0.isOtherMatter })
  }

  @Test func aSectionAboutTermsIsPartOfThePolicy() throws {
    let made = try read(
      """
      # Privacy notice

      We collect your postal address when you order seeds.

      ## Terms of use

      Please also read the terms of use of our shop.
      """)
    #expect(made.text.blocks.allSatisfy { !$0.isOtherMatter })
  }
}
