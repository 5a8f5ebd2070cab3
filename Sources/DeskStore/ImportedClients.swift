internal import Desk
internal import GRDB

/// Clients from the books. Books that name no manager leave the one whom a head has given (A15).
struct ImportedClients {
  let run: Import

  func keep() throws {
    guard !run.books.clients.isEmpty else { return }
    let company = CompanyTables(session: run.session)
    let kinds = Set(try company.kinds().map(\.code))
    let columns = Set(try company.columns().map(\.code))
    let staff = Set(try company.staff().map(\.code))
    let table = ClientTable(session: run.session)
    let assigned = try Assignments(session: run.session).clients()
    var seen: Set<ClientCode> = []
    for var client in run.books.clients {
      try run.read()
      let manager = client.manager
      if !seen.insert(client.code).inserted {
        run.reject(.clients, client.code, .duplicate)
      } else if !kinds.contains(client.kind) {
        run.reject(.clients, client.code, .unknownKind(client.kind))
      } else if !columns.contains(client.column) {
        run.reject(.clients, client.code, .unknownColumn(client.column))
      } else if let manager, !staff.contains(manager) {
        run.reject(.clients, client.code, .unknownManager(manager))
      } else {
        let known = try table.client(client.code)
        if manager == nil, assigned.contains(client.code) {
          client.manager = known?.client.manager
        }
        try run.put(.clients, client, before: known?.client) {
          if let known {
            try table.update(client, id: known.id, before: known.client)
            if let manager, manager != known.client.manager {
              try AuditTrail(session: run.session)
                .add(.managerAssigned, client.code, ["manager": manager])
            }
          } else {
            try table.insert(client)
          }
        }
      }
    }
    if run.report[.clients].new + run.report[.clients].changed > 0 {
      try Assignments(session: run.session).settle()
    }
  }
}

/// The client codes there are, asked for one by one and remembered.
struct KnownClients {
  let session: Session
  private var known: [ClientCode: Bool] = [:]

  init(session: Session) {
    self.session = session
  }

  mutating func contains(_ code: ClientCode) throws -> Bool {
    if let known = known[code] { return known }
    let found = try session.first("SELECT 1 FROM clients WHERE code = ?", code) { _ in true }
    known[code] = found != nil
    return found != nil
  }
}
