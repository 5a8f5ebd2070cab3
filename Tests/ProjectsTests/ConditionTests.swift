import Desk
import Projects
import Testing

@Suite("Conditions of a form")
struct ConditionTests {
  private let values: [String: FieldValue] = [
    "home": .choice("house"), "router": .yes(true), "rooms": .number(2500),
    "sum": .money(Money(minor: 120_050)), "day": .day(Day(number: 20_003)),
  ]

  @Test(
    "A condition holds as it reads",
    arguments: [
      ("home is house", true), ("home is flat", false), ("home is flat/house", true),
      ("home is not flat", true), ("home is filled", true), ("note is filled", false),
      ("note is empty", true), ("note is not empty", false), ("router is yes", true),
      ("rooms > 2", true), ("rooms >= 2.5", true), ("rooms < 2.5", false), ("rooms <= 2.5", true),
      ("rooms = 2.5", true), ("rooms is 2.5", true), ("rooms > -1", true),
      ("sum > 1200", true), ("sum > 1200.5", false), ("day < today+3", false),
      ("day <= today+3", true), ("day > today-1", true), ("day > today", true),
      ("home is house and router is no", false), ("home is house or router is no", true),
      ("not home is house", false), ("not (home is flat or rooms < 1)", true),
      ("home is flat or router is yes and rooms > 2", true),
      ("(home is flat or router is yes) and rooms > 9", false),
      ("note > 1", false), ("not note > 1", true), ("note is x", false),
    ])
  func holding(_ text: String, _ isTrue: Bool) throws {
    let condition = try Condition(text)
    #expect(condition.holds(today: Day(number: 20_000)) { values[$0] } == isTrue)
  }

  @Test(
    "What is no condition is refused in words",
    arguments: [
      ("", "is empty"), ("home", "must say “is”"), ("home is", "lacks a value"),
      ("home is house and", "lacks a field"), ("(home is house", "closing bracket"),
      ("home is house)", "can't be read from “)”"), ("is house", "has “is”"),
      ("rooms > many", "must compare"), ("rooms > today+x", "must say days"),
      ("a is b; c", "has “;”"), ("home is house, flat", "has “,”"),
      (String(repeating: "not ", count: 50) + "a is b", "is too deep"),
      (String(repeating: "a", count: 700), "is longer"),
    ])
  func refused(_ text: String, _ words: String) {
    let error = #expect(throws: ConditionTrouble.self) { try Condition(text) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }

  @Test("A condition names each of its fields once")
  func fields() throws {
    let condition = try Condition("a is x and (b > 2 or not a is y) and c is empty")
    #expect(condition.fields == ["a", "b", "c"])
    #expect(condition.tests.count == 4)
  }

  @Test("Any text either reads as a condition or is refused, and what reads has an answer")
  func anyText() {
    let words = ["a", "is", "not", "(", ")", "and", "or", "x/y", ">", "<=", "3", "today", "+", "-"]
    var dice = Dice(3)
    var read = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...7, using: &dice)
      let text = (0..<count).map { _ in words.randomElement(using: &dice) ?? "" }
        .joined(separator: " ")
      guard let condition = try? Condition(text) else { continue }
      read += 1
      _ = condition.holds(today: Day(number: 1)) { _ in .number(3000) }
    }
    #expect(read > 3, "some of them are conditions")
  }
}
