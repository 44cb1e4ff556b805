import TestSupport
import Testing

/// Plain command lines are read without ArgumentParser: they must mean what it makes of them.
@Suite struct PlainCommandLineTests {
  static let lines = [
    "a.html -t text", "a.html --to text", "-t consent a.html", "a.html b.html", "a.html",
    "a.html -t text,model --output-dir out", "a.html b.html -t model --output-dir new/out",
    "a.html -t p3p --url http://fern.example/privacy", "a.html missing.html -t text",
    "- -t text < a.html", "a.html -t text -t model", "a.html -t", "a.html -t -", "a.html -t ''",
    "a.html -t ,", "a.html -t nosuch", "a.html --output-dir ''", "a.html --url '' -t p3p", "''",
    "", "a.html --output-dir - -t text", "a.html -t text -- b.html", "a.html --to=text",
    "a.html -ttext", "a.html --output-dir a.html", "a.html --help", "help",
    "a.html b.html --jobs 1 -t text --output-dir out", "a.html -t text --progress never --jobs +2",
    "a.html --jobs", "a.html --jobs 0", "a.html --jobs two", "a.html --jobs 1 --jobs 2",
    "a.html --progress", "a.html --progress often", "a.html --progress Never",
  ]

  /// An option that changes nothing makes the line one that ArgumentParser reads.
  @Test(arguments: lines) func meansWhatArgumentParserMakesOfIt(line: String) throws {
    let (plain, plainFiles) = try run("policyconv convert " + line)
    let (other, otherFiles) = try run("policyconv convert --time-limit 60 " + line)
    #expect(plain.status == other.status)
    #expect(plain.output == other.output)
    #expect(withoutRate(plain.errors) == withoutRate(other.errors))
    #expect(plainFiles == otherFiles)
  }

  /// The last line of a summary says how long it took.
  private func withoutRate(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.contains(" inputs a second") }
  }

  private func run(_ line: String) throws -> (ChildProcess.Ending, [String: [UInt8]]) {
    try inScratch { scratch in
      try scratch.file("a.html", Policies.page(1))
      try scratch.file("b.html", Policies.page(2))
      return (try scratch.tool.shell(line), scratch.contents)
    }
  }
}
