import Foundation
import TestSupport
import Testing

/// Nothing is ever fetched: the program runs as it does with the network cut, and asks for none.
@Suite struct NetworkTests {
  /// `unshare -rn` where the system lets a test do that: a network without a way out.
  private static func cut(_ scratch: ScratchFolder) throws -> String {
    try scratch.tool.shell("unshare -rn true").status == 0 ? "unshare -rn " : ""
  }

  /// A page full of things that a browser would fetch.
  private static let page = """
    <!DOCTYPE html SYSTEM "http://dtd.example/html.dtd">
    <html xmlns:xi="http://www.w3.org/2001/XInclude"><head><title>Privacy Policy</title>
    <base href="http://shop.example/"><meta http-equiv="refresh" content="0;url=http://a.example/">
    <link rel="stylesheet" href="http://shop.example/a.css"><script src="//cdn.example/a.js"></script>
    <link rel="P3Pv1" href="http://shop.example/w3c/p3p.xml"></head><body>
    <img src="http://ads.example/pixel.gif"><iframe src="http://frame.example/policy.html"></iframe>
    <object data="http://shop.example/o"></object><xi:include href="file:///etc/hostname"/>
    <h1>Privacy Policy</h1><p>Larkspur Cycles ("we") collects your name and your e-mail address when
    you place an order. We do not sell your personal information. See
    <a href="http://partner.example/privacy.html">our partner's policy</a>.</p>
    <p>You can opt out at <a href="http://shop.example/optout">http://shop.example/optout</a>.</p>
    </body></html>
    """

  private static func prepare(_ scratch: ScratchFolder) throws {
    try scratch.file("in/page.html", page)
    try scratch.file("in/policy.txt", Policies.text(1))
    try scratch.file(
      "in/policy.md", "# Privacy\n\n" + Policies.text(2) + "\n\n![x](http://a.example/x)")
    for (from, to) in [
      ("p3p-policy/input.p3p.xml", "policy.p3p.xml"),
      ("p3p-reference/input.p3p-ref.xml", "reference.p3p-ref.xml"),
    ] {
      try scratch.file("in/" + to, try Fixtures.text("policies/" + from))
    }
    let capture = Archive.warc(
      "response", url: "http://shop.example/privacy", block: Archive.http(Array(page.utf8)))
    _ = try scratch.write("in/crawl.warc.gz", Archive.gzip(capture))
    try scratch.file(
      "records.jsonl",
      #"{"id":"a","url":"http://shop.example/","content":"We collect your name.","mediaType":"text/plain"}"#
        + "\n")
    try scratch.file(
      "rules.json",
      """
      {"topic": "bells", "rules": [{"id": "bells.ring", "sets": {"data": "emailAddress"}, \
      "cues": ["bell code"], "matches": ["We ask for your bell code."], \
      "nonMatches": ["We ask for your name."]}]}
      """)
  }

  private static let formats =
    "text,p3p,p3p-ref,p3p-compact,jsonld,consent,model,opp115,fideslang,sarif"

  private static let commands = [
    "policyconv convert in -t \(formats) --url http://shop.example/privacy.html "
      + "--jsonld-context http://shop.example/context.jsonld --output-dir out --jobs 2",
    "policyconv validate out/*.*", "policyconv validate in/*.p3p.xml in/*.p3p-ref.xml",
    "policyconv stream -t \(formats) --url http://shop.example/p < records.jsonl",
    "policyconv stream in -t \(formats) --url http://shop.example/p",
    "policyconv explain in/page.html", "policyconv explain in/crawl.warc.gz --json",
    "policyconv formats --json", "policyconv schema model", "policyconv schema jsonld",
    "policyconv lexicon check rules.json", "policyconv --version", "policyconv convert --help",
    "policyconv convert in/policy.txt -t csv --plugin csv=$FIXTURES/../Examples/plugins/policyconv-export-csv",
    "policyconv plugin check $FIXTURES/../Examples/plugins/policyconv-export-csv",
    "policyconv validate out/policy.model.json --text out/policy.txt",
    "policyconv convert in -t text --resume --report report.jsonl --output-dir again -q",
    "policyconv manual", "policyconv --generate-completion-script zsh",
  ]

