import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// What becomes of conditions and choices.
extension P3PAssemblyTests {
  @Test func conditionsBecomeRequired() throws {
    let model = policy([
      "With your consent we write to you about offers.", "We call you unless you object.",
      "We share e-mail addresses with partners only if you ask.", "You may stop letters.",
      "We send letters about offers to your address.",
    ]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .use, data: [sample.mention(.name, "you")],
          purposes: [sample.mention(.newsletter, "about offers")],
          conditions: [Condition(kind: .consent, evidence: sample.words("With your consent"))],
          evidence: sample.words("With your consent we write to you about offers.")),
        Practice(
          id: "p-2", action: .use, data: [sample.mention(.phoneNumber, "call you")],
          purposes: [sample.mention(.telemarketing, "call you")],
          conditions: [
            Condition(kind: .noObjection, evidence: sample.words("unless you object"))
          ], evidence: sample.words("We call you unless you object.")),
        Practice(
          id: "p-3", action: .share, data: [sample.mention(.emailAddress, "e-mail addresses")],
          recipients: [sample.mention(.businessPartners, "partners")],
          conditions: [Condition(kind: .request, evidence: sample.words("only if you ask"))],
          evidence: sample.words("We share e-mail addresses with partners only if you ask.")),
        Practice(
          id: "p-4", action: .use, data: [sample.mention(.postalAddress, "address")],
          purposes: [sample.mention(.marketing, "offers to your address")],
          evidence: sample.words("We send letters about offers to your address.")),
      ]
      sample.model.choices = [
        Choice(
          id: "choice-1", control: .optOut, scope: [.firstPartyUse],
          mechanisms: [
            Mechanism(
              kind: .email, target: "stop@ropewalk.example", evidence: sample.words("letters"))
          ], purposes: [sample.mention(.marketing, "letters")],
          evidence: sample.words("You may stop letters."))
      ]
    }
    let built = try build(model)
    #expect(
      built.statements.map(summary) == [
        "current contact:opt-in | ours | indefinitely | #user.name",
        "telemarketing:opt-out | ours | indefinitely | #user.home-info.telecom.telephone",
        "other-purpose | ours other-recipient:opt-in | indefinitely | #user.home-info.online.email",
        "current contact:opt-out | ours | indefinitely | #user.home-info.postal",
      ])
    #expect(built.opturi == "mailto:stop@ropewalk.example")
  }

  @Test func unresolvedChoicesAreReadCautiously() throws {
    func required(_ alternatives: [String], _ control: Control = .unspecified) throws -> [String] {
      let model = policy(["We may write to you about offers if you have [chosen]."]) { sample in
        sample.model.practices = [
          Practice(
            id: "p-1", action: .use, data: [sample.mention(.emailAddress, "you")],
            purposes: [sample.mention(.marketing, "offers")], choices: ["choice-1"],
            evidence: sample.words("We may write to you about offers"))
        ]
        sample.model.choices = [
          Choice(
            id: "choice-1", control: control, status: alternatives.isEmpty ? .stated : .ambiguous,
            alternatives: alternatives, evidence: sample.words("if you have [chosen]"))
        ]
      }
      let built = try build(model)
      let doubts = built.assumptions.filter { $0.contains("choice") }
      let contact = try #require(
        built.statements[0].purposes.first { $0.value == .contact })
      return [contact.required.rawValue] + doubts
    }
    #expect(
      try required(["consented to", "not opted out of"]) == [
        "opt-out", "statement 1: choice contact opt-out",
      ])
    #expect(
      try required(["agreed", "consented"]) == ["opt-in", "statement 1: choice contact opt-in"])
    #expect(try required([]) == ["opt-out", "statement 1: choice contact opt-out"])
    #expect(try required([], .optIn) == ["opt-in"])
    #expect(try required([], .abstain) == ["always"])
  }

  @Test func deniedButForYourSayIsAChoice() throws {
    let model = policy(["We never sell your address unless you agree."]) { sample in
      sample.model.practices = [
        Practice(
          id: "p-1", action: .sell, data: [sample.mention(.postalAddress, "address")],
          recipients: [sample.mention(.thirdParties, "sell")],
          conditions: [
            Condition(
              kind: .consent, isException: true, evidence: sample.words("unless you agree"))
          ], polarity: .denied, evidence: sample.words("We never sell your address"))
      ]
    }
    #expect(
      try statements(model) == [
        "other-purpose | ours unrelated:opt-in | indefinitely | #user.home-info.postal"
      ])
  }
}
