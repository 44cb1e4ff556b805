import ConverterCore
import TestSupport
import Testing

/// Records as broken tools leave them: what is wrong costs its own record, never the program.
@Suite struct OddArchiveTests {
  private let good = Archive.warc(
    "response", url: "http://fern.example/good", block: Archive.http(ArchiveItems.page("good")))
  private let wanted = "http://fern.example/good <html><p>good</html>"

  /// Lengths that no file has, and offsets that cannot be added to them.
  @Test(arguments: [Int.max, Int.max - 100, Int.max / 2])
  func lengthsBeyondAllFiles(length: Int) throws {
    let record = Archive.warc(
      "response", url: "http://fern.example/a", length: length,
      block: Archive.http(ArchiveItems.page("a")))
    #expect(
      try ArchiveItems.read(good + record) == [
        wanted, "failed http://fern.example/a limit-exceeded",
      ])
    let lines =
      "filedesc://a.arc 0.0.0.0 20040102030405 text/plain 0\n\n"
      + "http://fern.example/a 10.0.0.1 20040102030405 text/html \(length)\n"
    #expect(
      try ArchiveItems.read(Array(lines.utf8) + Archive.http(ArchiveItems.page("a"))) == [
        "failed http://fern.example/a limit-exceeded"
      ])
  }

  @Test(arguments: ["-1", "99999999999999999999999", "ten", ""])
  func lengthsThatAreNone(length: String) throws {
    let record = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(length)\r\n\r\n"
    #expect(try ArchiveItems.read(Array(record.utf8) + good).contains(wanted))
  }

  @Test func emptyLinesBeforeTheFirstRecord() throws {
    let bytes = Array("\r\n\r\n".utf8) + good
    #expect(try ArchiveItems.read(bytes) == [wanted])
    #expect(try ArchiveItems.read(Archive.gzip(bytes), name: "a.warc.gz") == [wanted])
  }

  /// A field may go on in the next line, in the record's head and in that of the response.
  @Test func foldedFields() throws {
    let block = Archive.http(
      Array("<html><p>n\u{E9}".unicodeScalars.map { UInt8($0.value) }), type: nil,
      fields: ["Content-Type: text/html;", "  charset=iso-8859-2"])
    let record = Archive.warc(
      "response", fields: ["WARC-Target-URI:", "\thttp://fern.example/a"], block: block)
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    var container = try Containers.open(try scratch.write("a.warc", record))
    guard case .source(let source)? = try container.next() else {
      Issue.record("no page")
      return
    }
    #expect(source.url == "http://fern.example/a")
    #expect(source.mediaType == "text/html")
    #expect(source.charset == "iso-8859-2")
  }

  /// A head that ends with the block, without an empty line.
  @Test func aHeadAlone() throws {
    let head = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html".utf8)
    let record = Archive.warc("response", url: "http://fern.example/a", block: head)
    #expect(
      try ArchiveItems.read(record + good) == ["skipped http://fern.example/a empty", wanted])
  }

  /// Sizes of a zip file that are too large to be added up.
  @Test func zipSizesBeyondAllFiles() throws {
    let sizes = (0..<8).map { (name: "archive/\($0).warc", size: Int.max / 2) }
    #expect(
      try ArchiveItems.read(Archive.zip(stating: sizes), name: "a.wacz")
        == sizes.map { "skipped archive no archive (\($0.name))" })
  }

  /// An archive that is given for a page is refused by name, not read as one.
  @Test func anArchiveIsNoPage() throws {
    for name in ["a.html", "a.txt", "a"] {
      #expect(throws: ConversionError(.unreadable, "is a web archive, not a web page")) {
        try Converter().convert(Source(name: name, bytes: good))
      }
    }
  }
}
