import Centre
import Desk
import Testing

/// Hours of the week and the operators they take (C9).
@Suite("Staffing")
struct StaffingTests {
  private let aim = StaffingPlan.Aim(level: 80, seconds: 20)

  private func plan(
    _ calls: [WorkedCall], weeks: Int = 2, _ aim: StaffingPlan.Aim? = nil
  ) -> StaffingPlan {
    StaffingPlan(
      calls, from: Calls.monday, to: Calls.monday + (weeks * 7 - 1), aim: aim ?? self.aim,
      hour: Calls.hour)
  }

  @Test("Calls are spread over all such days, and counted by the hour in which they came")
  func average() throws {
    let calls = (0..<60).map { Calls.call("\($0)", at: 540 + $0) }
    let hour = try #require(plan(calls).hour(1, 9))
    #expect(hour.calls == 30 && hour.handlingSeconds == 180)
    #expect(abs(hour.erlangs - 1.5) < 1e-12)
    #expect(plan(calls).hours.count == 1)
    let late = Calls.call("x", at: 600)
    #expect(plan(calls + [late]).hour(1, 10)?.calls == 0.5)
  }

  @Test("Calls given up ask for operators too; calls made and calls of other days do not")
  func whatCounts() {
    let given = Calls.call("a", at: 540, nil, handled: nil, .abandoned)
    let made = Calls.call("b", at: 540, cameIn: false)
    let before = Calls.call("c", on: Calls.monday - 1, at: 540)
    let plan = plan([given, made, before])
    #expect(plan.calls == 1)
    #expect(plan.hour(1, 9)?.calls == 0.5)
  }

  @Test("Breaks are on the schedule, not at the telephone")
  func shrinkage() throws {
    let calls = (0..<120).map { Calls.call("\($0)", at: 540 + $0 / 2) }
    let bare = try #require(plan(calls).hour(1, 9))
    let broad = try #require(
      plan(calls, StaffingPlan.Aim(level: 80, seconds: 20, shrinkage: 30)).hour(1, 9))
    #expect(bare.operators == bare.scheduled)
    #expect(broad.operators == bare.operators)
    #expect(broad.scheduled == (bare.operators * 100 + 69) / 70)
    #expect(bare.serviceLevel >= 0.8 && bare.occupancy <= 0.85)
  }

  @Test("A week's hours of work are those of its days")
  func week() {
    let calls = (0..<200).map {
      Calls.call("\($0)", on: Calls.monday + $0 % 6, at: 480 + $0 * 3 % 600)
    }
    let plan = plan(calls)
    #expect(plan.scheduledHours() == (1...7).reduce(0) { $0 + plan.scheduledHours(weekday: $1) })
    #expect(plan.scheduledHours(weekday: 7) == 0)
    #expect(plan.hours.allSatisfy { $0.operators > 0 })
    #expect(self.plan([]).hours.isEmpty)
  }
}
