import ConverterCore
import TestSupport
import Testing

@Suite struct ArchiveTests {
  private let info = Archive.warc(
    "warcinfo", fields: ["Content-Type: application/warc-fields"],
    block: Array("software: x\r\n".utf8))

  private func response(_ path: String, _ block: [UInt8], version: String = "1.0") -> [UInt8] {
    Archive.warc(
      "response", url: "http://fern.example/" + path, version: version,
      fields: ["Content-Type: application/http; msgtype=response"], block: block)
  }

  private var records: [[UInt8]] {
    [
      info, Archive.warc("request", url: "http://fern.example/a", block: Array("GET /a".utf8)),
      response(
        "a", Archive.http(ArchiveItems.page("one"), type: "text/html; charset=\"windows-1252\"")),
      response("b", Archive.http(ArchiveItems.page("gone"), status: "404 Not Found")),
      response("c", Archive.http([1, 2], type: "image/png")),
      Archive.warc("revisit", url: "http://fern.example/a", block: []),
      Archive.warc(
        "resource", url: "<http://fern.example/d>", version: "1.1",
        fields: ["Content-Type: text/html"], block: ArchiveItems.page("two")),
      response("e", Archive.http([])),
    ]
  }

  private let wanted = [
    "http://fern.example/a <html><p>one</html>", "skipped http://fern.example/b status 404",
    "skipped http://fern.example/c not a page (image)", "skipped http://fern.example/a revisit",
    "http://fern.example/d <html><p>two</html>", "skipped http://fern.example/e empty",
  ]

