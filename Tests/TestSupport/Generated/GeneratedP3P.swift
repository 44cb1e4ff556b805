import ConverterCore

/// A P3P policy file made up from a seed: any of the standard's values, in the standard's form.
public enum GeneratedP3P {
  /// The file of a seed.
  public static func file(seed: UInt64) -> String {
    var chance = SplitMix(seed: seed)
    let access = chance.code(P3PAccess.self)
    let statements = chance.many(1...4, statement).joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <POLICIES xmlns="http://www.w3.org/2002/01/P3Pv1" xml:lang="en">
      <POLICY name="made" discuri="http://www.fern.example/privacy.html" \
      opturi="http://www.fern.example/choices.html">
      <ENTITY><DATA-GROUP><DATA ref="#business.name">Fern &amp; S\u{F6}hne</DATA>\
      <DATA ref="#business.contact-info.online.email">desk@fern.example</DATA></DATA-GROUP></ENTITY>
      <ACCESS><\(access.rawValue)/></ACCESS>
      <DISPUTES-GROUP>\(chance.many(1...2, dispute).joined())</DISPUTES-GROUP>
      \(statements)</POLICY>
      </POLICIES>

      """
  }

  private static func dispute(_ chance: inout SplitMix) -> String {
    let kind = chance.one(["service", "independent", "court", "law"])
    let remedies = chance.some(Array(P3PRemedy.allCases), 1...3).sorted { $0.rank < $1.rank }
    return """
      <DISPUTES resolution-type="\(kind)" service="http://board.example/?a=1&amp;b=2" \
      short-description="The Fair Board"><REMEDIES>\
      \(remedies.map { "<\($0.rawValue)/>" }.joined())</REMEDIES></DISPUTES>
      """
  }

  private static func statement(_ chance: inout SplitMix) -> String {
    let purposes = chance.some(Array(P3PPurpose.allCases), 1...4).sorted { $0.rank < $1.rank }
    let recipients = chance.some(P3PRecipient.allCases.filter { $0 != .ours }, 0...2)
      .sorted { $0.rank < $1.rank }
    let written = purposes.map { purpose in
      let choice = purpose == .current ? "" : required(&chance)
      return purpose == .otherPurpose
        ? "<other-purpose\(choice)>planning the harvest fair</other-purpose>"
        : "<\(purpose.rawValue)\(choice)/>"
    }
    let given = recipients.map { "<\($0.rawValue)\(required(&chance))/>" }
    return """
      <STATEMENT>\(chance.perhaps { _ in "<CONSEQUENCE>We do as you wish.</CONSEQUENCE>" } ?? "")\
      <PURPOSE>\(written.joined())</PURPOSE><RECIPIENT><ours/>\(given.joined())</RECIPIENT>\
      <RETENTION><\(chance.code(P3PRetention.self).rawValue)/></RETENTION>\
      <DATA-GROUP>\(chance.some(data, 1...5).map { datum($0, &chance) }.joined())</DATA-GROUP>\
      </STATEMENT>

      """
  }

  private static func required(_ chance: inout SplitMix) -> String {
    chance.one(["", "", " required=\"opt-in\"", " required=\"opt-out\"", " required=\"always\""])
  }

  private static func datum(_ ref: String, _ chance: inout SplitMix) -> String {
    let optional = chance.happens(0.3) ? " optional=\"yes\"" : ""
    guard ref == "#dynamic.miscdata" || ref == "#dynamic.cookies" else {
      return "<DATA ref=\"\(ref)\"\(optional)/>"
    }
    let plain = P3PCategory.allCases.filter { $0.rawValue != "other-category" }
    let categories = chance.some(plain, 1...3).map { "<\($0.rawValue)/>" }
    // An element of its own for each category (P3P 1.0 §5.6.4).
    let groups = ref == "#dynamic.miscdata" ? categories : [categories.joined()]
    return groups.map { group in
      "<DATA ref=\"\(ref)\"\(optional)><CATEGORIES>\(group)</CATEGORIES></DATA>"
    }.joined()
  }

  private static let data = [
    "#user.name", "#user.home-info.postal", "#user.home-info.online.email", "#user.bdate",
    "#user.login.id", "#user.gender", "#user.jobtitle", "#dynamic.clickstream", "#dynamic.http",
    "#dynamic.searchtext", "#dynamic.interactionrecord", "#dynamic.miscdata", "#dynamic.cookies",
    "#thirdparty.name", "#user.business-info.telecom.telephone", "#user.home-info.postal.country",
  ]
}
