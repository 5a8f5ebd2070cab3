import Testing

@testable import Desk

struct MoneyTests {
  @Test("Line sums are rounded half away from zero, once")
  func rounding() {
    #expect(Rounding.divide(15, by: 10) == 2)
    #expect(Rounding.divide(-15, by: 10) == -2)
    #expect(Rounding.divide(14, by: 10) == 1)
    let sum = Rounding.sum(price: Money(minor: 81_200), quantity: Quantity(thousandths: 8400))
    #expect(sum == Money(minor: 682_080))
  }

  @Test("A sum beyond what can be counted is no sum rather than a trap")
  func overflow() {
    #expect(Rounding.sum(price: Money(minor: .max / 2), quantity: Quantity(1_000_000)) == nil)
  }

  @Test("The tax inside a sum is taken out of it, not added")
  func tax() {
    #expect(Rounding.taxIncluded(in: Money(minor: 11_000), percent: 10) == Money(minor: 1000))
  }

  @Test("Days count through leap years and back, and impossible dates are none")
  func days() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 2026, month: 2, day: 31) == nil)
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 2025, month: 2, day: 29) == nil)
    for number in stride(from: -1000, through: 40_000, by: 37) {
      let date = Day(number: number).date
      #expect(Day(year: date.year, month: date.month, day: date.day)?.number == number)
    }
    #expect(Day(year: 2026, month: 11, day: 22)?.weekday == 7)
  }

  @Test(
    "Searches fold case, accents, ё and punctuation",
    arguments: [
      ("Гречка «Мистраль» 900 г", "гречка мистраль 900 г"), ("Ёлка", "елка"), ("Йогурт", "иогурт"),
      ("Čevapčići đumbir", "cevapcici dumbir"), ("ЗАО «Павлов, и К°»", "зао павлов и к"),
      ("Straße", "strasse"), ("И\u{306}од", "иод"), ("K&R", "k r"), ("", ""),
    ])
  func folding(_ text: String, _ folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(
    "Telephone numbers come to one spelling",
    arguments: [
      ("8 (812) 127-52-73", "7", "78121275273"), ("+7 812 0089938", "7", "78120089938"),
      ("84822617895", "7", "74822617895"), ("495 123 45 67", "7", "74951234567"),
      ("00420 601 234 567", "420", "420601234567"), ("601234567", "420", "420601234567"),
      ("01 2345 678", "385", "38512345678"),
    ])
  func phones(_ text: String, _ country: String, _ digits: String) {
    #expect(PhoneNumber.normalized(text, countryCode: country) == digits)
  }

  @Test("What is no telephone number is none")
  func noPhones() {
    #expect(PhoneNumber.normalized("") == nil)
    #expect(PhoneNumber.normalized("12345") == nil)
    #expect(PhoneNumber.normalized("1234567890123456789") == nil)
  }
}
