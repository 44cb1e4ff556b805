import ConverterCore
import Testing

/// Whose policy it is, how to reach them, and its dates: each form with one that only looks like it.
@Suite struct FactsTests {
  private func facts(_ text: String, url: String? = nil, title: String? = nil) -> PolicyModel {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    var blocks: [Block] = []
    var offset = 0
    for line in lines {
      blocks.append(Block(kind: .paragraph, range: TextRange(offset, offset + line.utf8.count)))
      offset += line.utf8.count + 1
    }
    return Interpreter().interpret(
      Document(
        text: CanonicalText(string: lines.joined(separator: "\n"), blocks: blocks),
        provenance: Provenance(originalURL: url), title: title, language: "en"))
  }

  @Test(arguments: [
    (
      "Quillfeather Press, Inc. (\"Quillfeather\", \"we\") prints maps.", "Quillfeather Press, Inc."
    ),
    ("At Oakum Bay, we respect your right to privacy.", "Oakum Bay"),
    ("Tern and Plover respects your privacy.", "Tern and Plover"),
    ("The controller is Stundenglas GmbH in Hamburg.", "Stundenglas GmbH"),
    ("This is the privacy policy of Marsh & Sons.", "Marsh & Sons"),
    ("American Hats, Inc. and its affiliates (\"we\") make hats.", "American Hats, Inc."),
    ("NM keeps names. NM is Nice Millinery LLC here. NM respects them.", "Nice Millinery LLC"),
    (
      "The Loomhouse (a shop), weaves. Loomhouse respects privacy. See Dyers Guild (\"DG\").",
      "Loomhouse"
    ),
    // Whom the company uses, and what data are called, are not the company.
    (
      "Birch Lane Center uses Hatcount Gold. Hatcount Gold sets a cookie. Hatcount Gold counts. "
        + "Birch Lane Center does not.", "Birch Lane Center"
    ),
    (
      "This is about Sparrow. Guildhall may use your name. Guildhall may share it. Sparrow uses a "
        + "cookie. Guildhall will keep it.", "Guildhall"
    ),
    ("uBarge System's privacy policy tells you more. At uBarge System, we care.", "uBarge System"),
  ])
  func namesTheCompany(_ text: String, _ name: String) {
    #expect(facts(text).firstParty?.name == name)
  }

  @Test(arguments: [
    "We respect your privacy.", "Privacy Policy\nPlease read this Policy.",
    "Many visitors ask about Cookies and Web Beacons.",
    "Usage Information may be shared. Usage Information uses no names.",
  ])
  func inventsNoCompany(_ text: String) {
    #expect(facts(text).parties.isEmpty)
  }

  @Test(arguments: [
    ("Last updated: 10 July 2020", "lastUpdated", "2020-07-10"),
    ("(last revised: January 28, 2008)", "lastUpdated", "2008-01-28"),
    ("Effective Date: March 01, 2013", "effective", "2013-03-01"),
    ("Effective as of 5/25/2018", "effective", "2018-05-25"),
    ("This policy was last changed on October 30, 2010.", "lastUpdated", "2010-10-30"),
    ("Revised January 2009", "lastUpdated", "2009-01"),
    ("Version of 25 May 2018", "unspecified", "2018-05-25"),
    ("Updated 2021-02-03", "lastUpdated", "2021-02-03"),
  ])
  func readsStatedDates(_ text: String, _ kind: String, _ date: String) throws {
    let stated = try #require(facts(text).document.dates.first)
    #expect(stated.kind.rawValue == kind)
    #expect(stated.date == date)
  }

  @Test(arguments: [
    "We were founded on March 3, 1998.", "Last updated: [DATE]",
    "You may call us in May 2020.",
    "A law that took effect, effective since it was passed, in some states on January 1, 2020 gives rights to people who live there and asks companies like ours to answer them.",
  ])
  func inventsNoDate(_ text: String) {
    #expect(facts(text).document.dates.isEmpty)
  }

  @Test func findsContactsAsWritten() throws {
    let model = facts(
      """
      Tern Maps, Inc. respects your privacy.
      Write to desk@ternmaps.example, remove[at]ternmaps.example or optout@adnet.example.
      Call us at 1-800-555-0188 or (555) 013-2210; our fax is 555-0143.
      Send letters to Reader Relations, Tern Maps, Inc., 12 Quay Street, Suite 4, Rockport, ME 04856, USA.
      """, url: "http://www.ternmaps.example/privacy")
    let contacts = try #require(model.firstParty).contacts
    #expect(
      contacts.map { "\($0.kind.rawValue) \($0.value)" } == [
        "email desk@ternmaps.example", "phone 1-800-555-0188", "phone (555) 013-2210",
        "fax 555-0143",
        "postal Reader Relations, Tern Maps, Inc., 12 Quay Street, Suite 4, Rockport, ME 04856, USA",
        "email remove@ternmaps.example",
      ])
    let postal = try #require(contacts.first { $0.kind == .postal }?.postal)
    #expect(postal.street == "12 Quay Street, Suite 4")
    #expect(postal.city == "Rockport")
    #expect(postal.state == "ME")
    #expect(postal.postalCode == "04856")
    #expect(postal.country == "USA")
  }

  @Test func joinsAnAddressOverLines() throws {
    let model = facts("Mail to:\nTern Maps, Inc.\n12 Quay Street, 6th Floor\nNew York, NY 10013")
    let postal = try #require(model.firstParty?.contacts.first)
    #expect(postal.value == "Tern Maps, Inc., 12 Quay Street, 6th Floor, New York, NY 10013")
    #expect(postal.postal?.city == "New York")
  }

  @Test func readsEuropeanAddresses() throws {
    let model = facts("Controller: Stundenglas GmbH, Hafenstrasse 7, 20457 Hamburg, Germany")
    let postal = try #require(model.firstParty?.contacts.first?.postal)
    #expect(postal.street == "Hafenstrasse 7")
    #expect(postal.city == "Hamburg")
    #expect(postal.country == "Germany")
  }

  @Test(arguments: [
    "We keep 12345 records.", "Order 10013 was sent in 2004.", "The figure is 555-0142.",
    "In 2019, 20457 People visited.", "Our score is 800 555 out of 1000.",
  ])
  func inventsNoContact(_ text: String) {
    #expect(facts(text).parties.flatMap(\.contacts).isEmpty)
  }

  /// Bullets, dashes and no-break spaces stand beside words, never in them or half in them.
  @Test func placesLieBetweenCodePoints() {
    let text = "Contact us:\ni•Sorrel Post\n12\u{A0}–\u{2009}14 Mill Street\nAnytown, CA 90000"
    for party in facts("This is the privacy policy of Sorrel Post.\n" + text).parties {
      for contact in party.contacts {
        let words = contact.evidence.map(\.range)
        let bytes = Array(("This is the privacy policy of Sorrel Post.\n" + text).utf8)
        #expect(words.allSatisfy { bytes[$0.start] & 0xC0 != 0x80 })
        #expect(words.allSatisfy { $0.end == bytes.count || bytes[$0.end] & 0xC0 != 0x80 })
      }
      #expect(party.contacts.contains { $0.kind == .postal })
    }
  }
}
