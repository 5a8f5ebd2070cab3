internal import Desk
internal import GRDB

/// Clients with their phones and search words.
struct ClientTable {
  let session: Session

  func client(_ code: ClientCode) throws -> (id: Int, client: Client)? {
    try session.first("SELECT \(Client.columns), id FROM clients WHERE code = ?", code) {
      ($0[12], Client(row: $0))
    }
  }

  func insert(_ client: Client) throws {
    try session.run(
      """
      INSERT INTO clients (\(Client.columns), lead, code_key, text)
      VALUES (\(Session.places(15)))
      """, list: client.values + words(client))
    guard !client.phones.isEmpty,
      let id = try session.first(session.dialect.lastNumber, read: { $0[0] as Int })
    else { return }
    try insertPhones(client, id: id)
  }

  func update(_ client: Client, id: Int, before: Client) throws {
    try session.run(
      """
      UPDATE clients SET (\(Client.columns), lead, code_key, text) = (\(Session.places(15)))
      WHERE id = ?
      """, list: client.values + words(client) + [id])
    guard client.phones != before.phones else { return }
    for phone in before.phones {
      try session.run("DELETE FROM phones WHERE number = ? AND client = ?", phone, id)
    }
    try insertPhones(client, id: id)
  }

  private func words(_ client: Client) -> [Session.Value] {
    [ClientText.lead(client.name), ClientText.codeKey(client.code), ClientText.text(client)]
  }

  private func insertPhones(_ client: Client, id: Int) throws {
    for phone in Set(client.phones).sorted() {
      try session.run(
        "INSERT INTO phones (number, client, reversed) VALUES (?, ?, ?)", phone, id,
        String(phone.reversed()))
    }
  }
}
