import Desk
import Testing

@Suite struct LearningTests {
  @Test("Goods that go together are learned with their share, chance is not")
  func companions() {
    var history: [HistoryLine] = []
    for order in 0..<10 {
      history.append(line(order, "pasta"))
      if order < 4 { history.append(line(order, "sauce")) }
      history.append(line(order, "bags"))
    }
    for order in 10..<20 { history.append(line(order, "bags")) }
    let learning = Learning(history: history, kinds: kinds)
    let ofPasta = learning.companions.filter { $0.kind == "trader" && $0.good == "pasta" }
    // Every order has bags: that pasta's have them too says nothing.
    #expect(ofPasta.map(\.companion) == ["sauce"])
    #expect(ofPasta.map(\.percent) == [40])
    let ofSauce = learning.companions.filter { $0.kind == "trader" && $0.good == "sauce" }
    #expect(ofSauce.map(\.percent) == [100])
  }

  @Test("What one client alone takes together says nothing of the others")
  func oneClient() {
    let history = (0..<9).flatMap { [line(2 * $0, "x"), line(2 * $0, "y"), line(2 * $0 + 1, "z")] }
    #expect(Learning(history: history, kinds: kinds).companions.isEmpty)
  }

  @Test("Popularity is the share of a type's clients that bought the good")
  func popular() {
    let history = [line(0, "a"), line(1, "a"), line(1, "b"), line(3, "b"), line(3, "a")]
    let learning = Learning(history: history, kinds: kinds)
    let popular = learning.popular.filter { $0.kind == "trader" }
    #expect(popular.map(\.good) == ["a", "b"])
    #expect(popular.map(\.percent) == [100, 50])
  }

  @Test("The share of a type's clients that bought of a group is learned (A8)")
  func groups() {
    let history = [line(0, "a"), line(1, "b"), line(3, "c"), line(5, "unknown")]
    let learning = Learning(
      history: history, kinds: kinds, groups: ["a": "Tea", "b": "Tea", "c": "Oil"])
    #expect(learning.popularGroups.map(\.kind) == ["trader", "trader"])
    #expect(learning.popularGroups.map(\.group) == ["Tea", "Oil"])
    #expect(learning.popularGroups.map(\.percent) == [100, 50])
  }

  @Test("Lines of unknown clients and an empty history teach nothing")
  func nothing() {
    #expect(Learning(history: [], kinds: kinds).popular.isEmpty)
    #expect(Learning(history: [line(0, "a")], kinds: [:]).companions.isEmpty)
  }

  @Test("The same history teaches the same, whatever the order of its lines")
  func deterministic() {
    let history = (0..<300).map { line($0 / 3, "g\($0 * 7 % 11)") }
    let once = Learning(history: history, kinds: kinds)
    #expect(once == Learning(history: history.reversed(), kinds: kinds))
    #expect(!once.companions.isEmpty)
  }

  private let kinds = ["C0": "trader", "C1": "trader"]

  private func line(_ order: Int, _ good: GoodCode) -> HistoryLine {
    HistoryLine(
      order: "\(order)", day: Day(number: order), client: "C\(order % 2)", good: good,
      quantity: Quantity(1), price: Money(minor: 100))
  }
}
