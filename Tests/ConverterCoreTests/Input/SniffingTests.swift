import ConverterCore
import Testing

/// Which adapter reads what, whatever it is called.
@Suite struct SniffingTests {
  private func adapter(_ name: String, _ bytes: [UInt8], encoding: String? = nil) -> String? {
    let source = Source(name: name, bytes: bytes, contentEncoding: encoding)
    return AdapterRegistry.builtin.sniff(source)?.format.id
  }

  private static let page = "<!DOCTYPE html><html><head><title>x</title></head><body><p>We keep"
  private static let plain = "PRIVACY\n\nWe keep names if a<b.\n\n  * and nothing else"
  private static let marked = "# Privacy\n\nWe keep **names**, see [here](https://fern.example/)."
  private static let corpus =
    "> *The following text is extracted and transformed from the fern.example privacy policy.*\n\nx"

  @Test(arguments: ["a.html", "a.txt", "a", "a.md", "A.HTM"])
  func pagesByContent(name: String) {
    #expect(adapter(name, Array(Self.page.utf8)) == "html")
  }

  @Test(arguments: ["a.html", "a.txt", "a", "a.htm", "20040101.asp"])
  func plainTextByContent(name: String) {
    #expect(adapter(name, Array(Self.plain.utf8)) == "text")
  }

  @Test(arguments: ["a.html", "a.txt", "a", "a.md"])
  func markdownByContent(name: String) {
    #expect(adapter(name, Array(Self.marked.utf8)) == "markdown")
    #expect(adapter(name, Array(Self.corpus.utf8)) == "markdown")
  }

  @Test func namesDecideWhereContentDoesNot() {
    #expect(adapter("a.md", Array("We keep names.".utf8)) == "markdown")
    #expect(adapter("a.txt", Array("We keep names.".utf8)) == "text")
    #expect(
      adapter("a.md", Array("<a name=\"x\"></a>\n\n# We <b>keep</b> names".utf8)) == "markdown")
    #expect(adapter("a", Array("<p>We keep names.</p>".utf8)) == "html")
    #expect(adapter("a.txt", Array("<p>We keep names.</p>".utf8)) == "html")
  }

  /// What was saved with the head of its response is read without it, be it a page or a text.
  @Test(arguments: ["text/html", "text/plain; charset=utf-8", "application/xhtml+xml"])
  func responsesByTheirHeads(type: String) throws {
    let head = "HTTP/1.1 200 OK\nContent-Type: \(type)\n\n"
    let source = Source(name: "a.txt", bytes: Array((head + "We keep names.").utf8))
    guard case .document(let document) = try Converter().read(source).first else {
      Issue.record("it is no document")
      return
    }
    #expect(document.text.string == "We keep names.")
  }

  @Test func textInOneByteEncodingsIsText() {
    #expect(adapter("a.txt", Array("caf".utf8) + [0xE9]) == "text")
  }

  /// UTF-16 is known by what it says, in either order of bytes, with a byte order mark and without.
  @Test(arguments: [true, false], ["\u{FEFF}", ""])
  func wideTextByContent(isBigEndian: Bool, mark: String) {
    func wide(_ text: String) -> [UInt8] {
      (mark + text).utf16.flatMap { unit in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBigEndian ? bytes : bytes.reversed()
      }
    }
    for name in ["a.html", "a.txt", "a"] {
      #expect(adapter(name, wide(Self.page)) == "html")
      #expect(adapter(name, wide(Self.plain)) == "text")
      #expect(adapter(name, wide(Self.marked)) == "markdown")
    }
    #expect(adapter("a", wide("<POLICIES xmlns=\"http://www.w3.org/2002/01/P3Pv1\"/>")) == "p3p")
  }

  @Test(arguments: [
    ("%PDF-1.4\n1 0 obj", "a PDF document"), ("GIF89a\u{1}\u{0}\u{1}\u{0}", "a GIF image"),
    ("\u{0}\u{1}\u{2}\u{3}\u{0}\u{5}", "binary data"), ("{\"a\": 1}", "not recognised"),
    ("<?xml version=\"1.0\"?><feed/>", "not recognised"),
  ])
  func whatIsNoTextIsRefusedByName(start: String, named: String) {
    let source = Source(name: "a.txt", bytes: Array(start.utf8))
    do throws(ConversionError) {
      _ = try Converter().read(source)
      Issue.record("it was read")
    } catch {
      #expect(error.code == .unreadable)
      #expect(error.message.contains(named))
    }
  }

  @Test func aNameDoesNotMakeBinaryDataAPage() {
    let noise: [UInt8] = [0x9C, 0, 3, 0xFF, 1, 2, 0, 0xC8, 4, 5, 6, 0x80]
    #expect(adapter("a.html", noise) == nil)
    #expect(adapter("a.html", noise, encoding: "deflate") == "html")
  }
}
