/// Finds e-mail addresses, telephone numbers and postal addresses: how to reach the first party.
struct ContactReader {
  let text: CanonicalText
  let words: PlainWords

  /// Contacts in reading order, each once. Where some e-mail addresses are at the policy's own
  /// host, those at other hosts are taken to be other people's.
  func contacts(host: String?) -> [Contact] {
    var found = PostalAddressReader(text: text, words: words).addresses() + phones()
    var emails: [Contact] = []
    for address in EmailScanner(words.bytes).addresses()
    where !emails.contains(where: { $0.value.lowercased() == address.value.lowercased() }) {
      emails.append(
        Contact(
          kind: .email, value: address.value,
          evidence: [Evidence(address.range, rule: "facts.email")]))
    }
    let own = emails.filter { email in host.map { Self.isAt(email.value, $0) } ?? false }
    found += own.isEmpty ? emails : own
    return found.map { (rank: rank($0), contact: $0) }
      .sorted { ($0.rank, $0.contact.evidence[0].range) < ($1.rank, $1.contact.evidence[0].range) }
      .map(\.contact)
  }

  /// Addresses for questions come first, those for one errand (removal, abuse) last.
  private func rank(_ contact: Contact) -> Int {
    guard contact.kind == .email, let at = contact.value.firstIndex(of: "@") else { return 1 }
    let local = contact.value.utf8[..<at].map(PlainWords.lower)
    func holds(_ words: [StaticString]) -> Bool {
      local.withUnsafeBufferPointer { local in
        words.contains { ByteSearch.find($0, in: local, from: 0) != nil }
      }
    }
    if holds(["privacy", "dpo", "datenschutz", "dataprotection"]) { return 0 }
    return holds([
      "abuse", "remove", "unsubscribe", "optout", "opt-out", "postmaster", "letter", "list",
    ]) ? 2 : 1
  }

  private static func isAt(_ email: String, _ host: String) -> Bool {
    guard let at = email.lastIndex(of: "@") else { return false }
    let domain = email[email.index(after: at)...].lowercased()
    return domain == host || host.hasSuffix("." + domain) || domain.hasSuffix("." + host)
  }

  private func phones() -> [Contact] {
    var found: [Contact] = []
    for phone in PhoneScanner(words.bytes).numbers()
    where !found.contains(where: { $0.value == phone.value }) {
      found.append(
        Contact(
          kind: phone.isFax ? .fax : .phone, value: phone.value,
          evidence: [Evidence(phone.range, rule: phone.isFax ? "facts.fax" : "facts.phone")]))
    }
    return found
  }
}

/// Finds e-mail addresses in bytes, among them those written `name[at]host.example`.
struct EmailScanner {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The addresses, obfuscation undone, with the place of the words as written.
  func addresses() -> [(value: String, range: TextRange)] {
    var found: [(value: String, range: TextRange)] = []
    var at = 0
    while let next = nextSign(from: at) {
      if let sign = sign(next), let address = address(around: sign) {
        found.append(address)
        at = address.range.end
      } else {
        at = next + 1
      }
    }
    return found
  }

  /// Where the next `@` or bracket stands; most text is passed over eight bytes at a time.
  private func nextSign(from start: Int) -> Int? {
    let signs: (UInt64, UInt64, UInt64, UInt64) = (
      0x4040_4040_4040_4040, 0x5B5B_5B5B_5B5B_5B5B, 0x2828_2828_2828_2828, 0x7B7B_7B7B_7B7B_7B7B
    )
    return bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < bytes.count {
        while at + 8 <= bytes.count, !bytes.mayHold(signs, at: at) { at += 8 }
        for place in at..<min(at + 8, bytes.count) where Self.beginsSign(bytes[place]) {
          return place
        }
        at = min(at + 8, bytes.count)
      }
      return nil
    }
  }

  /// `@`, or a bracket.
  private static func beginsSign(_ byte: UInt8) -> Bool {
    byte == 64 || byte == 91 || byte == 40 || byte == 123
  }

  /// `@`, or `[at]` and its like, at a place.
  private func sign(_ at: Int) -> Range<Int>? {
    if bytes[at] == 64 { return at..<(at + 1) }
    guard at + 3 < bytes.count,
      PlainWords.lower(bytes[at + 1]) == 97, PlainWords.lower(bytes[at + 2]) == 116,
      [93, 41, 125].contains(bytes[at + 3])
    else { return nil }
    var start = at
    var end = at + 4
    if start > 0, bytes[start - 1] == 32 { start -= 1 }
    if end < bytes.count, bytes[end] == 32 { end += 1 }
    return start..<end
  }

  private func address(around sign: Range<Int>) -> (value: String, range: TextRange)? {
    var start = sign.lowerBound
    while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
    while start < sign.lowerBound, bytes[start] == 46 || bytes[start] == 45 { start += 1 }
    var end = sign.upperBound
    while end < bytes.count, isHost(bytes[end]) { end += 1 }
    while end > sign.upperBound, bytes[end - 1] == 46 || bytes[end - 1] == 45 { end -= 1 }
    let host = bytes[sign.upperBound..<end]
    guard start < sign.lowerBound, let dot = host.lastIndex(of: 46),
      host[(dot + 1)...].count >= 2, host[(dot + 1)...].allSatisfy({ isLetter($0) })
    else { return nil }
    let local = String(decoding: bytes[start..<sign.lowerBound], as: UTF8.self)
    return (local + "@" + String(decoding: host, as: UTF8.self), TextRange(start, end))
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    PlainWords.lower(byte) >= 97 && PlainWords.lower(byte) <= 122
  }
  private func isHost(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= 48 && byte <= 57) || byte == 45 || byte == 46
  }
  private func isLocal(_ byte: UInt8) -> Bool {
    isHost(byte) || byte == 95 || byte == 43 || byte == 37
  }
}

