import Desk
import TextScreen

/// The help: every key by group, the figures' formulas, the duties, and where there is more.
enum HelpView {
  enum Line {
    case blank
    case title(String)
    case binding(Binding)
    case pair(String, String)
    case text(String)
  }

  static func draw(
    scroll: Int, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    let lines = lines(state, words)
    var rest = area
    let foot = rest.takeBottom(rest.rows > 2 ? 1 : 0)
    let first = min(max(0, scroll), max(0, lines.count - rest.rows))
    for (place, line) in lines.dropFirst(first).prefix(rest.rows).enumerated() {
      draw(line, state, words, in: rest.line(place), into: &frame)
    }
    let below = lines.count - first - rest.rows
    guard below > 0 else { return }
    var pen = Pen(foot)
    pen.skip(2)
    pen.write(words.order.below(below), .key, into: &frame)
  }

  /// All of the help, line by line.
  static func lines(_ state: State, _ words: Words) -> [Line] {
    var lines: [Line] = []
    let bindings = Bindings.bindings(in: state)
    for group in Binding.Group.allCases where bindings.contains(where: { $0.group == group }) {
      lines.append(.title(words.help.group(group)))
      lines += bindings.filter { $0.group == group }.map(Line.binding)
      lines.append(.blank)
    }
    lines.append(.title(words.help.figures))
    lines += words.help.formulas(state.company.rules).map { .pair($0.0, $0.1) }
    lines += [.blank, .title(words.office.page(.figures))]
    lines += words.figureFormulas(state.company.rules).map { .pair($0.0, $0.1) }
    lines += [.blank, .title(words.help.duties)]
    lines += Duty.allCases.map { .pair($0.rawValue, words.help.duty($0)) }
    lines += [.blank, .title(words.help.more)]
    lines += words.help.moreLines.map(Line.text)
    return lines
  }

  private static func draw(
    _ line: Line, _ state: State, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    var pen = Pen(row)
    pen.skip(2)
    switch line {
    case .blank: break
    case .title(let text): pen.write(text, .overlayTitle, into: &frame)
    case .text(let text): pen.write(text, .overlay, limit: pen.room - 1, into: &frame)
    case .pair(let name, let text):
      pen.write(name, .strong, limit: 16, into: &frame)
      pen.move(to: row.column + 19)
      pen.write(text, .overlay, limit: pen.room - 1, into: &frame)
    case .binding(let binding):
      let caption = binding.caption(words.commands, in: state)
      let keys = binding.keys.map(words.help.key).joined(separator: "  ")
      pen.write(keys, .key, limit: 14, into: &frame)
      pen.move(to: row.column + 17)
      pen.write(caption.name, .strong, limit: 14, into: &frame)
      pen.move(to: row.column + 32)
      pen.write(caption.help, .overlay, limit: pen.room - 1, into: &frame)
    }
  }
}
