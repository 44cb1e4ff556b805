import ConverterCore
import Testing

/// How far a statement goes: over what people use, over examples and lists, to those who are let act.
@Suite struct ExtentTests {
  private func told(_ sentences: String) -> [String] {
    ReadText.model("Hollow Oak Mills, Inc. (\"Hollow Oak\") respects your privacy.\n\(sentences)")
      .told
  }

  private func listed(_ text: String) throws -> [String] {
    let source = Source(name: "a.txt", bytes: Array(text.utf8), mediaType: "text/plain")
    let results = try Converter(reading: .init(force: true)).convert(source, format: "text")
    return try #require(results.first).model.told
  }

  @Test(arguments: [
    // What people use, and when they use it, ends no statement.
    (
      "We log the address of the machine you use, your IP address and the day you came.",
      ["firstParty collect ipAddress"]
    ),
    (
      "We note your IP address when you use our mill shop, such as your city.",
      ["firstParty collect ipAddress,approximateLocation"]
    ),
    (
      "We collect your name, yet you use pencils for your photo.", ["firstParty collect name"]
    ),
    // How an act is done, and what it brings the company.
    (
      "We gather figures through the use of cookies.", ["firstParty collect cookieData"]
    ),
    (
      "The use of cookies lets us tailor our pages to you.",
      ["firstParty collect cookieData : personalization"]
    ),
    ("The use of cookies is common on the web.", []),
    // Both halves of what a passive is about.
    (
      "Your fax number and the address that you send us may be given to carriers.",
      ["firstParty share faxNumber,postalAddress > deliveryServices"]
    ),
    // What those do to whom data are given is what for they are given.
    (
      "We give your address to sponsors, who may contact you to sell their flour.",
      ["firstParty share postalAddress > businessPartners : marketing"]
    ),
    // Those who are let do it.
    (
      "We may permit carriers, such as cyclists, to view your address.",
      ["firstParty share postalAddress > deliveryServices"]
    ),
    // The company beside others, over an example.
    (
      "We and third-party vendors, including Quern, use cookies.",
      [
        "firstParty collect cookieData",
        "firstParty share cookieData > serviceProviders",
      ]
    ),
    // A list of what is noted, after when it is.
    (
      "We collect data when you come to our mill or use our shop, such as the browser you use, your IP address, and your age.",
      ["firstParty collect ipAddress,dateOfBirth"]
    ),
    // A verb that no rule knows, in a list of verbs.
    (
      "We may use, combine, and share your age.",
      ["firstParty use dateOfBirth", "firstParty share dateOfBirth"]
    ),
    // What is said with a demonstrative points back.
    (
      "We encrypt your fax number. This sensitive information is not shared with third parties.",
      ["not firstParty share sensitiveInformation,faxNumber > thirdParties"]
    ),
    // An exception that the law makes is told, whatever else "otherwise" leaves open.
    (
      "We will not disclose your name to third parties, unless otherwise required by law.",
      [
        "not firstParty share name > thirdParties",
        "firstParty share name > thirdParties : legalCompliance",
      ]
    ),
    (
      "We will not disclose your name to third parties, unless this policy says otherwise.",
      ["not firstParty share name > thirdParties"]
    ),
    // "If we do" is no choice that has been made.
    (
      "We do not share your name with third parties, but if we do, we will let you opt out.",
      ["not firstParty share name > thirdParties"]
    ),
    // An aside with "whether" is no indirect question.
    (
      "Your name, whether new or old, will not be sold to any other company.",
      ["not firstParty sell name > thirdParties"]
    ),
    ("We explain to you, whether we sell your name or not.", []),
    // What is left out by a word of its own.
    (
      "We collect your town, never your name.",
      ["firstParty collect approximateLocation,name"]
    ),
    // Those who tell by a relative clause.
    (
      "Persons who supply us with their fax number may come to our mill.",
      ["firstParty collect faxNumber"]
    ),
    // What people need not do, and what they decide on.
    ("You may read our news without telling us your name or revealing your age to others.", []),
    ("Your decision to use a social network is up to you.", []),
    // "We will do so", and what is done before it is told of in a merger.
    (
      "If we are required by law to disclose your name to the police, we will do so.",
      ["firstParty share name > authorities : legalCompliance"]
    ),
    (
      "In a merger, we will tell you before your name is transferred to the buyer.",
      ["firstParty share name"]
    ),
    // "To … or serve": both say what for.
    (
      "We use third parties to present or serve advertisements.",
      ["thirdParty use > serviceProviders,thirdParties : advertising"]
    ),
    // Settings in a list of data are no choice.
    (
      "You might give us your age, your fax number and your mail settings.",
      ["firstParty collect dateOfBirth,faxNumber"]
    ),
    // Server logs log nothing here.
    (
      "We keep data on our server logs, including your IP address.",
      ["firstParty retain serverLogs,ipAddress"]
    ),
    // A noun with an adjective is no act.
    ("We guard your name against improper use or disclosure.", []),
    // Objects within the words of a verb, after another subject.
    (
      "When you come by, cookies will be placed on your computer.",
      ["firstParty collect cookieData"]
    ),
    // Both verbs before one object.
    (
      "We may maintain and use your age to bake a cake.",
      ["firstParty retain dateOfBirth", "firstParty use dateOfBirth"]
    ),
    // A name that gets it.
    (
      "Quern grinds for us, and your address is sent to Quern. We like Quern.",
      ["firstParty share postalAddress"]
    ),
    // Exceptions to a denial: the law beside the person's say, and a numbered list of them.
    (
      "We do not disclose your name to anyone unless you agree or unless disclosure is compelled by law.",
      [
        "not firstParty share name > thirdParties",
        "firstParty share name > thirdParties : legalCompliance",
      ]
    ),
    (
      """
      We will not disclose your name to third parties unless it is needed: (1) to obey a court order; \
      (2) to protect our rights.
      """,
      [
        "not firstParty share name > thirdParties",
        "firstParty share name > thirdParties : legalCompliance,protectRights",
      ]
    ),
    // What the words of a noun tell, what a browser does, and what a law asks for, is no act.
    (
      "We guard files that may reveal your name, as the law requires.", []
    ),
    ("Your browser will only share a cookie with the site that set it.", []),
    (
      "We may disclose your name if this is required to comply with a court order.",
      ["firstParty share name : legalCompliance"]
    ),
    // What people tell, in their words.
    (
      "We share what you tell us with our partners.",
      ["firstParty share > businessPartners"]
    ),
    (
      "Facts about your browser type are uploaded to our server.",
      ["firstParty collect browser"]
    ),
    // Who gives, and in which case of "us"; what may be received by whom.
    ("Our partners send us your name.", ["firstParty collect name > businessPartners"]),
    ("Our partners send us bread.", []),
    (
      "Our partners may receive your name.", ["firstParty share name > businessPartners"]
    ),
    // A pronoun for the data of the sentence before.
    (
      "We collect your name. It is used to process your order.",
      ["firstParty collect name", "firstParty use name : fulfilOrders"]
    ),
    // Whose data friends' addresses are sees nothing.
    (
      "You may give us your name and the addresses of your friends.",
      ["firstParty collect name,otherPersonContact"]
    ),
  ])
  func statementsReachAsFarAsTheyGo(sentences: String, practices: [String]) {
    #expect(told(sentences) == practices)
  }

