import Desk
import Projects
import Testing

@Suite("What is typed into a field")
struct FieldTests {
  private static let register = StreetRegister([
    ["Lime Street", "Липовая улица"], ["Long Lane"], ["Station Road"], ["9 January Street"],
  ])
  /// A Wednesday.
  private static let today = Day(year: 2026, month: 11, day: 25) ?? Day(number: 0)

  private static func read(
    _ text: String, _ kind: FieldKind, _ language: String = "en"
  ) -> Result<FieldValue, FieldProblem> {
    let field = FormField("x", kind, label: Tongues("X"), ask: Tongues("X?"))
    let surroundings = FormSurroundings(
      today: today, language: language, streets: ["s": register])
    let form = OrderForm([OrderForm.Section("all", Tongues("All"), [field])])
    let reading = form.read(["x": text], in: surroundings)
    if let value = reading.values["x"] { return .success(value) }
    return .failure(reading.problems.first?.problem ?? .missing)
  }

  private static func day(_ month: Int, _ day: Int, _ year: Int = 2026) -> FieldValue {
    .day(Day(year: year, month: month, day: day) ?? Day(number: 0))
  }

  @Test(
    "A day is typed in few keys and in any language",
    arguments: [
      ("+1", day(11, 26)), ("today", day(11, 25)), ("tom", day(11, 26)), ("fri", day(11, 27)),
      ("wed", day(11, 25)), ("tu", day(12, 1)), ("30.11", day(11, 30)), ("30.11.", day(11, 30)),
      ("30/11", day(11, 30)), ("30", day(11, 30)), ("3", day(12, 3)),
      ("2026-12-01", day(12, 1)), ("1.12.26", day(12, 1)), ("завтра", day(11, 26)),
      ("пт", day(11, 27)), ("zítra", day(11, 26)), ("čt", day(11, 26)), ("pet", day(11, 27)),
      ("sutra", day(11, 26)), ("воскр", day(11, 29)),
    ])
  func days(_ text: String, _ value: FieldValue) {
    let rule = FieldKind.DateRule(
      from: FieldKind.DateRule.Bound(), to: FieldKind.DateRule.Bound(days: 30))
    #expect(Self.read(text, .date(rule)) == .success(value))
  }

  @Test("A day out of its bounds, or no day, is refused with what there is")
  func wrongDays() {
    let rule = FieldKind.DateRule(
      from: FieldKind.DateRule.Bound(days: 1), to: FieldKind.DateRule.Bound(days: 10),
      weekdays: [1, 2, 3, 4, 5])
    #expect(Self.read("today", .date(rule)) == .failure(.tooEarly(Self.today + 1)))
    #expect(Self.read("+11", .date(rule)) == .failure(.tooLate(Self.today + 10)))
    #expect(Self.read("sat", .date(rule)) == .failure(.wrongWeekday([1, 2, 3, 4, 5])))
    #expect(Self.read("31.02", .date(rule)) == .failure(.noDay))
    #expect(Self.read("soon", .date(rule)) == .failure(.noDay))
  }

  @Test("A name has no digits; one that comes with a list is taken as it was written there")
  func listedNames() {
    let kind = FieldKind.name(longest: 40)
    #expect(Self.read("Anna Lee", kind) == .success(.text("Anna Lee")))
    #expect(Self.read("Anna 2", kind) == .failure(.noName))
    var given = FormField("who", kind, label: Tongues("Who"), ask: Tongues("Who?"))
    given.isGiven = true
    let form = OrderForm([OrderForm.Section("all", Tongues("All"), [given])])
    let surroundings = FormSurroundings(today: Self.today, language: "en")
    let inHand = FormInHand(given: ["who": "Lee, Anna (2)"], of: form, in: surroundings)
    #expect(inHand.reading(of: form, in: surroundings).problems.isEmpty)
    #expect(inHand.kept.entries["who"] == "Lee, Anna (2)")
    let nobody = form.read(["who": "2"], in: surroundings)
    #expect(nobody.problems.first?.problem == .noName)
  }

  @Test("A birthday may have two digits for its year")
  func birthdays() {
    let rule = FieldKind.DateRule(
      from: FieldKind.DateRule.Bound(years: -100), to: FieldKind.DateRule.Bound(years: -18))
    #expect(Self.read("7.3.85", .date(rule)) == .success(Self.day(3, 7, 1985)))
    #expect(Self.read("7.3.05", .date(rule)) == .success(Self.day(3, 7, 2005)))
    let latest = Day(year: 2008, month: 11, day: 25) ?? Day(number: 0)
    #expect(Self.read("26.11.2008", .date(rule)) == .failure(.tooLate(latest)))
  }

  @Test(
    "An address takes the register's spelling, and needs a street and a house",
    arguments: [
      ("lime street 5", "Lime Street, 5"), ("LIME STREET, 5 flat 2", "Lime Street, 5 flat 2"),
      ("lim 5", "Lime Street, 5"), ("str lime 7a", "Lime Street, 7a"),
      ("липов 3", "Липовая улица, 3"), ("9 january street 11", "9 January Street, 11"),
    ])
  func addresses(_ text: String, _ address: String) {
    var rule = FieldKind.AddressRule(register: "s")
    rule.onlyKnown = true
    #expect(Self.read(text, .address(rule)) == .success(.address(address, isKnown: true)))
  }

