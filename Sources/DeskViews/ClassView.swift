public import Desk
internal import School
public import TextScreen

/// A class at a glance: who works at what, how it goes, and what each should do next.
public enum ClassView {
  public struct Row: Hashable, Sendable {
    public var trainee: String
    public var examsPassed: Int
    public var exercise: String
    public var state: State?
    public var earned: Int
    public var possible: Int
    public var idleSeconds: Int
    /// The exercise was left and scored.
    public var isOver: Bool

    public init(
      trainee: String, examsPassed: Int, exercise: String = "", state: State? = nil,
      earned: Int = 0, possible: Int = 0, idleSeconds: Int = 0, isOver: Bool = false
    ) {
      self.trainee = trainee
      self.examsPassed = examsPassed
      self.exercise = exercise
      self.state = state
      self.earned = earned
      self.possible = possible
      self.idleSeconds = idleSeconds
      self.isOver = isOver
    }
  }

  public static func draw(
    _ rows: [Row], selection: Int, language: Language, into frame: inout Frame
  ) {
    let words = Words.of(language)
    let say = words.classroom
    frame.clear()
    frame.cursor = nil
    var rest = Area(frame.size)
    CourseView.drawKeys(say.keys, in: rest.takeBottom(), into: &frame)
    let working = rows.count { $0.state != nil && !$0.isOver }
    Drawing.rule(
      say.title, right: say.atWork(working, rows.count), role: .titleFocused,
      in: rest.takeTop(), into: &frame)
    if rows.isEmpty {
      Drawing.paragraph(say.nobody, .dim, in: rest.inset(2), into: &frame)
      return
    }
    // Two rows each where the class is small enough for the screen, else one.
    let isTall = rows.count * 2 <= rest.rows
    let page = Page(of: rows.count, around: selection, rows: isTall ? rest.rows / 2 : rest.rows)
    for place in page.range {
      let row = rest.takeTop(isTall ? 2 : 1)
      Drawing.mark(place == selection, in: row, into: &frame)
      draw(rows[place], words, in: row, into: &frame)
    }
  }

  private static func draw(_ row: Row, _ words: Words, in area: Area, into frame: inout Frame) {
    let say = words.classroom
    var pen = Pen(area)
    pen.skip(2)
    pen.write(row.trainee, .strong, limit: 16, into: &frame)
    pen.move(to: area.column + 20)
    guard let state = row.state, !row.isOver else {
      pen.write(row.isOver ? say.over(row.exercise) : say.notBegun, .dim, into: &frame)
      Pen(area).writeAtEnd(say.exams(row.examsPassed) + " ", .dim, into: &frame)
      return
    }
    let points = row.possible == 0 ? "" : "\(row.earned)/\(row.possible) · "
    let end = points + say.exams(row.examsPassed) + " "
    pen.write(
      row.exercise + " · " + doing(state, words), .text,
      limit: max(8, pen.room - DisplayWidth.of(end) - 1), into: &frame)
    Pen(area).writeAtEnd(end, .dim, into: &frame)
    guard area.rows > 1 else { return }
    var second = Pen(area.line(1))
    second.skip(20)
    let isStuck = row.idleSeconds >= 30
    let hint = Coach(state).hint
    let isMore = hint != nil || state.conversation?.lastAnswer != nil
    if isStuck {
      second.write(
        say.still(words.formats.span(row.idleSeconds)) + (isMore ? " · " : ""), .warning,
        into: &frame)
    }
    if let hint {
      second.write(words.lesson.need(hint.need), .dim, into: &frame)
    } else if let answer = state.conversation?.lastAnswer {
      second.write("“" + answer.text + "”", .dim, into: &frame)
    }
  }

  private static func doing(_ state: State, _ words: Words) -> String {
    guard let conversation = state.conversation else { return words.header.ready }
    let name = conversation.card?.client.name ?? words.caller.whoIsCalling
    return conversation.isOver ? words.header.wrapUp + " · " + name : name
  }
}
