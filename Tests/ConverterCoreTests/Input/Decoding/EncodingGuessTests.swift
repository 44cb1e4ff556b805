import Testing

@testable import ConverterCore

@Suite struct EncodingGuessTests {
  private func decoded(_ bytes: [UInt8], language: String? = nil) -> DecodedText {
    TextDecoding.decode(
      Array("<html><body class=a><p>".utf8) + bytes + Array("</p><p>1234</p></body>".utf8),
      hints: .init(isMarkup: true, language: language))
  }

  @Test(
    arguments: [
      (.windows1251, "Мы собираем имя и адрес, чтобы отправить заказ, и никому их не передаём."),
      (.koi8R, "Мы собираем имя и адрес, чтобы отправить заказ, и никому их не передаём."),
      (.windows1253, "Συλλέγουμε το όνομα και τη διεύθυνσή σας για να στείλουμε την παραγγελία."),
      (.windows1255, "אנו אוספים את שמך ואת כתובתך כדי לשלוח לך את ההזמנה."),
      (.windows1256, "نجمع اسمك وعنوانك لكي نرسل إليك الطلب ولا نقدم بياناتك إلى أحد."),
      (.windows874, "เราเก็บชื่อและที่อยู่ของคุณเพื่อส่งสินค้าตามคำสั่งซื้อ และไม่ให้ข้อมูลแก่ผู้ใด"),
      (
        .windows1250,
        "Zbieramy imię i adres, które są potrzebne do wysłania zamówienia, i nie przekazujemy ich."
      ),
      (
        .windows1250,
        "A nevét és a címét azért kérjük, hogy a megrendelés önhöz és ne máshoz kerüljön, és nem őrizzük meg."
      ),
      (
        .windows1254,
        "Siparişiniz için ad ve adres istiyoruz; bu bilgileri gizlilik için daha kimseye vermiyoruz ve değil."
      ),
      (
        .windows1252,
        "Nous demandons votre nom et votre adresse pour l’envoi de la commande, et ne les donnons à personne."
      ),
      (.windows1252, "We keep your name — and your address — for the order you’ve placed."),
    ] as [(TextEncoding, String)])
  func guessesEncodingsOfOneByte(encoding: TextEncoding, words: String) throws {
    let table = try #require(encoding.table)
    let bytes = try words.unicodeScalars.map { scalar -> UInt8 in
      if scalar.value < 0x80 { return UInt8(scalar.value) }
      return UInt8(0x80 + (try #require(table.upper.firstIndex(of: UInt16(scalar.value)))))
    }
    let found = decoded(bytes)
    #expect(found.encoding == encoding)
    #expect(String(decoding: found.bytes, as: UTF8.self).contains(words))
    #expect(found.diagnostics.map(\.id) == ["decoding.guessed"])
  }

  @Test(
    arguments: [
      (
        .shiftJIS, "当店はご注文の品をお届けするためにお名前とご住所をお預かりします。",
        """
        9396935882cd82b2928d95b682cc956982f082a893cd82af82b782e982bd82df82c982a896bc914f
        82c682b28f5a8f8a82f082a8976182a982e882b582dc82b78142
        """
      ),
      (
        .eucJP, "当店はご注文の品をお届けするためにお名前とご住所をお預かりします。",
        """
        c5f6c5b9a4cfa4b4c3edcab8a4cec9caa4f2a4aac6cfa4b1a4b9a4eba4bfa4e1a4cba4aaccbec1b0
        a4c8a4b4bdbbbdeaa4f2a4aacdc2a4aba4eaa4b7a4dea4b9a1a3
        """
      ),
      (
        .gb18030, "我们收集您的姓名和地址，用于寄送订单，不会向其他人提供您的个人信息。",
        """
        ced2c3c7cad5bcafc4fab5c4d0d5c3fbbacdb5d8d6b7a3acd3c3d3dabcc4cbcdb6a9b5a5a3acb2bb
        bbe1cff2c6e4cbfbc8cbcce1b9a9c4fab5c4b8f6c8cbd0c5cfa2a1a3
        """
      ),
      (
        .big5, "我們收集您的姓名和地址，用於寄送訂單，不會向其他人提供您的個人資料。",
        """
        a7daadcca6acb6b0b17aaabaa96da657a94da661a77da141a5cea9f3b148b065ad71b3e6a141a4a3
        b77ca656a8e4a54ca448b4a3a8d1b17aaabaadd3a448b8eaaec6a143
        """
      ),
      (
        .eucKR, "우리는 주문한 상품을 보내기 위하여 이름과 주소를 수집하며 다른 사람에게 제공하지 않습니다.",
        """
        bfecb8aeb4c220c1d6b9aec7d120bbf3c7b0c0bb20bab8b3bbb1e220c0a7c7cfbfa920c0ccb8a7b0
        fa20c1d6bcd2b8a620bcf6c1fdc7cfb8e720b4d9b8a520bbe7b6f7bfa1b0d420c1a6b0f8c7cfc1f6
        20becabdc0b4cfb4d92e
        """
      ),
    ] as [(TextEncoding, String, String)])
  func guessesEncodingsOfManyBytes(encoding: TextEncoding, words: String, hex: String) {
    let digits = hex.utf8.filter { $0 > 32 }.map { $0 < 58 ? $0 - 48 : $0 - 87 }
    let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    let found = decoded(bytes)
    #expect(found.encoding == encoding)
    #expect(String(decoding: found.bytes, as: UTF8.self).contains(words))
    #expect(found.diagnostics.map(\.id) == ["decoding.guessed"])
  }

  @Test func theLanguageDeclaredTellsWhatFewWordsDoNot() {
    #expect(decoded([0xB3, 0x20, 0x61]).encoding == .windows1252)
    #expect(decoded([0xB3, 0x20, 0x61], language: "pl-PL").encoding == .windows1250)
    #expect(decoded([0xB3, 0x20, 0x61], language: "en").encoding == .windows1252)
  }

  @Test func whatIsDeclaredStands() {
    let bytes = Array("<meta charset=windows-1252><p>".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
    let found = TextDecoding.decode(bytes, hints: .init(isMarkup: true))
    #expect(found.encoding == .windows1252)
    #expect(found.diagnostics.isEmpty)
  }
}