  /// None of the program's commands is left out.
  @Test func everyCommandIsWatched() throws {
    try inScratch { scratch in
      let help = try scratch.tool.run(["--help"]).output
      let list = try #require(help.split(separator: "SUBCOMMANDS:\n").last)
      let names = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first }.filter { $0 != "See" }
      #expect(names.count == 8)
      for name in names {
        #expect(Self.commands.contains { $0.hasPrefix("policyconv \(name) ") }, "\(name)")
      }
    }
  }

  /// With the network cut, under strace: no command asks the system for a socket, and the outputs
  /// are those of an undisturbed run.
  @Test func noCommandOpensASocket() throws {
    try inScratch { scratch in
      try Self.prepare(scratch)
      let cut = try Self.cut(scratch)
      for command in Self.commands {
        let plain = try scratch.tool.shell(command)
        let files = scratch.contents
        let arguments = command.dropFirst("policyconv".count)
        let traced = try scratch.tool.shell(
          "\(cut)strace -f -qq -e signal=none -e trace=%network -o net.log policyconv\(arguments)")
        // Of a thread that ends with the program strace may say just that: "???( <detached ...>".
        let calls = try #require(scratch.text("net.log")).split(separator: "\n")
          .filter { !$0.hasSuffix("???( <detached ...>") }
        #expect(calls.isEmpty, "\(command)")
        #expect(traced.status == plain.status)
        #expect(traced.output == plain.output)
        for (name, bytes) in files where name != "net.log" {
          #expect(scratch.contents[name] == bytes, "\(name)")
        }
      }
      let written = scratch.files.filter { $0.hasPrefix("out/") }
      for ending in ["p3p.xml", "jsonld", "consent.json", "model.json", "sarif", "fides.yml"] {
        #expect(written.contains { $0.hasSuffix(ending) }, "\(ending)")
      }
    }
  }

  /// The watch sees a socket when there is one.
  @Test func theWatchSeesSockets() throws {
    try inScratch { scratch in
      let result = try scratch.tool.shell(
        "strace -f -qq -e signal=none -e trace=%network -o net.log "
          + "/usr/bin/python3 -c 'import socket; socket.socket()'")
      #expect(result.status == 0)
      #expect(scratch.text("net.log")?.contains("socket(AF_INET") == true)
    }
  }

  /// What an XML file may name outside itself.
  static let outside: [String] = [
    #"<!DOCTYPE POLICIES SYSTEM "outside.dtd">"#,
    #"<!DOCTYPE POLICIES SYSTEM "http://dtd.example/p3p.dtd">"#,
    #"<!DOCTYPE POLICIES [<!ENTITY e SYSTEM "outside.txt">]>"#,
    #"<!DOCTYPE POLICIES [<!ENTITY % e SYSTEM "outside.dtd"> %e;]>"#,
    #"<!DOCTYPE POLICIES PUBLIC "-//X//Y" "outside.dtd">"#,
    #"<?xml-stylesheet href="outside.txt"?><?xml-model href="outside.txt"?>"#,
  ]

  /// No entity, DTD, schema, stylesheet or inclusion is opened, whatever a file names.
  @Test(arguments: outside)
  func nothingOutsideIsOpened(prolog: String) throws {
    try inScratch { scratch in
      try scratch.file("outside.txt", "the secret words")
      try scratch.file("outside.dtd", "<!ENTITY e \"the secret words\">")
      try scratch.file("outside.xsd", "<schema/>")
      let policies = """
        \(prolog)<POLICIES xmlns="http://www.w3.org/2002/01/P3Pv1" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xmlns:xi="http://www.w3.org/2001/XInclude" \
        xsi:schemaLocation="http://www.w3.org/2002/01/P3Pv1 outside.xsd">\
        <POLICY name="p" discuri="http://shop.example/">\
        <ENTITY><DATA-GROUP><DATA ref="#business.name">\(prolog.contains("ENTITY") ? "&e;" : "X")\
        </DATA></DATA-GROUP></ENTITY><ACCESS><none/></ACCESS>\
        <xi:include href="outside.txt" parse="text"/></POLICY></POLICIES>
        """
      try scratch.file("a.p3p.xml", policies)
      try scratch.file("a.html", prolog + "<html><body><p>We collect your name. &e;</body></html>")
      for command in [
        "convert a.p3p.xml -f p3p -t text,model --output-dir out", "convert a.html -f html -t text",
        "validate a.p3p.xml --as p3p", "convert a.p3p.xml -t text",
      ] {
        let result = try scratch.tool.shell(
          "strace -f -qq -e signal=none -e trace=%file,%network -o log policyconv \(command)")
        let log = try #require(scratch.text("log"))
        #expect(log.contains("a.p3p.xml") || log.contains("a.html"))
        #expect(!log.contains("outside."), "\(command)")
        #expect(!log.contains("socket("))
        #expect(!(result.output + result.errors).contains("secret"))
        #expect([0, 1, 3, 65].contains(result.status), "\(result)")
      }
      #expect(
        !scratch.contents.contains { name, bytes in
          name.hasPrefix("out/") && String(decoding: bytes, as: UTF8.self).contains("secret")
        })
    }
  }
}
