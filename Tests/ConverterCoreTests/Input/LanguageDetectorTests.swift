import ConverterCore
import Testing

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    ("en", "We collect your postal address when you order seeds from our catalogue."),
    ("de", "Wir speichern Ihre Anschrift, wenn Sie bei uns Samen aus dem Katalog bestellen."),
    ("fr", "Nous recueillons votre adresse postale quand vous commandez des graines."),
    ("es", "Guardamos su dirección postal cuando usted pide las semillas de nuestro catálogo."),
    (
      "it",
      "Conserviamo il vostro indirizzo quando ordinate i semi dal nostro catalogo e non lo diamo."
    ),
    (
      "pt",
      "Guardamos o seu endereço quando você pede as sementes do nosso catálogo, e não o damos."
    ),
    (
      "nl",
      "Wij bewaren uw adres wanneer u zaden uit onze catalogus bestelt en geven het niet door."
    ),
    ("sv", "Vi sparar din adress när du beställer frön ur vår katalog och lämnar inte ut den."),
    (
      "da",
      "Vi gemmer din adresse, når du bestiller frø fra vores katalog, og giver den ikke videre."
    ),
    (
      "no",
      "Vi lagrer adressen din når du bestiller frø fra katalogen vår, og gir den ikke til andre etter det."
    ),
    (
      "fi",
      "Tallennamme osoitteesi, kun tilaat siemeniä, ja emme anna tietoja muille, jos se ei ole tarpeen."
    ),
    (
      "pl",
      "Przechowujemy adres, który jest podany przy zamówieniu nasion, oraz nie przekazujemy danych."
    ),
    (
      "cs",
      "Uchováváme adresu, která je uvedena při objednávce, a údajů nebo jmen se nikdo jiný nedozví, není to nutné, jsme opatrní."
    ),
    (
      "hu",
      "Az ön címét megőrizzük, és nem adjuk tovább, hogy a személyes adatok biztonságban legyenek."
    ),
    (
      "ro",
      "Păstrăm adresa dumneavoastră pentru comenzi și nu o dăm altora, datele sunt în siguranță."
    ),
    (
      "tr",
      "Adresiniz sipariş için saklanır ve kişisel bilgi olarak başka bir kişiye verilmez, bu bilgileri biz koruruz."
    ),
    ("ru", "Мы храним ваш адрес, когда вы заказываете семена, и никому его не передаём."),
    ("uk", "Ми зберігаємо вашу адресу, коли ви замовляєте насіння, і нікому її не передаємо."),
    ("el", "Κρατάμε τη διεύθυνσή σας όταν παραγγέλνετε σπόρους από τον κατάλογό μας."),
    ("ja", "当店のカタログから種を注文されたとき、住所を保管します。"),
    ("zh", "您从我们的目录订购种子时，我们会保存您的地址，不会提供给他人。"),
    ("ko", "카탈로그에서 씨앗을 주문하실 때 주소를 보관합니다."),
    ("ar", "نحتفظ بعنوانك عندما تطلب البذور من الكتالوج ولا نعطيه لأحد."),
    ("he", "אנו שומרים את הכתובת שלך כאשר אתה מזמין זרעים מהקטלוג שלנו."),
  ])
  func sentences(tag: String, text: String) {
    #expect(LanguageDetector.language(of: text) == tag)
  }

  @Test(arguments: ["", "Fern Seeds", "© 2004", "Lorem ipsum dolor sit amet", "Cookies", "A–Z"])
  func tooLittleOrNoLanguage(text: String) {
    #expect(LanguageDetector.language(of: text) == nil)
  }

  private func read(_ text: String, language: String? = nil) throws -> Document {
    var source = Source(name: "a.txt", bytes: Array(text.utf8))
    source.language = language
    guard
      case .document(let made)? = try TextAdapter().read(source, options: ReadingOptions()).first
    else { throw ConversionError(.internalFault, "no document") }
    return made
  }

  @Test func blocksThatDifferCarryTheirLanguage() throws {
    let made = try read(
      """
      We collect your postal address when you order seeds from our catalogue.

      Nous recueillons votre adresse postale quand vous commandez des graines.
      """)
    #expect(made.language == "en")
    #expect(made.languageBasis == .detected)
    #expect(made.text.blocks.map(\.language) == [nil, "fr"])
  }

  @Test func whatTheUserSaysStands() throws {
    let made = try read("We collect your address when you order our seeds.", language: "de")
    #expect(made.language == "de")
    #expect(made.languageBasis == .declared)
    #expect(made.text.blocks.map(\.language) == ["en"])
  }

  @Test func aPageInTwoLanguagesIsEnglishWithBlocksThatAreNot() throws {
    let made = try HTMLPage.document(
      """
      <html lang="en"><h1>Privacy notice</h1>
      <p>We collect your postal address when you order seeds from our catalogue.</p>
      <div lang="fr"><p>Nous recueillons votre adresse.</p>
      <p>Wir geben Ihre Daten nicht an Dritte weiter und sie werden nicht verkauft.</p></div>
      """)
    #expect(made.language == "en")
    #expect(made.text.blocks.map(\.language) == [nil, nil, "fr", "de"])
  }

  @Test func clearWordsOverruleATemplatesDeclaration() throws {
    let made = try HTMLPage.document(
      """
      <html lang="en-US"><h1>Datenschutz</h1>
      <p>Wir erheben Ihren Namen und Ihre Anschrift, wenn Sie bei uns bestellen, und geben sie nicht
      an Dritte weiter. Sie können jederzeit verlangen, dass wir Ihre Daten löschen.</p>
      """)
    #expect(made.language == "de")
    #expect(made.languageBasis == .detected)
    #expect(made.diagnostics.map(\.id).contains("language.declared-differs"))
    #expect(made.kind == .policy)
    #expect(throws: ConversionError.self) { try Converter().interpret(made) }
  }

  @Test(arguments: [
    ("en_us", "en-us"), ("en-Latn-GB", "en-Latn-GB"), ("english", nil), ("", nil),
    ("en us", nil), ("en-", nil), ("x", nil),
  ])
  func aPagesTagIsSpelledAsTheStandardDoes(_ declared: String, _ tag: String?) throws {
    let page = "<html lang=\"\(declared)\"><title>Privacy Policy</title><p>We bake.</p></html>"
    let source = Source(name: "a.html", bytes: Array(page.utf8), mediaType: "text/html")
    let result = try #require(
      try Converter(reading: .init(force: true)).convert(source, format: "html").first)
    #expect(result.model.document.language == tag)
  }
}