/// Finds telephone numbers in bytes: by their grouping, or by a word before them.
struct PhoneScanner {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The numbers as written.
  func numbers() -> [(value: String, range: TextRange, isFax: Bool)] {
    var found: [(value: String, range: TextRange, isFax: Bool)] = []
    var at = 0
    while let next = ByteSearch.first(in: bytes, from: at, where: Self.beginsNumber) {
      at = next + 1
      guard starts(next) else { continue }
      let end = end(of: next)
      if let isFax = judge(next..<end) {
        let value = String(decoding: bytes[next..<end], as: UTF8.self)
        found.append((value, TextRange(next, end), isFax))
      }
      at = max(at, end)
    }
    return found
  }

  /// A digit, `+` or `(`.
  private static func beginsNumber(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || byte == 43 || byte == 40
  }

  private func isDigit(_ at: Int) -> Bool {
    at < bytes.count && bytes[at] >= 48 && bytes[at] <= 57
  }

  private func starts(_ at: Int) -> Bool {
    guard isDigit(at) || ((bytes[at] == 43 || bytes[at] == 40) && isDigit(at + 1)) else {
      return false
    }
    if at > 0 {
      let before = PlainWords.lower(bytes[at - 1])
      let isWord = (before >= 97 && before <= 122) || (before >= 48 && before <= 57)
      if isWord || "$#/.-@".utf8.contains(before) { return false }
    }
    return true
  }

  private func end(of start: Int) -> Int {
    var end = start
    var at = start
    while at < bytes.count, at - start < 24 {
      if isDigit(at) {
        end = at + 1
      } else if !" -.()+".utf8.contains(bytes[at]) || (at > start && bytes[at] == 43) {
        break
      } else if at > end, bytes[at - 1] == bytes[at] {
        break
      }
      at += 1
    }
    if end < bytes.count, bytes[end] == 41, bytes[start] == 40, !bytes[start..<end].contains(41) {
      end += 1
    }
    return end
  }

  private static let cues: [StaticString] = ["phone", "call", "tel", "toll", "mobile"]

  private func says(_ word: StaticString, in range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { all in
      let near = UnsafeBufferPointer(rebasing: all[max(0, range.lowerBound)..<range.upperBound])
      return ByteSearch.find(word, in: near, from: 0) != nil
    }
  }

  /// Whether it is a telephone or fax number (true: fax); nil when it is none.
  private func judge(_ range: Range<Int>) -> Bool? {
    let groups = bytes[range].split { !($0 >= 48 && $0 <= 57) }.map(\.count)
    let digits = groups.reduce(0, +)
    guard digits >= 7 else { return nil }
    let near = (range.lowerBound - 14)..<range.lowerBound
    let isFax = says("fax", in: near)
    let before = (range.lowerBound - 40)..<range.lowerBound
    let isCued = isFax || Self.cues.contains { says($0, in: before) }
    if bytes[range.lowerBound] == 43 { return digits >= 8 && digits <= 15 ? isFax : nil }
    let american = groups == [3, 3, 4] || groups == [1, 3, 3, 4]
    if american { return isFax }
    guard isCued else { return nil }
    if groups == [3, 4] || (groups.count >= 2 && digits >= 8 && digits <= 13) {
      return groups.count == 3 && groups[0] == 4 && digits == 8 ? nil : isFax
    }
    return groups == [10] || groups == [11] ? isFax : nil
  }
}
