/// A colour of a terminal.
public struct Colour: Hashable, Sendable {
  /// One of the 256 that most terminals have: 16 of their own, a cube of 216, 24 greys.
  public let index: UInt8
  /// One of the first 16, for terminals that have no more.
  public let basic: UInt8

  public init(_ index: UInt8, basic: UInt8) {
    self.index = index
    self.basic = min(basic, 15)
  }

  /// One of 256, with the nearest of the first 16 beside it.
  public init(index: UInt8) {
    let basic = index < 16 ? index : Colour.nearest(to: Colour.shade(of: index), among: 0...15)
    self.init(index, basic: basic)
  }

  /// The nearest of the cube and the greys: the first 16 look different in each terminal.
  public init(_ shade: Shade) {
    self.init(index: Colour.nearest(to: shade, among: 16...255))
  }

  /// What the colour looks like; for the first 16, in xterm.
  public var shade: Shade { Colour.shade(of: index) }

  private static func shade(of index: UInt8) -> Shade {
    if index < 16 { return xterm[Int(index)] }
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return Shade(red: grey, green: grey, blue: grey)
    }
    let cube = index - 16
    func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
    return Shade(red: level(cube / 36), green: level(cube / 6 % 6), blue: level(cube % 6))
  }

  private static func nearest(to shade: Shade, among indices: ClosedRange<UInt8>) -> UInt8 {
    // Bright black is left out: where bold stands for bright it can't be told from the ground.
    let candidates = indices.filter { $0 != 8 }
    return candidates.min {
      Colour.shade(of: $0).distance(to: shade)
        < Colour.shade(of: $1).distance(to: shade)
    } ?? 7
  }

  private static let xterm: [Shade] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map(Shade.init(hex:))
}

/// Red, green and blue, 0...255.
public struct Shade: Hashable, Sendable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// From 0xRRGGBB.
  public init(hex: UInt32) {
    self.init(
      red: UInt8(hex >> 16 & 0xFF), green: UInt8(hex >> 8 & 0xFF), blue: UInt8(hex & 0xFF))
  }

  /// Squared, weighted as the eye sees: green most, blue least.
  func distance(to other: Shade) -> Int {
    func square(_ one: UInt8, _ two: UInt8) -> Int { (Int(one) - Int(two)) * (Int(one) - Int(two)) }
    return 3 * square(red, other.red) + 6 * square(green, other.green)
      + square(blue, other.blue)
  }
}
