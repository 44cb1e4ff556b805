import ConverterCore
import FoundationEssentials
import Testing

@Suite struct JSONWriterTests {
  @Test func writesInOrderAndEscapesLineEnds() {
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("b", "a\"\\\n\u{1}\u{2028}\u{2029}\u{85}\u{7F}\u{9B}\u{FFFE}\u{FFFF}é🌱")
      json.array("a") { json in
        json.value(1)
        json.object { _ in }
        json.object { $0.member("x", true) }
      }
    }
    #expect(
      String(decoding: json.finish(), as: UTF8.self)
        == #"{"b":"a\"\\\n\u0001\u2028\u2029\u0085\u007f\u009b\ufffe\uffffé🌱","a":[1,{},{"x":true}]}"#
    )
  }

  @Test func indentsAndWritesNumbers() {
    var json = JSONWriter(pretty: true, capacity: 1)
    json.object { json in
      for number in [0, 7, 10, 99, 100, -1, -120, Int.max, Int.min] {
        json.member(named: "n\(number)", number)
      }
      json.array("none", of: [])
      json.object("in") { $0.member("iri", "urn:x", "#y") }
    }
    #expect(
      String(decoding: json.finish(), as: UTF8.self) == """
        {
          "n0": 0,
          "n7": 7,
          "n10": 10,
          "n99": 99,
          "n100": 100,
          "n-1": -1,
          "n-120": -120,
          "n9223372036854775807": 9223372036854775807,
          "n-9223372036854775808": -9223372036854775808,
          "none": [],
          "in": {
            "iri": "urn:x#y"
          }
        }

        """)
  }

  @Test func writesPartsAsOneString() {
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("parts", parts: ["a\"", "", "é"])
      json.member("number", "n\\", -12)
      json.member("literal", literal: "dpv:Process")
      json.array("values") { json in
        json.value("urn:x#", 7)
        json.value(literal: "")
      }
    }
    #expect(
      String(decoding: json.finish(), as: UTF8.self)
        == #"{"parts":"a\"é","number":"n\\-12","literal":"dpv:Process","values":["urn:x#7",""]}"#)
  }

  /// As `substring`: clipped to the text, and never half a character.
  @Test func writesWordsOfAText() {
    let text = CanonicalText(string: "zoë “x”")
    for start in -1...13 {
      for end in start...13 {
        var json = JSONWriter(pretty: false)
        json.object { $0.member("words", text, TextRange(start, end)) }
        let words = text.substring(TextRange(start, end))
        #expect(String(decoding: json.finish(), as: UTF8.self) == #"{"words":"\#(words)"}"#)
      }
    }
  }

  /// Strings are looked at eight bytes at a time: what is special must be seen wherever it stands.
  @Test(arguments: [
    "\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "é", "\u{FFFF}",
  ])
  func seesWhatIsSpecialAtEveryPlace(special: String) throws {
    for before in 0..<20 {
      for after in [0, 1, 7, 8, 9] {
        let text =
          String(repeating: "~", count: before) + special + String(repeating: " ", count: after)
        var json = JSONWriter(pretty: false)
        json.array { $0.value(text) }
        let bytes = json.finish()
        #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == [text])
        let isRaw = bytes.count == "[\"\"]".utf8.count + text.utf8.count
        #expect(isRaw == (special == "é"))
      }
    }
  }
}
