import Desk
import Foundation
import Testing

@testable import DeskStore

/// Who is at which desk, who waits, and the day so far.
@Suite(.onBothStores) struct FloorContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws { office = try OfficeHome() }

  private func floor(_ code: StaffCode = "W-1") -> Floor? {
    guard case .floor(let floor)? = office.page(.floor, code) else { return nil }
    return floor
  }

  private func status(
    _ code: StaffCode, _ standing: SeatStatus.Standing, since: Int? = nil,
    waiting: [(String, Int)] = []
  ) -> SeatStatus {
    SeatStatus(
      member: code, standing: standing, since: since.map(OfficeHome.after), client: "Client",
      waiting: waiting.map { .init(call: $0.0, since: OfficeHome.after($0.1)) })
  }

  @Test("Operators who are signed on stand in the order of the staff, each caller waits once")
  func seats() throws {
    try store.tell(status("O2", .onCall, since: 5, waiting: [("b", 7), ("a", 3)]))
    try store.tell(status("O1", .paused(.rest), since: 1, waiting: [("a", 2), ("c", 9)]))
    try store.tell(status("W-1", .office, since: 0))
    let floor = try #require(self.floor())
    #expect(floor.seats.map(\.status.member) == ["O1", "O2"])
    #expect(
      floor.seats[1].status == status("O2", .onCall, since: 5, waiting: [("b", 7), ("a", 3)]))
    #expect(floor.waiting.map(\.call) == ["a", "b", "c"])
    #expect(floor.waiting[0].since == OfficeHome.after(2))
    #expect(self.floor("T1") == floor)
    #expect(self.floor("M1") == Floor(seats: [], waiting: [], day: DayFigures()))
    try store.leaveSeat("O2")
    #expect(self.floor()?.seats.map(\.status.member) == ["O1"])
    #expect(self.floor()?.waiting.map(\.call) == ["a", "c"])
  }

  @Test("Each has the own day, all together have the floor's")
  func figures() throws {
    let drafts = [Draft.complete("k1"), Draft.complete("k2", client: "C7")]
    for (place, draft) in drafts.enumerated() {
      draft.keep(in: store)
      var confirmation = draft.confirmation
      confirmation.by = "O\(place + 1)"
      _ = store.perform(.confirm(draft.order.key, confirmation))
    }
    for (place, code) in ["O1", "O2", "O2", nil].enumerated() {
      let call = Call(id: "\(place)", number: "", since: OfficeHome.noon)
      _ = store.perform(
        .register(
          Registration(
            call: call, answeredAt: code.map { _ in OfficeHome.noon }, endedAt: OfficeHome.noon,
            registeredAt: OfficeHome.noon, client: nil,
            outcome: code == nil ? .abandoned : .other, order: nil, day: OfficeHome.today),
          by: code))
    }
    for code in ["O1", "O2"] { try store.tell(status(code, .ready)) }
    let floor = try #require(self.floor())
    #expect(floor.seats.map(\.calls) == [1, 2])
    #expect(floor.seats.map(\.orders) == [1, 1])
    #expect(floor.seats.map(\.sum) == drafts.map(\.order.total))
    var day = DayFigures()
    (day.offered, day.answered, day.answeredInTime, day.abandoned) = (4, 3, 3, 1)
    (day.calls, day.orders, day.sum) = (3, 2, drafts[0].order.total + drafts[1].order.total)
    #expect(floor.day == day)
  }

  @Test("Where a desk doesn't know since when, it is since the standing was first told")
  func since() throws {
    func seat() -> Instant? { floor()?.seats.first?.status.since }
    try store.tell(status("O1", .ready), at: OfficeHome.after(1))
    var next = status("O1", .ready, waiting: [("a", 1)])
    try store.tell(next, at: OfficeHome.after(2))
    #expect(seat() == OfficeHome.after(1))
    next.standing = .paused(.meal)
    try store.tell(next, at: OfficeHome.after(3))
    #expect(seat() == OfficeHome.after(3))
    next.standing = .paused(.rest)
    try store.tell(next, at: OfficeHome.after(4))
    #expect(seat() == OfficeHome.after(4))
  }

  @Test("What is known already wakes no other desk")
  func silent() throws {
    let other = try office.home.another()
    try store.tell(status("O1", .ready), at: OfficeHome.after(1))
    let before = try other.changeCount()
    try store.tell(status("O1", .ready), at: OfficeHome.after(2))
    #expect(try other.changeCount() == before)
    try store.tell(status("O1", .onCall), at: OfficeHome.after(2))
    #expect(try other.changeCount() != before)
  }

  @Test(
    "A desk that was killed does not stand on the floor, and its row goes with the next word",
    .onlyInFile)
  func killed() throws {
    let desk = Process()
    desk.executableURL = URL(fileURLWithPath: "/bin/sleep")
    desk.arguments = ["60"]
    try desk.run()
    let process = DeskProcess(id: Int(desk.processIdentifier))
    let theirs = status("O2", .onCall, since: 0, waiting: [("a", 1)])
    func tell() throws {
      try store.with { try SeatTable(session: $0).tell(theirs, of: process, at: OfficeHome.noon) }
    }
    try tell()
    #expect(process.isRunning && floor()?.seats.map(\.status.member) == ["O2"])
    kill(desk.processIdentifier, SIGKILL)
    desk.waitUntilExit()
    #expect(!process.isRunning)
    #expect(floor()?.seats.isEmpty == true && floor()?.waiting.isEmpty == true)
    try store.tell(status("O1", .ready))
    #expect(try store.dump()["seats"]?.count == 1)
    try tell()
    try store.leaveSeat("O2")
    #expect(try store.dump()["seats"]?.count == 2)
    try store.tell(status("O2", .ready))
    #expect(floor()?.seats.map(\.status.standing) == [.ready, .ready])
  }

  @Test("A later program with the number of a desk that ended is not that desk")
  func numbers() {
    #expect(DeskProcess.current.isRunning)
    let earlier = DeskProcess(
      id: DeskProcess.current.id, started: DeskProcess.current.started - 1)
    #expect(!earlier.isRunning)
  }
}
