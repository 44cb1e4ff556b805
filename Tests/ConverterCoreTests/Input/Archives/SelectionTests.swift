import ConverterCore
import Foundation
import TestSupport
import Testing

/// Records that something names: the pages of a WACZ, the rows of an index.
@Suite struct SelectionTests {
  private func response(_ path: String) -> [UInt8] {
    Archive.warc(
      "response", url: "http://fern.example/" + path, block: Archive.http(ArchiveItems.page(path)))
  }

  @Test func aWACZYieldsThePagesItNames() throws {
    let warc = ["a", "b", "c"].flatMap { Archive.gzip(response($0)) }
    let pages = Array(
      """
      {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
      {"url": "http://fern.example/b#top", "ts": "2011-02-14T02:50:52Z"}
      """.utf8)
    let wacz = Archive.zip([
      ("archive/data.warc.gz", warc), ("pages/pages.jsonl!", pages), ("datapackage.json", [123]),
    ])
    #expect(
      try ArchiveItems.read(wacz, name: "a.wacz") == [
        "skipped http://fern.example/a not among the pages named",
        "http://fern.example/b <html><p>b</html>",
        "skipped http://fern.example/c not among the pages named",
      ])
    let all = Archive.zip([("archive/data.warc!", response("a") + response("b"))])
    #expect(
      try ArchiveItems.read(all, name: "a.wacz") == [
        "http://fern.example/a <html><p>a</html>", "http://fern.example/b <html><p>b</html>",
      ])
  }

  @Test func zipFilesThatAreDamagedOrNoWACZ() throws {
    let wacz = Archive.zip([("archive/data.warc", response("a"))])
    #expect(throws: ConversionError.self) { try ArchiveItems.read(Array(wacz.dropLast(10))) }
    var damaged = wacz
    damaged[wacz.count - 22 - 46 - 17] = 0
    #expect(throws: ConversionError.self) { try ArchiveItems.read(damaged) }
    let other = Archive.zip([("a.txt", [65])])
    #expect(try ArchiveItems.read(other, name: "a.zip").count == 1)
  }

  private func selected(_ index: String, packed: Bool) throws -> [String] {
    let members = ["a", "b", "c"].map { packed ? Archive.gzip(response($0)) : response($0) }
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let offsets = [0, members[0].count, members[0].count + members[1].count]
    var text = index
    for (name, offset) in zip(["@a", "@b", "@c"], offsets) {
      text = text.replacingOccurrences(of: name, with: String(offset))
    }
    let cdx = try scratch.write("i.cdx", Array(text.utf8))
    let path = try scratch.write("x.warc.gz", members.flatMap { $0 })
    return try ArchiveItems.items(path, options: ContainerOptions(cdx: cdx))
  }

  @Test(arguments: [true, false])
  func indexesSelectRecordsInTheirOrder(packed: Bool) throws {
    let rows = """
       CDX N b a m s k r M S V g
      example,fern)/c 2011 http://fern.example/c text/html 200 K - - 1 @c x.warc.gz
      example,fern)/a 2011 http://fern.example/a text/html 404 K - - 1 @a x.warc.gz
      example,fern)/z 2011 http://fern.example/z text/html 200 K - - 1 @a other.warc.gz
      example,fern)/b 2011 http://fern.example/b text/html 200 K - - 1 @b sub/x.warc.gz
      example,fern)/y 2011 http://fern.example/y warc/revisit 200 K - - 1 @b x.warc.gz
      """
    let wanted = [
      "http://fern.example/c <html><p>c</html>", "skipped http://fern.example/a status 404",
      "http://fern.example/b <html><p>b</html>", "skipped http://fern.example/y revisit",
    ]
    #expect(try selected(rows, packed: packed) == wanted)
    let lines = """
      example,fern)/c 2011 {"url": "http://fern.example/c", "mime": "text/html", "status": "200", \
      "offset": "@c", "filename": "x.warc.gz"}
      example,fern)/b 2011 {"url": "http://fern.example/b", "offset": @b}
      no row
      """
    #expect(try selected(lines, packed: packed) == [wanted[0], wanted[2]])
  }

  @Test func nineFieldsAndWrongPlaces() throws {
    let rows = """
      example,fern)/b 2011 http://fern.example/b text/html 200 K - @b x.warc.gz
      example,fern)/a 2011 http://fern.example/a text/html 200 K - 7 x.warc.gz
      """
    #expect(
      try selected(rows, packed: true) == [
        "http://fern.example/b <html><p>b</html>",
        "skipped http://fern.example/a not at its place in the archive",
      ])
  }

  /// A key may hold braces; an offset before the file is none.
  @Test func oddRows() throws {
    let rows = """
      example,fern)/{id} 2011 {"url": "http://fern.example/b", "offset": "@b"}
      example,fern)/a 2011 {"url": "http://fern.example/a", "offset": "-5"}
      example,fern)/a 2011 http://fern.example/a text/html 200 K - - 1 -5 x.warc.gz
      example,fern)/a 2011 http://fern.example/a text/html 200 K - - 1 9223372036854775807 x.warc.gz
      example,fern)/c 2011 http://fern.example/c text/html 200 K - - 1 @c x.warc.gz
      """
    #expect(
      try selected(rows, packed: true) == [
        "http://fern.example/b <html><p>b</html>",
        "skipped http://fern.example/a not at its place in the archive",
        "http://fern.example/c <html><p>c</html>",
      ])
  }

  @Test func anIndexThatIsNotThereIsNoInput() throws {
    #expect(throws: ConversionError.self) {
      try ArchiveItems.read(response("a"), options: ContainerOptions(cdx: "/nowhere.cdx"))
    }
  }
}
