public import Desk
public import School
public import TextScreen

/// The school's own pages: the course, a day with its lesson, and the score of an exercise.
public enum CourseView {
  public static func draw(_ page: CoursePage, into frame: inout Frame) {
    let words = Words.of(page.language)
    frame.clear()
    frame.cursor = nil
    var rest = Area(frame.size)
    let footer = rest.takeBottom()
    drawHeader(page, words, in: rest.takeTop(), into: &frame)
    if page.openEntry != nil, let day = page.day {
      drawDay(day, page, words, in: rest, into: &frame)
    } else {
      drawDays(page, words, in: rest, into: &frame)
    }
    drawKeys(
      page.openEntry == nil ? words.course.keysOfDays : words.course.keysOfDay, in: footer,
      into: &frame)
  }

  private static func drawHeader(
    _ page: CoursePage, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    frame.fill(" ", row.column..<row.column + row.columns, row.row, .header)
    var pen = Pen(row)
    pen.skip(1)
    pen.write(page.title[page.language], .header, limit: pen.room - 20, into: &frame)
    let passed = page.days.count { $0.isPassed }
    pen.writeAtEnd(
      page.trainee + " · " + words.course.passed(passed, page.days.count) + " ", .header,
      into: &frame)
  }

  private static func drawDays(
    _ page: CoursePage, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    Drawing.rule(words.course.days, role: .titleFocused, in: rest.takeTop(), into: &frame)
    // Where days are many, the lesson of the chosen one still finds room.
    let rows = max(1, min(page.days.count, rest.rows - 6))
    for place in Page(of: page.days.count, around: page.selection, rows: rows).range {
      let day = page.days[place]
      let row = rest.takeTop()
      Drawing.mark(place == page.selection, in: row, into: &frame)
      var pen = Pen(row)
      pen.skip(2)
      pen.write(day.isPassed ? "✓" : " ", .good, into: &frame)
      pen.skip(1)
      let number = words.course.day(day.number)
      pen.write(number, .dim, into: &frame)
      pen.move(to: row.column + 14)
      pen.write(
        day.title[page.language], place == page.selection ? .strong : .text,
        limit: max(8, row.columns - 38), into: &frame)
      pen.writeAtEnd(marks(day) + " ", .dim, into: &frame)
    }
    guard rest.rows > 5, let day = page.day else { return }
    _ = rest.takeTop()
    Drawing.rule(
      words.course.day(day.number) + " · " + day.title[page.language],
      right: day.duties.map(\.rawValue).joined(separator: " "), rightRole: .duty,
      in: rest.takeTop(), into: &frame)
    drawText(day.lesson[page.language], in: rest, into: &frame)
  }

  /// The best score of each exercise, such as `92 · 85 · –`; of many, how many are passed.
  private static func marks(_ day: CoursePage.Day) -> String {
    if day.entries.count > 6 {
      return "\(day.entries.count(where: \.isPassed))/\(day.entries.count)"
    }
    return day.entries.map { $0.best.map(String.init) ?? "–" }.joined(separator: " · ")
  }

  private static func drawDay(
    _ day: CoursePage.Day, _ page: CoursePage, _ words: Words, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    Drawing.rule(
      words.course.day(day.number) + " · " + day.title[page.language],
      right: day.duties.map(\.rawValue).joined(separator: " "), rightRole: .duty,
      in: rest.takeTop(), into: &frame)
    var list = rest.takeBottom(min(day.entries.count + 5, max(3, rest.rows - 4)))
    drawText(day.lesson[page.language], in: rest, into: &frame)
    Drawing.rule(words.course.exercises, role: .titleFocused, in: list.takeTop(), into: &frame)
    var brief = list.takeBottom(3)
    _ = brief.takeTop()
    let entries = Page(of: day.entries.count, around: page.openEntry ?? 0, rows: list.rows)
    for place in entries.range {
      let entry = day.entries[place]
      let row = list.takeTop()
      Drawing.mark(place == page.openEntry, in: row, into: &frame)
      draw(entry, isChosen: place == page.openEntry, page, words, in: row, into: &frame)
    }
    if let entry = page.entry {
      Drawing.paragraph(
        entry.brief[page.language], .dim, in: brief.inset(2), into: &frame)
    }
  }

  private static func draw(
    _ entry: CoursePage.Entry, isChosen: Bool, _ page: CoursePage, _ words: Words, in row: Area,
    into frame: inout Frame
  ) {
    var pen = Pen(row)
    pen.skip(2)
    pen.write(entry.isPassed ? "✓" : " ", .good, into: &frame)
    pen.skip(1)
    pen.write(words.course.part(entry.part), .dim, limit: 11, into: &frame)
    pen.move(to: row.column + 16)
    pen.write(
      entry.title[page.language], isChosen ? .strong : .text, limit: max(8, row.columns - 48),
      into: &frame)
    let best = entry.best.map { "\($0) %" } ?? "–"
    pen.writeAtEnd(
      words.course.callers(entry.callers) + " · " + words.course.best(best, entry.passMark) + " ",
      .dim, into: &frame)
  }

  /// A text with lines of its own; each is broken where it is too long.
  private static func drawText(_ text: String, in area: Area, into frame: inout Frame) {
    var rest = area.inset(2)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard !rest.isEmpty else { return }
      _ = rest.takeTop(
        max(1, Drawing.paragraph(String(line), .text, in: rest, into: &frame)))
    }
  }

  static func drawKeys(_ text: String, in row: Area, into frame: inout Frame) {
    var pen = Pen(row)
    pen.skip(1)
    for part in text.split(separator: "|") {
      let words = part.split(separator: " ", maxSplits: 1)
      pen.write(String(words[0]), .key, into: &frame)
      pen.write(" " + (words.count > 1 ? String(words[1]) : ""), .keyLabel, into: &frame)
      pen.skip(2)
    }
  }

  /// Lines of text that may be longer than the screen, such as a score.
  public static func draw(
    lines: [String], title: String, from first: Int, language: Language, into frame: inout Frame
  ) {
    let words = Words.of(language)
    frame.clear()
    frame.cursor = nil
    var rest = Area(frame.size)
    let footer = rest.takeBottom()
    Drawing.rule(title, role: .titleFocused, in: rest.takeTop(), into: &frame)
    for line in lines.dropFirst(first) {
      guard !rest.isEmpty else { break }
      let role: TextScreen.Role = line.contains("✗") ? .warning : line.contains("✓") ? .good : .text
      frame.write(
        line, at: rest.column + 1, rest.row, role, limit: max(0, rest.columns - 2))
      _ = rest.takeTop()
    }
    drawKeys(words.course.keysOfScore, in: footer, into: &frame)
  }
}
