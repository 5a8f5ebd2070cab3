internal import Desk
internal import GRDB

/// Which table keeps which deed. Runs inside one transaction: a deed happens whole or not at all,
/// and said again it changes nothing.
struct Deeds {
  let session: Session
  let today: Day

  func perform(_ deed: Deed) throws -> Report {
    switch deed {
    case .claim(let call, let operatorCode, let at):
      return try calls.claim(call, by: operatorCode, at: at)
    case .putBack(let call):
      return try calls.putBack(call)
    case .plan(let callOut, _, let operatorCode, let at):
      try CallOutTables(session: session, today: today)
        .plan(callOut, by: operatorCode, meantFor: nil, at: at)
      return .kept
    case .begin(let key, let client, let call, let operatorCode, let at):
      return try orders.begin(key, client: client, call: call, by: operatorCode, at: at)
    case .beginForm(let key, let project, let call, let operatorCode, let at):
      return try orders.begin(key, project: project, call: call, by: operatorCode, at: at)
    case .change(let key, let old, let call, let operatorCode, let at):
      return try changing.begin(key, replacing: old, call: call, by: operatorCode, at: at)
    case .cancel(let key, let moment, let operatorCode, let at):
      return try changing.cancel(key, moment: moment, by: operatorCode, at: at)
    case .edit(let key, let revision, let edit):
      return try orders.keep(edit, revision: revision, of: key)
    case .confirm(let key, let confirmation):
      return try Confirming(session: session).confirm(key, confirmation)
    case .abandon(let key, let at):
      return try orders.abandon(key, at: at)
    case .handOff(let handOff):
      return try messages.keep(handOff)
    case .consult(let consult):
      try ConsultTables(session: session).keep(consult)
      return .kept
    case .withdraw(let consult, let operatorCode, let at):
      let answer = try ConsultTables(session: session).withdraw(consult, by: operatorCode, at: at)
      return answer.map(Report.consulted) ?? .kept
    case .remark(let remark):
      return try messages.keep(remark)
    case .complain(let taken):
      return try ComplaintTables(session: session, today: today).take(taken)
    case .newClient(let id, let client, let operatorCode, let at):
      return try NewClients(session: session).register(client, id: id, by: operatorCode, at: at)
    case .register(let registration, let operatorCode):
      return try calls.register(registration, by: operatorCode)
    case .office(let deed):
      return try OfficeDeeds(session: session, today: today).perform(deed)
    case .answerThread(let answer):
      try ThreadTables(session: session).keep(answer)
      return .kept
    }
  }

  private var calls: CallTables { CallTables(session: session, today: today) }
  private var changing: Changing { Changing(session: session) }
  private var orders: OrderTables { OrderTables(session: session) }
  private var messages: MessageTables { MessageTables(session: session) }
}

extension Deed {
  /// Those that every call is full of leave others at work; each holds the rows that it is about.
  var reach: Reach {
    switch self {
    case .claim, .putBack, .begin, .beginForm, .edit, .confirm, .handOff, .remark, .register: .rows
    default: .store
    }
  }
}
