import ConverterCore
import Testing

/// What is wrong with a policy as a document: each finding with a text that only looks like it.
@Suite struct FindingTests {
  private func found(_ text: String, _ code: Finding.Code) -> [String] {
    let model = ReadText.model(text).cut(below: .likely)
    return model.findings.filter { $0.code == code }.flatMap(\.evidence).map {
      model.text.quote($0.range)
    }
  }

  @Test(arguments: [
    ("[COMPANY NAME] respects you.", "[COMPANY NAME]"), ("Dated [Date].", "[Date]"),
    ("Write to [insert your address].", "[insert your address]"),
    ("We keep it for ______ days.", "______"),
    ("We sell nothing.\n[to show you advertisements]", "[to show you advertisements]"),
  ])
  func seesABlank(_ text: String, _ blank: String) {
    #expect(found(text, .templatePlaceholder) == [blank])
  }

  @Test(arguments: [
    "Write to us [at] ponds.example.", "See note [1].", "He said that [we] agree.",
    "They collect names [sic].", "A snake_case_name is no blank.",
    "We ask for your age [birth date, or age].",
  ])
  func seesNoBlank(_ text: String) { #expect(found(text, .templatePlaceholder).isEmpty) }

  @Test func seesUndecidedReadings() throws {
    let text = "We [do/do not] sell your name to advertisers.\nUse the [order form/entry form]."
    #expect(found(text, .unresolvedAlternative) == ["[do/do not]", "[order form/entry form]"])
    let model = ReadText.model(text)
    #expect(model.practices.filter { $0.action == .sell }.allSatisfy { $0.status == .ambiguous })
    #expect(model.practices.first { $0.action == .sell }?.alternatives == ["do", "do not"])
    #expect(
      found("Ask the owner and/or [see http://ponds.example/a].", .unresolvedAlternative) == [])
  }

  @Test func tellsPoliciesOfOnePageApart() throws {
    let text = """
      # Pond Privacy Policy
      We collect your name.
      # Cookie Notice for Visitors
      We use cookies to count visitors.
      # Changes to this privacy policy
      We tell you of changes.
      """
    let model = ReadText.model(text)
    #expect(
      found(text, .multiplePolicies) == ["Pond Privacy Policy", "Cookie Notice for Visitors"])
    let scopes = model.scopes.filter { $0.kind == .policy }
    #expect(scopes.map(\.title) == ["Pond Privacy Policy", "Cookie Notice for Visitors"])
    for practice in model.practices {
      let start = try #require(practice.evidence.first?.range.start)
      let scope = try #require(
        scopes.first { $0.range.map { $0.start <= start && start < $0.end } ?? false })
      #expect(practice.scope == scope.id)
    }
    #expect(Set(model.practices.map(\.scope)) == ["policy-1", "policy-2"])
  }

  @Test(arguments: [
    "# Privacy Policy\nWe collect your name.\n# Cookies\nWe use cookies.",
    "# Privacy Policy\nWe collect your name.\n# About our Cookie Policy\nWe use cookies.",
    "# Privacy Policy\nWe collect your name.\n# 2. Cookie Policy\nWe use cookies.",
    "# Privacy Policy\nWe collect your name.\n# Cookie Policy\nPlease ask for it.",
    "# Privacy Policy\nWe collect your name.\n# Summary of the privacy policy\nWe use cookies.",
  ])
  func onePolicyIsOne(_ text: String) {
    #expect(found(text, .multiplePolicies).isEmpty)
    #expect(ReadText.model(text).practices.allSatisfy { $0.scope == "site" })
  }

  @Test func seesAContradiction() {
    let denial = "We do not share your phone number with advertisers."
    let other = "We share your name and phone number with advertisers."
    #expect(found("\(denial)\n\(other)", .contradiction).count == 2)
  }

  @Test(arguments: [
    "We share your name with advertisers.", "We share your phone number with our bank.",
    "We share your phone number with advertisers if you agree.",
    "We do not sell your phone number to advertisers.",
    "You may ask us not to share your phone number with advertisers.",
  ])
  func seesNoContradiction(_ other: String) {
    let denial = "We do not share your phone number with advertisers."
    #expect(found("\(denial)\n\(other)", .contradiction).isEmpty)
  }

  @Test func seesADeadReference() {
    let text = "# Our Letters\nWe write letters. See the section Choices About Letters for more."
    #expect(found(text, .deadReference) == ["Choices About Letters"])
    #expect(found("# Choices About Our Letters\n" + text, .deadReference).isEmpty)
    #expect(found("# Ponds\nSee section 1798 of the Civil Code.", .deadReference).isEmpty)
  }

  @Test func seesAChoiceWithoutAMeans() {
    let bare = "You may opt out of our letters."
    #expect(found(bare, .choiceWithoutMechanism) == ["You may opt out of our letters"])
    #expect(
      found("You may opt out of our letters by calling us.", .choiceWithoutMechanism).isEmpty)
  }

  @Test func seesAPromisedChoiceThatIsNotTold() {
    #expect(found("# Opting Out\nOur ponds hold carp.", .unparsedChoice) == ["Opting Out"])
    #expect(found("# Opting Out\nYou may opt out by phone.", .unparsedChoice).isEmpty)
  }

  @Test func knowsLawFromPractice() {
    let law = "California law permits residents to request a list of those we disclose data to."
    #expect(found(law, .describesLawNotPractice).count == 1)
    #expect(found("We disclose names to our bank.", .describesLawNotPractice).isEmpty)
  }
}
