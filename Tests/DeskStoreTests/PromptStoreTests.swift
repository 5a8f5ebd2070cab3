import Desk
import GRDB
import Testing

@testable import DeskStore

/// Searches on the thread that must not wait.
@Suite struct PromptStoreTests {
  let home: TemporaryStore

  init() throws {
    home = try TemporaryStore()
  }

  private func prompt(nanoseconds: Int = 10_000_000_000) throws -> PromptStore {
    try PromptStore(
      path: home.path, today: { SmallCompany.today }, nanoseconds: nanoseconds, every: 1)
  }

  @Test(
    "Both roads give the same answers",
    arguments: [
      "", "п", "пав", "павлов ёлк", "москва", "over моск", "812", "7701234567", "C3", "'\" OR",
      "a\0b", "bdfyjd", "греч", "гречка увел", "739", "4601234567890", "007", "5 кг рис", "ри",
    ])
  func sameAnswers(text: String) throws {
    let draft = Draft.complete()
    draft.keep(in: home.store)
    _ = home.store.perform(draft.confirm)
    let prompt = try prompt()
    for question in [
      Question.clients(text: text, limit: 20), .clients(text: text, limit: 1),
      .goods(text: text, client: "C1", limit: 20), .goods(text: text, client: nil, limit: 2),
    ] {
      let answer = prompt.answer(question)
      #expect(answer == home.store.answer(question))
    }
  }

  @Test("A search that takes too long is given up, and the next one is not")
  func patience() throws {
    let hasty = try prompt(nanoseconds: 0)
    for _ in 0..<3 {
      #expect(hasty.answer(.clients(text: "москва", limit: 20)) == nil)
      #expect(hasty.answer(.goods(text: "греч", client: "C1", limit: 20)) == nil)
    }
  }

  @Test("What another desk has just kept is found, and one that is writing is not waited for")
  func others() throws {
    let prompt = try prompt()
    let search = Question.clients(text: "zimnik", limit: 20)
    #expect(prompt.answer(search) == .clients([]))
    let new = NewClient(
      name: "Zimnik", kind: "trader", phone: "74951112233", city: "", address: "", contact: "",
      taxNumber: "")
    _ = home.store.perform(.newClient(id: "n", new, by: "O1", at: SmallCompany.noon))
    let writer = try home.another()
    try writer.with { session in
      try session.atomically(keeping: false) {
        try session.run("DELETE FROM clients")
        let found = prompt.answer(search)
        #expect(found == home.store.answer(search) && found != .clients([]))
      }
    }
  }

  @Test("It answers nothing but searches, and changes nothing")
  func onlySearches() throws {
    let prompt = try prompt()
    #expect(prompt.answer(.client("C1")) == nil)
    #expect(prompt.answer(.staff) == nil)
    let before = try home.store.dump()
    _ = prompt.answer(.clients(text: "москва", limit: 20))
    #expect(try home.store.dump() == before)
  }
}
