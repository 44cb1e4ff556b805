/// The forms of an English word: `word+` in a pattern stands for all of a verb's forms, `word~` for
/// singular and plural.
enum Inflection {
  /// The verb's forms: base, -s, -ed, participle, -ing.
  static func verb(_ base: String) -> [String] {
    var forms = [base, plural(base)]
    if let irregular = irregular[base] {
      forms += irregular
    } else {
      forms.append(past(base))
    }
    forms.append(gerund(base))
    return unique(forms)
  }

  /// Singular and plural.
  static func noun(_ base: String) -> [String] { unique([base, plural(base)]) }

  private static func plural(_ base: String) -> String {
    if ["s", "x", "z", "ch", "sh"].contains(where: base.hasSuffix) { return base + "es" }
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    return base + "s"
  }

  private static func past(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if endsInConsonantY(base) { return base.dropLast() + "ied" }
    return doubled(base) + "ed"
  }

  private static func gerund(_ base: String) -> String {
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), base != "be" { return base.dropLast() + "ing" }
    return doubled(base) + "ing"
  }

  private static func doubled(_ base: String) -> String {
    guard doubling.contains(base), let last = base.last else { return base }
    return base + String(last)
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    guard base.hasSuffix("y"), let before = base.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }

  private static func unique(_ forms: [String]) -> [String] {
    var seen: [String] = []
    for form in forms where !seen.contains(form) { seen.append(form) }
    return seen
  }

  private static let doubling: Set<String> = [
    "transmit", "submit", "permit", "refer", "log", "ship", "tag", "plan", "swap", "transfer",
    "prefer", "occur", "stop", "drop", "scan", "map", "commit", "control", "set", "get", "put",
    "let", "begin", "chat", "blog", "run", "forget", "strip", "zip", "wrap", "trim", "spam",
    "scrub", "opt-", "bar", "plug", "snip",
  ]

  private static let irregular: [String: [String]] = [
    "sell": ["sold"], "keep": ["kept"], "give": ["gave", "given"], "take": ["took", "taken"],
    "send": ["sent"], "get": ["got", "gotten"], "hold": ["held"], "tell": ["told"],
    "make": ["made"], "find": ["found"], "buy": ["bought"], "know": ["knew", "known"],
    "see": ["saw", "seen"], "read": ["read"], "set": ["set"], "put": ["put"], "let": ["let"],
    "choose": ["chose", "chosen"], "withdraw": ["withdrew", "withdrawn"],
    "write": ["wrote", "written"], "leave": ["left"], "lose": ["lost"], "pay": ["paid"],
    "understand": ["understood"], "seek": ["sought"], "build": ["built"], "run": ["ran"],
    "bring": ["brought"], "show": ["showed", "shown"], "speak": ["spoke", "spoken"],
    "begin": ["began", "begun"], "become": ["became"], "meet": ["met"], "mean": ["meant"],
    "forget": ["forgot", "forgotten"], "do": ["did", "done"], "go": ["went", "gone"],
    "have": ["had"], "be": ["am", "is", "are", "was", "were", "been"], "undergo": ["underwent"],
    "draw": ["drew", "drawn"], "lead": ["led"], "say": ["said"], "think": ["thought"],
    "rely": ["relied"], "opt": ["opted"], "come": ["came"], "feel": ["felt"], "win": ["won"],
    "wear": ["wore", "worn"], "bind": ["bound"], "lend": ["lent"], "spend": ["spent"],
  ]
}
