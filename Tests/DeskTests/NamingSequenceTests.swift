import Desk
import Testing

@Suite struct NamingSequenceTests {
  @Test(
    "Orders are merged into one list, the latest first",
    arguments: [
      (["abc"], "abc"),
      (["ac", "abc"], "abc"),
      (["bc", "ac"], "bac"),
      (["ad", "bcd", "ae"], "aebcd"),
      (["abc", "cba"], "abc"),
      ([], ""),
    ])
  func merged(_ orders: [String], _ list: String) {
    let places = NamingSequence.places(latestFirst: orders.map { $0.map(String.init) })
    #expect(places.sorted { $0.value < $1.value }.map(\.key).joined() == list)
  }

  @Test(
    "The more goods are named as the list has them, the surer is the list",
    arguments: [
      ([], 0), ([4], 200), ([4, 7], 333), ([1, 4, 7], 600), ([1, 4, 7, 9], 857), ([7, 4], 24),
      ([1, 7, 4], 69), ([9, 7, 4, 1], 0), (Array((0..<300).reversed()), 0), (Array(0..<300), 999),
    ])
  func certainty(_ places: [Int], _ thousandths: Int) {
    #expect(NamingSequence.certainty(of: places) == thousandths)
  }
}
