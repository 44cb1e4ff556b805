import Exporters
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
}
