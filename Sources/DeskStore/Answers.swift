internal import Desk
internal import GRDB

/// Which table answers which question.
struct Answers {
  let session: Session
  let today: Day
  let mostOverdue: MostOverdue

  func answer(_ question: Question) throws -> Report {
    switch question {
    case .identify(let call, let number) where number.contains("@"):
      let known = try ThreadTables(session: session).clients(mail: number)
      let matches = try search.matches(codes: known)
      return .identified(call: call, known.compactMap { matches[$0] })
    case .identify(let call, let number):
      return .identified(call: call, try search.identify(number))
    case .clients(let text, let limit):
      return .clients(try session.reading { try search.matches(text, limit: limit) })
    case .client(let code):
      return try session.reading { try ClientCard(session: session, today: today).report(code) }
    case .goods(let text, let client, let limit):
      return .goods(
        try session.reading {
          try GoodsSearch(session: session).matches(text, client: client, limit: limit)
        })
    case .substitutes(let code, let client, let limit):
      return .goods(
        try Substitutes(session: session).matches(for: code, client: client, limit: limit))
    case .companions(let code, let kind, let client):
      return .companions(code, try companions(of: code, kind: kind, client: client))
    case .callOuts(let operatorCode, let at):
      return .callOuts(
        try session.reading {
          try CallOutTables(session: session, today: today).callOuts(for: operatorCode, at: at)
        })
    case .threads:
      return .threads(try session.reading { try ThreadTables(session: session).waiting() })
    case .thread(let id):
      return .thread(try session.reading { try ThreadTables(session: session).thread(id) })
    case .staff:
      return .staff(try CompanyTables(session: session).staff())
    case .consult(let id):
      let answer = try ConsultTables(session: session).answer(to: id)
      return answer.map(Report.consulted) ?? .kept
    case .orders(let search, let limit):
      return .orders(
        try session.reading {
          try ConfirmedOrders(session: session).orders(search, limit: limit, on: today)
        })
    case .orderWork(let key, let now):
      let tables = OrderWorkTables(session: session, today: today)
      return .orderWork(try session.reading { try tables.work(key, from: now) })
    case .recall(let call):
      return .recalled(
        try session.reading { try CallTables(session: session, today: today).recall(call) })
    case .page(let page, let owner, let code, let day):
      return try session.reading { try office(code, day).report(page, of: owner) }
    case .figures(let period, let code, let day):
      FigureTables.prepare(period, before: day, session)
      return try session.reading { try office(code, day).report(period) }
    case .achievements(let unit, let member, let code, let day):
      FigureTables.prepare(ReportPeriod(unit, containing: day), before: day, session)
      return try session.reading { try office(code, day).report(unit, of: member) }
    case .open(let code, let day):
      return .open(try session.reading { try office(code, day).openCounts() })
    }
  }

  private func office(_ code: StaffCode, _ day: Day) throws -> OfficeAnswers {
    try OfficeAnswers(session: session, by: code, day: day, mostOverdue: mostOverdue)
  }

  private var search: ClientSearch { ClientSearch(session: session, today: today) }

  private func companions(
    of code: GoodCode, kind: KindCode, client: ClientCode
  ) throws -> [Offer] {
    guard let client = try ClientCard.client(client, session) else { return [] }
    return try OfferCandidates(session: session, client: client, today: today)
      .companions(of: code, kind: kind)
  }
}
