import Desk
import Testing

@testable import DeskStore

/// A small company with everybody whom the office is for, and what is asked of its store.
struct OfficeHome {
  static let today = SmallCompany.today
  static let noon = SmallCompany.noon

  let home: TemporaryStore
  var store: Store { home.store }

  init() throws {
    home = try TemporaryStore(nil)
    _ = try home.store.importBooks(Self.books, asOf: Self.today)
  }

  static var books: Books {
    var books = SmallCompany.books
    books.departments.append(Department(code: "FIN", name: "Finance", kind: .finance))
    books.staff += [
      SmallCompany.member("M2", "WHO", .manager), SmallCompany.member("F1", "FIN", .finance),
      SmallCompany.member("W-2", "WHO", .head), SmallCompany.member("T1", "PUR", .trainer),
    ]
    return books
  }

  static func after(_ seconds: Int) -> Instant { noon.advanced(bySeconds: seconds) }

  @discardableResult
  func perform(_ deed: OfficeDeed) -> Report { store.perform(.office(deed)) }

  func page(
    _ page: OfficePage, _ code: StaffCode, of owner: StaffCode? = nil, on day: Day = today
  ) -> OfficeRows? {
    guard
      case .page(let rows, _) = store.answer(.page(page, of: owner ?? code, by: code, on: day))
    else { return nil }
    return rows
  }

  func open(_ code: StaffCode, on day: Day = today) -> OpenCounts {
    guard case .open(let counts) = store.answer(.open(code, on: day)) else { return [:] }
    return counts
  }

  func inbox(_ code: StaffCode, of owner: StaffCode? = nil, on day: Day = today) -> [InboxEntry] {
    guard case .inbox(let entries)? = page(.inbox, code, of: owner, on: day) else { return [] }
    return entries
  }

  func consults(_ code: StaffCode, on day: Day = today) -> [ConsultRow] {
    guard case .consults(let rows)? = page(.consults, code, on: day) else { return [] }
    return rows
  }

  func callOuts(_ code: StaffCode) -> [CallOut] {
    guard case .callOuts(let found) = store.answer(.callOuts(code, at: Self.noon)) else {
      return []
    }
    return found
  }

  func handOff(
    _ id: String, to code: StaffCode, client: ClientCode = "C1",
    reason: RoutingReason = .otherPurpose, at: Instant = noon
  ) {
    _ = store.perform(
      .handOff(
        HandOff(
          id: id, call: "call-1", client: client, to: code, reason: reason, order: nil, at: at,
          connected: true)))
  }

  func ask(_ id: ConsultID, to head: StaffCode, order: OrderKey? = nil, at: Instant = noon) {
    _ = store.perform(
      .consult(
        Consult(
          id: id, call: "call-of-\(id)", client: "C2", to: head, by: "O1",
          barrier: .overLimit(by: Money(minor: 1)), order: order, sum: .zero, question: "may I?",
          at: at)))
  }

  @discardableResult
  func answer(_ id: ConsultID, by code: StaffCode) -> Report {
    perform(
      .answer(
        ConsultAnswer(
          consult: id, by: code, allowedUpTo: Money(minor: 5), words: "yes", at: Self.noon)))
  }

  /// A task of a head, due `seconds` after noon.
  func task(_ id: CallOutID, by head: StaffCode = "W-1", due seconds: Int = 0) -> CallOut {
    let client = ClientMatch(
      code: "C1", name: SmallCompany.clients[0].name, kind: "trader", city: "Москва",
      phone: "74950000001", hasManager: true, debt: .none)
    return CallOut(
      id: id, reason: .task(question: "why?", from: head), number: "74950000001", client: client,
      due: Self.after(seconds))
  }

  @discardableResult
  func order(_ callOut: CallOut, for code: StaffCode? = nil, by head: StaffCode = "W-1") -> Report {
    perform(.order(callOut, meantFor: code, by: head, at: Self.noon))
  }

  func claim(_ callOut: CallOut, by code: StaffCode) -> Report {
    store.perform(.claim(callOut.call(at: Self.noon), by: code, at: Self.noon))
  }

  func register(_ callOut: CallOut, by code: StaffCode, note: String = "said") {
    _ = store.perform(
      .register(
        Registration(
          call: callOut.call(at: Self.noon), answeredAt: Self.noon, endedAt: Self.noon,
          registeredAt: Self.noon, client: callOut.client?.code, outcome: .information, order: nil,
          day: Self.today, note: note), by: code))
  }

  /// Registers a first-time caller; the heads of wholesale have it from then on.
  func newClient(_ id: String, at: Instant = noon) -> ClientCode {
    let new = NewClient(
      name: "Fresh \(id)", kind: "trader", phone: "7495000100\(id)", city: "", address: "",
      contact: "", taxNumber: "")
    guard case .registered(let code) = store.perform(.newClient(id: id, new, by: "O1", at: at))
    else { return "" }
    return code
  }

  func away(
    _ member: StaffCode, _ substitute: StaffCode, from first: Int = 0, to last: Int = 0
  ) -> Absence {
    Absence(
      id: "away-\(member)", member: member, first: Self.today + first, last: Self.today + last,
      substitute: substitute, entered: Signature(by: "W-1", at: Self.noon))
  }
}
