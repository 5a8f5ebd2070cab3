import Desk
import TextScreen

/// A client in a list of matches: name, type, city, telephone, debt flag; the code beside a name
/// that another match has too.
enum MatchRow {
  static func draw(
    _ client: ClientMatch, among matches: [ClientMatch] = [], _ state: State, _ words: Words,
    isChosen: Bool, in row: Area, into frame: inout Frame
  ) {
    guard !row.isEmpty else { return }
    Drawing.mark(isChosen, in: row, into: &frame)
    let width = row.columns
    var end = row.column + width - 1
    if let flag = QueueView.flag(of: client, words) {
      frame.write(flag.text, endingAt: end, row.row, flag.role)
    }
    end -= flagWidth(words) + 1
    let phone = width >= 100 ? row.column + width - 32 : nil
    if let phone, phone < end {
      frame.write(words.formats.phone(client.phone), at: phone, row.row, .dim, limit: end - phone)
      end = phone
    }
    let city = end - (width >= 70 ? 16 : 0)
    let kind = city - (width >= 60 ? 17 : 0)
    let hasNamesake = matches.contains { $0.isNamesake(of: client) }
    let code = hasNamesake ? " · " + client.code : ""
    let room = kind - row.column - 3
    var pen = Pen(Area(column: row.column + 2, row: row.row, columns: max(0, room), rows: 1))
    pen.write(client.name, .text, limit: room - DisplayWidth.of(code), into: &frame)
    pen.write(code, .dim, into: &frame)
    if kind < city {
      let name = state.company.kind(client.kind)?.name ?? client.kind
      frame.write(name, at: kind, row.row, .dim, limit: city - kind - 1)
    }
    if city < end { frame.write(client.city, at: city, row.row, .dim, limit: end - city - 1) }
  }

  private static func flagWidth(_ words: Words) -> Int {
    DisplayWidth.of(words.queue.overLimit)
  }
}

extension ClientMatch {
  /// Another client of the same name. Names of one length alone are compared letter by letter, from
  /// the end: what was searched for is most often their beginning.
  fileprivate func isNamesake(of other: ClientMatch) -> Bool {
    name.utf8.count == other.name.utf8.count
      && name.utf8.reversed().elementsEqual(other.name.utf8.reversed())
      && code != other.code
  }
}
