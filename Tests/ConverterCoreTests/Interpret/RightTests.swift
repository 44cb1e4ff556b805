import ConverterCore
import Testing

/// What rights reach, and what they leave.
@Suite struct RightTests {
  @Test func eachRightHasTheDataThatFollowIt() {
    let rights = ReadText.model(
      "You may update your account information and access your order history."
    ).rights
    #expect(
      rights.map { "\($0.kind.rawValue) \($0.scope.rawValue)" } == [
        "rectification accountData", "access transactionalData",
      ])
  }

  @Test(arguments: [
    ("You may clear your search history.", [RightKind.erasure]),
    (
      "We give you access to your data for viewing and, at times, updating them.",
      [.access, .rectification]
    ),
    ("You can check your order status.", [.access]),
    ("Other readers can view your profile.", []),
    ("If you refuse cookies, you will not be able to view your account.", []),
    ("If you have granted us access to your account, tell us.", []),
  ])
  func rightsAreTold(text: String, kinds: [RightKind]) {
    #expect(Set(ReadText.model(text).rights.map(\.kind)) == Set(kinds))
  }

  @Test(arguments: [
    "You will not be able to edit your profile.", "You cannot edit your profile.",
    "There is no way to edit your profile.", "You are unable to edit your profile.",
  ])
  func whatPeopleCannotDoIsNoRight(text: String) {
    #expect(ReadText.model(text).rights.map(\.status) == [.denied])
  }

  @Test func verbsThatShareAPronounEachCount() {
    let rights = ReadText.model("You may correct, delete or deactivate it by calling us.").rights
    #expect(rights.map(\.kind) == [.rectification, .erasure, .deactivation])
  }

  @Test(arguments: [
    "You may delete your account. Some data may remain in our archive after it has been deleted.",
    "You may delete your account. However, what you posted will not be deleted.",
    "You may delete your account; after deletion we may keep your posts.",
  ])
  func whatIsLeftLimitsTheErasure(text: String) throws {
    let right = try #require(ReadText.model(text).rights.first { $0.kind == .erasure })
    let limit = try #require(right.limitation?.value)
    #expect(text.contains(limit))
  }

  @Test(arguments: [
    "You may delete your account. We keep bread in a box.",
    "You may delete your account. No data remain when you leave our mill.",
    "You may delete your account.\nWe keep logs after you delete cookies.",
  ])
  func otherSentencesDoNot(text: String) throws {
    let right = try #require(ReadText.model(text).rights.first { $0.kind == .erasure })
    #expect(right.limitation == nil)
  }
}
