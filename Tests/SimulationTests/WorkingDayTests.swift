import Testing

@testable import Desk

/// At the end of a day the registry reconciles to the call (A14).
struct WorkingDayTests {
  @Test("A day of 2,000 calls in and out by two desks reconciles to the call", arguments: 1...4)
  func day(seed: Int) {
    var day = WorkingDay(seed: UInt64(seed), calls: 2000)
    let isOver = day.run(limit: 1_500_000)
    #expect(isOver, "seed \(seed): the day must come to its end")
    let incoming = day.registry.filter { day.offered.contains($0.key) }
    let answered = incoming.filter { $0.value.answeredAt != nil }
    let abandoned = incoming.filter { $0.value.outcome == .abandoned }
    #expect(day.offered.count == answered.count + abandoned.count, "seed \(seed): offered")
    #expect(Set(incoming.keys) == day.offered, "seed \(seed): every call stands in the registry")
    let outgoing = Set(day.registry.keys).subtracting(day.offered)
    #expect(outgoing == day.dialled, "seed \(seed): and every call that was made")
    #expect(day.registeredTwice == [], "seed \(seed): one outcome a call")
    let numbers = day.confirmed.keys.compactMap { day.numbers[$0] }
    #expect(Set(numbers).count == day.confirmed.count, "seed \(seed): one number an order")
    #expect(day.confirmed.count > 100, "seed \(seed): orders were taken")
    #expect(answered.count > 500 && abandoned.count > 5 && outgoing.count > 200, "seed \(seed)")
    let orders = day.registry.values.compactMap(\.order)
    #expect(Set(orders) == Set(day.confirmed.keys), "seed \(seed): an order names its call")
    #expect(day.desks.allSatisfy { $0.violations == [] })
  }
}
