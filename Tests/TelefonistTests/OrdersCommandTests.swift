import Desk
import DeskViews
import Testing

@testable import telefonist

/// `telefonist orders` in print (C3).
@Suite("Orders at work in print")
struct OrdersCommandTests {
  private static let signed = Signature(by: "101", at: Instant(milliseconds: 1_795_341_600_000))

  private var work: OrderWork {
    let plan = OrderWork.Plan(day: Sample.today, slot: "09:00–12:00")
    return OrderWork(
      key: "k", number: "0000017", client: "Peterhof", phone: "", project: nil,
      history: [
        .init(standing: "taken", plan: plan, signed: Self.signed),
        .init(standing: "missed", plan: plan, words: "nobody came", signed: Self.signed),
      ], free: [DaySlot(Sample.today + 1, "12:00–15:00")])
  }

  private func list(_ language: Language) -> OrderWorkPrint {
    OrderWorkPrint(company: Sample.company, words: ListWords(language))
  }

  @Test(
    "C3: an order stands with its history, its next states and free hours in each language",
    arguments: Language.allCases)
  func lines(_ language: Language) {
    let lines = list(language).lines(work, on: Sample.today, language)
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("0000017"))
    #expect(lines[2].contains("nobody came"))
    #expect(lines[3].contains("onTheWay (") && lines[3].contains("cancelled ("))
    #expect(lines[4].contains("12:00–15:00"))
  }

  @Test("One whose day is over is marked; one that is over itself is not, and leads nowhere")
  func late() {
    #expect(!list(.english).line(work, on: Sample.today).contains("!"))
    #expect(list(.english).line(work, on: Sample.today + 1).contains("0000017 !"))
    var over = work
    over.isOver = true
    #expect(!list(.english).line(over, on: Sample.today + 1).contains("!"))
    #expect(list(.english).lines(over, on: Sample.today, .english).count == 4)
  }
}
