import Desk
import Foundation
import Testing

@testable import DeskStore

@Suite("The outbox of documents (A18)", .onBothStores)
struct DocumentContract {
  private let office: OfficeHome
  private var store: Store { office.store }

  init() throws {
    office = try OfficeHome()
  }

  private func document(
    _ id: String, _ subject: OutgoingDocument.Subject = .priceList([]),
    client: ClientCode? = "C1", by: StaffCode = "O1", at: Instant = OfficeHome.noon
  ) -> OutgoingDocument {
    OutgoingDocument(
      id: id, subject: subject, client: client, road: .fax, address: "+74951112233",
      language: .russian, asked: Signature(by: by, at: at))
  }

  private func claim(_ seconds: Int = 0, _ process: DeskProcess? = nil) throws
    -> ClaimedDocument?
  {
    try store.claimDocument(by: process, at: OfficeHome.after(seconds))
  }

  private func end(_ id: String, _ end: DocumentEnd, _ seconds: Int = 0) throws -> DocumentEntry? {
    try store.endDocument(id, end, at: OfficeHome.after(seconds))
  }

  @Test("A document kept twice leaves once, and stands in the audit trail when it has left (A26)")
  func once() throws {
    office.perform(.send(document("a")))
    office.perform(.send(document("a")))
    #expect(try claim()?.entry.document == document("a"))
    #expect(try claim() == nil)
    office.perform(.send(document("a")))
    #expect(try claim() == nil)
    let before = try store.auditRows().count
    #expect(try end("a", .sent, 5)?.standing == .sent)
    #expect(try end("a", .sent, 6)?.at == OfficeHome.after(5))
    office.perform(.sendAgain("a", by: "O1", at: OfficeHome.noon))
    #expect(try claim(9_999) == nil)
    let rows = try store.auditRows().dropFirst(before)
    #expect(rows.map(\.what) == ["documentSent"] && rows.first?.who == "O1")
    #expect(rows.first?.detail.contains("+74951112233") == true)
  }

  @Test("Two desks at once never take the same document")
  func race() async throws {
    for place in 0..<20 { office.perform(.send(document("d\(place)"))) }
    let stores = try (0..<4).map { _ in try office.home.another() }
    let taken = try await withThrowingTaskGroup(of: [String].self) { group in
      for store in stores {
        group.addTask {
          var taken: [String] = []
          while let claimed = try store.claimDocument(at: OfficeHome.noon) {
            taken.append(claimed.entry.document.id)
          }
          return taken
        }
      }
      return try await group.reduce(into: [String]()) { $0 += $1 }
    }
    #expect(taken.count == 20 && Set(taken).count == 20)
  }

  @Test("What fails is tried three times more with growing waits, then it waits for somebody")
  func retries() throws {
    office.perform(.send(document("a")))
    var moment = 0
    for wait in DocumentTable.waits {
      #expect(try claim(moment - 1) == nil)
      #expect(try claim(moment) != nil)
      let entry = try end("a", .failed("no carrier", isFinal: false), moment)
      #expect(entry?.standing == .waiting && entry?.trouble == "no carrier")
      moment += wait
      #expect(entry?.at == OfficeHome.after(moment))
      #expect(try store.nextDocumentDue() == OfficeHome.after(moment))
    }
    #expect(DocumentTable.waits == DocumentTable.waits.sorted())
    #expect(try claim(moment)?.entry.attempts == 4)
    #expect(try end("a", .failed("busy", isFinal: false), moment)?.standing == .failed)
    #expect(try store.nextDocumentDue() == nil && claim(moment + 99_999) == nil)
    office.perform(.sendAgain("a", by: "O1", at: OfficeHome.after(moment)))
    let again = try claim(moment)?.entry
    #expect(again?.attempts == 1 && again?.trouble == "busy")
    #expect(try end("a", .failed("gone", isFinal: true), moment)?.standing == .failed)
  }

