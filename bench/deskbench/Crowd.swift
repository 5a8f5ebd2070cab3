internal import Desk
internal import DeskStore
internal import Foundation

/// Many desks, each a process, on one store, some of them killed now and then; and whether the
/// store tells a true story afterwards.
struct Crowd {
  var store: String
  var desks = 64
  var calls = 10_000
  /// Between two killings, on average; 0 for none.
  var killEvery = 0.4
  /// `deskbench` itself.
  var program: String
  /// After so many seconds all is over.
  var patience = 900.0

  struct Verdict {
    var seconds = 0.0
    var kills = 0
    var confirmed = 0
    var refused = 0
    /// What is wrong in the store; empty when nothing is.
    var faults: [String] = []
  }

  /// The books are taken into the store, which must be there and hold none.
  func run() throws -> Verdict {
    let store = try Store.open(path: store, today: { CrowdCompany.today })
    _ = try store.importBooks(
      CrowdCompany.books(desks: desks, calls: calls), asOf: CrowdCompany.today)
    let log = "/tmp/deskbench-crowd-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    defer { unlink(log) }
    let started = secondsNow()
    var verdict = Verdict()
    verdict.kills = try work(log)
    verdict.seconds = secondsNow() - started
    try Self.patiently {
      let store = try Store.open(path: self.store, today: { CrowdCompany.today })
      try judge(store, log, &verdict)
    }
    return verdict
  }

  /// The server may be on its way back.
  static func patiently<Result>(_ body: () throws -> Result) throws -> Result {
    for _ in 0..<600 {
      if let result = try? body() { return result }
      usleep(100_000)
    }
    return try body()
  }

  /// Returns how many desks were killed.
  private func work(_ log: String) throws -> Int {
    var kills = 0
    var running = try (0..<desks).map { ($0, try start($0, log)) }
    var nextKill = secondsNow() + killEvery
    let end = secondsNow() + patience
    defer {
      for (_, desk) in running where desk.isRunning { kill(desk.processIdentifier, SIGKILL) }
    }
    while !running.isEmpty {
      usleep(20_000)
      for (place, (number, desk)) in running.enumerated().reversed() where !desk.isRunning {
        if desk.terminationReason == .exit, desk.terminationStatus == 0 {
          running.remove(at: place)
        } else {
          running[place].1 = try start(number, log)
        }
      }
      let now = secondsNow()
      guard now < end else { throw CrowdTrouble(description: "not done in \(patience) s") }
      guard killEvery > 0, now > nextKill, let victim = running.randomElement() else { continue }
      kill(victim.1.processIdentifier, SIGKILL)
      kills += 1
      nextKill = now + killEvery * Double.random(in: 0.5...1.5)
    }
    return kills
  }

  private func start(_ desk: Int, _ log: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["crowd-desk", store, String(desk), String(calls), log]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func judge(_ store: Store, _ log: String, _ verdict: inout Verdict) throws {
    let rows = try store.registry(CrowdCompany.today)
    let known = Set((0..<calls).map { CrowdCompany.call($0).id })
    let registered = Dictionary(grouping: rows, by: \.registration.call.id)
    var faults: [String] = []
    faults += known.filter { registered[$0]?.count != 1 }.map { "\($0) is not registered once" }
    faults += registered.keys.filter { !known.contains($0) }.map { "\($0) was never there" }
    let holders = try store.claimedElsewhere(Array(known), by: "")
    for row in rows where holders[row.registration.call.id] != row.by {
      faults.append("\(row.registration.call.id) was taken and registered by two")
    }
    let orders = rows.filter { $0.registration.outcome == .orderTaken }
    faults += orders.filter { $0.orderState != .confirmed }.map { "\($0.orderNumber ?? "?") fell" }
    let numbers = orders.compactMap(\.orderNumber)
    if Set(numbers).count != orders.count { faults.append("two orders have one number") }
    let figures = try store.figures(of: "", on: CrowdCompany.today)
    verdict.confirmed = orders.count
    verdict.refused = rows.count - orders.count
    faults += overdrawn(store)
    faults += lost(log, orders)
    if try store.inbox(for: "M1").isEmpty { faults.append("the manager has got nothing") }
    if try store.verifyAudit().fault != nil { faults.append("the audit trail is broken") }
    if figures.offered != calls { faults.append("\(figures.offered) calls of \(calls) counted") }
    verdict.faults = faults
  }

  /// Clients whose confirmed orders exceed the limit, and those with room for one more that they
  /// were refused.
  private func overdrawn(_ store: Store) -> [String] {
    (0..<CrowdCompany.clientCount).map(CrowdCompany.clientCode).compactMap { code in
      guard case .client(let card, _, _) = store.answer(.client(code)) else {
        return "\(code) is gone"
      }
      let credit = card.credit
      if credit.unbilled > credit.limit { return "\(code) is over its limit" }
      let most = CrowdCompany.price.minor * 8
      return credit.limit.minor - credit.unbilled.minor > most + 1_234
        ? "\(code) was refused what fits" : nil
    }
  }

  /// What a desk was told to have been kept stands in the store, once.
  private func lost(_ log: String, _ orders: [RegistryRow]) -> [String] {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    let kept = Dictionary(
      orders.map { ($0.registration.call.id, $0.orderNumber ?? "") },
      uniquingKeysWith: { a, _ in a })
    return Set(text.split(separator: "\n")).compactMap { line in
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count == 3, let number = Int(parts[0]) else { return nil }
      return kept[CrowdCompany.call(number).id] == parts[1] ? nil : "order \(parts[1]) is lost"
    }
  }
}
