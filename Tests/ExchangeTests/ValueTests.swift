internal import Desk
internal import Foundation
internal import Testing

@testable internal import Exchange

@Suite("Values as people write them")
struct ValueTests {
  @Test(
    "Numbers are read in every habit",
    arguments: [
      ("80000,00", 80_000_00), ("80000.00", 80_000_00), ("1\u{A0}234,56", 1234_56),
      ("1\u{202F}234,56", 1234_56), ("1\u{2009}234,56", 1234_56), ("1 234 567,8", 1_234_567_80),
      ("1'234.50", 1234_50), ("1’234.50", 1234_50), ("1.234,50", 1234_50), ("1,234.50", 1234_50),
      ("1.234.567", 1_234_567_00), ("-12,5", -12_50), ("−12,5", -12_50), ("–12,5", -12_50),
      ("12,5-", -12_50), ("(1 234,00)", -1234_00), ("+7", 7_00), (",5", 50), ("0", 0),
      ("34,3500", 34_35), ("2\u{A0}400\u{A0}000,00", 2_400_000_00), ("- 5", -5_00),
    ])
  func numbers(text: String, minor: Int) throws {
    #expect(try NumberText().parse(text, decimals: 2) == minor)
  }

  @Test(
    "What is no number, or could be two, is refused",
    arguments: [
      "", "x", "12a", "1,2,3,", "1..2", "--5", "5,", "12 34", "1 2345", "1,234", "1.230", "1,000",
      "(5", "٣", "1e5", "=1+1", "-", "1_000", "1,23,4.5",
    ])
  func noNumbers(text: String) {
    #expect(throws: NumberText.Fault.unreadable) { try NumberText().parse(text, decimals: 2) }
  }

  @Test("A number with too many digits is refused, not wrapped round")
  func tooLarge() {
    #expect(throws: NumberText.Fault.tooLarge) {
      try NumberText().parse("99999999999999999999", decimals: 2)
    }
  }

  @Test("A comma parts thousands where it parts the fields too")
  func thousands() throws {
    let english = NumberText(commaPartsThousands: true)
    #expect(try english.parse("1,234", decimals: 2) == 1234_00)
    #expect(try english.parse("12,50", decimals: 2) == 12_50)
    #expect(try NumberText().parse("20,000", decimals: 3) == 20_000)
    #expect(try NumberText().parse("8.4", decimals: 3) == 8400)
  }

  @Test(
    "Days are read in every habit",
    arguments: [
      "18.11.2026", "2026-11-18", "18/11/2026", "18. 11. 2026", "18. 11. 2026.", "18-11-2026",
      "18.11.2026 0:00:00", "2026-11-18T12:30:00", "18.11.2026 23:59",
    ])
  func days(text: String) throws {
    #expect(try DateText.parse(text) == day(2026, 11, 18))
  }

  @Test(
    "Days that are not in the calendar are refused as such",
    arguments: ["31.02.2026", "2026-13-01", "00.01.2026", "29/02/2025", "11/18/2026"])
  func noDays(text: String) {
    #expect(throws: DateText.Fault.noSuchDay) { try DateText.parse(text) }
  }

  @Test(
    "What is no date is refused",
    arguments: [
      "", "soon", "18.11.26", "18.11", "18.11.2026.5", "46345", "18.xi.2026", "..", "1:2",
    ]
  )
  func noDates(text: String) {
    #expect(throws: DateText.Fault.unreadable) { try DateText.parse(text) }
  }

  @Test("Text loses what steers a terminal or hides, and keeps the rest")
  func cleanText() {
    #expect(CleanText.clean("  Rice\u{A0}") == "Rice")
    #expect(CleanText.clean("a\u{1B}[31mb\u{7}\u{9B}c") == "a[31mbc")
    #expect(CleanText.clean("two\r\nlines\there") == "two lines here")
    #expect(CleanText.clean("\u{202E}evil\u{200B}\u{FEFF}") == "evil")
    #expect(CleanText.clean("=cmd|' /C calc'!A0") == "=cmd|' /C calc'!A0")
    #expect(CleanText.clean("«Đurđica» — Čaj Ё") == "«Đurđica» — Čaj Ё")
  }

  @Test(
    "Words of the trade are known in four languages",
    arguments: [
      ("менеджер по ключевым клиентам", StaffMember.Role.keyAccountManager),
      ("Начальник отдела", .head), ("Head of wholesale", .head), ("vedoucí oddělení", .head),
      ("voditelj odjela", .head), ("voditelj ključnih kupaca", .keyAccountManager),
      ("Key account manager", .keyAccountManager), ("obchodník", .manager),
      ("operátor", .operatorAtDesk),
      ("účetní", .finance), ("školitel", .trainer), ("оператор", .operatorAtDesk),
    ])
  func roles(word: String, role: StaffMember.Role) {
    #expect(TradeWords(Mapping()).role(word) == role)
  }

  @Test("Units, marks, kinds and departments too")
  func words() {
    let words = TradeWords(Mapping())
    #expect(["шт", "шт.", "упак", "ks", "kom", "pcs"].allSatisfy { words.unit($0) == .piece })
    #expect(words.unit("KG") == .kilogram && words.unit("л") == .litre && words.unit("m") == nil)
    #expect(["новинка", "new", "Novinka", "novo"].allSatisfy { words.mark($0) == .new })
    #expect(["спец", "special", "speciální"].allSatisfy { words.mark($0) == .special })
    #expect(words.mark("") == Good.Mark.none && words.mark("?!x") == nil)
    #expect(words.kind("Klíčový") == .key && words.kind("vlastní prodejna") == .outlet)
    #expect(words.department(code: "X", name: "Odjel nabave") == .purchasing)
    #expect(words.department(code: "ЗАК", name: "Люди") == .purchasing)
    #expect(words.department(code: "1", name: "Отдел заказов") == .other)
    #expect(words.department(code: "1", name: "Sklad a doprava") == .warehouse)
  }
}
