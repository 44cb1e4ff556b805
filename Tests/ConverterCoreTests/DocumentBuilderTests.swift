import ConverterCore
import Testing

@Suite struct DocumentBuilderTests {
  private func text(_ build: (inout DocumentBuilder) -> Void) -> Document {
    var builder = DocumentBuilder()
    build(&builder)
    return builder.finish(Source(name: "test", bytes: []), provenance: Provenance())
  }

  @Test(arguments: [
    ("  two\t\n words ", "two words"), ("no\u{A0}break\u{2003}wide", "no break wide"),
    ("co\u{AD}oper\u{200B}ate", "cooperate"), ("bell\u{7} rings", "bell rings"),
    ("a \u{A0} b", "a b"), ("👩\u{200D}🌾 grows", "👩\u{200D}🌾 grows"), ("x\u{200D}y", "xy"),
    ("x \u{1}\u{2} y", "x y"), ("café naïve — ok", "café naïve — ok"),
    ("\u{202E}mark\u{202C} gone", "mark gone"),
  ])
  func whiteSpaceAndMarks(raw: String, clean: String) {
    #expect(text { $0.append(.paragraph, text: raw.utf8Span.span) }.text.string == clean)
  }

  @Test func malformedBytesBecomeOneReplacementEach() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE2, 0x82]
    let made = text { $0.append(.paragraph, text: bytes.span) }
    #expect(made.text.string == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
    #expect(made.text.blocks.first?.range == TextRange(0, 11))
  }

  @Test func blocksAreJoinedByBlankLinesAndItemsByLineEnds() {
    let made = text {
      $0.append(.heading, level: 1, text: "Names".utf8Span.span)
      $0.append(.paragraph, text: "We keep:".utf8Span.span)
      $0.append(.listItem, level: 1, text: "names".utf8Span.span)
      $0.append(.paragraph, text: " \u{AD} ".utf8Span.span)
      $0.append(.listItem, level: 1, text: "dates".utf8Span.span)
      $0.closeGroup()
      $0.append(.listItem, level: 1, text: "another list".utf8Span.span)
    }
    #expect(made.text.string == "Names\n\nWe keep:\n\nnames\ndates\n\nanother list")
    #expect(made.text.blocks.map { made.text.quote($0.range) }.last == "another list")
  }

  @Test func listItemsKnowWhatIntroducesThem() {
    let made = text {
      $0.append(.paragraph, text: "We may use it to:".utf8Span.span)
      $0.append(.listItem, level: 1, text: "answer you".utf8Span.span)
      $0.append(.listItem, level: 2, text: "by post".utf8Span.span)
      $0.append(
        .paragraph, text: "More of it.".utf8Span.span, traits: BlockTraits(continuesItem: true))
      $0.append(.listItem, level: 1, text: "send seeds".utf8Span.span)
      $0.append(.paragraph, text: "That is all.".utf8Span.span)
      $0.append(.listItem, level: 1, text: "stray".utf8Span.span)
      $0.append(.paragraph, text: "We use it as follows.".utf8Span.span)
      $0.append(.listItem, level: 1, text: "told".utf8Span.span)
    }
    #expect(made.text.blocks.map(\.leadIn) == [nil, 0, 1, nil, 0, nil, nil, nil, 7])
  }

  @Test func headingPathsPutPseudoHeadingsBelowRealOnes() {
    let pseudo = BlockTraits(isPseudoHeading: true)
    let made = text {
      $0.append(.heading, level: 1, text: "Policy".utf8Span.span)
      $0.append(.heading, level: 2, text: "Use".utf8Span.span)
      $0.append(.heading, level: 1, text: "Cookies".utf8Span.span, traits: pseudo)
      $0.append(.paragraph, text: "One.".utf8Span.span)
      $0.append(.heading, level: 1, text: "Logs".utf8Span.span, traits: pseudo)
      $0.append(.heading, level: 3, text: "Detail".utf8Span.span)
      $0.append(.paragraph, text: "Two.".utf8Span.span)
    }
    #expect(
      made.text.blocks.map(\.headingPath) == [
        [], [0], [0, 1], [0, 1, 2], [0, 1], [0, 1], [0, 1, 5],
      ])
    #expect(made.text.blocks.map(\.level) == [1, 2, 3, 0, 3, 3, 0])
  }

  @Test func linksAndCellsAndBreaks() {
    let made = text {
      $0.begin(.paragraph)
      $0.write("See ")
      $0.openLink("https://fern.example/a")
      $0.write(" our page")
      $0.closeLink()
      $0.openLink("https://fern.example/empty")
      $0.write(" ")
      $0.closeLink()
      $0.lineBreak()
      $0.write("today")
      $0.begin(.tableRow, traits: BlockTraits(isHeaderRow: true))
      $0.write("Data")
      $0.nextCell()
      $0.write("Use")
      $0.begin(.tableRow)
      $0.nextCell()
      $0.write("Post")
    }
    #expect(made.text.string == "See our page\ntoday\n\nData | Use\n| Post")
    #expect(made.text.links == [Link(range: TextRange(4, 12), target: "https://fern.example/a")])
    #expect(made.text.blocks.map(\.headerRow) == [nil, nil, 1])
  }

  @Test func preformattedKeepsItsLayout() {
    let made = text {
      $0.append(.preformatted, text: "\r\nFern Seeds  \r\n  Moss Lane\r\n\r\n".utf8Span.span)
    }
    #expect(made.text.string == "Fern Seeds\n  Moss Lane")
  }

  @Test func runsPointAtTheSourceBytes() throws {
    let source = Array("xx  We  keep\u{AD} it.".utf8)
    let made = text {
      $0.begin(.paragraph)
      $0.write(source.span.extracting(2..<source.count), source: SourceRange(2, source.count))
    }
    #expect(made.text.string == "We keep it.")
    for run in made.runs {
      let read = String(decoding: source[run.source.start..<run.source.end], as: UTF8.self)
      #expect(read == made.text.quote(run.range))
    }
    #expect(made.runs.count == 3)
    #expect(made.text.blocks.first?.source == SourceRange(2, source.count))
  }

  @Test func anEmptyDocumentSaysSo() {
    #expect(
      text { $0.append(.paragraph, text: " \n".utf8Span.span) }.kind
        == .notAPolicy(.empty, detail: ""))
  }
}
