import ConverterCore
import Testing

/// What people are offered to choose: each form with one that only names a choice.
@Suite struct ChoiceTests {
  private func model(_ text: String) -> PolicyModel { ReadText.model(text).cut(below: .likely) }

  private func controls(_ text: String) -> [Control] { model(text).choices.map(\.control) }

  @Test(arguments: [
    "You may opt in to our letters.", "If you would like to receive our letter, check the box.",
    "With your permission, we send your name to our printers.",
    "With your consent, our app reads the position of your phone.",
    "We will not call you about offers unless you agree.",
    "We will ask for your consent before we use your picture.",
    "We write only to people who have subscribed to our letters.",
  ])
  func offersAnOptIn(_ text: String) { #expect(controls(text) == [.optIn]) }

  @Test(arguments: [
    // A condition among others, or what a denial leaves out.
    "We share your name with your consent, when the law requires it or if we are sold.",
    "We do not share your name with advertisers without your consent.",
    // A case in which something else happens.
    "When you sign up for our newsletter, we ask for your e-mail address.",
    "If there is no opt-in question on the form, we do not keep your address.",
    // Asked for what the policy does not describe.
    "We use your name as this policy says, unless you have given us your permission to do otherwise.",
    "If we ever use your name in a way that differs from this notice, we will ask for your consent.",
    // Somebody else's permission, or consent taken from conduct.
    "No picture may be copied without the permission of its owner.",
    "By sending us a letter you expressly consent to this notice.",
  ])
  func offersNoOptIn(_ text: String) { #expect(!controls(text).contains(.optIn)) }

  /// The words of a means start in the clause that says what is chosen.
  @Test(arguments: [
    "To unsubscribe from our newsletters, click on the link below.",
    "If you do not wish to get future sales messages from us, follow the instructions in the message.",
  ])
  func whatIsChosenStandsBeforeItsMeans(_ text: String) {
    #expect(model(text).choices.map(\.scope) == [[.firstPartyUse]])
  }

  @Test(arguments: [
    ("You have no choice about cookies on this site.", ClaimStatus.denied),
    ("You have a choice about cookies on this site.", ClaimStatus.stated),
    ("You cannot opt out of messages about your order.", ClaimStatus.denied),
    ("Untick the box if you do not want our offers.", ClaimStatus.stated),
  ])
  func isOfferedOrRefused(_ text: String, status: ClaimStatus) {
    #expect(model(text).choices.map(\.status) == [status])
  }

  @Test(arguments: [
    "You may opt out of our letters at any time.",
    "If you do not want us to share your address with our partners, write to us.",
    "You can disconnect your account from that network.",
    "You may request that we not share your address with our partners.",
    "You will have the option not to share your details with them.",
    "Use our \"Do Not Sell My Personal Information\" link to opt out of the sale of your data.",
    "We will not use your name anew without offering a way to opt out.",
    "You have an option to block any message from us.",
    "If you would rather not hear of such sales, write to us.",
    "If you prefer not to have us share your name, call us.",
    "You can prevent us from sharing your name.",
    "Text STOP to end our alerts.",
    "Check the box if you do not want our letters.",
  ])
  func offersAnOptOut(_ text: String) { #expect(controls(text) == [.optOut]) }

  @Test(arguments: [
    "You will not receive advertising from us.", "Unsubscribe requests may take a week.",
    "How to Opt Out of Letters",
    "If you have unsubscribed, we keep your address on a list for a year.",
    "Even if you opt out, we may write to you about your order.",
    "Readers who have asked not to receive brochures are kept on a list.",
    "We require our printers to limit their use of your address.",
    "We count the pages you saw, but not your name, which you provide to us.",
    "This policy explains how you can opt out of letters by writing to us.",
  ])
  func onlyNamesAnOptOut(_ text: String) { #expect(controls(text).isEmpty) }

  @Test(arguments: [
    "We may decide not to provide access to old letters.",
    "It is up to you to keep your password secret.",
    "We do not control the cookies of our advertisers.",
    "The archive controls the use of information in its books.",
    "You will not be able to order if your computer does not accept cookies.",
    "Read their notice to determine how they treat your data.",
    "A business may comply with this law by asking people to opt in.",
    "You may change your account information and settings on our site.",
    "We may send you notices without offering a way to opt out of them.",
    "We require each printer to keep your address secret and limit its use to our orders.",
    "We may read your chart if we are unable to obtain your consent.",
    "You will learn how we treat your data, along with ways to control your preferences.",
  ])
  func leavesNothingToThePerson(_ text: String) { #expect(controls(text).isEmpty) }

  @Test func oneOwnBrowserIsASetting() throws {
    let choice = try #require(
      model("You can set your browser to refuse cookies.").choices.first)
    #expect(choice.control == .configure && choice.defaultState == .unspecified)
    #expect(choice.mechanisms.map(\.kind) == [.browserSettings])
  }

  /// Data "provided to us" say which data, not what the choice is about.
  @Test(arguments: [
    (
      "If you do not wish to have your address used by us to sell our bread, you can opt out by e-mail.",
      [ChoiceScope.firstPartyUse]
    ),
    (
      "We will not share data provided to us with third parties without offering a way to opt out.",
      [.thirdPartySharing]
    ),
    ("If you do not agree with this policy, please do not use our site.", [.unspecified]),
  ])
  func concernsWhatItsWordsName(text: String, scope: [ChoiceScope]) {
    #expect(model(text).choices.map(\.scope) == [scope])
  }

  @Test func isAboutItsOwnClause() throws {
    let choice = try #require(
      model(
        "If you do not want us to share your phone number with advertisers, send your name and "
          + "postal address to us."
      ).choices.first)
    #expect(choice.data.compactMap(\.code) == [.phoneNumber])
    #expect(choice.scope == [.thirdPartySharing])
  }

  @Test func whatFollowsIsItsConsequence() throws {
    let model = model(
      "You can refuse our cookies. If you refuse cookies, some pages may not work.")
    #expect(model.choices.count == 1)
    #expect(
      model.choices.first?.consequence?.value == "If you refuse cookies, some pages may not work")
  }

  @Test func anOptInIsTakenBackWhereThePolicySaysSo() throws {
    let model = model(
      "By checking the box you opt in to our offers.\nIf you want to opt out after you have "
        + "opted in, write to stop@ponds.example.")
    let optIn = try #require(model.choices.first { $0.control == .optIn })
    #expect(optIn.withdrawal.status == .stated)
    #expect(optIn.withdrawal.mechanisms.map(\.target) == ["stop@ponds.example"])
    #expect(model.findings.allSatisfy { $0.code != .withdrawalNotFound })
  }

  @Test func targetsStandInTheText() throws {
    let text =
      "To opt out, visit www.notices.example/stop or write to stop@ponds.example.\n"
      + "You can opt out on the page of the Network Advertising Initiative."
    for choice in model(text).choices {
      for target in choice.mechanisms.compactMap(\.target) { #expect(text.contains(target)) }
    }
    #expect(
      model(text).choices.flatMap(\.mechanisms).compactMap(\.target).sorted() == [
        "Network Advertising Initiative", "stop@ponds.example", "www.notices.example/stop",
      ])
  }

  @Test func dataThatOneNeedNotGiveAreOptional() throws {
    let model = model(
      "When you join, we collect your name. You may voluntarily provide us with your birthday.")
    let birthday = model.practices.flatMap(\.data).first { $0.code == .dateOfBirth }
    let name = model.practices.flatMap(\.data).first { $0.code == .name }
    #expect(birthday?.necessity == .optional)
    #expect(name?.necessity == nil)
  }
}
