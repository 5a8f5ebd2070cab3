import Desk
import Testing

@testable import Centre

/// Sums that a person can follow (C8).
@Suite("Pay")
struct PayTests {
  /// Three calls from 9:00 to 9:23:10: an order of 1,000.00, an answer, a call out; and one of
  /// another day that was given up.
  private let calls = [
    Calls.call("a", at: 540, orders: 1, sum: 100_000),
    Calls.call("b", at: 550, waited: 30, handled: 60, .information),
    Calls.call("c", at: 560, handled: 180, cameIn: false, .noDeal),
    Calls.call("d", on: Calls.monday + 1, at: 600, nil, handled: nil, .abandoned),
    Calls.call("e", at: 545, "O02", orders: 2, sum: 900_000),
  ]

  private func slip(_ scheme: PayScheme, _ calls: [WorkedCall]? = nil) -> PaySlip {
    PaySlip(
      of: "O01", calls: calls ?? self.calls, scheme: scheme, inTimeSeconds: 20,
      ratings: [5, 1].map { ClientRating(member: "O01", day: Calls.monday, stars: $0) })
  }

  @Test("Base, hours, calls, orders and a share of the sales")
  func parts() {
    var scheme = PayScheme(name: "x")
    scheme.base = Money(minor: 1_000_000)
    scheme.hourly = Money(minor: 36_000)
    scheme.perAnswered = Money(minor: 400)
    scheme.perMade = Money(minor: 600)
    scheme.perOrder = Money(minor: 2_500)
    scheme.ofSales = Percent(hundredths: 50)
    let slip = slip(scheme)
    // From 9:00:10 to 9:23:10 are 1,380 seconds: 0.38 hours, 138.00 at 360.00 an hour.
    #expect(
      slip.lines == [
        PaySlip.Line(part: .base, count: 1, sum: Money(minor: 1_000_000)),
        PaySlip.Line(part: .hourly, count: 38, sum: Money(minor: 13_800)),
        PaySlip.Line(part: .answered, count: 2, sum: Money(minor: 800)),
        PaySlip.Line(part: .made, count: 1, sum: Money(minor: 600)),
        PaySlip.Line(part: .orders, count: 1, sum: Money(minor: 2_500)),
        PaySlip.Line(part: .sales, count: 100_000, sum: Money(minor: 500)),
      ])
    #expect(slip.total == Money(minor: 1_018_200))
    // 4.00 + 25.00 + 0.5 % of 1,000.00; 4.00; 6.00.
    #expect(slip.calls.map(\.earned.minor) == [3_400, 400, 600])
  }

  @Test("A cancelled order earns nothing, and counts as returned")
  func returns() {
    var scheme = PayScheme(name: "x")
    scheme.perOrder = Money(minor: 2_500)
    scheme.bonuses = [
      .init(name: "few", measure: .returns, from: nil, upTo: 40, amount: .sum(Money(minor: 100))),
      .init(name: "half", measure: .returns, from: 50, upTo: nil, amount: .sum(Money(minor: 1))),
    ]
    let slip = slip(
      scheme,
      [
        Calls.call("a", at: 540, orders: 1, sum: 100_000),
        Calls.call("b", at: 550, cancelled: 1),
      ])
    #expect(slip.lines.map(\.part) == [.orders, .bonus("half")])
    #expect(slip.calls.map(\.earned.minor) == [2_500, 0])
  }

  @Test("Each figure reaches its bonus at its bound, and not beside it")
  func bonuses() {
    let values: [PayScheme.Measure: Int] = [
      .calls: 3, .orders: 1, .sales: 1000, .inTime: 50, .success: 33, .returns: 0, .complaints: 0,
      // Three calls in 1,380 seconds, where six an hour are due; one of two ratings is good.
      .norm: 130, .rating: 50,
    ]
    for measure in PayScheme.Measure.allCases {
      let value = values[measure] ?? -1
      for (from, upTo, isReached) in [
        (value, value, true), (value, nil, true), (nil, value, true), (value + 1, nil, false),
        (nil, value - 1, false),
      ] as [(Int?, Int?, Bool)] {
        var scheme = PayScheme(name: "x")
        scheme.base = Money(minor: 20_000)
        scheme.callsPerHour = 6
        scheme.bonuses = [
          .init(name: "b", measure: measure, from: from, upTo: upTo, amount: .share(Percent(5)))
        ]
        let bonus = slip(scheme).lines.first { $0.part == .bonus("b") }
        #expect((bonus?.sum == Money(minor: 1_000)) == isReached, "\(measure) \(value)")
      }
    }
  }

  @Test("Nobody gets a share of nothing: without calls no bonus is reached")
  func nothing() {
    var scheme = PayScheme(name: "x")
    scheme.bonuses = [.inTime, .success, .returns, .complaints].map {
      .init(name: "b", measure: $0, from: 0, upTo: 100, amount: .sum(Money(minor: 1)))
    }
    #expect(slip(scheme, []).lines.isEmpty)
  }

  @Test("What the calls brought is the pay for calls, orders and sales, to the last coin")
  func adds() {
    var scheme = PayScheme(name: "x")
    scheme.perAnswered = Money(minor: 333)
    scheme.perOrder = Money(minor: 77)
    scheme.ofSales = Percent(hundredths: 137)
    let calls = (0..<500).map {
      Calls.call("\($0)", at: $0 * 2, orders: $0 % 3, sum: $0 * 12_347 % 99_991)
    }
    let slip = slip(scheme, calls)
    #expect(slip.calls.reduce(Money.zero) { $0 + $1.earned } == slip.total)
  }
}
