import Foundation
import TestSupport
import Testing

/// The limits of Docs/limits.md, as users meet them: what is too much is refused in one sentence,
/// the rest is converted, and nothing is written anywhere else.
@Suite struct LimitTests {
  private static let page = Policies.page(1)

  private func capture(_ url: String, _ body: [UInt8], fields: [String] = []) -> [UInt8] {
    Archive.warc("response", url: url, block: Archive.http(body, fields: fields))
  }

  /// An input that is too large fails alone, from a file, a folder, an archive, a pipe.
  @Test func sizeIsLimited() throws {
    try inScratch { scratch in
      let large = String(repeating: "We collect your name. ", count: 1000)
      try scratch.file("in/a.txt", large)
      try scratch.file("in/b.txt", Policies.text(2))
      _ = try scratch.write(
        "in/c.warc",
        capture("http://a.example/", Array(large.utf8))
          + capture("http://b.example/", Array(Self.page.utf8)))
      let result = try scratch.tool.run([
        "convert", "in", "-t", "text", "--max-input", "4000", "--output-dir", "out", "-q",
      ])
      #expect(result.status == 65)
      #expect(result.errors.split(separator: "\n").count == 2, "\(result.errors)")
      #expect(
        scratch.files.filter { $0.hasPrefix("out/") } == [
          "out/b.example_20110214025052.txt", "out/b.txt",
        ])
      let piped = try scratch.tool.run(
        ["convert", "-", "-t", "text", "--max-input", "4000"], input: large)
      #expect(piped.status == 65 && piped.output == "")
    }
  }

  /// A body that grows to hundreds of MB in a few hundred kB is refused in little memory; the
  /// captures beside it are converted.
  @Test func bombsAreRefused() throws {
    try inScratch { scratch in
      let made = try scratch.tool.shell("head -c 300000000 /dev/zero | gzip -9 > bomb.gz")
      #expect(made.status == 0)
      let bomb = Array(try Data(contentsOf: URL(filePath: scratch.path + "/bomb.gz")))
      let good = Array(Self.page.utf8)
      _ = try scratch.write(
        "crawl.warc",
        capture("http://bomb.example/", bomb, fields: ["Content-Encoding: gzip"])
          + capture("http://good.example/", good))
      let result = try scratch.tool.shell(
        "ulimit -v 4000000; /usr/bin/env policyconv convert crawl.warc -t text --output-dir out -q")
      #expect(result.status == 65, "\(result)")
      #expect(result.errors.contains("grows beyond"))
      #expect(scratch.files.filter { $0.hasPrefix("out/") }.count == 1)
      let plain = try scratch.tool.run(["convert", "bomb.gz", "-t", "text"])
      #expect(plain.status == 65, "\(plain)")
    }
  }

  /// Entities of entities are never expanded.
  @Test func entitiesAreNotExpanded() throws {
    try inScratch { scratch in
      let entities = (0..<20).map { number in
        "<!ENTITY e\(number + 1) \"\(String(repeating: "&e\(number);", count: 20))\">"
      }
      let prolog = "<!DOCTYPE POLICIES [<!ENTITY e0 \"boom\">\(entities.joined())]>"
      try scratch.file(
        "a.p3p.xml", prolog + "<POLICIES xmlns='http://www.w3.org/2002/01/P3Pv1'>&e20;</POLICIES>")
      try scratch.file("a.html", prolog + "<p>We collect your name. &e20;</p>")
      let policy = try scratch.tool.run(["convert", "a.p3p.xml", "-f", "p3p", "-t", "text"])
      #expect(policy.status == 65)
      #expect(policy.errors.contains("a document type declaration is refused"))
      let page = try scratch.tool.run(["convert", "a.html", "-t", "text", "--force"])
      #expect(page.status == 0 && page.output.utf8.count < 5000)
      #expect(try scratch.tool.run(["validate", "a.p3p.xml", "--as", "p3p"]).status == 1)
    }
  }

  /// Whatever an archive calls its pages, they are written below the output folder.
  @Test(arguments: [
    "http://../../../tmp/evil", "http://%2e%2e/%2e%2e/x", "file:///etc/passwd", "http:///x",
    "http://a.example/../../../../x", "http://..", "../../x", "http://a/b:c\\d", "dns:..",
    "http://a.example\u{0}/x", "http://\u{202E}a.example/", "http://CON/", "http://.bashrc/",
    "http://" + String(repeating: "a", count: 5000) + ".example/", "http://-rf/", "http://~/x",
  ])
  func pagesStayInTheOutputFolder(url: String) throws {
    try inScratch { scratch in
      let bytes = capture(url, Array(Self.page.utf8))
      _ = try scratch.write("crawl.warc", bytes)
      _ = try scratch.write(
        "crawl.wacz",
        Archive.zip([("archive/../../../evil.warc", bytes), ("archive/a.warc", bytes)]))
      try FileManager.default.createDirectory(
        atPath: scratch.path + "/deep/out", withIntermediateDirectories: true)
      for archive in ["crawl.warc", "crawl.wacz"] {
        let result = try scratch.tool.run(
          ["convert", archive, "-t", "text", "--output-dir", "deep/out", "-q"])
        #expect([0, 3, 65, 66].contains(result.status), "\(result)")
      }
      let written = scratch.files.filter { $0 != "crawl.warc" && $0 != "crawl.wacz" }
      for name in written {
        #expect(name.hasPrefix("deep/out/"), "\(name)")
        let base = name.split(separator: "/").last ?? ""
        #expect(!base.hasPrefix(".") && !base.hasPrefix("-") && base.utf8.count <= 255, "\(name)")
      }
    }
  }

  /// A folder with links in a circle, to the outside and to nothing is walked once.
  @Test func linksInAFolderAreNotFollowedOut() throws {
    try inScratch { scratch in
      try scratch.file("in/a.txt", Policies.text(1))
      try scratch.file("outside/b.txt", Policies.text(2))
      let links =
        "cd in && ln -s . self && ln -s .. up && ln -s ../outside/b.txt b.txt "
        + "&& ln -s nowhere c.txt && ln -s /etc/passwd d.txt && ln -s a.txt e.txt && ln -s x y.txt "
        + "&& ln -s y.txt x && mkfifo pipe.txt"
      #expect(try scratch.tool.shell(links).status == 0)
      let result = try scratch.tool.shell(
        "timeout 20 policyconv convert in -t text --output-dir out -q")
      #expect(result.status == 0, "\(result)")
      #expect(scratch.files.filter { $0.hasPrefix("out/") } == ["out/a.txt", "out/e.txt"])
    }
  }

  private static let mayMountDisks =
    (try? inScratch { try $0.tool.shell("unshare -rm true").status }) == 0

  /// A disk that is full: the file that did not fit is not there, those before it are whole, and the
  /// run says so with status 73; with room it goes on.
  @Test(.enabled(if: Self.mayMountDisks, "a test may mount no disk here"))
  func aFullDiskLeavesWholeFiles() throws {
    try inScratch { scratch in
      for number in 0..<40 { try scratch.file("in/\(number).txt", Policies.text(number)) }
      try scratch.file(
        "run",
        """
        mkdir disk kept && mount -t tmpfs -o size=256k tmpfs disk || exit 99
        policyconv convert in -t model,text --output-dir disk --resume -q
        echo "status $?"
        cp -r disk/. kept
        mount -o remount,size=16m disk
        policyconv convert in -t model,text --output-dir disk --resume -q
        echo "status $?"
        ls disk/*.model.json | wc -l
        """)
      let result = try scratch.tool.shell("unshare -rm sh ./run")
      #expect(result.output == "status 73\nstatus 0\n40\n", "\(result)")
      #expect(result.errors.contains("No space left on device"))
      let kept = scratch.files.filter { $0.hasPrefix("kept/") }
      #expect(kept.count > 2)
      for name in kept where name.hasSuffix(".model.json") {
        #expect(scratch.text(name)?.hasSuffix("}\n") == true, "\(name) is not whole")
      }
    }
  }

  /// Every command ends quietly when its reader goes.
  @Test(arguments: [
    "stream -t text < records.jsonl", "stream in -t text", "explain long.txt",
    "convert long.txt -t model", "schema model", "manual", "formats --json",
  ])
  func closedPipesAreQuiet(command: String) throws {
    try inScratch { scratch in
      try scratch.file("long.txt", String(repeating: Policies.text(1) + "\n\n", count: 200))
      for number in 0..<3 {
        try scratch.file("in/\(number).txt", String(repeating: Policies.text(1), count: 100))
      }
      let record = #"{"id":"a","content":"\#(String(repeating: "We sell it. ", count: 9000))"}"#
      try scratch.file("records.jsonl", String(repeating: record + "\n", count: 20))
      let result = try scratch.tool.shell(
        "mkfifo p; (exec 3< p; exec 3<&-) & exec 4> p; wait $!; policyconv \(command) >&4; echo $?")
      #expect(result.output == "141\n", "\(result)")
      #expect(result.errors == "")
    }
  }

  /// Depth: what is nested too deep for a format is refused in words, and read where it is only odd.
  @Test func depthIsLimited() throws {
    try inScratch { scratch in
      let deep = String(repeating: "<div>", count: 20_000)
      try scratch.file("a.html", deep + "<p>We collect your name.</p>")
      try scratch.file(
        "a.model.json", "{\"schemaVersion\":" + String(repeating: "[", count: 100_000))
      try scratch.file("a.p3p.xml", "<POLICIES>" + String(repeating: "<a>", count: 20_000))
      try scratch.file("a.md", String(repeating: "> ", count: 20_000) + "We collect your name.")
      let page = try scratch.tool.run(["convert", "a.html", "-t", "text", "--force"])
      #expect(page.status == 0 && page.output.contains("We collect your name."))
      let quote = try scratch.tool.run(["convert", "a.md", "-t", "text", "--force"])
      #expect(quote.status == 0 && quote.output.contains("We collect your name."))
      for file in ["a.model.json", "a.p3p.xml"] {
        let result = try scratch.tool.run(["convert", file, "-t", "text"])
        #expect(result.status == 65, "\(result)")
        #expect(result.errors.utf8.count < 2000)
      }
    }
  }

  /// The limits that no option needs to set. The file is a hole that takes no room.
  @Test(arguments: [
    ("64M", "convert large.html -t text"), ("64M", "lexicon check large.html"),
    ("64M", "explain large.html"), ("256M", "validate large.html --as model"),
  ])
  func sizesAreLimitedByThemselves(size: String, command: String) throws {
    try inScratch { scratch in
      let result = try scratch.tool.shell(
        "truncate -s \(size) large.html && echo >> large.html && policyconv \(command)")
      #expect(result.status == 65, "\(result)")
      #expect(result.errors.contains("larger than"), "\(result)")
    }
  }

  /// Attributes and depth of XML and JSON are counted: the limit is allowed, one more is not.
  @Test(arguments: [(256, false), (257, true)])
  func countsAreLimited(count: Int, isRefused: Bool) throws {
    try inScratch { scratch in
      let attributes = (1..<count).map { " a\($0)='1'" }.joined()
      let policies = "<POLICIES xmlns='http://www.w3.org/2002/01/P3Pv1'"
      let deep = String(repeating: "<a>", count: count)
      let files = [
        ("wide.p3p.xml", policies + attributes + "/>", "more than 256 attributes"),
        (
          "deep.p3p.xml",
          policies + ">" + deep + String(repeating: "</a>", count: count) + "</POLICIES>",
          "depth"
        ),
        (
          "deep.model.json",
          String(repeating: "[", count: count) + String(repeating: "]", count: count), "nested"
        ),
      ]
      for (name, text, sentence) in files {
        try scratch.file(name, text)
        let result = try scratch.tool.run([
          "validate", name, "--as", name.split(separator: ".")[1] == "p3p" ? "p3p" : "model",
        ])
        #expect(
          result.errors.contains(sentence) == isRefused, "\(name): \(result.errors.prefix(300))")
      }
    }
  }

  /// A record of a stream that takes too long is answered, and so are those behind it.
  @Test func timeInAStreamIsLimited() throws {
    try inScratch { scratch in
      try scratch.file(
        "slow",
        """
        #!/bin/sh
        read -r request
        case $request in
        *'"describe"'*) echo '{"protocol":1,"name":"slow","version":"1","direction":"export",\
        "protocols":[1],"ending":"slow","mediaType":"text/plain"}';;
        *'lanterns'*) sleep 20;;
        *) echo '{"protocol":1,"output":"done"}';;
        esac

        """)
      let record = #"{"id": "a", "content": "We collect your name and sell lanterns."}"#
      let other = #"{"id": "b", "content": "We collect your name."}"#
      try scratch.file("records.jsonl", record + "\n" + other + "\n")
      try scratch.file("in/c.txt", "Privacy Policy\n\nWe collect your name and sell lanterns.")
      for (line, ids) in [
        ("< records.jsonl", "a limit-exceeded\nb done\n"), ("in", "c limit-exceeded\n"),
      ] {
        let result = try scratch.tool.shell(
          """
          chmod +x slow
          policyconv stream -t slow --plugin slow=slow --time-limit 1 --jobs 1 \(line) \
          | jq -r '[.id, .output // .error.code] | join(" ")'
          """)
        #expect(result.output == ids, "\(result)")
      }
    }
  }
}
