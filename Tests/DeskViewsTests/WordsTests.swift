import Testing
import TextScreen

@testable import Desk
@testable import DeskViews

@Suite struct WordsTests {
  static let good = Fixtures.english.good("00739")

  static let refusals: [Refusal] = [
    .keyClient, .newClient,
    .debt(.overdue(sum: Money(minor: 123_456_789), days: 118, document: "N0001234")),
    .debt(.overLimit(by: Money(minor: 123_456_789))),
    .lineOverLimit(by: Money(minor: 123_456_789), fits: Quantity(12)),
    .lineOverLimit(by: Money(minor: 123_456_789), fits: .zero), .offersMissing(3),
    .offersMissing(1), .deliveryMissing, .pricesChanged,
    .belowMinimum(
      MinimumSum(head: RuleHead(id: "van", name: "A van"), sum: Money(minor: 123_456_700)),
      missing: Money(minor: 12_345_600)),
    .cutOffPassed(Day(number: 20_780), next: Day(number: 20_783)), .registerFirst, .orderEmpty,
    .noClient, .noOrder,
    .noOffer, .nothingFound("suga"), .quantityUnreadable("1o"), .quantityWhole(good),
    .quantityTooLarge, .outOfStock(good), .stockShort(good, left: Quantity(4)), .orderChanged,
    .alreadyConfirmed(number: "0001042"), .orderHasLines, .nothingToUndo, .nothingToRedo,
    .notStoredYet, .fieldMissing(.arrivalTime), .nobodyWaits, .callInHand, .noCall, .callOver,
    .callStillOn, .onHold, .lineBusy, .orderOverLimit(by: Money(minor: 123_456_789)),
    .debt(.noRoom), .readBackFirst, .nobodyToTransferTo, .paused,
    .outcomeUnfit, .finishFirst,
  ]

  static let notices: [Notice] = [
    .callTaken(by: "Sazonov A. D."), .answerFailed(.callerGone), .lineFailed(.unsupported),
    .transferFailed(.unreachable, to: "Sazonov A. D."), .transferred(to: "Sazonov A. D."),
    .messageLeft(to: "Sazonov A. D."),
    .callerHungUp, .callerGaveUp("74951112233"), .lineAdded(good.name),
    .lineJoined(good.name, Quantity(24)), .columnChanged("Wholesale"),
    .promotionEarned("Three for two"), .promotionLost("Three for two"),
    .confirmed(number: "0001042", inboxOf: "Sazonov A. D."), .remarkKept(.purchasing),
    .clientRegistered("K000302"), .registered(.orderTaken), .undone, .redone,
    .storeFailed(StoreTrouble(kind: .busy, detail: "")), .stored, .copied,
  ]

  @Test("Every refusal and notice is said in one row of 80 columns", arguments: Language.allCases)
  func sentencesFit(language: Language) {
    let words = Words.of(language)
    for refusal in Self.refusals {
      let text = words.refusal(refusal)
      #expect(!text.isEmpty)
      #expect(DisplayWidth.of(text) <= 72, "\(text)")
      #expect(!text.contains(".."), "\(text)")
    }
    for notice in Self.notices {
      let text = words.notice(notice)
      #expect(!text.isEmpty)
      #expect(DisplayWidth.of(text) <= 77, "\(text)")
      #expect(!text.contains(".."), "\(text)")
    }
  }

  @Test("A notice ends with one full stop, also after a name that ends with one")
  func fullStops() {
    let notice = Notice.confirmed(number: "0001042", inboxOf: "Sazonov A. D.")
    #expect(Words.englishNotice(notice) == "Order 0001042 is with Sazonov A. D.")
    #expect(Words.russianNotice(.transferred(to: "Ян")) == "Клиент соединён: Ян.")
  }

  @Test("Refusals of a duty name it on the screen")
  func dutiesAreNamed() {
    for refusal in Self.refusals {
      guard let duty = refusal.duty else { continue }
      let state = Fixtures.english.saying(.refused(refusal), in: Fixtures.english.selling())
      let notice = drawn(state, 80, 24).text.split(
        separator: "\n", omittingEmptySubsequences: false)[22]
      #expect(notice.hasSuffix(duty.rawValue), "\(notice)")
    }
  }

