import Desk
import Testing

@testable import DeskStore

/// Logins of the staff, PINs, and the tries that were wrong.
@Suite(.onBothStores) struct SignOnContract {
  let home: TemporaryStore
  let store: Store

  init() throws {
    home = try TemporaryStore()
    store = home.store
  }

  private let noon = SmallCompany.noon
  private let right = Pin(typed: "480216")

  private func answer(_ typed: String, of code: StaffCode? = "O1", after seconds: Int) throws
    -> PinAnswer
  {
    try store.answer(Pin(typed: typed), of: code, at: noon.advanced(bySeconds: seconds))
  }

  @Test("A PIN opens by itself alone, and the store holds no digit of it")
  func compares() throws {
    #expect(try !store.hasPin("O1"))
    #expect(try answer("480216", after: 0) == .refused(.noPin))
    try store.setPin(right, of: "O1", by: "W-1")
    #expect(try store.hasPin("O1") && !store.hasPin("O2"))
    #expect(try answer("480216", after: 1) == .right)
    #expect(try answer("480217", after: 2) == .refused(.wrong(until: noon.advanced(bySeconds: 3))))
    for (table, rows) in try store.dump() {
      #expect(!rows.contains { $0.contains("480216") || $0.contains("480217") }, "\(table)")
    }
    #expect(try store.clearPin(of: "O1", by: "W-1") && !store.clearPin(of: "O1", by: "W-1"))
    #expect(try answer("480216", after: 9) == .refused(.noPin))
  }

  @Test("The same PIN is kept otherwise for each colleague")
  func salted() throws {
    let first = try PinHash(of: right).written
    let second = try PinHash(of: right).written
    #expect(first != second)
    #expect(try PinHash(written: second)?.isOf(right) == true)
    #expect(PinHash(written: "scrypt$16384$8$5$AA$AA") == nil)
    #expect(PinHash(written: "") == nil)
  }

  @Test("Wrong PINs wait 1, 2, 4 … 60 seconds, at every desk; the right one ends that")
  func slowsDown() throws {
    try store.setPin(right, of: "O1", by: nil)
    var time = 0
    for wait in [1, 2, 4, 8, 16, 32, 60, 60] {
      let until = noon.advanced(bySeconds: time + wait)
      #expect(try answer("1111", after: time) == .refused(.wrong(until: until)))
      let other = try home.another()
      let early = noon.advanced(bySeconds: time + wait - 1)
      #expect(try other.answer(right, of: "O1", at: early) == .refused(.tooSoon(until: until)))
      time += wait
    }
    #expect(try answer("480216", of: "O2", after: time) == .refused(.noPin))
    #expect(try answer("480216", after: time) == .right)
    #expect(
      try answer("1", after: time)
        == .refused(.wrong(until: noon.advanced(bySeconds: time + 1))))
  }

  @Test("A clock that was put back makes nobody wait longer than a minute")
  func clockPutBack() throws {
    try store.setPin(right, of: "O1", by: nil)
    _ = try answer("1", after: 3600)
    #expect(try answer("480216", after: 0) == .right)
  }

  @Test("A code that nobody has slows down as well")
  func nobody() throws {
    let until = noon.advanced(bySeconds: 1)
    #expect(try answer("480216", of: nil, after: 0) == .refused(.wrong(until: until)))
    #expect(try answer("480216", of: nil, after: 0) == .refused(.tooSoon(until: until)))
  }

  @Test("Wrong PINs and those that were set are in the audit trail (A26)")
  func audited() throws {
    try store.setPin(right, of: "O1", by: "W-1")
    _ = try answer("7777", after: 0)
    _ = try store.clearPin(of: "O1", by: nil)
    try store.note(.signedOn, of: "O2", at: noon, ["by": "pin"])
    let rows = try store.auditRows().suffix(4)
    #expect(rows.map(\.what) == ["pinSet", "pinWrong", "pinCleared", "signedOn"])
    #expect(rows.map(\.who) == ["W-1", "anna", "anna", "O2"])
    #expect(rows.allSatisfy { !$0.detail.contains("7777") })
    #expect(try store.verifyAudit().fault == nil)
  }

  @Test("A login comes with the books, stays where they don't name it, and goes when it is empty")
  func logins() throws {
    func login(_ given: String?) throws -> String? {
      var books = SmallCompany.books
      let place = try #require(books.staff.firstIndex { $0.code == "O1" })
      books.staff[place].login = given
      _ = try store.importBooks(books, asOf: SmallCompany.today)
      return try store.company()?.member("O1")?.login
    }
    #expect(try login("olga") == "olga")
    #expect(try login(nil) == "olga")
    #expect(try login("") == nil)
  }
}

struct PinTests {
  @Test(
    "A PIN that is easy to guess is none",
    arguments: [
      ("1111", Pin.Fault.trivial), ("000000000000", .trivial), ("1234", .trivial),
      ("87654321", .trivial), ("8901", .trivial), ("123", .wrongLength),
      ("1234567890123", .wrongLength), ("", .wrongLength), ("12a4", .notDigits),
      ("١٢٣٤", .notDigits),
    ])
  func faults(_ typed: String, _ fault: Pin.Fault) {
    #expect(Pin(typed: typed).fault == fault)
  }

  @Test("Others are", arguments: ["4802", "1357", "112233", "190219021902"])
  func good(_ typed: String) {
    #expect(Pin(typed: typed).fault == nil)
  }
}
