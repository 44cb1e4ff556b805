import ConverterCore
import Testing

/// Who does what in single sentences: voices, subjects, clauses and what hangs on them.
@Suite struct SentenceTests {
  /// The practices that exports take by default, as "not firstParty share name > advertisers".
  private func told(_ sentences: String) -> [String] {
    ReadText.model("Hollow Oak Mills, Inc. (\"Hollow Oak\") respects your privacy.\n\(sentences)")
      .practices.filter { $0.strength > .weak }.map { practice in
        let data = practice.data.compactMap { $0.code?.rawValue }.joined(separator: ",")
        let recipients = practice.recipients.compactMap { $0.code?.rawValue }
        return (practice.polarity == .denied ? "not " : "")
          + "\(practice.actor.rawValue) \(practice.action.rawValue) \(data)"
          + (recipients.isEmpty ? "" : " > " + recipients.joined(separator: ","))
      }
  }

  @Test(arguments: [
    // A participle that is part of a name of data is no verb.
    (
      "We share aggregated data with our advertisers.",
      ["firstParty share nonPersonalInformation > advertisers"]
    ),
    // The object of a passive stands before a clause that only names it.
    (
      "Any letter or address you send us may be given to carriers.",
      ["firstParty share postalAddress > deliveryServices"]
    ),
    // Who orders is not who gives.
    (
      "When you order, your address is provided to our sponsors.",
      ["firstParty share postalAddress > businessPartners"]
    ),
    (
      "Your e-mail address is sent to Hollow Oak when you write.",
      ["firstParty collect emailAddress"]
    ),
    // "By anyone" within the words of the verb's neighbour.
    (
      "Your reviews may be seen by anyone.", ["firstParty share userContent > otherUsers"]
    ),
    // A conjunction between two participles of one passive.
    (
      "Any address you post can be read or used by other readers.",
      [
        "firstParty share postalAddress > otherUsers",
        "thirdParty use postalAddress > otherUsers",
      ]
    ),
    // A second passive goes on about what was named before.
    (
      "Your card number is used only to bill you and is not otherwise shared.",
      ["firstParty use paymentCard", "not firstParty share paymentCard"]
    ),
    // An exception that opens a sentence ends at its comma.
    (
      "Other than your nickname, no address is visible to other players.",
      ["not firstParty share postalAddress > otherUsers"]
    ),
    // Denials that stand after the verb, in a noun, or in what is done instead.
    ("We share your name with nobody except the carrier.", ["not firstParty share name"]),
    (
      "There is no sharing of your name with sponsors.",
      ["not firstParty share name > businessPartners"]
    ),
    (
      "Rather than sharing your name, we delete it.",
      ["not firstParty share name", "firstParty delete name"]
    ),
    ("We avoid collecting your name.", ["not firstParty collect name"]),
    ("Your name is seen by nobody but you.", ["not firstParty share name"]),
    // A relative clause that ends the sentence goes on about the data before it.
    (
      "You give us your name and age, which we use to write to you.",
      ["firstParty collect name,dateOfBirth", "firstParty use name,dateOfBirth"]
    ),
    (
      "We share your address, which we got from you, with carriers.",
      ["firstParty share postalAddress > deliveryServices"]
    ),
    // Those whom the company uses act in what follows.
    (
      "The ad servers we use may collect your IP address.",
      ["thirdParty collect ipAddress > advertisers"]
    ),
    // What the reader is told to do, and what only says which data are meant.
    ("Keep your password to yourself.", []),
    (
      "Postal addresses that are collected are used to ship your order.",
      ["firstParty use postalAddress"]
    ),
    // Who works for the company is who acts in the clause after them.
    (
      "We work with agencies who place cookies on your computer.",
      [
        "thirdParty use  > serviceProviders",
        "thirdParty collect cookieData > serviceProviders",
      ]
    ),
    // Who does it is no data.
    (
      "Your employer can see your birth date.",
      ["firstParty share dateOfBirth > relatedPersons"]
    ),
    // What those do who get the data is no act of the company's.
    (
      "We give your postal address to partners to send you coupons.",
      ["firstParty share postalAddress > businessPartners"]
    ),
    // Others who act, by whatever they are called.
    (
      "Websites that link to us may collect your IP address.", ["thirdParty collect ipAddress"]
    ),
    ("They may send their own greetings.", []),
    // A second predicate is outside the denial of the first.
    (
      "Data that cannot be traced to you may be given to advertisers.",
      ["firstParty share personalInformation > advertisers"]
    ),
    (
      "Under no circumstances will your name and address be sold.",
      ["not firstParty sell name,postalAddress"]
    ),
    // What is wished, asked for or only possible to refuse is not done.
    ("If you do not want us to use your age, write to us.", []),
    ("You may ask that we delete your name.", []),
    // A data transfer has a reader of its own.
    ("Your name may be transferred to servers in the United States.", []),
    // What a technology is tells of nobody's sharing.
    ("Cookies are small files that sites transfer to your disk.", []),
    ("Local shared objects are one kind of them.", []),
    // Neither nouns nor limits are practices.
    ("We are not liable for misuse of your password.", []),
    ("We will not use your address for any other purpose.", []),
    ("We will not use your address in ways unrelated to your order.", []),
    // What only names the data does not cut off who gets them.
    (
      "We pass the information you give us on to carriers.",
      ["firstParty share personalInformation > deliveryServices"]
    ),
    (
      "We share the name we collect from you with our sponsors.",
      ["firstParty share name > businessPartners"]
    ),
    (
      "We do not sell or otherwise give access to any name gathered about our readers to third parties.",
      [
        "not firstParty sell name > thirdParties",
        "not firstParty share name > thirdParties",
      ]
    ),
    // A condition without a comma ends where the company acts, also after a few opening words.
    (
      "For example, each time you call we may note and record your age.",
      [
        "firstParty collect dateOfBirth"
      ]
    ),
    // Some of others are others; a verb after "and" has the subject of the one before.
    (
      "Some of our business partners use cookies on our site.",
      ["thirdParty collect cookieData > businessPartners"]
    ),
    (
      "Social media buttons may collect your IP address, which page you are reading, and may set a cookie.",
      [
        "thirdParty collect ipAddress,pagesVisited > socialNetworks",
        "thirdParty collect cookieData > socialNetworks",
      ]
    ),
    (
      "The advertising networks that we use may collect your IP address.",
      ["thirdParty collect ipAddress > advertisers"]
    ),
    ("Your IP address is collected by Widgetry.", ["thirdParty collect ipAddress"]),
    (
      "Hollow Oak, its parent company and subsidiaries use your age.",
      ["firstParty use dateOfBirth", "firstParty share dateOfBirth > affiliates"]
    ),
    // "It" before a passive is what was named in its sentence.
    (
      "Your age is collected by us, or it may be collected by a service provider.",
      [
        "firstParty collect dateOfBirth",
        "thirdParty collect dateOfBirth > serviceProviders",
      ]
    ),
    (
      "Your age is used to bake a cake and is not shared with sponsors.",
      ["firstParty use dateOfBirth", "not firstParty share dateOfBirth > businessPartners"]
    ),
    // "It" that acts is who was hired.
    (
      "We use a payment processor to bill you; it does not retain your age.",
      [
        "thirdParty use  > paymentProcessors",
        "not thirdParty retain dateOfBirth > paymentProcessors",
      ]
    ),
    (
      "Nobody outside our company sees your name.", ["not firstParty share name > thirdParties"]
    ),
    // What the person shows to others, and what is no data.
    (
      "You will be able to share your user name with other readers.",
      ["firstParty share username > otherUsers"]
    ),
    (
      "We guard the name you share with us.", ["firstParty collect name"]
    ),
    ("When you share our recipes on a social network, its rules apply.", []),
    // What stands before a colon has a clause of its own.
    (
      "How we use your age: We use your age to bake a cake.", ["firstParty use dateOfBirth"]
    ),
    ("We have no intention of selling your age.", ["not firstParty sell dateOfBirth"]),
    ("We will not, without your consent, share your age.", ["not firstParty share dateOfBirth"]),
    (
      "We do not use your age, except to bake a cake, contact you about offers, or serve it.",
      ["not firstParty use dateOfBirth", "firstParty use "]
    ),
    (
      "We do not collect, store or share your age.",
      ["not firstParty collect dateOfBirth", "not firstParty share dateOfBirth"]
    ),
    // What is said of the policy in passing.
    (
      "Our site links to other shops, and we share your age with sponsors.",
      ["firstParty share dateOfBirth > businessPartners"]
    ),
    (
      "Although we respect your privacy, we do collect your age.",
      ["firstParty collect dateOfBirth"]
    ),
    // Lists keep their addresses.
    (
      "We ask for your name, address and telephone number.",
      ["firstParty collect name,postalAddress,phoneNumber"]
    ),
  ])
  func saysWhoDoesWhat(_ sentence: String, _ practices: [String]) {
    #expect(told(sentence) == practices)
  }

  /// What stays in a country is a denied transfer, though no frame knows the verb.
  @Test func whatDoesNotLeaveACountryIsADeniedTransfer() {
    let moves = ReadText.model(
      "Your letters may travel to Canada.\nData do not leave the European Economic Area.")
    #expect(moves.transfers.map(\.polarity) == [.affirmed, .denied])
  }

  @Test func aLongChainOfAimsIsReadInNoTime() {
    let aims = Array(repeating: "call you", count: 60).joined(separator: ", ")
    #expect(
      told("We give your age to partners to \(aims).")
        == ["firstParty share dateOfBirth > businessPartners"])
  }

  @Test func purposesHangOnTheStatementTheyBelongTo() throws {
    let model = ReadText.model(
      "We disclose your name if we believe that its disclosure is needed to obey a court order.")
    let practice = try #require(model.practices.first { $0.action == .share })
    #expect(practice.purposes.map(\.code) == [.legalCompliance])
  }

  @Test func aimsOfTechnologiesAreTheirPurposes() throws {
    let model = ReadText.model(
      "We use cookies: (a) to track your preferences; and (b) to display advertising.")
    let practice = try #require(model.practices.first)
    #expect(practice.purposes.contains { $0.code == .advertising })
  }
}
