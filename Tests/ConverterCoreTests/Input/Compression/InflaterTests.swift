import Testing

@testable import ConverterCore

@Suite struct InflaterTests {
  /// "We keep your name." packed by gzip.
  private let member: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 11, 79, 85, 200, 78, 77, 45, 80, 168, 204, 47, 45, 82, 200,
    75, 204, 77, 213, 3, 0, 106, 100, 119, 151, 18, 0, 0, 0,
  ]
  private let sentence = "We keep your name."

  private func unpack(
    _ packed: [UInt8], limit: Int = 1 << 20
  ) throws -> (text: String, isWhole: Bool) {
    let (bytes, isWhole) = try Inflater.unpack(packed, as: .gzip, limit: limit)
    return (String(decoding: bytes, as: UTF8.self), isWhole)
  }

  @Test func unpacksEveryMember() throws {
    #expect(try unpack(member) == (sentence, true))
    #expect(try unpack(member + member) == (sentence + sentence, true))
    #expect(try unpack(member + [0, 0]) == (sentence, true))
  }

  @Test func givesWhatPrecedesDamage() throws {
    let cut = try unpack(Array(member.prefix(28)))
    #expect(sentence.hasPrefix(cut.text) && !cut.text.isEmpty && !cut.isWhole)
    #expect(throws: ConversionError.self) {
      try unpack([31, 139, 8, 0, 1, 2, 3, 4, 5, 6, 255, 255])
    }
  }

  @Test func staysWithinItsLimit() throws {
    let error = #expect(throws: ConversionError.self) { try unpack(member, limit: 5) }
    #expect(error?.code == .limitExceeded)
  }
}