  @Test func pagesOfAWARCPlainAndPackedEitherWay() throws {
    let plain = records.flatMap { $0 }
    #expect(try ArchiveItems.read(plain) == wanted)
    #expect(
      try ArchiveItems.read(records.flatMap { Archive.gzip($0) }, name: "a.warc.gz") == wanted)
    #expect(try ArchiveItems.read(Archive.gzip(plain), name: "misnamed.html") == wanted)
  }

  @Test func headsSayWhereWhenAndHow() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    var container = try Containers.open(try scratch.write("a.warc", records.flatMap { $0 }))
    guard case .source(let source)? = try container.next() else {
      Issue.record("no page")
      return
    }
    #expect(source.url == "http://fern.example/a")
    #expect(source.archivedAt?.digits == "20110214025052")
    #expect(source.mediaType == "text/html")
    #expect(source.charset == "windows-1252")
    #expect(source.httpStatus == 200)
  }

  @Test func arcFilesWithBothKindsOfLines() throws {
    let block = Archive.http(ArchiveItems.page("one"))
    let version = Array("1 0 Fern\nURL IP-address Archive-date Content-type Archive-length\n".utf8)
    func line(_ text: String) -> [UInt8] { Array((text + "\n").utf8) }
    let bytes =
      line("filedesc://a.arc 0.0.0.0 20040102030405 text/plain \(version.count)") + version + [10]
      + line("http://fern.example/a b 10.0.0.1 20040102030405 text/html \(block.count)") + block
      + [10]
      + line(
        "http://fern.example/c 10.0.0.1 20040102030405 text/html 200 - - 0 a.arc \(block.count)")
      + block + [10] + line("dns:fern.example 10.0.0.1 20040102030405 text/dns 2") + [1, 2, 10]
    let wanted = [
      "http://fern.example/a b <html><p>one</html>", "http://fern.example/c <html><p>one</html>",
    ]
    #expect(try ArchiveItems.read(bytes, name: "a.arc") == wanted)
    #expect(try ArchiveItems.read(Archive.gzip(bytes), name: "a.arc.gz") == wanted)
  }

  @Test(arguments: [
    ("5\r\n<html\r\n3\r\n><p\r\n0\r\n\r\n", "<html><p", ""),
    ("5;x=1\r\n<html\r\n03\r\n><p\r\n0\r\n\r\n", "<html><p", ""),
    ("<html><p>never chunked", "<html><p>never chunked", ""),
    ("5\r\n<html\r\nzz\r\n><p", "<htmlzz\r\n><p", " archive.wrong-chunks"),
    ("5\r\n<html\r\nFF\r\n><p>cut", "<html><p>cut", ""),
  ])
  func chunkedBodies(body: String, wanted: String, told: String) throws {
    let block = Archive.http(Array(body.utf8), fields: ["Transfer-Encoding: chunked"])
    #expect(
      try ArchiveItems.read(response("a", block)) == ["http://fern.example/a \(wanted)\(told)"])
  }

  @Test func chunksThatNoHeadDeclares() throws {
    let body = Array("1A\r\n<html><p>twenty-six bytes.\r\n0\r\n\r\n".utf8)
    #expect(
      try ArchiveItems.read(response("a", Archive.http(body))) == [
        "http://fern.example/a <html><p>twenty-six bytes."
      ])
  }

  @Test func packedBodies() throws {
    func block(_ body: [UInt8], _ coding: String) -> [UInt8] {
      Archive.http(body, fields: ["Content-Encoding: \(coding)"])
    }
    let one = ArchiveItems.page("one")
    let wanted = ["http://fern.example/a <html><p>one</html>"]
    #expect(try ArchiveItems.read(response("a", block(Archive.gzip(one), "gzip"))) == wanted)
    #expect(try ArchiveItems.read(response("a", block(one, "gzip"))) == wanted)
    #expect(try ArchiveItems.read(response("a", block(Archive.deflate(one), "deflate"))) == wanted)
    #expect(try ArchiveItems.read(response("a", block(one, "br"))) == wanted)
    #expect(
      try ArchiveItems.read(response("a", block([0x8B, 0, 1, 2, 0xFF, 0], "br"))) == [
        "failed http://fern.example/a unreadable"
      ])
    let cut = Array(Archive.gzip(one).dropLast(14))
    #expect(
      try ArchiveItems.read(response("a", block(cut, "gzip"))).first?.hasSuffix("archive.cut-body")
        == true)
  }

  @Test func expansionIsBounded() throws {
    let options = ContainerOptions(reading: ReadingOptions(maximumExpansion: 50))
    let body = Archive.gzip([UInt8](repeating: 65, count: 100))
    let block = Archive.http(body, fields: ["Content-Encoding: gzip"])
    #expect(
      try ArchiveItems.read(response("a", block), options: options) == [
        "failed http://fern.example/a limit-exceeded"
      ])
    let small = ContainerOptions(reading: ReadingOptions(maximumInput: 10))
    #expect(
      try ArchiveItems.read(
        response("a", Archive.http(ArchiveItems.page("one"))) + records[6], options: small) == [
          "failed http://fern.example/a limit-exceeded",
          "failed http://fern.example/d limit-exceeded",
        ])
  }

  @Test func pagesThatTheArchiveCutShortSaySo() throws {
    let bytes = Archive.warc(
      "response", url: "http://fern.example/a", fields: ["WARC-Truncated: length"],
      block: Archive.http(ArchiveItems.page("one")))
    #expect(
      try ArchiveItems.read(bytes) == [
        "http://fern.example/a <html><p>one</html> archive.truncated"
      ])
    let whole = records.flatMap { $0 }
    let cut = response("z", Archive.http(ArchiveItems.page("three"))).dropLast(11)
    #expect(
      try ArchiveItems.read(whole + cut) == wanted + [
        "http://fern.example/z <html><p>three archive.truncated"
      ])
  }

  @Test func damageCostsOnlyWhatIsDamaged() throws {
    var member = Archive.gzip(records[2])
    member[40] ^= 0xFF
    member[11] ^= 0x55
    let bytes = Archive.gzip(info) + member + Archive.gzip(records[6])
    #expect(
      try ArchiveItems.read(bytes, name: "a.warc.gz") == [
        "http://fern.example/d <html><p>two</html>", "skipped archive damaged record",
      ])
    let short = Archive.warc(
      "response", url: "http://fern.example/a", length: 60,
      block: Archive.http(ArchiveItems.page("one")))
    #expect(
      try ArchiveItems.read(short + records[6]).contains(
        "http://fern.example/d <html><p>two</html>"))
    let noLength = Array("WARC/1.0\r\nWARC-Type: response\r\n\r\nwords\r\n\r\n".utf8)
    #expect(
      try ArchiveItems.read(noLength + records[6]) == [
        "http://fern.example/d <html><p>two</html>", "skipped archive damaged record",
        "skipped archive damaged record",
      ])
  }

  @Test func typesThatServersGetWrong() throws {
    func got(_ body: String, _ type: String?, path: String = "a") throws -> String? {
      try ArchiveItems.read(response(path, Archive.http(Array(body.utf8), type: type))).first
    }
    #expect(try got("<html><body>x", nil) == "http://fern.example/a <html><body>x")
    #expect(try got("words", nil) == "skipped http://fern.example/a not a page (no type)")
    #expect(try got("{\"a\":1}", "text/html") == "skipped http://fern.example/a not a page (data)")
    #expect(
      try got("User-agent: *", "text/plain", path: "robots.txt")
        == "skipped http://fern.example/robots.txt not a page (text/plain)")
    #expect(try got("We keep names.", "text/plain") == "http://fern.example/a We keep names.")
    let policy = "<POLICIES xmlns=\"http://www.w3.org/2002/01/P3Pv1\"><POLICY/></POLICIES>"
    #expect(try got(policy, "text/xml") == "http://fern.example/a \(policy)")
    #expect(
      try got("<rss><p>", "text/xml") == "skipped http://fern.example/a not a page (text/xml)")
  }

  @Test func archivesInFoldersAreEntered() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    _ = try scratch.write("a.warc.gz", Archive.gzip(records[6]))
    _ = try scratch.write("b.txt", Array("We keep names.".utf8))
    #expect(
      try ArchiveItems.items(scratch.path) == [
        "http://fern.example/d <html><p>two</html>", "- We keep names.",
      ])
  }
}
