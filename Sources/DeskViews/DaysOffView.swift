import Desk
import TextScreen

/// The heads' page of days off: the wishes that wait, then the schedule of a week with those at
/// work each day below it (C9).
struct DaysOffView {
  let sheet: DaysOff
  let office: Office
  let state: State
  let words: Words

  private enum Line {
    case row(Int)
    case days
    case atWork
  }

  private static let cellColumns = 7

  func draw(in area: Area, into frame: inout Frame) {
    var rest = area
    let monday = state.calendar.today.monday + 7 * office.week
    let schedule = WeekSchedule(of: monday, sheet, state.company.rules.shifts)
    Drawing.rule(
      words.office.page(.daysOff), right: "← \(week(monday)) →", role: .titleFocused,
      in: rest.takeTop(), into: &frame)
    guard !sheet.operators.isEmpty else {
      Drawing.paragraph(words.office.empty(.daysOff), .dim, in: rest.inset(2), into: &frame)
      return
    }
    let waiting = sheet.waiting.count
    let lines =
      (0..<waiting).map(Line.row) + [.days]
      + sheet.operators.indices.map { Line.row(waiting + $0) } + [.atWork]
    let chosen = office.selection < waiting ? office.selection : office.selection + 1
    let page = Page(of: lines.count, around: chosen, rows: rest.rows)
    for (place, line) in lines[page.range].enumerated() {
      let row = rest.line(place)
      switch line {
      case .row(let index):
        Drawing.mark(index == office.selection, in: row, into: &frame)
        if index < waiting {
          OfficeRow(.daysOff(sheet), index, state, words).draw(in: row, into: &frame)
        } else {
          draw(schedule.lines[index - waiting], in: row, into: &frame)
        }
      case .days: drawDays(schedule, in: row, into: &frame)
      case .atWork: drawAtWork(schedule, in: row, into: &frame)
      }
    }
  }

  private func week(_ monday: Day) -> String {
    words.formats.day(monday) + " – " + words.formats.day(monday + 6)
  }

  private func draw(_ line: WeekSchedule.Line, in row: Area, into frame: inout Frame) {
    draw(
      state.company.name(of: line.member), .strong,
      line.days.map { (words.shift.cell($0), role(of: $0)) }, in: row, into: &frame)
  }

  private func role(of standing: WeekSchedule.Standing) -> Role {
    switch standing {
    case .works: .text
    case .wished: .warning
    case .off: .good
    case .absent, .free: .dim
    }
  }

  private func drawDays(_ schedule: WeekSchedule, in row: Area, into frame: inout Frame) {
    let cells = (0..<7).map { place in
      let day = schedule.monday + place
      return (words.formats.weekdays[place] + " \(day.date.day)", Role.dim)
    }
    draw("", .dim, cells, in: row, into: &frame)
  }

  private func drawAtWork(_ schedule: WeekSchedule, in row: Area, into frame: inout Frame) {
    let least = state.company.rules.shifts.least
    let cells = schedule.atWork.map { count -> (String, Role) in
      guard let count else { return ("", .dim) }
      return count < least ? ("\(count) !", .warning) : ("\(count)", .text)
    }
    draw(words.shift.atWork, .dim, cells, in: row, into: &frame)
  }

  private func draw(
    _ name: String, _ role: Role, _ cells: [(String, Role)], in row: Area,
    into frame: inout Frame
  ) {
    let columns = min(28, max(6, row.columns - 3 - cells.count * Self.cellColumns))
    var pen = Pen(row)
    pen.skip(2)
    pen.write(name, role, limit: columns - 1, into: &frame)
    for (place, cell) in cells.enumerated() {
      pen.move(to: row.column + 2 + columns + place * Self.cellColumns)
      pen.write(cell.0, cell.1, limit: Self.cellColumns - 1, into: &frame)
    }
  }
}

/// Rows and details of days off.
struct DaysOffText {
  let sheet: DaysOff
  let state: State
  let words: Words

  private var rules: ShiftRules { state.company.rules.shifts }

  func row(_ place: Int) -> OfficeRow {
    switch sheet.rows[place] {
    case .day(let day): return row(day)
    case .wish(let wish): return row(wish)
    case .member(let code):
      var row = OfficeRow()
      row.subject = state.company.name(of: code)
      return row
    }
  }

  private func row(_ day: Day) -> OfficeRow {
    var row = OfficeRow()
    row.time = words.formats.day(day)
    row.kind = words.formats.weekdays[day.weekday - 1]
    row.text = work(on: day)
    row.isDone = !rules.days.contains(day.weekday)
    guard let wish = sheet.wish(of: state.me.code, on: day) else { return row }
    row.right = words.shift.standing(wish.standing)
    row.rightRole = wish.standing == .approved ? .good : .warning
    row.rest = wish.why
    return row
  }

  private func work(on day: Day) -> String {
    switch sheet.standing(of: state.me.code, on: day, rules) {
    case .works, .wished: words.shift.works(rules.hoursText)
    case .off: ""
    case .absent: words.shift.away
    case .free: words.shift.free
    }
  }

  private func row(_ wish: ShiftWish) -> OfficeRow {
    var row = OfficeRow()
    row.time = words.formats.day(wish.day)
    row.kind = words.formats.weekdays[wish.day.weekday - 1]
    row.subject = state.company.name(of: wish.member)
    row.text = wish.why
    row.right = words.shift.cell(.wished)
    row.rightRole = .warning
    return row
  }

  func title(_ place: Int) -> (text: String, right: String) {
    switch sheet.rows[place] {
    case .day(let day): (words.formats.weekday(day), "")
    case .wish(let wish):
      (state.company.name(of: wish.member), words.formats.weekday(wish.day))
    case .member(let code): (state.company.name(of: code), "")
    }
  }

  func details(_ place: Int) -> [OfficeDetail] {
    switch sheet.rows[place] {
    case .day(let day): return details(day)
    case .wish(let wish):
      let left = state.leftAtWork(without: wish) ?? 0
      let count = words.shift.left(left, rules.least)
      return why(wish) + [.text(count, left < rules.least ? .warning : .text)]
    case .member: return []
    }
  }

  private func details(_ day: Day) -> [OfficeDetail] {
    guard let wish = sheet.wish(of: state.me.code, on: day) else {
      return [.text(work(on: day))]
    }
    let standing = words.shift.standing(wish.standing)
    guard let answer = wish.answer else { return [.text(standing, .warning)] + why(wish) }
    let said = [standing, state.company.name(of: answer.signed.by), answer.words]
    return why(wish) + [
      .pair(words.office.answer, said.filter { !$0.isEmpty }.joined(separator: " · "), .strong)
    ]
  }

  private func why(_ wish: ShiftWish) -> [OfficeDetail] {
    wish.why.isEmpty ? [] : [.pair(words.shift.why, wish.why)]
  }
}
