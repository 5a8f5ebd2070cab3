import Desk
import DeskStore
import Foundation
import SampleCompany
import Synchronization
import Testing

@testable import telefonist

@Suite("Store worker")
struct StoreWorkerTests {
  @Test("Searches that nobody looks for any more are dropped, deeds never are")
  func dropped() throws {
    let scratch = try Scratch()
    let mailbox = Mailbox()
    let store = try Store.open(path: scratch.path + "/s.sqlite")
    let worker = StoreWorker(store: store, mailbox: mailbox)
    let gate = DispatchSemaphore(value: 0)
    worker.submit(.other { _ in gate.wait() })
    let claim = Deed.claim(Sample.call, by: "101", at: Sample.noon)
    worker.submit([.ask(.clients(text: "a", limit: 5), 1), .keep(claim, 2)], wanted: [1])
    worker.submit([.ask(.goods(text: "b", client: nil, limit: 5), 3)], wanted: [3])
    worker.submit([.ask(.goods(text: "bc", client: nil, limit: 5), 4)], wanted: [4])
    worker.submit([.ask(.staff, 5)], wanted: [4])
    gate.signal()
    worker.finish(within: 10)
    #expect(requests(mailbox) == [2, 4, 5])
  }

  @Test("Everything submitted is done before the worker stops")
  func finish() throws {
    let scratch = try Scratch()
    let mailbox = Mailbox()
    let store = try Store.open(path: scratch.path + "/s.sqlite")
    let worker = StoreWorker(store: store, mailbox: mailbox)
    for request in 1...50 { worker.submit(.ask(.staff, request)) }
    worker.finish(within: 10)
    #expect(requests(mailbox) == Array(1...50))
  }

  @Test("Whose card was opened is written down, once for each opening, behind all that waits (A26)")
  func openings() throws {
    let scratch = try Scratch()
    let store = try Store.open(path: scratch.path + "/s.sqlite")
    let books = SampleCompany.books(language: .english, today: Sample.today, seed: 1)
    _ = try store.importBooks(books, asOf: Sample.today)
    let before = try store.auditRows().count
    let worker = StoreWorker(store: store, mailbox: Mailbox(), me: "101")
    let codes = books.clients.prefix(3).map(\.code)
    let rowsBehind = Mutex<Int?>(nil)
    let gate = DispatchSemaphore(value: 0)
    worker.submit(.other { _ in gate.wait() })
    for (place, code) in codes.enumerated() { worker.submit(.ask(.client(code), place)) }
    worker.submit(.ask(.client("none"), 9))
    worker.submit(
      .other { store in
        rowsBehind.withLock { $0 = try? store.auditRows().count }
      })
    gate.signal()
    worker.finish(within: 10)
    #expect(rowsBehind.withLock { $0 } == before, "an answer waits for no row")
    let rows = try store.auditRows().dropFirst(before)
    #expect(rows.map { [$0.what, $0.who, $0.subject] } == codes.map { ["cardOpened", "101", $0] })
  }

  private func requests(_ mailbox: Mailbox) -> [RequestID] {
    mailbox.take().compactMap { if case .reported(let id, _) = $0 { id } else { nil } }
  }
}