  @Test("Every command has a name and a sentence", arguments: Language.allCases)
  func commandsHaveWords(language: Language) {
    let words = Words.of(language)
    for binding in Bindings.all {
      let caption = binding.caption(words.commands)
      #expect(!caption.name.isEmpty && !caption.help.isEmpty)
      #expect(DisplayWidth.of(caption.name) <= 17, "\(caption.name)")
    }
    for duty in Duty.allCases { #expect(!words.help.duty(duty).isEmpty) }
  }

  @Test("The languages differ in every sentence, and from English in every name")
  func languagesDiffer() {
    for refusal in Self.refusals {
      let said = Language.allCases.map { Words.of($0).refusal(refusal) }
      #expect(Set(said).count == said.count, "\(said)")
    }
    for binding in Bindings.all {
      let names = Language.allCases.map { binding.caption(Words.of($0).commands).name }
      #expect(!names.dropFirst().contains(names[0]), "\(names)")
    }
  }

  @Test(
    "Russian counts by one, few and many",
    arguments: [
      (1, "строка"), (2, "строки"), (4, "строки"), (5, "строк"), (11, "строк"), (12, "строк"),
      (21, "строка"), (22, "строки"), (100, "строк"), (111, "строк"), (0, "строк"),
    ])
  func russianPlural(count: Int, form: String) {
    #expect(Words.russian.order.lines(count) == "\(count) \(form)")
  }

  @Test(
    "Czech counts by one, few and other",
    arguments: [
      (0, "řádků"), (1, "řádek"), (2, "řádky"), (3, "řádky"), (4, "řádky"), (5, "řádků"),
      (11, "řádků"), (12, "řádků"), (21, "řádků"), (22, "řádků"), (101, "řádků"), (102, "řádků"),
    ])
  func czechPlural(count: Int, form: String) {
    #expect(Words.czech.order.lines(count) == "\(count) \(form)")
  }

  @Test(
    "Croatian counts by one, few and other",
    arguments: [
      (0, "stavki"), (1, "stavka"), (2, "stavke"), (4, "stavke"), (5, "stavki"), (10, "stavki"),
      (11, "stavki"), (12, "stavki"), (14, "stavki"), (21, "stavka"), (22, "stavke"),
      (25, "stavki"), (100, "stavki"), (101, "stavka"), (111, "stavki"), (112, "stavki"),
      (114, "stavki"), (121, "stavka"), (122, "stavke"),
    ])
  func croatianPlural(count: Int, form: String) {
    #expect(Words.croatian.order.lines(count) == "\(count) \(form)")
  }

  @Test("English counts by one and other")
  func englishPlural() {
    #expect(Words.english.order.lines(1) == "1 line")
    #expect(Words.english.order.lines(21) == "21 lines")
  }
}

@Suite struct FormatsTests {
  private let english = Words.english.formats
  private let russian = Words.russian.formats
  private let czech = Words.czech.formats
  private let croatian = Words.croatian.formats

  @Test(
    "Money has two decimals and groups of three",
    arguments: [
      (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (100_000, "1\u{A0}000.00"),
      (1_529_000, "15\u{A0}290.00"), (-123_456_789, "-1\u{A0}234\u{A0}567.89"),
      (99_999, "999.99"),
    ])
  func money(minor: Int, text: String) {
    #expect(english.money(Money(minor: minor)) == text)
  }

  @Test("The largest sums there can be are written without a trap")
  func extremes() {
    #expect(english.money(Money(minor: .max)).hasSuffix("758.07"))
    #expect(english.money(Money(minor: .min)).hasPrefix("-92"))
  }

  @Test("Russian has a decimal comma and its own measures")
  func russianFigures() {
    #expect(russian.money(Money(minor: 1_529_000)) == "15\u{A0}290,00")
    #expect(russian.quantity(Quantity(thousandths: 8_400), .kilogram) == "8,400 кг")
    #expect(russian.quantity(Quantity(20), .piece) == "20 шт")
  }

  @Test("Days are short, dates full")
  func days() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 8))
    #expect(english.day(day) == "8 Nov")
    #expect(russian.day(day) == "8 ноя")
    #expect(english.weekday(day) == "Sun 8 Nov")
    #expect(english.date(day) == "08.11.2026")
  }

  @Test("Czech and Croatian have decimal commas, Croatian dots between thousands")
  func figuresOfCzechAndCroatian() {
    let sum = Money(minor: -123_456_789)
    #expect(czech.money(sum) == "-1\u{A0}234\u{A0}567,89")
    #expect(croatian.money(sum) == "-1.234.567,89")
    #expect(croatian.money(Money(minor: 99_999)) == "999,99")
    #expect(croatian.number(4_000) == "4.000")
    #expect(czech.quantity(Quantity(thousandths: 8_400), .kilogram) == "8,400 kg")
    #expect(croatian.quantity(Quantity(1), .piece) == "1 kom")
    #expect(czech.percent(Percent(hundredths: 750)) == "7,5 %")
  }

  @Test("Czech and Croatian put dots behind the numbers of days and months")
  func daysOfCzechAndCroatian() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 8))
    #expect(czech.day(day) == "8. lis")
    #expect(czech.weekday(day) == "ne 8. lis")
    #expect(czech.date(day) == "8. 11. 2026")
    #expect(croatian.day(day) == "8. stu")
    #expect(croatian.weekday(day) == "ned 8. stu")
    #expect(croatian.date(day) == "8. 11. 2026.")
    #expect(czech.moment(Moment(day: day, minute: 545)) == "ne 8. lis 09:05")
  }

  @Test("Spreadsheets are given days as they take them for days")
  func cells() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 8))
    #expect(
      Language.allCases.map { ReportWords($0).cell(day) }
        == ["2026-11-08", "08.11.2026", "08.11.2026", "08.11.2026"])
  }

  @Test("Every language has twelve months and seven weekdays, each of its own")
  func calendar() {
    for language in Language.allCases {
      let formats = Words.of(language).formats
      #expect(formats.months.count == 12 && Set(formats.months).count == 12)
      #expect(formats.weekdays.count == 7 && Set(formats.weekdays).count == 7)
    }
  }

  @Test(
    "Telephone numbers are grouped as they are read aloud",
    arguments: [
      ("74951112233", "+7 495 111-22-33"), ("8 (495) 111-22-33", "+7 495 111-22-33"),
      ("+420601123456", "+420 601 123 456"), ("secret", "secret"), ("1234567", "123 456 7"),
    ])
  func phones(number: String, text: String) {
    #expect(english.phone(number) == text)
  }

  @Test("One piece is a pc, more are pcs")
  func pieces() {
    #expect(english.quantity(Quantity(1), .piece) == "1 pc")
    #expect(english.quantity(Quantity(21), .piece) == "21 pcs")
  }

  @Test(
    "Waits are minutes and seconds", arguments: [(0, "00:00"), (134, "02:14"), (6_059, "100:59")])
  func spans(seconds: Int, text: String) {
    #expect(english.span(seconds) == text)
  }
}
