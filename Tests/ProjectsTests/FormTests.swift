import Desk
import Projects
import Testing

@testable import telefonist

@Suite("A form in hand")
struct FormTests {
  private let read: ReadProject
  private let form: OrderForm
  private let surroundings: FormSurroundings

  init() throws {
    read = try SmallProject.read()
    form = try #require(read.project.form)
    surroundings = SmallProject.surroundings(read)
  }

  private func filling(_ entries: [(String, String)]) -> FormInHand {
    var hand = FormInHand(of: form, in: surroundings)
    for (field, text) in entries {
      hand.update(.wentTo(field), of: form, in: surroundings)
      hand.update(.typed(text), of: form, in: surroundings)
      hand.update(.accepted, of: form, in: surroundings)
    }
    return hand
  }

  private let whole = [
    ("kind", "l"), ("client", "Ann Lee"), ("phone", "8120001122"), ("address", "lim 5"),
    ("day", "+1"), ("time", "1"), ("bell", "y"),
  ]

  private func telling(_ hand: FormInHand) -> FormInHand {
    var hand = hand
    for name in hand.untold(of: form, in: surroundings) {
      hand.update(.told(name), of: form, in: surroundings)
    }
    return hand
  }

  @Test("It is complete when each shown field is valid and everything was told (C2)")
  func complete() throws {
    let hand = filling(whole)
    #expect(hand.reading(of: form, in: surroundings).problems.isEmpty)
    #expect(hand.untold(of: form, in: surroundings) == ["beThere", "cash"])
    #expect(!hand.isComplete(of: form, in: surroundings), "nothing was told")
    let filled = try #require(telling(hand).filled(of: form, in: surroundings))
    #expect(
      filled.entries.map(\.field) == [
        "kind", "client", "phone", "address", "day", "time", "bell",
      ])
    #expect(filled["address"] == .address("Lime Street, 5", isKnown: true))
    #expect(filled.told == ["beThere", "cash"])
    #expect(filled.sum.total == Money(minor: 549_00))
  }

  @Test("A shown field without which it would be complete is missed, for each of them")
  func eachIsNeeded() {
    for (field, _) in whole {
      let hand = telling(filling(whole.filter { $0.0 != field }))
      #expect(!hand.isComplete(of: form, in: surroundings), "\(field)")
      let problems = hand.reading(of: form, in: surroundings).problems.map(\.field)
      #expect(problems == [field])
    }
  }

  @Test("What was told has to be told anew when what it says has changed")
  func toldAnew() {
    var hand = telling(filling(whole))
    #expect(hand.isComplete(of: form, in: surroundings))
    hand.update(.wentTo("day"), of: form, in: surroundings)
    hand.update(.typed("+2"), of: form, in: surroundings)
    hand.update(.accepted, of: form, in: surroundings)
    #expect(hand.untold(of: form, in: surroundings) == ["beThere"])
    hand.update(.undone, of: form, in: surroundings)
    #expect(hand.isComplete(of: form, in: surroundings))
  }

  @Test("A hidden field counts for nothing and never gets into the order")
  func hidden() throws {
    var hand = filling([("kind", "party"), ("guests", "12")] + whole.dropFirst())
    #expect(hand.reading(of: form, in: surroundings).values["guests"] == .number(12_000))
    #expect(hand.reading(of: form, in: surroundings).sum.total == Money(minor: 1845_00))
    hand.update(.wentTo("kind"), of: form, in: surroundings)
    hand.update(.typed("small"), of: form, in: surroundings)
    hand.update(.accepted, of: form, in: surroundings)
    let filled = try #require(telling(hand).filled(of: form, in: surroundings))
    #expect(filled["guests"] == nil)
    #expect(filled.sum.total == Money(minor: 399_00))
    #expect(hand.kept.entries["guests"] == "12", "it is there should it be shown again")
  }

  @Test("A field may be needed by what another says")
  func neededByCondition() {
    var hand = telling(filling(whole.dropLast() + [("bell", "n")]))
    #expect(hand.reading(of: form, in: surroundings).problems.map(\.field) == ["note"])
    hand.update(.wentTo("note"), of: form, in: surroundings)
    hand.update(.typed("knock"), of: form, in: surroundings)
    #expect(!hand.isComplete(of: form, in: surroundings), "it is still being typed")
    hand.update(.accepted, of: form, in: surroundings)
    #expect(hand.isComplete(of: form, in: surroundings))
  }

  @Test("What can't be taken stays as it was typed, with the words to say")
  func wrong() {
    var hand = filling([("phone", "12")])
    let picture = hand.picture(of: form, in: surroundings)
    #expect(picture.wrong == "A digit is missing.")
    #expect(picture.sections[1].rows[1].text == "12")
    #expect(picture.sections[1].rows[1].problem == "is no number")
    #expect(hand.kept.focus == "phone", "Enter stays where something is wrong")
    hand.update(.wentOn, of: form, in: surroundings)
    #expect(hand.kept.focus == "address", "Tab doesn't")
    #expect(!hand.isComplete(of: form, in: surroundings))
  }

  @Test("A slot that the new day doesn't have is wrong at once")
  func slotOfDay() {
    var hand = filling([("day", "mon"), ("time", "18")])
    #expect(
      hand.reading(of: form, in: surroundings).values["time"]
        == .window(CallingRules.Hours(from: 18 * 60, to: 21 * 60)))
    hand.update(.wentTo("day"), of: form, in: surroundings)
    hand.update(.typed("sat"), of: form, in: surroundings)
    hand.update(.accepted, of: form, in: surroundings)
    #expect(hand.reading(of: form, in: surroundings).answer("time")?.problem == .noSlot)
    #expect(hand.picture(of: form, in: surroundings).picks == ["12:00-15:00"])
  }

  @Test("A street is picked from the suggestions, and the house is typed behind it")
  func pickingStreets() {
    var hand = filling([("address", "l")])
    hand.update(.wentTo("address"), of: form, in: surroundings)
    hand.update(.cleared, of: form, in: surroundings)
    hand.update(.typed("l"), of: form, in: surroundings)
    #expect(hand.picture(of: form, in: surroundings).picks == ["Long Lane", "Lime Street"])
    hand.update(.moved(.down), of: form, in: surroundings)
    hand.update(.moved(.down), of: form, in: surroundings)
    hand.update(.accepted, of: form, in: surroundings)
    hand.update(.typed("7"), of: form, in: surroundings)
    hand.update(.accepted, of: form, in: surroundings)
    #expect(hand.kept.entries["address"] == "Lime Street, 7")
    #expect(hand.kept.focus == "day")
  }

  @Test("A good is picked, and its amount typed behind it")
  func pickingGoods() {
    var hand = filling([("kind", "small")])
    #expect(hand.kept.focus == "extras", "the guests aren't shown")
    for event: FormEvent in [
      .picked(0), .typed("2"), .typed(", ch"), .picked(1), .typed("1"), .accepted,
    ] { hand.update(event, of: form, in: surroundings) }
    #expect(hand.kept.entries["extras"] == "olives*2, cheese*1")
    #expect(
      hand.reading(of: form, in: surroundings).sum.lines.map(\.amount.minor) == [
        300_00, 131_00, 99_00,
      ])
  }

  @Test("What the list knows of a client is there from the beginning, as the field reads it")
  func given() {
    let hand = FormInHand(
      given: ["phone": "8 812 000-11-22", "kind": "nothing", "no-such": "x", "note": "  "],
      of: form, in: surroundings)
    #expect(hand.kept.entries == ["phone": "+78120001122", "kind": "nothing"])
    #expect(hand.reading(of: form, in: surroundings).answer("kind")?.problem == .noOption)
  }

  @Test("Sums are counted part by part, in order, and rounded once each")
  func sums() {
    func sum(_ entries: [String: String]) -> [Int] {
      form.read(entries, in: surroundings).sum.lines.map(\.amount.minor)
    }
    #expect(sum([:]) == [99_00])
    // 1500 + 11 × 20.50 = 1725.50; 3 × 35.50 = 106.50; −7 % of 1832.00 = −128.24
    #expect(
      sum(["kind": "party", "guests": "11", "extras": "olives*3", "card": "A-12", "tip": "10.01"])
        == [1500_00, 225_50, 106_50, -128_24, 99_00, 10_01])
    #expect(sum(["kind": "party", "guests": "10"]) == [1500_00, 99_00], "only from eleven on")
    // −7 % of 485.50 = −33.985, half away from nothing.
    #expect(sum(["kind": "large", "extras": "olives", "card": "A-12"])[2] == -33_99)
    let sum = FormSum([FormSum.Line(Tongues("A"), Money(minor: -500))])
    #expect(sum.total == .zero, "nobody is paid for ordering")
  }

  @Test("A value is said as the language says it")
  func saying() throws {
    let reading = form.read(
      ["day": "+3", "tip": "1234.5", "extras": "cheese*2", "time": "12"], in: surroundings)
    let speech = FormSpeech(surroundings: surroundings, reading: reading)
    let words = reading.shown.compactMap { answer in
      answer.value.map { speech.words(for: $0, answer.field) }
    }
    #expect(words == ["More cheese 2", "Wed 25 Nov", "12:00–15:00"])
    #expect(reading.answer("tip")?.problem == .sumTooLarge(Money(minor: 500_00)))
    #expect(speech.say(Tongues("On {day}, {client}, {sum}.")) == "On Wed 25 Nov, …, 219.00.")
    var russian = surroundings
    russian.language = "ru"
    let other = FormSpeech(surroundings: russian, reading: reading)
    #expect(other.say(Tongues("{day} {sum}")) == "ср 25 ноя 219,00")
    #expect(other.money(Money(minor: 1_234_567_89)) == "1\u{A0}234\u{A0}567,89")
  }
}
