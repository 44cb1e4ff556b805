import ConverterCore
import TestSupport
import Testing

/// The vocabulary and base data schema are the standard's, and the mapping points only at them.
@Suite struct P3PTablesTests {
  /// The rows of a table of Fixtures/standards/p3p, by column name.
  private func table(_ name: String) throws -> [[String: String]] {
    let lines = try Fixtures.text("standards/p3p/\(name)").split { $0.isNewline }
    let names = cells(lines[0])
    return lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(names, cells(line)))
    }
  }

  private func cells(_ line: Substring) -> [String] {
    var cells: [String] = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  private func expect<Value: P3PValue>(
    _ values: Value.Type, in rows: [[String: String]],
    mayBeRequired: (Value) -> Bool = { _ in false }
  ) {
    let stated = rows.filter { $0["parent"] == Value.element }
    #expect(stated.map { $0["element"] } == Value.allCases.map(\.rawValue))
    #expect(stated.map { $0["compact_token"] } == Value.allCases.map(\.compactToken))
    for (row, value) in zip(stated, Value.allCases) {
      #expect((row["required_attr_allowed"] == "yes") == mayBeRequired(value), "\(value)")
    }
  }

  @Test func vocabularyIsTheStandards() throws {
    let rows = try table("vocabulary.csv")
    #expect(rows.count == 52)
    expect(P3PAccess.self, in: rows)
    expect(P3PRemedy.self, in: rows)
    expect(P3PPurpose.self, in: rows) { $0.allowsRequired }
    expect(P3PRecipient.self, in: rows) { $0.allowsRequired }
    expect(P3PCategory.self, in: rows)
    let kept = rows.filter { $0["parent"] == "RETENTION" }
    #expect(
      Set(kept.map { [$0["element"], $0["compact_token"]] })
        == Set(P3PRetention.allCases.map { [$0.rawValue, $0.compactToken] }))
  }

  @Test func baseDataSchemaIsTheStandards() throws {
    let rows = try table("base-data-schema.csv")
    let schema = P3PBaseDataSchema.standard
    #expect(rows.count == 316)
    #expect(schema.elements.count == rows.count)
    for row in rows {
      let ref = try #require(row["ref"])
      let element = try #require(schema.element(ref), "\(ref)")
      #expect(element.name == String(ref.dropFirst()))
      #expect(element.isSet == (row["kind"] != "leaf"), "\(ref)")
      #expect(element.categoryClass.rawValue == row["category_class"], "\(ref)")
      #expect(
        element.categories.map(\.rawValue).joined(separator: " ") == row["categories"], "\(ref)")
      #expect(element.mayBeReferenced == (row["may_reference"] == "yes"), "\(ref)")
    }
    #expect(schema.element("#user.nosuch") == nil)
    #expect(schema.element("user.name") == schema.element("#user.name"))
  }

  @Test func everyKindOfDataHasElementsOfTheSchema() throws {
    for code in DataCategory.allCases {
      let row = try #require(P3PMapping.data[code], "\(code)")
      #expect(row.match != .lost)
      #expect(!row.targets.isEmpty, "\(code)")
      for target in row.targets + (P3PMapping.wordings[code] ?? []).flatMap(\.targets) {
        expect(target, "\(code)")
      }
    }
    for technology in Technology.allCases {
      guard let targets = P3PMapping.technologies[technology] else { continue }
      #expect(!targets.isEmpty)
      for target in targets { expect(target, "\(technology)") }
    }
  }

  private func expect(_ target: P3PMapping.DataTarget, _ code: String) {
    let element = P3PBaseDataSchema.standard.element(target.ref)
    #expect(element?.mayBeReferenced == true, "\(code): \(target.ref)")
    #expect((element?.categoryClass == .variable) == (target.category != nil), "\(code)")
  }

  @Test func everyOtherCodeIsMappedOrSaidToBeLost() throws {
    for code in Purpose.allCases {
      let row = try #require(P3PMapping.purposes[code], "\(code)")
      for values in [row.identified, row.pseudonymous, row.anonymous] {
        #expect(!values.isEmpty, "\(code)")
        #expect((values == [.otherPurpose]) == (row.match == .described), "\(code)")
      }
    }
    for code in RecipientKind.allCases {
      let row = try #require(P3PMapping.recipients[code], "\(code)")
      #expect((row.value == nil) == (row.match == .lost), "\(code)")
    }
    for code in Retention.Kind.allCases { #expect(P3PMapping.retention[code] != nil, "\(code)") }
  }

  @Test func termsGoThereAndBack() {
    for access in P3PAccess.allCases {
      #expect(P3PMapping.access(P3PMapping.code(access)) == access)
    }
    for retention in P3PRetention.allCases {
      #expect(P3PMapping.retention[P3PMapping.code(retention)]?.value == retention)
    }
    for purpose in P3PPurpose.allCases where purpose != .otherPurpose {
      #expect(P3PMapping.code(purpose) != nil)
    }
    for ref in P3PBaseDataSchema.standard.elements.keys where ref != "dynamic" {
      let isMisc = ref == "dynamic.miscdata"
      #expect((P3PMapping.code(ref: "#" + ref, categories: []) == nil) == isMisc, "\(ref)")
    }
    #expect(P3PMapping.code(ref: "#dynamic.miscdata", categories: [.health]) == .health)
    #expect(P3PMapping.code(ref: "#dynamic.miscdata", categories: [.otherCategory]) == nil)
    #expect(P3PMapping.code(ref: "#user.home-info.telecom.fax.ext", categories: []) == .faxNumber)
  }

  @Test func wordsMakeElementsPreciser() {
    func refs(_ code: DataCategory, _ words: String, other: Bool = false) -> [String] {
      P3PMapping.targets(for: code, words: words, isOtherPerson: other).map(\.ref)
    }
    #expect(refs(.name, "your name") == ["#user.name"])
    #expect(refs(.name, "First name") == ["#user.name.given"])
    #expect(refs(.name, "first and last name") == ["#user.name"])
    #expect(refs(.dateOfBirth, "your year of birth") == ["#user.bdate.ymd.year"])
    #expect(refs(.dateOfBirth, "age") == ["#dynamic.miscdata"])
    #expect(refs(.emailAddress, "work e-mail") == ["#user.business-info.online.email"])
    #expect(
      refs(.emailAddress, "friend's e-mail", other: true) == ["#thirdparty.home-info.online.email"])
    #expect(refs(.otherPersonContact, "their phone") == ["#thirdparty.home-info.telecom.telephone"])
  }

  @Test func classesTakeInTheirMembers() {
    #expect(P3PMapping.takesIn(.personalInformation, .paymentCard))
    #expect(P3PMapping.takesIn(.financialInformation, .paymentCard))
    #expect(P3PMapping.takesIn(.nonPersonalInformation, .ipAddress))
    #expect(!P3PMapping.takesIn(.personalInformation, .ipAddress))
    #expect(!P3PMapping.takesIn(.contactInformation, .paymentCard))
    #expect(!P3PMapping.takesIn(.contactInformation, .contactInformation))
    #expect(P3PMapping.isClass(.usageData))
    #expect(!P3PMapping.isClass(.emailAddress))
  }
}
