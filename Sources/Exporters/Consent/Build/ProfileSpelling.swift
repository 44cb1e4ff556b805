/// A code as an id: `emailAddress` becomes `email-address`.
func kebabCase(_ code: String) -> String { separated(code, by: "-") }

/// A code as the profile spells it: `emailAddress` becomes `email_address`.
func snakeCase(_ code: String) -> String { separated(code, by: "_") }

/// Codes are ASCII.
private func separated(_ code: String, by separator: Unicode.Scalar) -> String {
  guard code.utf8.contains(where: { (65...90).contains($0) }) else { return code }
  var out: [UInt8] = []
  out.reserveCapacity(code.utf8.count + 4)
  for unit in code.utf8 {
    let isCapital = (65...90).contains(unit)
    if isCapital { out.append(UInt8(ascii: separator)) }
    out.append(isCapital ? unit | 32 : unit)
  }
  return String(decoding: out, as: UTF8.self)
}

/// Words as an id: lower-case ASCII letters and digits, all else one hyphen, at most 40 characters.
func slug(_ words: String) -> String {
  var out = ""
  for unit in words.lowercased().utf8.prefix(200) where out.utf8.count < 40 {
    switch unit {
    case 48...57, 97...122: out.append(Character(Unicode.Scalar(unit)))
    default: if !out.isEmpty, out.last != "-" { out.append("-") }
    }
  }
  while out.last == "-" { out.removeLast() }
  return out.isEmpty ? "words" : out
}
