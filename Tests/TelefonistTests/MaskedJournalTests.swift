import ArgumentParser
import Desk
import DeskStore
import DeskViews
import Foundation
import SampleCompany
import Testing

@testable import telefonist

@Suite("Journals for other eyes (A26)")
struct MaskedJournalTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// A call of the sample's first client that may order: searched, opened, a line put, confirmed.
  private func journal() throws -> (bytes: Data, books: Books, client: Client) {
    let store = try Store.open(path: scratch.path + "/s.sqlite", today: { Sample.today })
    let books = SampleCompany.books(language: .russian, today: Sample.today, seed: 1)
    _ = try store.importBooks(books, asOf: Sample.today)
    let company = try #require(try store.company())
    let me = try #require(company.staff.first { $0.role == .operatorAtDesk })
    var state = State(
      now: Sample.noon, calendar: Calendar(today: Sample.today, offsetSeconds: 0),
      company: company, script: .standard, me: me, phone: .simulated)
    let folder = JournalFolder(path: scratch.path + "/j")
    try folder.make()
    let journal = Journal(folder: folder, store: "store-1")
    journal.begin(state)
    var pending: [Event] = []
    var seconds = 0
    func take(_ event: Event) {
      pending.append(event)
      while !pending.isEmpty {
        let next = pending.removeFirst()
        seconds += 1
        let effects = state.update(next, at: Sample.later(seconds))
        journal.add(next, at: Sample.later(seconds), effects: true, isAwaited: true)
        for effect in effects {
          switch effect {
          case .ask(let question, let id): pending.append(.reported(id, store.answer(question)))
          case .keep(let deed, let id): pending.append(.reported(id, store.perform(deed)))
          default: break
          }
        }
      }
      journal.write(state)
    }
    let client = try #require(
      books.clients.first { client in
        client.kind == "market" && client.manager != nil
          && !books.receivables.contains { $0.client == client.code }
      })
    let call = Call(
      id: "call-1", number: "+" + client.phones[0], callerName: "Sekretov", since: Sample.noon)
    take(.phone(.waiting(call)))
    take(.commanded(.answer))
    take(.phone(.answered(call.id)))
    for letter in "гречка" { take(.commanded(.type(String(letter)))) }
    take(.commanded(.accept))
    for digit in "12" { take(.commanded(.type(String(digit)))) }
    take(.commanded(.accept))
    take(.commanded(.remark))
    take(.commanded(.accept))
    for letter in "zvonite 89161234567" { take(.commanded(.type(String(letter)))) }
    #expect(state.sale?.order.lines.count == 1, "a line stands on the order")
    let file = try #require(journal.file)
    journal.end(state)
    return (try Data(contentsOf: URL(fileURLWithPath: file)), books, client)
  }

  @Test("No name, number, address or sum of the books is left in a masked journal (A26)")
  func nothingLeft() throws {
    let (bytes, books, client) = try journal()
    let whole = String(decoding: bytes, as: UTF8.self)
    let masked = String(decoding: try MaskedJournal(bytes, secret: 7).written(), as: UTF8.self)
    let secrets =
      [client.name, client.contact, client.phones[0], client.address, client.taxNumber, "Sekretov"]
      + books.staff.map(\.name) + books.goods.map(\.name)
    let found = secrets.filter { !$0.isEmpty && whole.contains($0) }
    #expect(found.count > 10)
    #expect(found.filter(masked.contains) == [])
    let sums = whole.matches(of: /"minor":([0-9]{5,})/).map(\.output.1)
    let after = Set(masked.matches(of: /"minor":([0-9]{5,})/).map(\.output.1))
    #expect(sums.count > 10)
    #expect(Double(Set(sums).intersection(after).count) < Double(Set(sums).count) / 10)
    let typed = masked.matches(of: /"type":\{"_0":"(.)"\}/).map { String($0.output.1) }.joined()
    #expect(typed == "хххххх12xxxxxxx 55555555555")
  }

  @Test("A masked journal replays to the same desk, with stand-ins of the same shape")
  func replays() throws {
    let (bytes, _, client) = try journal()
    let masked = try MaskedJournal(bytes, secret: 8).written()
    let files = try [("whole", bytes), ("masked", masked)].map { name, bytes in
      try scratch.file(name, String(decoding: bytes, as: UTF8.self))
    }
    var shifts = try files.map(Shift.init(file:))
    var steps = [0, 0]
    for place in shifts.indices { while shifts[place].step() { steps[place] += 1 } }
    #expect(steps[0] == steps[1] && steps[0] > 30)
    let (before, after) = (shifts[0].state, shifts[1].state)
    #expect(after.violations.isEmpty)
    #expect(after.sale?.order.lines.map(\.quantity) == [Quantity(12)])
    #expect(after.sale?.order.lines.map(\.good.code) == before.sale?.order.lines.map(\.good.code))
    #expect(after.outbox == [] && before.outbox == [])
    let name = try #require(after.conversation?.dealing?.card.client.name)
    #expect(name != client.name && name.count == client.name.count)
    #expect(after.conversation?.dealing?.card.client.code == client.code)
  }

  @Test("The command writes for its owner alone, and takes no other file")
  func command() throws {
    let (bytes, _, client) = try journal()
    let file = try scratch.file("whole.jsonl", String(decoding: bytes, as: UTF8.self))
    let target = scratch.path + "/masked.jsonl"
    try JournalCommand.parse([file, "--to", target]).run()
    let text = try String(contentsOfFile: target, encoding: .utf8)
    #expect(!text.contains(client.name) && text.contains(client.code))
    let rights = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions]
    #expect((rights as? NSNumber)?.intValue == 0o600)
    let other = try scratch.file("other", "nonsense")
    #expect(throws: FileComplaint.self) { try JournalCommand.parse([other]).run() }
  }
}
