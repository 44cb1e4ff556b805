import ConverterCore
import Testing

/// What people can do about data that are held, and how data are guarded.
@Suite struct ProtectionTests {
  @Test(arguments: [
    ("You may access, update or delete your data.", [RightKind.access, .rectification, .erasure]),
    ("You may view, check and correct your data.", [.access, .rectification]),
    ("You may correct or delete your data.", [.rectification, .erasure]),
    ("On this page you see our mill. You may correct your data.", [.rectification]),
  ])
  func everyVerbOfAListIsARight(sentence: String, kinds: [RightKind]) {
    let rights = ReadText.model(sentence).rights.map(\.kind)
    #expect(Set(rights) == Set(kinds))
    #expect(rights.count == kinds.count)
  }

  @Test(arguments: [
    // What one does to guard data stands beside what nobody can promise.
    (
      "No server is perfectly safe; however, we take reasonable steps to guard your data.",
      [SecurityMeasure.Kind.noGuarantee, .generic]
    ),
    ("We cannot guarantee the security of your data.", [.noGuarantee]),
    // What data are guarded against is no act of the company's.
    (
      "We use reasonable efforts to protect your data from unauthorized use or disclosure.",
      [.generic]
    ),
    ("Several measures lower the risk of unauthorized access.", []),
    ("Only we are given access to your data.", [.accessLimitation]),
    // What is not denied stands apart from what is, and is no measure where it speaks of ads.
    (
      "They are bound by contract to keep your data confidential and may not use it.",
      [.confidentiality]
    ),
    ("We may use your age so that ads are shown only to members we may reach.", []),
    (
      "We are not responsible for any loss, and cannot guarantee the security of your data.",
      [.noGuarantee]
    ),
    ("You can help by changing your password often, using a secure browser.", []),
  ])
  func measuresAreTold(sentence: String, kinds: [SecurityMeasure.Kind]) {
    let measures = ReadText.model(sentence).securityMeasures.filter { $0.strength > .weak }
    #expect(Set(measures.map(\.kind)) == Set(kinds))
  }
}
