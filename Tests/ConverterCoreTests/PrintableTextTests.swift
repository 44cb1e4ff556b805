import ConverterCore
import Testing

@Suite struct PrintableTextTests {
  /// What commands a terminal or turns the direction of writing is shown, not obeyed.
  @Test(arguments: [
    ("plain “text” é 😀", "plain “text” é 😀"), ("a\u{1B}[31mb", #"a\u{1B}[31mb"#),
    ("a\nb\tc\rd", #"a\nb\tc\rd"#), ("\u{202E}txt.exe", #"\u{202E}txt.exe"#),
    ("a\u{2028}b\u{85}c\u{9B}d\u{7F}e", #"a\u{2028}b\u{85}c\u{9B}d\u{7F}e"#),
    ("\u{FEFF}a\u{2067}b\u{E0041}", #"\u{FEFF}a\u{2067}b\u{E0041}"#),
  ])
  func showsWhatCannotBeSeen(text: String, shown: String) {
    #expect(text.printable == shown)
  }
}
