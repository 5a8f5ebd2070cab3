internal import Desk
internal import GRDB

/// Which table keeps which deed of the office. Runs inside the transaction of ``Deeds``.
struct OfficeDeeds {
  let session: Session
  let today: Day

  func perform(_ deed: OfficeDeed) throws -> Report {
    switch deed {
    case .acknowledge(let id, let code, let at):
      return try InboxTable(session: session).acknowledge(id, by: code, at: at)
    case .assign(let client, let manager, let head, let at):
      return try Assignments(session: session).assign(client, manager: manager, by: head, at: at)
    case .answer(let answer):
      return try keep(answer)
    case .order(let callOut, let meantFor, let head, let at):
      try CallOutTables(session: session, today: today)
        .plan(callOut, by: head, meantFor: meantFor, at: at)
    case .withdraw(let id, let code, let at):
      return try ordered.withdraw(id, by: code, at: at)
    case .handOver(let id, let recipient, let code, let at):
      return try ordered.handOver(id, to: recipient, by: code, at: at)
    case .promise(let promise):
      try PromiseTable(session: session).keep(promise)
    case .post(let notice):
      try NoticeTable(session: session).post(notice)
    case .read(let id, let code, let at):
      try NoticeTable(session: session).read(id, by: code, at: at)
    case .request(let request):
      try RequestTable(session: session).keep(request)
    case .answerRequest(let id, let answer):
      try RequestTable(session: session).answer(id, answer)
    case .readAnswer(let id, let at):
      try RequestTable(session: session).read(id, at: at)
    case .absence(let absence):
      try absences.keep(absence)
    case .endAbsence(let id, let day, let code, let at):
      try absences.end(id, on: day, by: code, at: at)
    case .presence(let code, let presence):
      try CompanyTables(session: session).setPresence(code, presence)
    case .send(let document):
      try DocumentTable(session: session).keep(document)
    case .sendAgain(let id, _, let at):
      try DocumentTable(session: session).sendAgain(id, at: at)
    case .complaint(let deed):
      return try ComplaintTables(session: session, today: today).perform(deed)
    case .orderWork(let deed):
      return try OrderWorkTables(session: session, today: today).perform(deed)
    case .shift(let deed):
      return try ShiftTables(session: session, today: today).perform(deed)
    }
    return .kept
  }

  private var ordered: OrderedCalls { OrderedCalls(session: session, today: today) }
  private var absences: AbsenceTable { AbsenceTable(session: session) }

  /// Only a head answers, or whoever stands in for the one who was asked: nothing else may lift the
  /// credit rule (A11). The first answer stays.
  private func keep(_ answer: ConsultAnswer) throws -> Report {
    let consults = ConsultTables(session: session)
    guard let head = try consults.head(of: answer.consult) else {
      throw Nonsense(description: "no question “\(answer.consult)”")
    }
    let isHead = try CompanyTables(session: session).member(answer.by)?.role == .head
    guard try isHead || absences.covered(by: answer.by, on: today).contains(head) else {
      return .refused("", .notYourRole)
    }
    if try consults.keep(answer) { return .kept }
    let first = try consults.answer(to: answer.consult)?.by
    guard let first, first != answer.by else { return .kept }
    return .overtaken(by: first)
  }
}
