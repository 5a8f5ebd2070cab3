import Testing

@testable import Desk

struct QuantityTextTests {
  private static let kilogram = World.good("k", measure: .kilogram)

  @Test(
    "Quantities are read as operators type them",
    arguments: [
      ("20", 20_000), ("8,4", 8400), ("8.400", 8400), ("0,005", 5), (" 1 000 ", 1_000_000),
      (",5", 500), ("8,4 kg", 8400), ("8.4кг", 8400),
    ])
  func readable(_ text: String, _ thousandths: Int) {
    #expect(
      QuantityText.parse(text, of: Self.kilogram) == .success(Quantity(thousandths: thousandths)))
  }

  @Test(
    "What is no quantity is refused",
    arguments: ["", "-1", "1,2,3", "abc", "1,2345", "1e3", "٣", "9999999999", "8,", ".", "1x"])
  func unreadable(_ text: String) {
    guard case .failure = QuantityText.parse(text, of: Self.kilogram) else {
      Issue.record("\(text) was taken for a quantity")
      return
    }
  }

  @Test("Packs are counted in their size, in both layouts")
  func packs() {
    let boxed = World.good("b", pack: 12)
    #expect(QuantityText.parse("3p", of: boxed) == .success(Quantity(36)))
    #expect(QuantityText.parse("3уп", of: boxed) == .success(Quantity(36)))
  }

  @Test("Pieces are whole, and no line is larger than a million")
  func wholePieces() {
    let piece = World.good("p")
    #expect(QuantityText.parse("1,5", of: piece) == .failure(.init(.quantityWhole(piece))))
    #expect(QuantityText.parse("1000001", of: piece) == .failure(.init(.quantityTooLarge)))
  }

  @Test("The star splits goods from quantity, the last star counts")
  func split() {
    #expect(QuantityText.split("739*20").goods == "739")
    #expect(QuantityText.split("739*20").quantity == "20")
    #expect(QuantityText.split("grech").quantity == nil)
  }
}
