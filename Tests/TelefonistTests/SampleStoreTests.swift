import Desk
import DeskStore
import Testing

@testable import telefonist

@Suite("Store of the sample company")
struct SampleStoreTests {
  private let scratch: Scratch
  private let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch.path + "/data/demo.sqlite"
  }

  private func prepare(
    day: Day = Sample.today, seed: UInt64 = 1, isFresh: Bool = false, isSeedWanted: Bool = false
  ) throws {
    try SampleStore(path: path, language: .english, seed: seed)
      .prepare(today: day, isFresh: isFresh, isSeedWanted: isSeedWanted)
  }

  /// A mark that is gone when the store was made anew.
  private func mark() throws {
    try Store.open(path: path).keepSetting("mark", "here")
  }

  private func isMarked() throws -> Bool {
    try Store.open(path: path).setting("mark") == "here"
  }

  @Test("It is made once a day; the same seed later that day finds it as it was")
  func once() throws {
    try prepare()
    #expect(try Store.open(path: path).company()?.staff.isEmpty == false)
    try mark()
    try prepare()
    try prepare(seed: 1, isSeedWanted: true)
    #expect(try isMarked())
    try prepare(day: Sample.today + 1)
    #expect(try !isMarked())
  }

  @Test("Another seed and a fresh start make it anew")
  func anew() throws {
    try prepare()
    try mark()
    try prepare(seed: 2, isSeedWanted: true)
    #expect(try !isMarked())
    try mark()
    try prepare(seed: 2, isFresh: true)
    #expect(try !isMarked())
  }

  @Test("A call of today in hand is not lost to another seed")
  func callInHand() throws {
    try prepare()
    let store = try Store.open(path: path)
    let member = try #require(try store.staff().first)
    _ = store.perform(.claim(Sample.call, by: member.code, at: Sample.noon))
    #expect(throws: Complaint.self) { try prepare(seed: 2, isSeedWanted: true) }
    #expect(try store.openCall(of: member.code)?.call == Sample.call)
    try prepare(seed: 2, isFresh: true)
    #expect(try Store.open(path: path).openCall(of: member.code) == nil)
  }

  @Test("It is not replaced under a desk that is open on it")
  func openDesk() throws {
    try prepare()
    try mark()
    let desk = try OpenStores(path).shared()
    #expect(throws: Complaint.self) { try prepare(isFresh: true) }
    try prepare(day: Sample.today + 1)
    #expect(try isMarked())
    withExtendedLifetime(desk) {}
  }

  @Test("A company's own store is left alone")
  func notASample() throws {
    try prepare()
    let own = scratch.path + "/own.sqlite"
    let store = try Store.open(path: own)
    var books = Books()
    books.kinds = Sample.company.kinds
    books.columns = Sample.company.columns
    books.departments = Sample.company.departments
    books.staff = Sample.company.staff
    _ = try store.importBooks(books, asOf: Sample.today)
    #expect(throws: Complaint.self) {
      try SampleStore(path: own, language: .english, seed: 1)
        .prepare(today: Sample.today, isFresh: true, isSeedWanted: false)
    }
    #expect(try store.company() != nil)
  }
}
