import ConverterCore
import Testing

/// Who acts: the company under any of its names, others, or the person who is only told how to.
@Suite struct ActorTests {
  /// The practices that exports take by default, as "thirdParty use cookieData".
  private func told(_ sentences: String, company: String = "Hollow Oak Mills, Inc.") -> [String] {
    ReadText.model("\(company) respects your privacy.\n\(sentences)")
      .practices.filter { $0.strength > .weak }.map { practice in
        let data = practice.data.compactMap { $0.code?.rawValue }.joined(separator: ",")
        return (practice.polarity == .denied ? "not " : "")
          + "\(practice.actor.rawValue) \(practice.action.rawValue) \(data)"
      }
  }

  @Test(arguments: [
    // The company is only where somebody acts.
    ("Some advertisers on Hollow Oak may use their own cookies.", ["thirdParty use cookieData"]),
    ("Hollow Oak may use cookies.", ["firstParty collect cookieData"]),
    ("Neither of them collects your name.", ["not thirdParty collect name"]),
    ("None of them collect your name.", ["not thirdParty collect name"]),
    // What stands in brackets after a name, and a name in capitals.
    (
      "Hollow Oak (doing business as Ashwood Sawyers) may share your name with carriers.",
      ["firstParty share name"]
    ),
    ("HOLLOW OAK shares your name with carriers.", ["firstParty share name"]),
    // Persons too young to give anything.
    ("No one under age 13 is allowed to give us any address.", []),
    ("We urge parents to teach their children never to give out their address.", []),
    (
      "Nobody under age 13 is permitted to join our club or write in our public forums.", []
    ),
    // What people are let do, they do.
    ("This allows individuals to obtain information about our programs.", []),
    ("This allows us to obtain your address.", ["firstParty collect postalAddress"]),
    // The company is nobody whom it hires.
    (
      "We may use your address to protect our company and customers.",
      ["firstParty use postalAddress"]
    ),
    // Somebody whom no rule knows; and the company's own.
    ("Thieves could use your card number.", []),
    ("You may have heard that shops sell addresses.", []),
    ("Were we to sell the shop, the buyer would get our list of customers.", []),
    ("Our night watchmen record your visits.", ["firstParty collect usageData"]),
    ("Company may share your address with carriers.", ["firstParty share postalAddress"]),
    ("Another company may share your address with carriers.", ["thirdParty share postalAddress"]),
    // "Who" is no data, though data stand before it.
    ("Choose in your profile who sees your photos.", []),
    // What a person may stop.
    ("You may opt out of having your address shared with our sponsors.", []),
    // Names that are the object of a verb act nowhere.
    (
      "Hollow Oak uses the RID and CIN collected to bill you. Hollow Oak keeps your name.",
      ["firstParty retain name"]
    ),
    // Who uses it for ads, where the sentence before hires those who do.
    (
      "We work with an advertising company. Information about your visits to this site is used to serve ads to you.",
      ["thirdParty use ", "thirdParty use usageData", "firstParty use "]
    ),
    (
      "Information about your visits to this site is used to serve ads to you.",
      ["firstParty use usageData", "firstParty use "]
    ),
    // A denial of what is done, and not of what only names data.
    ("We will never change how we treat names collected before.", []),
    // What data are is no practice; what is linked to whom is one.
    ("Statistics are anonymous information not linked to your name.", []),
    ("Your visits to this site are not linked to your name.", ["not firstParty profile name"]),
    // What a person asks for is not yet what is done.
    ("You may ask that we no longer keep your address.", []),
    // How to exercise a choice or a right, and how notices come, collect nothing.
    ("Please send us your name and which letters you would like to opt out of.", []),
    ("You can change the address you gave us in the settings.", []),
    // What people make public themselves.
    (
      "When you post your address in our forum, anybody can see it.",
      ["firstParty share postalAddress"]
    ),
    ("When you order, you give us your address.", ["firstParty collect postalAddress"]),
    // Those who are let act, however far the words about them reach; whom something helps acts alone.
    (
      "We may let firms under contract with us, such as printers and carriers in Utah, to read your age.",
      ["thirdParty use dateOfBirth", "firstParty share dateOfBirth"]
    ),
    ("Our page helps people collect old names.", []),
    // The company and others, one of them by name.
    (
      "Hollow Oak and other vendors, including Quern, use cookies to serve ads.",
      [
        "firstParty collect cookieData",
        "firstParty share cookieData",
        "firstParty use ",
      ]
    ),
  ])
  func acts(_ sentence: String, practices: [String]) {
    #expect(told(sentence) == practices)
  }

  /// "Its" is the company's, unless somebody else was named before it.
  @Test(arguments: [
    ("Hollow Oak performs statistical analyses of its server logs.", Actor.firstParty),
    ("Carriers perform statistical analyses of its server logs.", Actor.thirdParty),
  ])
  func its(_ sentence: String, actor: Actor) {
    let model = ReadText.model("Hollow Oak Mills, Inc. respects your privacy.\n\(sentence)")
    #expect(model.practices.last?.actor == actor)
  }

  /// A company that is called by its host's name is also what the words of that name spell.
  @Test func hostNameInWords() {
    #expect(
      told("The Tinker Post keeps your name.", company: "Tinkerpost.com")
        == ["firstParty retain name"])
    #expect(
      told("The Zibbler keeps your name.", company: "Tinkerpost.com")
        == ["thirdParty retain name"])
  }
}
