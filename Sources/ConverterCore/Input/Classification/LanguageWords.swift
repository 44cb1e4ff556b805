/// The short words by which languages written in Latin letters are told apart, and a few that
/// policies use often. A word may stand in several lists; it then counts less for each.
enum LanguageWords {
  /// BCP 47 tags, in the order of the bits of a word's mask.
  static let tags: [String] = lists.map(\.tag)

  static let lists: [(tag: String, words: String)] = [
    (
      "en",
      """
      the and of to in that is for we you your our with this are as not or may by be on from will
      information any use if it have has us can which when these such other who does about their
      they privacy all do how
      """
    ),
    (
      "de",
      """
      der die das und ist nicht wir sie ihre ihrer ihren von zu den dem des ein eine einer mit auf
      für wird werden oder auch bei im zum zur durch als dass sind unserer unsere daten über nach aus
      datenschutz wenn uns haben
      """
    ),
    (
      "fr",
      """
      le la les des et une du vous nous est pas que qui dans pour par sur votre vos notre nos avec ou
      ce ces cette sont être données aux au ne plus peut si leur confidentialité informations avons
      """
    ),
    (
      "es",
      """
      el la los las de y en que un una del por para con su sus no se es al lo como más o usted nos
      nuestro nuestra datos privacidad puede información este esta estos sobre ser son si
      """
    ),
    (
      "it",
      """
      il lo la gli le di e che per un una del della dei delle con non si è sono nel nella al alla da
      dal anche come suoi vostri nostro nostra dati questo questa può essere informazioni privacy
      """
    ),
    (
      "pt",
      """
      o a os as de e que do da dos das em um uma para por com não se no na nos nas ao seu sua seus
      suas você nosso nossa dados mais ou pode são este esta privacidade informações como
      """
    ),
    (
      "nl",
      """
      de het een en van is niet wij we u uw onze ons met voor op dat die te zijn wordt worden door
      aan bij ook als of deze dit naar kan om gegevens hebben wanneer
      """
    ),
    (
      "sv",
      """
      och att det som en ett är vi du din dina vår våra inte av på för med om den till eller kan har
      från när också uppgifter ska detta denna dig oss
      """
    ),
    (
      "da",
      """
      og at det som en et er vi du din dine vores ikke af på for med om den til eller kan har fra når
      også oplysninger skal denne dig os hvis de blive dit
      """
    ),
    (
      "no",
      """
      og at det som en et er vi du din dine vår våre ikke av på for med om den til eller kan har fra
      når også opplysninger skal denne deg oss hvis de bli ditt etter
      """
    ),
    (
      "fi",
      """
      ja on ei ole että se me te sinun tai myös kun jos joka voi voimme tämä tietoja henkilötietoja
      tietosuoja käyttää sekä ovat emme kuin meidän niiden
      """
    ),
    (
      "pl",
      """
      i w z na do nie się jest że są oraz lub przez dla od po ich jak które który państwa danych
      dane osobowych prywatności może przy tych być
      """
    ),
    (
      "cs",
      """
      a v z na do se je že jsou nebo pro od po jak které který vaše vašich údajů osobních může
      při být jsme tyto také není soubory
      """
    ),
    (
      "sk",
      """
      a v z na do sa je že sú alebo pre od po ako ktoré ktorý vaše vašich údajov osobných môže
      pri byť sme tieto tiež nie aj
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy meg van vagy ha az ön mi csak ezek amely adatok személyes adatait
      által között illetve minden alapján
      """
    ),
    (
      "ro",
      """
      și şi de la în să nu este sunt care pe cu din pentru sau ale dumneavoastră noastre acest datele
      personale prin vă mai fi poate
      """
    ),
    (
      "tr",
      """
      ve bir bu için ile de da veya olarak olan gibi daha kadar değil sizin biz kişisel bilgi
      bilgileri bilgilerin gizlilik verileri tarafından her
      """
    ),
    (
      "id",
      """
      yang dan di untuk dengan kami anda dari tidak ini atau akan pada dapat dalam adalah informasi
      pribadi kepada oleh
      """
    ),
    (
      "vi",
      """
      và của các không được cho chúng tôi thông tin bạn này trong với là có những khi người
      """
    ),
    (
      "ca",
      """
      el la els les de i que un una del per amb no es al seu seva dades aquest aquesta som són més
      mitjançant
      """
    ),
    (
      "hr",
      """
      i u na je da se za su ili od koji koje naše vaše podataka osobnih podatke može nije kao što
      """
    ),
  ]
}
