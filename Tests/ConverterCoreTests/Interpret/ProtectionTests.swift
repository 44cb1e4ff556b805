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
  ])
  func measuresAreTold(sentence: String, kinds: [SecurityMeasure.Kind]) {
    let measures = ReadText.model(sentence).securityMeasures.filter { $0.strength > .weak }
    #expect(Set(measures.map(\.kind)) == Set(kinds))
  }
}
