import Testing

@testable import Desk

/// A store on a server that can't be reached for a while.
@Suite struct StoreLostTests {
  private static let trouble = StoreTrouble(kind: .unreachable, detail: "connection refused")

  @Test("That the store is gone is said once, until it is back")
  func lostAndBack() {
    var desk = World.selling()
    let since = desk.now
    #expect(desk.update(.storeReached(false), at: desk.now) == [])
    #expect(desk.storeLostSince == since)
    _ = desk.update(.storeReached(false), at: desk.now.advanced(bySeconds: 5))
    #expect(desk.storeLostSince == since)
    _ = desk.update(.storeReached(true), at: desk.now)
    #expect(desk.storeLostSince == nil && desk.notice == .stored)
  }

  @Test("A question that fails for it says no more than that; the typed text stays")
  func questions() {
    var desk = World.selling()
    desk.operate(.type("g"), .accept)
    let asked = desk.sale?.entry.search.asked ?? 0
    _ = desk.update(.reported(asked, .failed(Self.trouble)), at: desk.now)
    #expect(desk.notice == .storeFailed(Self.trouble))
    _ = desk.update(.storeReached(false), at: desk.now)
    #expect(desk.notice == nil && desk.sale?.entry.search.field.text == "g")
    desk.operate(.accept)
    let again = desk.sale?.entry.search.asked ?? 0
    #expect(again != asked)
    _ = desk.update(.reported(again, .failed(Self.trouble)), at: desk.now)
    #expect(desk.notice == nil && desk.awaited == nil)
  }
}
