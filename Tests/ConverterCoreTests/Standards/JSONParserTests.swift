import ConverterCore
import Testing

@Suite struct JSONParserTests {
  @Test func readsEveryKindOfValue() throws {
    let text =
      #" {"a":[1,-2.5,1e3,true,false,null],"b":"\u00e9\ud83c\udf31\n\"\\\/\b\f\r\t","c":{}} "#
    let value = try JSONValue.parse(Array(text.utf8))
    #expect(
      value["a"]
        == .array([
          .integer(1), .number(-2.5), .integer(1000), .boolean(true), .boolean(false), .null,
        ]))
    #expect(value["b"]?.text == "é🌱\n\"\\/\u{8}\u{C}\r\t")
    #expect(value["c"] == .object(JSONObject()))
    #expect(value.object?.members.map(\.name) == ["a", "b", "c"])
  }

  @Test(arguments: [
    "", "{", "[", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{'a':1}", "[1 2]", "nul", "01",
    "1.", "-", "1e", "+1", "\"", "\"\u{1}\"", #""\x""#, #""\u12""#, #""\ud800""#, #""\udc00""#,
    #""\ud800\u0041""#, "1 2", "{\"a\":1,\"a\":2}", "\u{FEFF}{}", "1e999", "NaN",
  ])
  func refusesWhatIsNoJSON(text: String) {
    #expect(throws: JSONFault.self) { try JSONValue.parse(Array(text.utf8)) }
  }

  @Test func refusesBrokenUTF8AndDepth() {
    #expect(throws: JSONFault.self) { try JSONValue.parse([34, 0xC3, 34]) }
    let deep = Array(repeating: UInt8(91), count: 100_000)
    #expect(throws: JSONFault.self) { try JSONValue.parse(deep) }
  }

  /// Objects of one size are told apart by their hashes, so that many of them in a set take no time
  /// by the square; in another order they are the same.
  @Test func objectsAreHashedByWhatTheyHold() throws {
    let objects = try (0..<1000).map { number in
      try JSONValue.parse(Array("{\"a\":{\"b\":\(number)},\"c\":\"d\"}".utf8))
    }
    #expect(Set(objects.map(\.hashValue)).count > 990)
    let turned = try JSONValue.parse(Array(#"{"c":"d","a":{"b":7}}"#.utf8))
    #expect(turned == objects[7] && turned.hashValue == objects[7].hashValue)
  }

  @Test func saysWhere() {
    let fault = #expect(throws: JSONFault.self) {
      try JSONValue.parse(Array("{\"a/b\":\n[true,\nfals]}".utf8))
    }
    #expect(fault?.pointer == "/a~1b/1")
    #expect(fault?.line == 3)
  }
}
