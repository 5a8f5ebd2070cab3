import Desk
import Foundation
import Testing

@testable import Exchange

@Suite("Documents for clients (A18)")
struct DocumentTests {
  private static func page(_ language: Language = .russian) -> DocumentPage {
    DocumentPage(seller: Outgoing.seller, language: language, today: Outgoing.day, validDays: 3)
  }

  private static func good(_ name: String, certificate: String = "РОСС RU.1 до 22.05.2027") -> Good
  {
    Good(
      code: "G1", name: name, group: "Groats", measure: .kilogram, pack: 25,
      stock: Quantity(thousandths: 500), taxPercent: 10, barcode: "4601234567890", mark: .none,
      certificate: certificate, prices: [Money(minor: 100), Money(minor: 123_456_78)])
  }

  private static func text(_ content: DocumentContent, _ language: Language = .russian) -> String {
    String(decoding: page(language).written(content), as: UTF8.self)
  }

  @Test("Whatever a name holds, a page is well formed and shows it as a text")
  func hostile() throws {
    for place in Outgoing.hostile.indices {
      let order = Outgoing.order(place)
      let name = Outgoing.hostile[place] + "</td><script>alert(1)</script>\u{202E}<!--"
      let column = PriceColumn(code: "b", name: name)
      let contents: [DocumentContent] = [
        .orderForm(order),
        .priceList([Self.good(name)], column: column, place: 1, client: order.client),
        .certificate(Self.good(name, certificate: name), client: order.client),
      ]
      for content in contents {
        let bytes = Self.page().written(content)
        let tree = try #require(XMLTree.read(bytes), "\(name)")
        #expect(tree.everything.allSatisfy { $0.name != "script" })
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("\u{202E}") && !text.contains("<!--"))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      }
    }
  }

  @Test("An order form has every line, the tax of each rate, the delivery and places to sign")
  func orderForm() {
    var order = Outgoing.order(1)
    order.lines = [Outgoing.line(1, of: 3), Outgoing.line(2, of: 3), Outgoing.line(3, of: 3)]
    order.lines[2].isGift = true
    order.total = Money(minor: 1_234_567_89)
    let text = Self.text(.orderForm(order))
    #expect(text.contains("<h1>Заказ № 1000001 от 22.11.2026</h1>"))
    for line in order.lines { #expect(text.contains("<td>\(line.code)</td>")) }
    #expect(text.contains("Итого с НДС: 1\u{A0}234\u{A0}567,89 EUR"))
    #expect(text.contains("(подарок)"))
    for rate in Set(order.lines.map(\.taxPercent)) {
      #expect(text.contains("в том числе НДС \(rate)\u{A0}%"))
    }
    #expect(text.contains("23.11.2026, 09:00–12:00") && text.contains("Получает: Ann"))
    #expect(text.components(separatedBy: "class=\"line\"").count == 3)
    #expect(text.contains("size: A4"))
    let regional = Self.text(.orderForm(Outgoing.order(4)), .english)
    #expect(regional.contains("Payment in advance") && regional.contains("Forwarded: by rail"))
  }

  @Test("Czech and Croatian documents have the dates and thousands of their language")
  func otherTongues() {
    var order = Outgoing.order(1)
    order.total = Money(minor: 1_234_567_89)
    let czech = Self.text(.orderForm(order), .czech)
    #expect(czech.contains("<h1>Objednávka č. 1000001 ze dne 22. 11. 2026</h1>"))
    #expect(czech.contains("Celkem včetně DPH: 1\u{A0}234\u{A0}567,89 EUR"))
    #expect(czech.contains("23. 11. 2026, 09:00–12:00") && czech.contains("Přebírá: Ann"))
    let croatian = Self.text(.orderForm(order), .croatian)
    #expect(croatian.contains("22. 11. 2026.</h1>") && croatian.contains(": 1.234.567,89 EUR"))
  }

  @Test("A price list has the client's column, the stock and the last day of its prices")
  func priceList() {
    var empty = Self.good("Rice")
    empty.stock = .zero
    let content = DocumentContent.priceList(
      [Self.good("Buckwheat"), empty], column: PriceColumn(code: "b", name: "Опт"), place: 1,
      client: Outgoing.client(1))
    let text = Self.text(content)
    #expect(text.contains("123\u{A0}456,78") && !text.contains(">1,00<"))
    #expect(text.contains("Цены «Опт», EUR, с НДС, за единицу. Действуют по 25.11.2026."))
    #expect(text.contains(">в наличии<") && text.contains(">нет в наличии<"))
    #expect(text.contains("25\u{A0}кг"))
  }

  @Test("A certificate stands as the books have it")
  func certificate() {
    let text = Self.text(.certificate(Self.good("Rice"), client: nil), .english)
    #expect(text.contains("<td>РОСС RU.1 до 22.05.2027</td>") && text.contains("4601234567890"))
  }

  private static func mail(
    subject: String = "Заказ № 1", fromName: String = "Меридиан", pdf: [UInt8] = [1, 2, 3]
  ) -> String {
    let message = MailMessage(
      to: "a@b.example", from: "orders@c.example", fromName: fromName, subject: subject,
      text: "Текст", attachmentName: "order-1.pdf", attachment: pdf)
    return String(decoding: message.written(), as: UTF8.self)
  }

  @Test("A mail is seven-bit, its lines are short and its parts come back as they were")
  func mail() throws {
    let pdf = (0..<5_000).map { UInt8($0 % 251) }
    let text = Self.mail(pdf: pdf)
    #expect(text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D })
    #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 78 })
    let parts = text.components(separatedBy: "--=_telefonist_part_=")
    #expect(parts.count == 4 && parts[3] == "--\n")
    let bodies = parts[1...2].map { $0.components(separatedBy: "\n\n")[1] }
    let decoded = bodies.map {
      Data(base64Encoded: $0, options: .ignoreUnknownCharacters).map { Array($0) }
    }
    #expect(decoded == [Array("Текст".utf8), pdf])
    #expect(text.hasPrefix("From: =?UTF-8?B?0JzQtdGA0LjQtNC40LDQvQ==?=\n <orders@c.example>\n"))
  }

  @Test("Nothing in a subject or a name begins a header of its own")
  func injection() throws {
    let evil = "Order\r\nBcc: all@example.com\n\nbody" + String(repeating: "Ж", count: 300)
    let text = Self.mail(subject: evil, fromName: evil)
    let headers = try #require(text.components(separatedBy: "\n\n").first)
    #expect(!headers.contains("Bcc") && headers.contains("\nTo: <a@b.example>\n"))
    let names = headers.split(separator: "\n").filter { !$0.hasPrefix(" ") }.compactMap {
      $0.split(separator: ":").first
    }
    #expect(
      names == ["From", "To", "Subject", "MIME-Version", "Auto-Submitted", "Content-Type"])
    for word in headers.components(separatedBy: "=?UTF-8?B?").dropFirst() {
      let base64 = try #require(word.components(separatedBy: "?=").first)
      let bytes = try #require(Data(base64Encoded: base64))
      #expect(String(validating: bytes, as: UTF8.self) != nil)
      #expect(base64.utf8.count <= 63)
    }
  }
}
