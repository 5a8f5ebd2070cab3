public import Desk
internal import GRDB

/// A document that this program is to send now.
public struct ClaimedDocument: Hashable, Sendable {
  public var entry: DocumentEntry
  /// What it shows; a gap where the books have nothing to show.
  public var content: Result<DocumentContent, DocumentGap>
}

/// What sending a document came to.
public enum DocumentEnd: Hashable, Sendable {
  case sent
  /// Why not, in words; a final one is not tried again by itself.
  case failed(String, isFinal: Bool)
  /// It was not tried to its end: the program is leaving.
  case putBack
}

extension Store {
  /// Takes the first document of the outbox that is due, once among all programs.
  public func claimDocument(at now: Instant = Store.systemMoment()) throws -> ClaimedDocument? {
    try claimDocument(by: nil, at: now)
  }

  /// `process` is this program where none is named.
  func claimDocument(by process: DeskProcess?, at now: Instant) throws -> ClaimedDocument? {
    try with { session in
      try session.atomically(reaching: .rows) {
        let process = try process ?? session.connection.desk
        guard let entry = try DocumentTable(session: session).claim(by: process, at: now) else {
          return nil
        }
        return ClaimedDocument(
          entry: entry, content: try DocumentBooks(session: session).content(of: entry.document))
      }
    }
  }

  /// Writes down what came of a claimed document, and in the audit trail that it left (A26).
  /// Returns how it stands now.
  @discardableResult
  public func endDocument(
    _ id: OutgoingDocument.ID, _ end: DocumentEnd, at now: Instant = Store.systemMoment()
  ) throws -> DocumentEntry? {
    try with { session in
      try session.atomically {
        let table = DocumentTable(session: session)
        switch end {
        case .sent: try table.sent(id, at: now)
        case .failed(let words, let isFinal):
          try table.failed(id, words, isFinal: isFinal, at: now)
        case .putBack: try table.putBack(id)
        }
        return try table.entry(id)
      }
    }
  }

  /// When something is to be sent; nil while nothing is.
  public func nextDocumentDue() throws -> Instant? {
    try with { try DocumentTable(session: $0).nextDue() }
  }

  /// The outbox: what failed first, then the latest.
  public func documents(limit: Int = 200) throws -> [DocumentEntry] {
    try with { session in
      try session.reading { try DocumentTable(session: session).list(of: nil, limit: limit) }
    }
  }
}

/// What documents show, out of the books.
struct DocumentBooks {
  let session: Session

  /// Goods on a price list for which none were named.
  private static let mostUsual = 60

  func content(of document: OutgoingDocument) throws -> Result<DocumentContent, DocumentGap> {
    let client = try document.client.flatMap { try ClientCard.client($0, session) }
    switch document.subject {
    case .orderForm(let key):
      let order = try OutgoingOrders(session: session).standing(key)
      return order.map { .success(.orderForm($0)) } ?? .failure(.orderGone)
    case .certificate(let code):
      guard let good = try GoodsTable(session: session).good(code), !good.certificate.isEmpty
      else { return .failure(.noCertificate) }
      return .success(.certificate(good, client: client))
    case .answer(let complaint, let words):
      return .success(.answer(complaint: complaint, words: words, client: client))
    case .priceList(let codes):
      guard let client else { return .failure(.clientGone) }
      return try priceList(codes, client)
    }
  }

  private func priceList(
    _ codes: [GoodCode], _ client: Client
  ) throws -> Result<DocumentContent, DocumentGap> {
    let wanted = codes.isEmpty ? try usual(client.code) : codes
    let known = try GoodsTable(session: session).matches(codes: wanted, client: nil)
    let columns = try CompanyTables(session: session).columns()
    let place = columns.firstIndex { $0.code == client.column } ?? 0
    let goods = wanted.compactMap { known[$0]?.good }.filter { $0.prices.indices.contains(place) }
    guard !goods.isEmpty, columns.indices.contains(place) else { return .failure(.noGoods) }
    return .success(.priceList(goods, column: columns[place], place: place, client: client))
  }

  /// What a client has bought, the latest first.
  private func usual(_ client: ClientCode) throws -> [GoodCode] {
    try session.rows(
      """
      SELECT good FROM last_sales WHERE client = ? ORDER BY day DESC, good
      LIMIT \(Self.mostUsual)
      """, client
    ) { $0[0] }
  }
}
