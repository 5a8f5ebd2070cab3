internal import Desk
internal import DeskStore
internal import Foundation

/// One desk of many, a process: takes calls off one queue, orders, registers. It may be killed at
/// any moment; the next one on its seat takes up what it left.
final class CrowdDesk {
  private let store: Store
  private let code: StaffCode
  private let calls: Int
  private let log: Int32
  /// All calls below are taken.
  private var first = 0
  private var terms: [ClientCode: Terms] = [:]

  /// What it is told to have been kept it writes into `log`, a line an order.
  init(store: String, desk: Int, calls: Int, log: String) throws {
    self.store = try Crowd.patiently {
      try Store.open(path: store, today: { CrowdCompany.today })
    }
    code = CrowdCompany.operatorCode(desk)
    self.calls = calls
    self.log = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
  }

  /// Until no call is left.
  func work() throws {
    if let left = try Crowd.patiently({ try store.openCall(of: code) }) { try serve(left.call) }
    while let call = try Crowd.patiently({ try nextFree() }) {
      guard case .claimed = try keep(.claim(call, by: code, at: CrowdCompany.now)) else { continue }
      try serve(call)
    }
  }

  /// The first of the queue that nobody has: all desks look at the same one.
  private func nextFree() throws -> Call? {
    while first < calls {
      let window = (first..<min(first + 40, calls)).map(CrowdCompany.call)
      let taken = try store.claimedElsewhere(window.map(\.id), by: "")
      if let free = window.first(where: { taken[$0.id] == nil }) { return free }
      first += window.count
    }
    return nil
  }

  private func serve(_ call: Call) throws {
    let number = Int(call.id.split(separator: "-")[1]) ?? 0
    let client = CrowdCompany.clientCode(number)
    let key = "order-\(number)"
    var order = Order(key: key, terms: try terms(client))
    _ = try keep(.begin(key, client: client, call: call.id, by: code, at: CrowdCompany.now))
    for edit in try edits(number, client) {
      order.apply(edit)
      _ = try keep(.edit(key, revision: order.revision, edit))
    }
    let confirmation = Confirmation(
      client: client, total: order.total, lines: order.lines.count,
      moment: Moment(day: CrowdCompany.today, minute: 720), by: code, at: CrowdCompany.now)
    let report = try keep(.confirm(key, confirmation))
    var outcome = Outcome.information
    if case .confirmed(_, let given, _) = report {
      outcome = .orderTaken
      note("\(number) \(given) \(order.total.minor)")
    } else {
      _ = try keep(.abandon(key, at: CrowdCompany.now))
    }
    let registration = Registration(
      call: call, answeredAt: CrowdCompany.now, endedAt: CrowdCompany.now,
      registeredAt: CrowdCompany.now, client: client, outcome: outcome,
      order: outcome == .orderTaken ? key : nil, day: CrowdCompany.today)
    _ = try keep(.register(registration, by: code))
  }

  private func edits(_ number: Int, _ client: ClientCode) throws -> [OrderEdit] {
    guard case .client(let card, _, _) = try asked(.client(client)) else { return [] }
    guard case .goods(let found) = try asked(.goods(text: "good", client: client, limit: 8)) else {
      return []
    }
    let goods = found.map(\.good).sorted { $0.code < $1.code }
    let line = OrderLine(
      id: 1, good: goods[number % 4], quantity: Quantity(CrowdCompany.wanted(number)), last: nil)
    let answers = goods.suffix(3).map { good in
      OrderEdit.answered(
        OfferAnswer(good: good.code, name: good.name, reason: .new, verdict: .refused(.hasStock)))
    }
    let delivery = Delivery.local(
      LocalDelivery(
        day: CrowdCompany.today + 1, window: "09:00–12:00", address: card.client.address,
        people: People(receiver: "Ann", payer: "Bob", signer: "Cid")))
    return [.put(line)] + answers + [.delivery(delivery)]
  }

  private func terms(_ client: ClientCode) throws -> Terms {
    if let known = terms[client] { return known }
    guard case .client(let card, _, _) = try asked(.client(client)),
      let company = try Crowd.patiently({ try store.company() })
    else { throw CrowdTrouble(description: "no client \(client)") }
    let made = Terms(for: card.client, company: company, on: CrowdCompany.today)
    terms[client] = made
    return made
  }

  private func keep(_ deed: Deed) throws -> Report { try insisting { store.perform(deed) } }

  private func asked(_ question: Question) throws -> Report {
    try insisting { store.answer(question) }
  }

  /// As a desk does: what could not be done is tried again, a minute at most.
  private func insisting(_ body: () -> Report) throws -> Report {
    for _ in 0..<600 {
      let report = body()
      guard case .failed(let trouble) = report else { return report }
      guard [.busy, .unreachable].contains(trouble.kind) else {
        throw CrowdTrouble(description: trouble.detail)
      }
      usleep(100_000)
    }
    throw CrowdTrouble(description: "the store did not come back")
  }

  private func note(_ line: String) {
    var bytes = Array((line + "\n").utf8)
    _ = write(log, &bytes, bytes.count)
  }
}

struct CrowdTrouble: Error, CustomStringConvertible {
  let description: String
}
