import Desk
import Exchange
import Foundation
import Testing

@testable import deskbench

@Suite("How good the offers are, by orders held back")
struct OfferQualityTests {
  @Test("On a wholesaler's books the offers hit more than the usual lists do (A7, A8)")
  func quality() throws {
    let books = try BooksReader(folder: Self.wholesale).read().books
    let qualities = try OfferQuality.measure(books, at: path)
    let called = try #require(qualities[.first])
    #expect(called.ours.orders > 100)
    for other in [called.mostSold, called.boughtMost] {
      #expect(called.ours.hitRate > other.hitRate)
      #expect(called.ours.offerRate > other.offerRate)
    }
    let drawn = try #require(qualities[.drawn])
    #expect(drawn.ours.hitRate > 10 * drawn.mostSold.hitRate)
  }

  @Test("The last order of each client is held back, and nothing of it is learnt")
  func heldBack() throws {
    var books = Books()
    books.clients = ["A", "B", "C"].map(client)
    books.history = [
      line("A", "1", day: 1, "x"), line("A", "2", day: 5, "x"), line("A", "2", day: 5, "y"),
      line("A", "2", day: 5, "z"), line("B", "3", day: 9, "x"), line("B", "3", day: 9, "y"),
      line("C", "4", day: 2, "x"), line("C", "5", day: 3, "x"),
    ]
    let held = HeldBack.take(from: &books)
    // B has a single order; that of C has no halves.
    #expect(held.map(\.client) == ["A"])
    #expect(books.history.map(\.order) == ["1", "3", "3", "4"])
    let order = try #require(held.first)
    #expect(order.parted(.first).named == ["x", "y"])
    #expect(order.parted(.first).others == ["z"])
    let (named, others) = order.parted(.drawn)
    #expect(named.count == 2 && others.union(named) == ["x", "y", "z"])
  }

  private var path: String {
    FileManager.default.temporaryDirectory.appendingPathComponent("offers-\(UUID()).sqlite").path
  }

  /// A tenth of a wholesaler's clients with all that they bought.
  private static let wholesale = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/wholesale")

  private func client(_ code: ClientCode) -> Client {
    Client(
      code: code, name: code, kind: "trader", manager: nil, phones: [], city: "", address: "",
      contact: "", creditLimit: .zero, paymentDays: 0, column: "p", taxNumber: "")
  }

  private func line(
    _ client: ClientCode, _ order: String, day: Int, _ good: GoodCode
  ) -> HistoryLine {
    HistoryLine(
      order: order, day: Day(number: day), client: client, good: good, quantity: Quantity(1),
      price: Money(minor: 100))
  }
}
