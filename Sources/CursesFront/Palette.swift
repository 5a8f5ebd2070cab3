internal import CNcurses
internal import TextScreen

/// A theme as ncurses knows it: attributes and a colour pair for each role.
struct Palette {
  struct Ink: Hashable {
    var attributes: attr_t
    var pair: Int32
  }

  /// By the role's raw value.
  let inks: [Ink]
  /// The same for blanks that stand alone. In the ground's colours they are erased, not drawn.
  private let blanks: [Ink]
  /// Whether a blank in this role shows: underlined or reversed.
  private let drawsBlanks: [Bool]
  /// The role's background, as a number that equal ones share.
  private let grounds: [Int]

  /// Gives ncurses the theme's colours. `colours` is how many the terminal has.
  init(_ theme: Theme, colours: Int) {
    var pairs = Pairs(ground: theme[.text], colours: colours)
    var inks: [Ink] = []
    var blanks: [Ink] = []
    var backgrounds: [Colour?] = []
    for role in Role.allCases {
      let style = theme[role]
      let ink = pairs.ink(style)
      inks.append(ink)
      let ground = Style(nil, on: style.background)
      let isDrawn = Palette.isDrawn(style)
      blanks.append(isDrawn ? ink : pairs.ink(role == .text ? Style() : ground))
      backgrounds.append(style.background ?? theme[.text].background)
    }
    self.inks = inks
    self.blanks = blanks
    drawsBlanks = Role.allCases.map { Palette.isDrawn(theme[$0]) }
    grounds = backgrounds.map { backgrounds.firstIndex(of: $0) ?? 0 }
  }

  private static func isDrawn(_ style: Style) -> Bool {
    !style.attributes.isDisjoint(with: [.underline, .reverse])
  }

  /// The run of blanks at a place of a row. Between words near each other blanks keep the ink of
  /// the left one, since nobody sees the difference and changing it costs bytes; elsewhere they are
  /// bare.
  func blanks(in frame: Frame, _ column: Int, _ row: Int) -> BlankRun {
    let role = Int(frame[column, row].roleNumber)
    let bare = blanks[role]
    if drawsBlanks[role] { return BlankRun(end: column + 1, ink: bare) }
    var start = column
    while start > 0, isBlank(frame[start - 1, row], like: role) { start -= 1 }
    var end = column + 1
    while end < frame.size.columns, isBlank(frame[end, row], like: role) { end += 1 }
    guard start > 0, end < frame.size.columns, end - start <= 8 else {
      return BlankRun(end: end, ink: bare)
    }
    let left = Int(frame[start - 1, row].roleNumber)
    let right = Int(frame[end, row].roleNumber)
    let isKept = grounds[left] == grounds[role] && !drawsBlanks[left] && inks[right] != bare
    return BlankRun(end: end, ink: isKept ? inks[left] : bare)
  }

  /// Of each row, how many cells from the left are erased, with nothing drawn in them.
  func margins(of frame: Frame) -> [Int] {
    let bare = Ink(attributes: 0, pair: 0)
    return (0..<frame.size.rows).map { row in
      (0..<frame.size.columns).prefix { column in
        let cell = frame[column, row]
        return cell.isBlank && blanks[Int(cell.roleNumber)] == bare
      }.count
    }
  }

  private func isBlank(_ cell: Cell, like role: Int) -> Bool {
    let other = Int(cell.roleNumber)
    return cell.isBlank && grounds[other] == grounds[role] && !drawsBlanks[other]
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

/// Blanks side by side, and how they are written.
struct BlankRun {
  /// The column behind the last.
  let end: Int
  let ink: Palette.Ink
}