  @Test("A street that the register lacks is kept as typed where it may be, else refused")
  func unknownStreets() {
    var rule = FieldKind.AddressRule(register: "s")
    #expect(
      Self.read("Elm Way 3", .address(rule)) == .success(.address("Elm Way, 3", isKnown: false)))
    #expect(
      Self.read("lim 5", .address(rule)) == .success(.address("lim, 5", isKnown: false)),
      "what is typed isn't changed for another street")
    #expect(Self.read("Lime Street", .address(rule)) == .failure(.noHouse))
    #expect(Self.read("12", .address(rule)) == .failure(.noStreet))
    rule.onlyKnown = true
    #expect(Self.read("Elm Way 3", .address(rule)) == .failure(.unknownStreet))
    rule.needsHouse = false
    #expect(
      Self.read("Lime Street", .address(rule))
        == .success(.address("Lime Street", isKnown: true)))
  }

  @Test("A number of a telephone is kept as E.164, however it is typed")
  func phones() {
    #expect(Self.read("8 (812) 000-11-22", .phone) == .success(.phone("78120001122")))
    #expect(Self.read("+385 1 234 5678", .phone) == .success(.phone("38512345678")))
    #expect(Self.read("12", .phone) == .failure(.noNumber))
    #expect(Self.read("call my wife 8120001122", .phone) == .failure(.noNumber))
  }

  @Test("Choices are taken by digit, by name, or by the first letters of a word")
  func choices() {
    let options = ["basic", "fast", "best"].enumerated().map { place, name in
      FieldKind.Option(
        name,
        Tongues(["en": ["Basic 100", "Fast line", "The best"][place], "ru": "Тариф \(place + 1)"]))
    }
    for (text, name) in [
      ("2", "fast"), ("best", "best"), ("b", "basic"), ("the", "best"), ("l", "fast"),
    ] {
      #expect(Self.read(text, .choice(options)) == .success(.choice(name)), "\(text)")
    }
    #expect(Self.read("тариф 3", .choice(options), "ru") == .success(.choice("best")))
    #expect(Self.read("4", .choice(options)) == .failure(.noOption))
  }

  @Test("Yes and no are understood in each language")
  func yesAndNo() {
    for text in ["y", "да", "ano", "d", "1", "+"] {
      #expect(Self.read(text, .yesNo) == .success(.yes(true)), "\(text)")
    }
    for text in ["n", "нет", "ne", "No", "2", "-"] {
      #expect(Self.read(text, .yesNo) == .success(.yes(false)), "\(text)")
    }
    #expect(Self.read("maybe", .yesNo) == .failure(.neitherYesNorNo))
  }

  @Test("Numbers and sums keep to their bounds and decimals")
  func numbers() {
    let rule = FieldKind.NumberRule(from: 1000, to: 8000, decimals: 1)
    #expect(Self.read("2,5", .number(rule)) == .success(.number(2500)))
    #expect(Self.read("2.55", .number(rule)) == .failure(.tooManyDecimals(1)))
    #expect(Self.read("0", .number(rule)) == .failure(.tooSmall(1000)))
    #expect(Self.read("9", .number(rule)) == .failure(.tooLarge(8000)))
    #expect(Self.read("99999999999999999999", .number(rule)) == .failure(.notANumber))
    let sum = FieldKind.money(from: Money(minor: 100), to: Money(minor: 5000))
    #expect(Self.read("12.5", sum) == .success(.money(Money(minor: 1250))))
    #expect(Self.read("0.50", sum) == .failure(.sumTooSmall(Money(minor: 100))))
    #expect(Self.read("51", sum) == .failure(.sumTooLarge(Money(minor: 5000))))
  }

  @Test("A document's number takes the pattern's shape")
  func documents() {
    let kind = FieldKind.document(pattern: "99 99 № 999999")
    #expect(Self.read("4012345678", kind) == .success(.text("40 12 № 345678")))
    #expect(Self.read("40 12 № 345678", kind) == .success(.text("40 12 № 345678")))
    #expect(Self.read("401234567", kind) == .failure(.notLike(pattern: "99 99 № 999999")))
    #expect(Self.read("40123456789", kind) == .failure(.notLike(pattern: "99 99 № 999999")))
    #expect(Self.read("ab-7", .document(pattern: "A*-9")) == .success(.text("AB-7")))
  }

  @Test("Goods are a list of names and amounts")
  func goods() {
    let wares = [
      FieldKind.Ware("cable", Tongues("Cable"), price: Money(minor: 3500), most: Quantity(100)),
      FieldKind.Ware("duct", Tongues("Cable duct"), price: Money(minor: 8000), most: Quantity(40)),
    ]
    let kind = FieldKind.goods(wares, .piece)
    func line(_ name: String, _ count: Int) -> FieldValue.Line {
      FieldValue.Line(name, Quantity(count))
    }
    #expect(
      Self.read("cable 20, duct*5", kind) == .success(.goods([line("cable", 20), line("duct", 5)])))
    #expect(Self.read("2*3,1*2", kind) == .success(.goods([line("duct", 3), line("cable", 2)])))
    #expect(
      Self.read("cable 60; cable 60", kind)
        == .failure(.tooMuch(ware: "cable", most: Quantity(100))))
    #expect(Self.read("rope 2", kind) == .failure(.unknownWare("rope")))
    #expect(Self.read("cable 2.5", kind) == .failure(.wareInWholes("cable")))
    #expect(Self.read("cable 0", kind) == .failure(.unknownWare("cable 0")))
    #expect(
      Self.read("cable 2,5, duct 1", .goods(wares, .kilogram))
        == .success(
          .goods([FieldValue.Line("cable", Quantity(thousandths: 2500)), line("duct", 1)])))
  }

  @Test("Names have letters, and texts their length")
  func names() {
    #expect(Self.read("  Анна Котова ", .name(longest: 40)) == .success(.text("Анна Котова")))
    #expect(Self.read("8", .name(longest: 40)) == .failure(.noName))
    #expect(Self.read("too long", .text(longest: 3)) == .failure(.tooLong(3)))
  }
}
