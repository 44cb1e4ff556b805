import ConverterCore
import FoundationEssentials
import Testing

@testable import Exporters

/// Annotators say of a paragraph what it is about; what it only names belongs to its practices.
@Suite struct OPP115ParagraphTests {
  private typealias Record = OPP115ExporterTests.Record

  private func export(_ model: PolicyModel) throws -> (items: [Record.Item], losses: [Loss]) {
    let export = try OPP115Exporter().export(model, options: ExportOptions())
    let record = try JSONDecoder().decode(Record.self, from: Data(export.bytes))
    return (record.practices, export.losses)
  }

  private let told = "We share names with the printers of our catalogue and of our letters."
  private let named = "To opt out, click here."

  private func sample(_ paragraphs: [String]) -> SamplePolicy {
    var sample = SamplePolicy(paragraphs)
    sample.model.choices = [
      Choice(
        id: "choice-1", control: .optOut, scope: [.thirdPartySharing, .thirdPartyUse],
        mechanisms: [Mechanism(kind: .webLink, evidence: sample.words("click here"))],
        evidence: sample.words(named))
    ]
    sample.model.practices = [
      Practice(
        id: "p-1", action: .share, data: [sample.mention(.name, "names")],
        evidence: sample.words(told))
    ]
    return sample
  }

  @Test func aChoiceNamedInPassingIsTheChoiceTypeOfThePracticeBesideIt() throws {
    let (items, losses) = try export(sample(["\(told) \(named)"]).model)
    #expect(items.map(\.category) == ["Third Party Sharing/Collection"])
    #expect(items[0].attributes["Choice Type"] == ["Opt-out link"])
    #expect(items[0].attributes["Choice Scope"] == ["Use"])
    #expect(losses.isEmpty)
  }

  @Test func aChoiceWithAParagraphOfItsOwnIsAnnotatedThere() throws {
    let (items, _) = try export(sample([told, named]).model)
    #expect(items.map(\.category) == ["Third Party Sharing/Collection", "User Choice/Control"])
    #expect(items[0].attributes["Choice Type"] == nil)
    #expect(items[1].attributes["Choice Type"] == ["Opt-out link"])
  }

  @Test func aChoiceThatOutweighsTheSharingBesideItIsToldTwice() throws {
    let long = "To opt out of what the catalogue's printers get, whenever you wish, click here now."
    var sample = SamplePolicy(["We share names. \(long)"])
    sample.model.choices = [
      Choice(
        id: "choice-1", control: .optOut, scope: [.thirdPartySharing],
        mechanisms: [Mechanism(kind: .webLink, evidence: sample.words("click here"))],
        evidence: sample.words(long))
    ]
    sample.model.practices = [
      Practice(
        id: "p-1", action: .share, data: [sample.mention(.name, "names")],
        evidence: sample.words("We share names"))
    ]
    for (scope, types) in [
      (ChoiceScope.thirdPartySharing, ["Opt-out link"]), (.firstPartyUse, nil),
    ] {
      sample.model.choices[0].scope = [scope]
      let (items, _) = try export(sample.model)
      let practice = try #require(items.first { $0.category.hasPrefix("Third") })
      #expect(practice.attributes["Choice Type"] == types)
      #expect(items.contains { $0.category.hasPrefix("User Choice") })
    }
  }

  @Test func aDeniedChoiceIsNoChoiceTypeAndSaidToBeLost() throws {
    var sample = sample(["\(told) \(named)"])
    sample.model.choices[0].status = .denied
    let (items, losses) = try export(sample.model)
    #expect(items.map { $0.attributes["Choice Type"] } == [nil])
    #expect(losses.map(\.code) == ["passing"])
    #expect(losses.first?.subjects == ["choice-1"])
  }

  @Test func aRightIsAnnotatedWhereverItIsNamed() throws {
    var sample = sample(["\(told) \(named)"])
    sample.model.choices = []
    sample.model.rights = [
      Right(
        id: "right-1", kind: .access, scope: .unspecified, evidence: sample.words(named))
    ]
    let (items, losses) = try export(sample.model)
    #expect(
      items.map(\.category) == [
        "Third Party Sharing/Collection", "User Access, Edit and Deletion",
      ])
    #expect(losses.isEmpty)
  }

  /// "You may correct or delete it" is one edit to annotators; what is in an account is its data.
  @Test func deletingBesideCorrectingIsEditing() throws {
    var sample = sample([told, named])
    sample.model.practices = []
    sample.model.choices = []
    let account = Mechanism(kind: .accountSettings, evidence: sample.words("click here"))
    sample.model.rights = [RightKind.rectification, .erasure].map { kind in
      Right(
        id: "right-\(kind)", kind: kind, scope: .allData, mechanisms: [account],
        evidence: sample.words(named))
    }
    let (items, _) = try export(sample.model)
    let edit = ["Edit information"]
    #expect(items.map { $0.attributes["Access Type"] } == [edit, edit])
    #expect(items[1].attributes["Access Scope"] == ["User account data"])
    sample.model.rights.removeFirst()
    #expect(
      try export(sample.model).items[0].attributes["Access Type"] == ["Delete account (partial)"])
  }

  /// Collection told once in a paragraph about security is background there; a denial never is.
  @Test func aDenialIsNeverPassedOver() throws {
    let letters = "Our letters are sent to names on a list."
    let lock = "The list of names is kept in a locked room that two people hold keys to."
    var sample = SamplePolicy(["\(letters) \(lock)"])
    sample.model.securityMeasures = [
      SecurityMeasure(kind: .accessLimitation, words: "locked", evidence: sample.words(lock))
    ]
    sample.model.practices = [
      Practice(
        id: "p-1", action: .collect, data: [sample.mention(.name, "names")],
        evidence: sample.words(letters))
    ]
    let (items, losses) = try export(sample.model)
    #expect(items.map(\.category) == ["Data Security"])
    #expect(losses.map(\.code) == ["passing"])
    #expect(losses.first?.subjects == ["p-1"])
    sample.model.practices[0].polarity = .denied
    let denied = try export(sample.model)
    #expect(denied.items.map(\.category) == ["First Party Collection/Use", "Data Security"])
    #expect(denied.losses.isEmpty)
  }
}
