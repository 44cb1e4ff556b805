/// Lower case on bytes, for comparing with words in lower case: every capital becomes a small letter
/// of the same length, so that offsets stay.
enum LowerCase {
  /// UTF-8 in lower case: Latin with its accents, Greek and Cyrillic. Other letters, and the few
  /// whose small form is longer or shorter, stay as they are.
  static func bytes(_ text: some Collection<UInt8>) -> [UInt8] {
    var out = Array(text)
    let hasOthers = out.withUnsafeMutableBufferPointer { all in
      var highest: UInt8 = 0
      for at in all.indices {
        let byte = all[at]
        // Branches would be mispredicted; this is done several bytes at a time.
        all[at] = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
        highest = max(highest, byte)
      }
      return highest >= 0xC3
    }
    if hasOthers { lowerOthers(&out) }
    return out
  }

  private static func lowerOthers(_ bytes: inout [UInt8]) {
    var at = 0
    while at + 1 < bytes.count {
      switch bytes[at] {
      case 0xC3...0xD4:
        let capital = UInt16(bytes[at] & 0x1F) << 6 | UInt16(bytes[at + 1] & 0x3F)
        let small = capital + offset(capital)
        bytes[at] = UInt8(0xC0 | small >> 6)
        bytes[at + 1] = UInt8(0x80 | small & 0x3F)
        at += 2
      case 0xE1 where at + 2 < bytes.count:
        // U+1E00–U+1EFF: Vietnamese and other accents, capital and small letter in turn.
        if (0xB8...0xBB).contains(bytes[at + 1]), bytes[at + 2] & 1 == 0 { bytes[at + 2] |= 1 }
        at += 3
      default: at += 1
      }
    }
  }

  /// What to add to the code point of a capital to get its small letter; 0 for everything else.
  private static func offset(_ scalar: UInt16) -> UInt16 {
    switch scalar {
    case 0xD7, 0x130, 0x131, 0x138, 0x149, 0x178, 0x17F, 0x3A2: 0
    case 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: 0x20
    case 0x139...0x148, 0x179...0x17E: scalar & 1
    case 0x100...0x177, 0x218...0x21B, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x4FF: 1 - scalar & 1
    case 0x386: 0x26
    case 0x388...0x38A: 0x25
    case 0x38C: 0x40
    case 0x38E, 0x38F: 0x3F
    case 0x400...0x40F: 0x50
    default: 0
    }
  }
}