  @Test(
    "What a killed program was sending is sent by another; what a running one sends is not",
    .onlyInFile)
  func killed() throws {
    let desk = Process()
    desk.executableURL = URL(fileURLWithPath: "/bin/sleep")
    desk.arguments = ["60"]
    try desk.run()
    let process = DeskProcess(id: Int(desk.processIdentifier))
    office.perform(.send(document("a")))
    #expect(try claim(0, process) != nil)
    #expect(try claim() == nil && store.nextDocumentDue() == nil)
    kill(desk.processIdentifier, SIGKILL)
    desk.waitUntilExit()
    #expect(try store.nextDocumentDue() == OfficeHome.noon)
    #expect(try claim()?.entry.attempts == 2)
    #expect(try end("a", .putBack)?.standing == .waiting)
    #expect(try claim()?.entry.attempts == 2)
  }

  @Test("An order form shows the order as it stands; one that does not stand sends nothing")
  func orderForm() throws {
    let draft = Draft.complete()
    office.perform(.send(document("early", .orderForm("k1"))))
    #expect(try claim()?.content == .failure(.orderGone))
    draft.keep(in: store)
    #expect(store.perform(draft.confirm) == .confirmed("k1", number: "0000001", inboxOf: "M1"))
    office.perform(.send(document("late", .orderForm("k1"))))
    let claimed = try #require(try claim())
    guard case .success(.orderForm(let order)) = claimed.content else {
      Issue.record("no order")
      return
    }
    #expect(order.number == "0000001" && order.total == draft.order.total)
    #expect(
      order.lines.map(\.code)
        == ["00739", "00765", "00769"].filter { code in
          draft.order.lines.contains { $0.good.code == code }
        })
    #expect(claimed.entry.about == "0000001" && claimed.entry.clientName.contains("Павлов"))
  }

  @Test("A price list has the client's column; without goods those that the client has bought")
  func priceList() throws {
    office.perform(.send(document("usual")))
    guard case .success(.priceList(let goods, let column, let place, _))? = try claim()?.content
    else {
      Issue.record("no goods")
      return
    }
    #expect(goods.map(\.code) == ["00739", "00765"] && column.code == "retail" && place == 0)
    office.perform(.send(document("named", .priceList(["00770", "none", "00766"]))))
    guard case .success(.priceList(let named, _, _, _))? = try claim()?.content else { return }
    #expect(named.map(\.code) == ["00770", "00766"])
    office.perform(.send(document("none", .priceList(["none"]))))
    #expect(try claim()?.content == .failure(.noGoods))
    office.perform(.send(document("nobody", client: nil)))
    #expect(try claim()?.content == .failure(.clientGone))
    office.perform(.send(document("paper", .certificate("00739"))))
    #expect(try claim()?.content == .failure(.noCertificate))
  }

  @Test("A26: everyone sees the own documents, a head all, finance none; what failed is counted")
  func page() throws {
    office.perform(.send(document("a")))
    office.perform(.send(document("b", by: "M1")))
    func ids(_ code: StaffCode) -> [String]? { office.page(.documents, code)?.ids }
    #expect(ids("O1") == ["a"] && ids("M1") == ["b"] && ids("W-1") == ["a", "b"])
    #expect(ids("F1") == [] && ids("O2") == [])
    #expect(office.open("O1")[.documents] == nil)
    _ = try claim()
    _ = try end("a", .failed("x", isFinal: true))
    #expect(office.open("O1")[.documents] == 1 && office.open("W-1")[.documents] == nil)
  }

  @Test("The list has what failed first, then the latest")
  func list() throws {
    for (place, id) in ["a", "b", "c"].enumerated() {
      office.perform(.send(document(id, at: OfficeHome.after(place))))
    }
    #expect(try claim(9)?.entry.document.id == "a")
    _ = try end("a", .failed("x", isFinal: true), 9)
    #expect(try store.documents().map(\.document.id) == ["a", "c", "b"])
  }
}
