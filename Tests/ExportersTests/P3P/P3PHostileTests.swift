import ConverterCore
import TestSupport
import Testing

@testable import Exporters

/// Whatever strings a model holds, the file is valid.
@Suite struct P3PHostileTests {
  static let strings: [String] = [
    "<script>alert(1)</script>", "]]>&amp;<!--", "\"'><x y=\"", "a\u{0}b\u{1}\u{8}\u{B}\u{1F}c",
    "\u{202E}live\u{202C} \u{200F}עברית", String(repeating: "n", count: 300),
    String(decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF, 0x41], as: UTF8.self),
    String(decoding: [0xED, 0xA0, 0x80, 0x41, 0xFF], as: UTF8.self),
    "line\r\none\rtwo\u{85}\u{2028}",
    "𝔘𝔫𝔦 e\u{301}🌱", "   ", "", "%zz %41 100%", "#a#b", "http://a b/ü", "\t\ttabs\t",
    "http://[::1", "1.2.3", "--", "xml:lang", "&#0;", "\u{7F}\u{80}\u{9F}",
  ]

  private func hostile(_ text: String) throws -> PolicyModel {
    var model = try HandModels.twoPoliciesOptIn()
    model.document.language = text
    model.document.provenance.originalURL = "http://host.example/" + text
    model.document.provenance.archiveURL = nil
    model.document.provenance.corpusDomain = text
    model.parties[0].name = text
    for index in model.parties[0].contacts.indices {
      model.parties[0].contacts[index].value = text
      model.parties[0].contacts[index].postal?.street = text
    }
    for practice in model.practices.indices {
      for index in model.practices[practice].purposes.indices {
        model.practices[practice].purposes[index].words = text
        model.practices[practice].purposes[index].code = nil
      }
      for index in model.practices[practice].recipients.indices {
        model.practices[practice].recipients[index].words = text
      }
      for index in model.practices[practice].data.indices where index % 2 == 0 {
        model.practices[practice].data[index].words = text
        model.practices[practice].data[index].code = nil
      }
      model.practices[practice].consequence = Claim(.stated, text, evidence: [])
    }
    for choice in model.choices.indices {
      for index in model.choices[choice].mechanisms.indices {
        model.choices[choice].mechanisms[index].target = text
      }
    }
    model.disputes = [
      Dispute(
        kind: .independent, name: text, service: text, verification: text, shortDescription: text,
        longDescription: text, image: StandardTerm(scheme: "p3p", id: text), remedies: [.money],
        evidence: [])
    ]
    return model
  }

  @Test func hostileModelsStayValid() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    var paths: [String] = []
    for (index, text) in Self.strings.enumerated() {
      let model = try hostile(text)
      let policy = try P3PExporter().export(model, options: ExportOptions()).bytes
      let reference = try P3PReferenceExporter().export(model, options: ExportOptions()).bytes
      paths.append(try folder.write("\(index).xml", policy))
      paths.append(try folder.write("\(index)-ref.xml", reference))
      let own = P3PValidator.policy.validate(policy, text: Array(model.text.string.utf8))
      #expect(own.filter { $0.severity == .error } == [], "\(text.debugDescription)")
    }
    let result = try runPythonChecker("standards/p3p/tools/p3pcheck.py", paths)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func hostileImportsStayValid() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    var paths: [String] = []
    for (index, text) in Self.strings.enumerated() {
      var model = try HandModels.p3pWithReference()
      model.document.p3p?.name = text
      model.document.p3p?.discuri = "http://host.example/" + text
      model.document.p3p?.opturi = "http://host.example/" + text
      model.document.p3p?.expiry = "max-age=" + text
      model.document.p3p?.entity.append(
        StandardTerm(scheme: "p3p", id: "#business." + text, details: ["text": [text]]))
      for practice in model.practices.indices {
        let details = [
          "categories": ["state", text], "other-category": [text], "text": [text],
          "required": [text], "recipient-description": [text],
        ]
        for at in model.practices[practice].data.indices {
          model.practices[practice].data[at].standardTerm?.details = details
        }
        model.practices[practice].data.append(
          Mention(
            nil, words: text,
            standardTerm: StandardTerm(
              scheme: "p3p", id: "#" + text,
              details: ["base": [""], "categories": ["health", text], "structref": [text]]),
            evidence: []))
        for at in model.practices[practice].purposes.indices {
          model.practices[practice].purposes[at].standardTerm?.details = details
        }
        for at in model.practices[practice].recipients.indices {
          model.practices[practice].recipients[at].standardTerm?.details = details
        }
      }
      let bytes = try P3PExporter().export(model, options: ExportOptions()).bytes
      paths.append(try folder.write("\(index).xml", bytes))
    }
    let result = try runPythonChecker("standards/p3p/tools/p3pcheck.py", paths)
    #expect(result.status == 0, "\(result.output)")
  }
}
