import ConverterCore
import Testing

/// What for, and who acts, where that is told apart from the verb: before it, by a list of verbs, by those
/// who help.
@Suite struct AimTests {
  private func told(_ sentences: String) -> [String] {
    ReadText.model("Hollow Oak Mills, Inc. (\"Hollow Oak\") respects your privacy.\n\(sentences)")
      .told
  }

  @Test(arguments: [
    // Words that open the sentence.
    ("To bill you, we log your age.", "firstParty collect dateOfBirth : payment"),
    (
      "For system administration, we log your IP address.",
      "firstParty collect ipAddress : siteOperation"
    ),
    (
      "In order to process your order, we collect your name.",
      "firstParty collect name : fulfilOrders"
    ),
    (
      "So that we may process your order, we request your name.",
      "firstParty collect name : fulfilOrders"
    ),
    // They say when, not what for.
    ("When you ask about marketing, we use your name.", "firstParty use name"),
    // What people do when they give data is what for they give them.
    ("When you enter a contest, we collect your name.", "firstParty collect name : contests"),
    // What an aim names is not what is used.
    (
      "We use your card number to bill you for products you order.",
      "firstParty use paymentCard : payment,provideService"
    ),
    ("For example, we collect your name.", "firstParty collect name"),
    // A list of verbs after "to", known or not.
    (
      "We use your age to plan, choose, and serve ads.", "firstParty use dateOfBirth : advertising"
    ),
    (
      "We use your age to help choose which ads to show you based on what you like.",
      "firstParty use dateOfBirth : advertising"
    ),
  ])
  func purposesAreFound(sentence: String, practice: String) {
    #expect(told(sentence).contains(practice))
  }

  @Test(arguments: [
    // Those who help do it; a cookie that helps is the company's.
    (
      "We give your age to sponsors who help us serve ads.",
      ["firstParty share dateOfBirth > businessPartners : advertising"]
    ),
    (
      "Our pages set cookies, which help us serve ads.",
      ["firstParty collect cookieData", "firstParty use : advertising"]
    ),
    // A partner by name.
    ("We partner with Quern to serve ads on our pages.", ["thirdParty use : advertising"]),
    ("We partner with you to serve ads on our pages.", ["firstParty use : advertising"]),
    // Those who are asked to send data to the company.
    (
      "By doing so you are asking the network to send us your age.",
      ["firstParty collect dateOfBirth"]
    ),
    // "These features".
    (
      "These widgets may collect your IP address.",
      ["thirdParty collect ipAddress > socialNetworks"]
    ),
    // Whose products they are does not act.
    (
      "We use your age to tell you about third-party products and services that match it.",
      ["firstParty use dateOfBirth : serviceMessages,marketing"]
    ),
  ])
  func whoActsIsFound(sentence: String, practices: [String]) {
    #expect(told(sentence) == practices)
  }
}
