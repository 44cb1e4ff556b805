import ConverterCore
import Testing

/// How far denials reach in single sentences: what they deny, and what they leave standing.
@Suite struct DenialTests {
  /// The practices that exports take by default, as "not use ipAddress for 'identify you'"; a value
  /// that is denied by itself has a "-" before it.
  private func told(_ sentences: String) -> [String] {
    ReadText.model("Fernhill Apps, Inc. (\"Fernhill\") respects your privacy.\n\(sentences)")
      .practices.filter { $0.strength > .weak }.map { practice in
        let data = practice.data.compactMap { mention in
          mention.code.map { (mention.status == .denied ? "-" : "") + $0.rawValue }
        }
        let aims = practice.purposes.map { mention in
          (mention.status == .denied ? "-" : "") + (mention.code?.rawValue ?? "'\(mention.words)'")
        }
        return (practice.polarity == .denied ? "not " : "")
          + "\(practice.action.rawValue) \(data.joined(separator: ","))"
          + (aims.isEmpty ? "" : " for " + aims.joined(separator: ","))
      }
  }

  @Test(arguments: [
    // What a technology is not used for says nothing against the technology.
    ("We do not use cookies to collect personal information.", ["not collect personalInformation"]),
    ("Our cookies do not collect personal information.", ["not collect personalInformation"]),
    ("We do not use cookies to store your name; they only hold a number.", ["not retain name"]),
    ("We do not use IP addresses to identify you.", ["not use ipAddress for 'identify you'"]),
    (
      "We do not use your address to send you advertising.",
      ["not use postalAddress for advertising", "not use  for advertising"]
    ),
    ("Cookies are not used to spy on you.", ["not use cookieData for 'spy on you'"]),
    // Where no aim is named, it is denied outright.
    ("We do not use cookies or pixels.", ["not collect cookieData"]),
    // What stands against a denial is not denied.
    (
      "The cookie does not hold any personal data, but it tells us which pages you saw.",
      ["not retain personalInformation"]
    ),
    (
      "We never ask for your name, although we do keep your IP address.",
      ["not collect name", "retain ipAddress"]
    ),
    // How something is not done does not say that it is not done.
    ("We do not keep your card number in plain text.", []),
    ("We do not store your card number permanently.", []),
    ("We do not store your card number.", ["not retain paymentCard"]),
    // What nobody can promise is not denied, nor what a person may choose not to have.
    ("We cannot guarantee that your name will never be disclosed.", []),
    ("This is no guarantee that your name may not be disclosed by a thief.", []),
    ("Your name will never be disclosed.", ["not share name"]),
    ("You may choose not to have your address used by our partners.", []),
    // A second finite verb is outside the denial of the first; a second participle is within.
    (
      "Your name is not sold and is shared only with carriers.", ["not sell name", "share name"]
    ),
    ("Your name will not be sold or shared.", ["not sell name", "not share name"]),
    (
      "Your age does not identify you, and is used to analyze trends.",
      ["use dateOfBirth for analytics"]
    ),
    (
      "Your name is not sold, is not rented, and is never shared.",
      ["not sell name", "not share name"]
    ),
    // "But not limited to" leaves nothing out; "but not" does.
    (
      "We may collect other data, including but not limited to your age and gender.",
      ["collect personalInformation,dateOfBirth,gender"]
    ),
    ("We may collect your age, but not your gender.", ["collect dateOfBirth,-gender"]),
    // What something is said not to be for, beside what it is for.
    (
      "We use your e-mail address for newsletters, not for advertising.",
      ["use emailAddress for newsletter,-advertising"]
    ),
    (
      "We use your e-mail address for newsletters, and advertising.",
      ["use emailAddress for newsletter,advertising"]
    ),
    // What somebody has no power over denies nothing that follows; having no right to it does.
    (
      "We have no access to these, once we made room for them to set cookies.",
      ["collect cookieData"]
    ),
    ("We have no access to your card number.", ["not collect paymentCard"]),
    ("We have no right to use your photos.", ["not use photos"]),
    ("We do not use cookies to track you.", ["not collect usageData"]),
    // Denials of all but something, and of more than something.
    ("We will not use your phone number for anything but calls about your order.", []),
    ("We do not collect more data than we need.", []),
    // What is left out in brackets.
    (
      "We collect your name (not your address).", ["collect name,-postalAddress"]
    ),
    // Not being able to.
    ("We are not able to read your messages.", ["not collect communications"]),
    // What is no longer done, what others are forbidden, and an act that is only spoken of.
    ("We stopped collecting your location in 2015.", ["not collect location"]),
    ("We forbid our partners to use your address.", ["not use postalAddress"]),
    ("Selling your address is against our principles.", []),
    // "Otherwise" names no case in which it is done.
    (
      "Unless the rules of a competition say otherwise, your answers to it are not kept.",
      ["not retain surveyResponses"]
    ),
    // A participle that joins, a practice that is not one's own, a law, and those who are not let do it.
    ("Your name is stored but not shared with anyone.", ["retain name", "not share "]),
    ("Your name is stored and shared with anyone.", ["retain name", "share name"]),
    ("It is not our practice to collect your name.", ["not collect name"]),
    ("It is against our policy to sell your name.", ["not sell name"]),
    ("The law forbids us to share your name.", ["not share name"]),
    ("We do not let advertisers collect your name.", ["not collect name"]),
    ("We let advertisers collect your name.", ["collect name"]),
    ("We collect neither your name nor your age.", ["not collect name,dateOfBirth"]),
    // What only tells which data, between the "no" and its verb.
    ("No data that you provide will be shared.", ["not share personalInformation"]),
    ("None of the data collected will be shared.", ["not share personalInformation"]),
    ("We value your privacy and do not sell your name.", ["not sell name"]),
    // Not to be had without the data: they are asked for.
    ("We cannot ship your order without collecting your name.", ["collect name for delivery"]),
    // What people may ask for is no promise.
    ("You may ask that your name not be shared.", []),
  ])
  func reach(_ sentence: String, practices: [String]) {
    #expect(told(sentence) == practices)
  }

