import Testing

@testable import TextScreen

@Suite struct ColourTests {
  @Test("The cube and the greys look as xterm shows them")
  func shades() {
    #expect(Colour(index: 16).shade == Shade(hex: 0x000000))
    #expect(Colour(index: 110).shade == Shade(hex: 0x87AFD7))
    #expect(Colour(index: 231).shade == Shade(hex: 0xFFFFFF))
    #expect(Colour(index: 232).shade == Shade(hex: 0x080808))
    #expect(Colour(index: 255).shade == Shade(hex: 0xEEEEEE))
  }

  @Test("A shade of the cube finds itself, a shade between its neighbour")
  func nearest() {
    for index in UInt8(17)...254 where Colour(index: index).shade != Shade(hex: 0x808080) {
      #expect(Colour(Colour(index: index).shade).shade == Colour(index: index).shade)
    }
    #expect(Colour(Shade(hex: 0x88B0D6)).index == 110)
  }

  @Test("The nearest of the first 16 is never bright black, which may be the ground's")
  func basic() {
    for index in UInt8(16)...255 { #expect(Colour(index: index).basic != 8) }
    #expect(Colour(index: 196).basic == 9)
    #expect(Colour(index: 16).basic == 0)
    #expect(Colour(index: 5).basic == 5)
  }
}
