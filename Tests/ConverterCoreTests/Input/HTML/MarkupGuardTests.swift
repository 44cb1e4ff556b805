import Testing

@testable import ConverterCore

@Suite struct MarkupGuardTests {
  /// The skeleton with the texts where they belong and the values of attributes, as the page spells
  /// them.
  private func guarded(_ html: String) -> String {
    let page = Array(html.utf8)
    let markup = MarkupGuard.guarded(page)
    var out = ""
    var text = 0
    var tag = 0
    for (offset, byte) in markup.skeleton.enumerated() {
      if text < markup.texts.count, Int(markup.texts[text].mark) == offset {
        let range = Int(markup.texts[text].from)..<Int(markup.texts[text].to)
        out += String(decoding: page[range], as: UTF8.self)
        text += 1
        continue
      }
      if tag < markup.marked.count, Int(markup.marked[tag].mark) == offset {
        for attribute in markup.attributes[
          Int(markup.marked[tag].from)..<Int(markup.marked[tag].to)]
        {
          let value = page[Int(attribute.from)..<Int(attribute.to)]
          out += " \(attribute.name)='\(String(decoding: value, as: UTF8.self))'"
        }
        tag += 1
      }
      out.append(Character(UnicodeScalar(byte)))
    }
    return out
  }

  private func text(_ html: String) throws -> String { try HTMLPage.document(html).text.string }

  @Test(arguments: [
    ("<p>a<!-- b -->c</p>", "<p>ac</p>"),
    ("<p>a<!-- b --!>c</p>", "<p>ac</p>"),
    ("<p>a<!-->c</p>", "<p>ac</p>"),
    ("a<!-- never ends > b", "a b"),
    ("<!--[if lt IE 7]><p>old</p><![endif]--><![if !IE]><p>new</p><![endif]>", "<p>new</p>"),
    ("<!--[if gt IE 8]><!--><p>a</p><!--<![endif]-->", "<p>a</p>"),
    ("<script>var s=\"</p>\"; if(a<b){}</script>c", "c"),
    ("<script><!-- document.write('<script></script>'); --></script>c", "c"),
    ("<script src='a.js'/><p>c</p>", "<p>c</p>"),
    ("<script>never ends <p>c", ""),
    ("<style>p>a{}</style>c<style>b", "cb"),
    ("<title>One &lt; Two</title>c", "c"),
    ("<![CDATA[ c ]]>", " c "),
    ("e<wbr>mail", "email"),
  ])
  func leavesOutWhatIsNoText(html: String, expected: String) {
    #expect(guarded(html) == expected)
  }

  @Test(arguments: [
    ("AT&T, R&D, a &amp; b", "AT&T, R&D, a & b"),
    ("5<6 and 7 > 6, if age < 13", "5<6 and 7 > 6, if age < 13"),
    ("&#146;&#x93;&ldquo;", "\u{2019}\u{201C}\u{201C}"),
    ("&copy 2004 &notit; &eacute;", "\u{A9} 2004 \u{AC}it; \u{E9}"),
    ("&nbsp;a&nbsp;&nbsp;b &bogus; &", "a b &bogus; &"),
    ("&lt;p&gt; &amp;lt;", "<p> &lt;"),
    ("&#0;&#xD800;&#99999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a\u{0}b\u{7}c", "abc"),
    ("per\u{AD}sonal da\u{200B}ta", "personal data"),
  ])
  func readsCharactersAsBrowsersDo(html: String, expected: String) throws {
    #expect(try text("<p>\(html)</p>") == expected)
  }

  @Test func keepsOnlyWhatReadingNeedsOfTags() {
    #expect(
      guarded("<P CLASS=x ID='a' onclick=\"b>c\">t</P>") == "<p id='a'>t</p>")
    #expect(guarded("<a href=?a=1&copy=2>t</a>") == "<a href='?a=1&copy=2'>t</a>")
    #expect(guarded("<a href=\"x>t</a>") == "<a href='\"x'>t</a>")
    #expect(guarded("<br/><p/>a") == "<br><p></p>a")
    #expect(guarded("a</span></b>b") == "ab")
  }

  @Test func readsTextAreasAsText() throws {
    #expect(try text("<textarea>A <b> tag\n\nand more</textarea>") == "A <b> tag\n\nand more")
  }

  @Test func noncharactersOfThePageShowAsReplaced() throws {
    let bytes = Array("<p>a".utf8) + [0xEF, 0xB7, 0x90] + Array("b</p>".utf8)
    #expect(try HTMLPage.document(bytes: bytes).text.string == "a\u{FFFD}b")
  }

  @Test func keepsTextCutInATag() throws {
    #expect(try text("<p>We keep it.</p><p cla") == "We keep it.")
    #expect(try text("<p>We keep it.</p><a href=\"http://fern") == "We keep it.")
  }

  @Test func readsAddressesAsBrowsersDo() throws {
    let page = """
      <p>See <a href="http://fern.example/?a=1&copy=2&amp;b=&quot;x&quot;">our page</a> and
      <a href='http://moss.example/'>theirs</a>, <i>or</i> <a name=here>here</a>.</p>
      """
    let links = try HTMLPage.document(page).text.links
    #expect(
      links.map(\.target) == [
        "http://fern.example/?a=1&copy=2&b=\"x\"", "http://moss.example/",
      ])
  }

  @Test func knowsWhereTextStandsInThePage() throws {
    let page = "<p CLASS=a>Caf&eacute; <!-- x -->here</p>"
    let document = try HTMLPage.document(page)
    let all = document.text.string
    for word in ["Caf", "here"] {
      let start = all.utf8Offset(of: word)
      let run = try #require(
        document.runs.first { $0.range.start <= start && start < $0.range.end })
      #expect(run.source.start + start - run.range.start == page.utf8Offset(of: word))
    }
  }
}

extension String {
  /// The UTF-8 offset of the first occurrence of a word; -1 when there is none.
  func utf8Offset(of word: String) -> Int {
    let all = Array(utf8)
    let wanted = Array(word.utf8)
    guard all.count >= wanted.count else { return -1 }
    return (0...(all.count - wanted.count)).first {
      all[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
      ?? -1
  }
}