  @Test(arguments: [
    // The last verb of a lead-in that tells a practice, not what visitors do.
    (
      "We log the following of everybody who uses our site to read news:\n\n- IP address\n- Type of browser\n",
      ["firstParty collect ipAddress", "firstParty collect browser"]
    ),
    // An item that names data by who gave them.
    (
      "We may collect these data:\n\n- data that you give in our forms, including your name;\n- your fax number.\n",
      ["firstParty collect name", "firstParty collect faxNumber"]
    ),
    // A list that spells out what the sentence before speaks of.
    (
      "We receive data when you come by. They may include:\n\n- your IP address;\n- your age.\n",
      ["firstParty collect", "firstParty collect ipAddress", "firstParty collect dateOfBirth"]
    ),
    (
      "We bake bread. It may include:\n\n- your IP address;\n- your age.\n", []
    ),
    // "For example:" spells out as well.
    (
      "We keep any data that you give us. For example:\n\n- Your name\n- Fax number when you order\n",
      ["firstParty retain", "firstParty retain name", "firstParty retain faxNumber"]
    ),
  ])
  func listsSpellOutWhatStandsAboveThem(text: String, practices: [String]) throws {
    #expect(try listed("Privacy Policy\n\n" + text) == practices)
  }

  @Test func dataNamedAnewAreSpelledOut() {
    #expect(
      told("We log anonymous data when you come by. Anonymous data may include your IP address.")
        .last
        == "firstParty collect ipAddress")
    #expect(
      told("We get data when you come by. They include, but are not limited to, your age.").last
        == "firstParty collect dateOfBirth")
  }
}