  @Test(arguments: [
    ("We collect nothing.", ["not collect personalInformation"]),
    ("Nothing you type is stored.", ["not retain personalInformation"]),
    ("Your recordings are never sent anywhere.", ["not share audio"]),
    ("No photos leave your phone.", ["not collect photos"]),
    ("The app does not send any information to us.", ["not collect personalInformation"]),
    ("We do not track our players.", ["not collect usageData"]),
    ("Third parties have no access to the data you enter.", ["not share personalInformation"]),
    (
      "Anonymous statistics are collected, but they contain no personal data.",
      ["collect nonPersonalInformation,-personalInformation for analytics"]
    ),
    // No denial, and no choice: a network that gets nothing, a contract that stays.
    ("Nothing in this policy limits your rights.", []),
  ])
  func words(_ sentence: String, practices: [String]) {
    #expect(told(sentence) == practices)
  }

  /// Transfers, protections and notices that a denial beside them does not deny.
  @Test func deniesNothingElse() {
    func model(_ sentence: String) -> PolicyModel {
      ReadText.model("Fernhill Apps, Inc. (\"Fernhill\") respects your privacy.\n\(sentence)")
    }
    let abroad = model("We do not transfer data to the United States without a contract.")
    #expect(abroad.transfers.map(\.polarity) == [.affirmed])
    #expect(abroad.practices.isEmpty)
    #expect(
      model("We do not transfer data to the United States.").transfers.first?.polarity == .denied)
    let hashed = model("Passwords are hashed, not stored as text.")
    #expect(hashed.securityMeasures.map(\.polarity) == [.affirmed])
    #expect(hashed.practices.allSatisfy { $0.strength == .weak })
    let told = model("We will not change this notice without telling you.")
    #expect(told.changes.flatMap(\.notifications).isEmpty)
    let silent = model("We will change this notice without telling you.")
    #expect(
      silent.changes.flatMap { $0.notifications.map(\.code) } == [PolicyChange.Notification.none])
  }

  /// A heading may ask the company itself.
  @Test(arguments: [
    ("Do you sell my name?", "No.", ["not sell name"]),
    ("Will you sell my name?", "Absolutely not.", ["not sell name"]),
    ("Do we sell your name?", "Yes.", ["sell name"]),
    ("Do you sell my name?", "We bake bread.", []),
  ])
  func questionAsHeading(question: String, answer: String, practices: [String]) {
    #expect(told("# \(question)\n\(answer)") == practices)
  }

  /// "What we do not collect:" denies its items, and what stands behind its colon.
  @Test func questionBeforeAColon() {
    #expect(told("What we do not collect: your name.") == ["not collect name"])
    #expect(told("What we collect: your name.") == ["collect name"])
    #expect(told("This notice explains what we collect.") == [])
  }

  /// "What we do not collect:" denies its items.
  @Test func questionOverAList() throws {
    let text = """
      Fernhill Apps, Inc. ("Fernhill") respects your privacy.

      What we do not collect:

      - your name
      - your location
      """
    let source = Source(name: "a.txt", bytes: Array(text.utf8), mediaType: "text/plain")
    let result = try Converter(reading: .init(force: true)).convert(source, format: "text").first
    let practices = try #require(result).model.practices
    #expect(practices.map(\.polarity) == [.denied, .denied])
    #expect(practices.flatMap { $0.data.map(\.code) } == [.name, .location])
  }
}
