internal import CNcurses
internal import TextScreen

/// A theme as ncurses knows it: attributes and a colour pair for each role.
struct Palette {
  struct Ink {
    var attributes: attr_t
    var pair: Int32
  }

  /// By the role's raw value.
  let inks: [Ink]
  /// The same for blanks. A blank in the ground's colours is erased, not drawn, and costs no change of
  /// colours.
  let blanks: [Ink]

  /// Gives ncurses the theme's colours. `colours` is how many the terminal has.
  init(_ theme: Theme, colours: Int) {
    var pairs = Pairs(ground: theme[.text], colours: colours)
    var inks: [Ink] = []
    var blanks: [Ink] = []
    for role in Role.allCases {
      let style = theme[role]
      let ink = pairs.ink(style)
      inks.append(ink)
      let isDrawn = !style.attributes.isDisjoint(with: [.underline, .reverse])
      let ground = Style(nil, on: style.background)
      blanks.append(isDrawn ? ink : pairs.ink(role == .text ? Style() : ground))
    }
    self.inks = inks
    self.blanks = blanks
  }
}

/// Numbers the pairs of colours that a theme uses. Pair 0 is the ground.
private struct Pairs {
  private let ground: Style
  private let colours: Int
  private var numbers: [Style: Int32] = [:]

  init(ground: Style, colours: Int) {
    self.ground = ground
    self.colours = colours
    guard colours >= 8 else { return }
    assume_default_colors(
      Pairs.number(ground.foreground, colours),
      Pairs.number(ground.background, colours))
  }

  mutating func ink(_ style: Style) -> Palette.Ink {
    var attributes = Pairs.attributes(style.attributes)
    let foreground = style.foreground == ground.foreground ? nil : style.foreground
    let background = style.background == ground.background ? nil : style.background
    guard colours >= 8, foreground != nil || background != nil else {
      return Palette.Ink(attributes: attributes, pair: 0)
    }
    // Eight colours: bold is what makes one bright.
    if colours < 16, let foreground, foreground.basic >= 8 { attributes |= curses_bold() }
    let key = Style(foreground, on: background)
    if let pair = numbers[key] { return Palette.Ink(attributes: attributes, pair: pair) }
    let pair = Int32(numbers.count + 1)
    init_extended_pair(
      pair, Pairs.number(foreground, colours),
      Pairs.number(background, colours))
    numbers[key] = pair
    return Palette.Ink(attributes: attributes, pair: pair)
  }

  private static func number(_ colour: Colour?, _ colours: Int) -> Int32 {
    guard let colour else { return -1 }
    if colours >= 256 { return Int32(colour.index) }
    if colours >= 16 { return Int32(colour.basic) }
    return Int32(colour.basic % 8)
  }

  private static func attributes(_ attributes: Style.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= curses_bold() }
    if attributes.contains(.dim) { result |= curses_dim() }
    if attributes.contains(.underline) { result |= curses_underline() }
    if attributes.contains(.reverse) { result |= curses_reverse() }
    if attributes.contains(.italic) { result |= curses_italic() }
    return result
  }
}
