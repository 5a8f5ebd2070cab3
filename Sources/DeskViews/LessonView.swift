import Desk
import School
import TextScreen

/// The school's part of the desk: what the caller says, how it feels, and the coach (C10).
enum LessonView {
  /// Rows that it takes from the foot of the work; none without a lesson.
  static func rows(_ state: State, in main: Area) -> Int {
    guard state.lesson != nil, main.rows >= 12 else { return 0 }
    return main.rows >= 30 ? 6 : main.rows >= 20 ? 5 : 4
  }

  private static func spoken(_ text: String) -> String { "“" + text + "”" }

  static func draw(_ state: State, _ words: Words, in area: Area, into frame: inout Frame) {
    guard let lesson = state.lesson, !area.isEmpty else { return }
    var rest = area
    let coach = rest.takeBottom()
    if let conversation = state.conversation, !conversation.isOver {
      let temper = conversation.lastAnswer.map { words.lesson.temper($0.temper) } ?? ""
      let isShort = (conversation.lastAnswer?.temper ?? 100) < 50
      Drawing.rule(
        words.lesson.caller, right: temper, rightRole: isShort ? .warning : .dim,
        in: rest.takeTop(), into: &frame)
      let said = conversation.lastAnswer.map { spoken($0.text) } ?? words.lesson.nobodySpeaks
      Drawing.paragraph(
        said, conversation.lastAnswer == nil ? .dim : .script, in: rest.inset(1), into: &frame)
    } else {
      drawLesson(lesson, state, words, in: rest, into: &frame)
    }
    drawCoach(lesson, state, words, in: coach, into: &frame)
  }

  private static func drawLesson(
    _ lesson: Lesson, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    let done = min(lesson.callers, state.figures.calls + state.figures.abandoned)
    let head = lesson.isExam ? words.lesson.exam : words.lesson.lesson
    Drawing.rule(
      head + " · " + lesson.title, right: words.lesson.dealtWith(done, lesson.callers),
      in: rest.takeTop(), into: &frame)
    if state.isLessonOver {
      Drawing.paragraph(words.lesson.over, .good, in: rest.inset(1), into: &frame)
    } else if let answer = state.conversation?.lastAnswer {
      Drawing.paragraph(spoken(answer.text), .dim, in: rest.inset(1), into: &frame)
    }
  }

  /// What is missing now; the key as well, when it was asked for.
  private static func drawCoach(
    _ lesson: Lesson, _ state: State, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    var pen = Pen(row)
    pen.skip(1)
    if lesson.isHalted || !lesson.word.isEmpty {
      pen.write(words.lesson.trainer, .strong, into: &frame)
      pen.skip(2)
      pen.write(
        lesson.word.isEmpty ? words.lesson.halted : lesson.word, .warning, into: &frame)
      return
    }
    guard !lesson.isExam else { return }
    let coach = Coach(state)
    let hint = coach.hint
    guard hint != nil || state.conversation != nil else { return }
    pen.write(words.lesson.coach, .strong, into: &frame)
    pen.skip(2)
    guard let hint else {
      pen.write(words.lesson.waitForAnswer, .dim, into: &frame)
      return
    }
    pen.write(words.lesson.need(hint.need) + " ", .text, into: &frame)
    let duty = hint.need.duty.rawValue
    let key =
      lesson.coaching == .keys
      ? keyWords(hint.command, words)
      : words.lesson.askForKey(words.help.key(.control("k")))
    let end = Pen(row)
    pen.write(
      "· " + key, lesson.coaching == .keys ? .key : .dim,
      limit: max(0, pen.room - duty.utf8.count - 2), into: &frame)
    end.writeAtEnd(duty + " ", .duty, into: &frame)
  }

  private static func keyWords(_ command: Command, _ words: Words) -> String {
    if case .type(let text) = command { return words.lesson.type(text) }
    guard let binding = Bindings.binding(for: command) else { return "" }
    let name = binding.caption(words.commands).name
    return words.lesson.press(words.help.key(binding.keys[0])) + " (" + name + ")"
  }
}

extension Conversation {
  /// What the caller said last.
  var lastAnswer: Answer? {
    for utterance in dialogue.reversed() {
      if case .heard(let answer, _) = utterance { return answer }
    }
    return nil
  }
}
