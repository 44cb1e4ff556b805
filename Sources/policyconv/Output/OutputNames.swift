import ConverterCore

/// Names the files that exports go into: STEM.ENDING, unique within the run, never outside the
/// output folder.
///
/// Names depend on the order of the inputs alone. Only a hash of each stem is kept, so that a million
/// of them take 16 MB; two stems with one hash cost the second a number it did not need.
struct OutputNames {
  private var taken = NameHashes()
  /// The number to try first for a stem that was wanted more than once, by its hash: a thousand
  /// captures of one page at one time must not try a thousand numbers each.
  private var next: [UInt64: Int] = [:]
  private let inputEndings: [String]
  /// What the names of a policy's files end in, one a format.
  private let endings: [String]
  /// Whether files of two stems can have one name: `a.b` + `.txt` and `a` + `.b.txt`.
  private let endingsMeet: Bool
  /// The longest stem of a file name, so that ending and number fit into 255 bytes.
  private static let longestName = 180

  /// `inputEndings`: endings of input files, without the dot; they are no part of a stem.
  /// `endings`: those of the files of one policy.
  init(inputEndings: [String], endings: [String]) {
    self.endings = endings
    endingsMeet = endings.contains { one in endings.contains { one.hasSuffix("." + $0) } }
    let others = ["html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "cfm", "txt"]
    self.inputEndings = Set(inputEndings + others).sorted {
      ($1.utf8.count, $0) < ($0.utf8.count, $1)
    }
  }

  /// The stem, made unique.
  mutating func take(_ stem: String) -> String {
    let key = Self.hash(stem)
    var number = next[key] ?? 1
    while true {
      let numbered = number == 1 ? stem : "\(stem)-\(number)"
      if hashes(numbered).allSatisfy({ !taken.contains($0) }) {
        mark(numbered)
        if number > 1 { next[key] = number + 1 }
        return numbered
      }
      number += 1
    }
  }

  /// The names of the files of a stem, in the order of the formats.
  func files(_ stem: String) -> [String] { endings.map { "\(stem).\($0)" } }

  /// Marks a stem as taken that an earlier run gave.
  mutating func mark(_ stem: String) {
    for hash in hashes(stem) { taken.insert(hash) }
  }

  private func hashes(_ stem: String) -> [UInt64] {
    endingsMeet ? files(stem).map(Self.hash) : [Self.hash(stem)]
  }

  /// The stem for an input: its path below the folder it was found in, the capture that a page of
  /// an archive or of standard input is (HOST_TIMESTAMP), or its file name.
  func stem(for facts: ItemFacts, provenance: Provenance) -> String {
    if let relative = facts.relativePath { return stem(path: relative) }
    if facts.isFile { return stem(path: WholeFile.split(facts.name).name) }
    return captureStem(facts, provenance) ?? "stdin"
  }

  private func captureStem(_ facts: ItemFacts, _ provenance: Provenance) -> String? {
    guard let url = provenance.originalURL ?? facts.url, let host = Self.host(of: url) else {
      return nil
    }
    guard let time = provenance.capturedAt ?? facts.archivedAt else { return host }
    return host + "_" + time.digits
  }

  /// The stem for a path.
  func stem(path: String) -> String {
    var parts = path.split(separator: "/").map(String.init)
      .filter { $0 != "." && $0 != ".." }
    guard let last = parts.popLast() else { return "unnamed" }
    let lowered = last.lowercased()
    var name = last
    for ending in inputEndings where lowered.hasSuffix("." + ending) {
      name = String(decoding: Array(last.utf8.dropLast(ending.utf8.count + 1)), as: UTF8.self)
      break
    }
    if name.isEmpty { name = last }
    if name.utf8.count > Self.longestName {
      name = String(decoding: Array(name.utf8.prefix(Self.longestName)), as: UTF8.self)
    }
    return (parts + [name]).joined(separator: "/")
  }

  /// The host of a URL as a file name can hold it, with the port where there is one.
  private static func host(of url: String) -> String? {
    let utf8 = Array(url.utf8)
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")),
      utf8[colon...].starts(with: "://".utf8)
    else { return nil }
    let authority = utf8[(colon + 3)...].prefix { !"/?#".utf8.contains($0) }
    let host = authority.split(separator: UInt8(ascii: "@")).last ?? []
    let safe = host.prefix(longestName).map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."):
        byte
      default: UInt8(ascii: "-")
      }
    }
    // Neither a hidden file nor what a shell would take for an option.
    let name = safe.drop { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// FNV-1a, 64 bits: the same in every run.
  private static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
