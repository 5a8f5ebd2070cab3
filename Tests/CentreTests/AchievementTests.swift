import Desk
import Testing

@testable import Centre

/// Two weeks that a person can follow (C7, C8).
@Suite("Achievements and ratings")
struct AchievementTests {
  private static let weeks = [Calls.monday, Calls.monday + 7].map {
    ReportPeriod(.week, containing: $0)
  }
  private static let calls = [
    Calls.call("a", at: 540, orders: 1, sum: 100_000),
    Calls.call("b", at: 550, handled: 60, .information),
    Calls.call("c", on: Calls.monday + 8, at: 540, orders: 2, sum: 250_000),
    Calls.call("d", on: Calls.monday + 8, at: 541, "O02", orders: 9, sum: 900_000),
  ]
  private static let ratings = [5, 4, 3, 1].map {
    ClientRating(member: "O01", day: Calls.monday, stars: $0)
  }
  private let table = Achievements(of: "O01", in: weeks.reversed(), calls: calls, ratings: ratings)

  @Test("Each week has its own calls, orders, sum, success, length and ratings (C7)")
  func values() {
    #expect(table.rows.map(\.period) == Self.weeks)
    #expect(table.rows[0].values[.calls] == 2)
    #expect(table.rows[0].values[.orders] == 1)
    #expect(table.rows[0].values[.sum] == 100_000)
    #expect(table.rows[0].values[.success] == 50)
    #expect(table.rows[0].values[.rating] == 50)
    #expect(table.rows[1].values[.calls] == 1)
    #expect(table.rows[1].values[.sum] == 250_000)
    #expect(table.rows[1].values[.rating] == nil)
  }

  @Test("Progress and regress against the week before, and the best of all")
  func progress() {
    #expect(table.change(of: .orders, at: 0) == nil)
    #expect(table.change(of: .orders, at: 1) == 1)
    #expect(table.change(of: .calls, at: 1) == -1)
    #expect(table.change(of: .rating, at: 1) == nil)
    #expect(table.isProgress(1, of: .orders))
    #expect(!table.isProgress(1, of: .handling))
    #expect(table.isBest(.sum, at: 1))
    #expect(!table.isBest(.sum, at: 0))
    #expect(table.isBest(.calls, at: 0))
  }

  @Test("A count that differs is named, that of the reports and the operator's own (C7)")
  func differences() {
    var first = Figures()
    (first.handled, first.orders, first.sum) = (2, 1, Money(minor: 100_000))
    var second = Figures()
    (second.handled, second.orders, second.sum) = (1, 3, Money(minor: 250_000))
    #expect(
      table.differences(from: [first, second]) == [
        .init(period: Self.weeks[1], measure: .orders, counted: 2, other: 3)
      ])
    second.orders = 2
    #expect(table.differences(from: [first, second]) == [])
    #expect(
      table.differences(from: [Calls.monday: [.calls: 3, .orders: 1]]) == [
        .init(period: Self.weeks[0], measure: .calls, counted: 2, other: 3)
      ])
  }

  @Test("A bonus asks for the norm of calls, another for what clients think (C8)")
  func bonuses() {
    var scheme = PayScheme(name: "x")
    // Two calls in 660 seconds or so are eleven an hour.
    scheme.callsPerHour = 10
    func bonus(_ name: String, _ measure: PayScheme.Measure, from: Int) -> PayScheme.Bonus {
      .init(name: name, measure: measure, from: from, upTo: nil, amount: .sum(Money(minor: 1)))
    }
    scheme.bonuses = [
      bonus("norm", .norm, from: 100), bonus("double", .norm, from: 200),
      bonus("liked", .rating, from: 50), bonus("loved", .rating, from: 51),
    ]
    func reached(_ ratings: [ClientRating], _ scheme: PayScheme) -> [PaySlip.Part] {
      let own = Self.calls.filter { $0.day == Calls.monday }
      return PaySlip(
        of: "O01", calls: own, scheme: scheme, inTimeSeconds: 20, ratings: ratings
      ).lines.map(\.part)
    }
    #expect(reached(Self.ratings, scheme) == [.bonus("norm"), .bonus("liked")])
    #expect(reached([], scheme) == [.bonus("norm")])
    scheme.callsPerHour = nil
    #expect(reached([], scheme) == [])
    let other = ClientRating(member: "O02", day: Calls.monday, stars: 5)
    #expect(reached([other], scheme) == [])
  }
}
