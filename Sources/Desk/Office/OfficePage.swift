/// What managers, heads, finance and trainers work on, and what an operator reads between two
/// calls: one page at a time.
public enum OfficePage: String, Hashable, Sendable, Codable, CaseIterable {
  /// Who is in which state and for how long, the queue, the day against its target.
  case floor
  /// Orders, hand-offs, remarks and results, each to be acknowledged (A14, A20).
  case inbox
  /// New clients that wait for a manager (A15).
  case newClients
  /// Questions of operators whose callers wait (A11).
  case consults
  /// Calls that a head has ordered, and what came of them (A17).
  case tasks
  /// Clients whose debt stands in the way of orders, and what they have promised (A6).
  case debtors
  /// The notice board (A27, A28, AR1).
  case notices
  /// Proposals, requests for documents, reports of shortcomings (AR2–AR5).
  case requests
  /// Who is away, and who stands in (AS).
  case absences
  /// Documents that were to leave, and what came of them (A18).
  case documents
  /// The day, week or month in figures: operators see their own, beside their own past (A24, A25).
  case figures
  /// Complaints that wait for an answer, or for the client's word that it is mended (B1.4).
  case complaints
  /// Confirmed orders that are still to be worked, the late ones first (C3).
  case orders
  /// Days off: operators wish, heads answer, the schedule follows (C9).
  case daysOff

  /// The pages a role works with, the first one opens (A26).
  public static func pages(of role: StaffMember.Role) -> [OfficePage] {
    switch role {
    case .operatorAtDesk: [.notices, .requests, .documents, .complaints, .daysOff, .figures]
    case .manager, .keyAccountManager:
      [.inbox, .notices, .requests, .documents, .complaints, .orders, .figures]
    case .head:
      [
        .floor, .inbox, .newClients, .consults, .tasks, .notices, .requests, .absences,
        .complaints, .orders, .daysOff, .figures,
      ]
    case .finance: [.inbox, .debtors, .notices, .requests, .complaints, .figures]
    case .trainer: [.floor, .notices, .requests, .figures]
    }
  }
}

/// What stands on a page.
public enum OfficeRows: Hashable, Sendable, Codable {
  case floor(Floor)
  case inbox([InboxEntry])
  case newClients([NewClientTask])
  case consults([ConsultRow])
  case tasks([OrderedCall])
  case debtors([Debtor])
  case notices([BoardNotice])
  case requests([StaffRequest])
  case absences([Absence])
  case documents([DocumentEntry])
  indirect case figures(FigureSheet)
  indirect case achievements(AchievementSheet)
  case complaints([ClientComplaint])
  case orders([OrderWork])
  indirect case daysOff(DaysOff)

  /// What tells the rows apart, in their order: the chosen one stays chosen when others come.
  public var ids: [String] {
    switch self {
    case .floor(let floor): floor.seats.map(\.status.member)
    case .inbox(let entries): entries.map(\.id)
    case .newClients(let tasks): tasks.map(\.client.code)
    case .consults(let rows): rows.map(\.consult.id)
    case .tasks(let calls): calls.map(\.callOut.id)
    case .debtors(let debtors): debtors.map(\.client.code)
    case .notices(let notices): notices.map(\.id)
    case .requests(let requests): requests.map(\.id)
    case .absences(let absences): absences.map(\.id)
    case .documents(let entries): entries.map(\.document.id)
    case .figures(let sheet): sheet.rows.map(\.owner.id)
    case .achievements(let sheet): [FigureSheet.Owner.member(sheet.member).id]
    case .complaints(let complaints): complaints.map(\.id)
    case .orders(let orders): orders.map(\.key)
    case .daysOff(let sheet): sheet.rows.map(\.id)
    }
  }
}

/// How many things on each page wait for this colleague; pages without any are left out.
public typealias OpenCounts = [OfficePage: Int]

/// What the office tells the store to keep. Each may be said again without doing it twice. Reports:
/// `.kept`; `.overtaken` where a colleague was first.
public enum OfficeDeed: Hashable, Sendable, Codable {
  /// The entry of an inbox was read, and whatever it asks for is being done.
  case acknowledge(InboxID, by: StaffCode, at: Instant)
  /// Gives a new client its manager (A15).
  case assign(ClientCode, manager: StaffCode, by: StaffCode, at: Instant)
  /// Answers an operator whose caller waits (A11).
  case answer(ConsultAnswer)
  /// Orders a call, of one operator or of whoever is free (A17).
  case order(CallOut, meantFor: StaffCode?, by: StaffCode, at: Instant)
  /// Calls off an ordered call that was not made yet.
  case withdraw(CallOutID, by: StaffCode, at: Instant)
  /// Gives a call to make to a colleague (A22).
  case handOver(CallOutID, to: StaffCode, by: StaffCode, at: Instant)
  /// A client has promised to pay (A6).
  case promise(PaymentPromise)
  case post(BoardNotice)
  case read(BoardNotice.ID, by: StaffCode, at: Instant)
  case request(StaffRequest)
  case answerRequest(StaffRequest.ID, StaffRequest.Answer)
  /// Whoever made the request has read its answer.
  case readAnswer(StaffRequest.ID, at: Instant)
  case absence(Absence)
  /// An absence is over; `on` is the first day at work again.
  case endAbsence(Absence.ID, on: Day, by: StaffCode, at: Instant)
  case presence(StaffCode, StaffMember.Presence)
  /// Puts a document into the outbox (A18).
  case send(OutgoingDocument)
  /// A document that failed is to be tried again (A18).
  case sendAgain(OutgoingDocument.ID, by: StaffCode, at: Instant)
  /// Something was done about a complaint (B1.4).
  case complaint(ComplaintDeed)
  /// Something was done about an order (C3).
  case orderWork(OrderDeed)
  /// A day off was wished, taken back or answered (C9).
  case shift(ShiftDeed)
}
