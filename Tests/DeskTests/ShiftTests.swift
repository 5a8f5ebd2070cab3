import Testing

@testable import Desk

/// Days off in the office, and the schedule that follows (C9).
struct ShiftTests {
  private static let operatorPlace = 0
  private static let headPlace = 4
  /// Of ``World/today``.
  private static let monday = World.today.monday + 7

  private static func wish(
    _ member: StaffCode = "op", on day: Day = monday, isApproved: Bool? = nil
  ) -> ShiftWish {
    ShiftWish(
      id: "\(member)-\(day.number)", member: member, day: day, why: "", made: World.start,
      answer: isApproved.map {
        .init(isApproved: $0, words: "so", signed: Signature(by: "hw", at: World.start))
      })
  }

  private static func sheet(
    of member: StaffCode?, _ wishes: [ShiftWish] = [], absences: [Absence] = []
  ) -> DaysOff {
    DaysOff(
      of: member, today: World.today, operators: member.map { [$0] } ?? ["op", "o2", "o3"],
      wishes: wishes, absences: absences)
  }

  private static func desk(_ place: Int, _ sheet: DaysOff, selection: Int = 0) -> State {
    var state = State(
      now: World.start, calendar: Calendar(today: World.today, offsetSeconds: 10_800),
      company: World.company, script: Script(texts: [:]), me: World.staff[place], phone: .manual)
    var office = Office(page: .daysOff, of: state.me.code, rows: .daysOff(sheet))
    office.selection = selection
    state.work = .office(office)
    state.company.rules.shifts.least = 2
    return state
  }

  /// An operator's row of ``monday``.
  private static let row = monday - World.today - 1

  @Test("C9: Enter wishes a day to come off, with a word why; Enter again takes it back")
  func wishes() {
    var state = Self.desk(Self.operatorPlace, Self.sheet(of: "op"), selection: Self.row)
    state.operate(.accept, .type("moving"), .accept)
    let made = ShiftWish(
      id: "op-\(World.start.milliseconds)", member: "op", day: Self.monday, why: "moving",
      made: World.start)
    #expect(state.officeDeeds == [.shift(.wish(made))])
    var wished = Self.desk(
      Self.operatorPlace, Self.sheet(of: "op", [made]), selection: Self.row)
    var taking = wished
    for command: Command in [.accept, .eraseForward] {
      taking = wished
      taking.operate(command)
      #expect(
        taking.officeDeeds
          == [.shift(.takeBack(made.id, day: Self.monday, by: "op", at: World.start))])
    }
    wished = Self.desk(
      Self.operatorPlace, Self.sheet(of: "op", [Self.wish(isApproved: false)]),
      selection: Self.row)
    #expect(wished.refusal(of: .accept) == .doneAlready)
    #expect(wished.refusal(of: .eraseForward) == .doneAlready)
  }

  @Test("A day on which nobody works, or of an absence, is not wished off")
  func notWished() {
    let away = Absence(
      id: "a", member: "op", first: Self.monday, last: Self.monday, substitute: "o2",
      entered: Signature(by: "hw", at: World.start))
    let sheet = Self.sheet(of: "op", absences: [away])
    let working = Self.desk(Self.operatorPlace, sheet, selection: Self.row)
    #expect(working.refusal(of: .accept) == .nothingToDo)
    let sunday = Self.desk(Self.operatorPlace, sheet, selection: Self.row - 1)
    #expect(sunday.refusal(of: .accept) == .nothingToDo)
    #expect(
      Self.desk(Self.operatorPlace, sheet, selection: Self.row + 1).refusal(of: .accept) == nil)
  }

  @Test("C9: a head approves with Enter, refuses with words")
  func answers() {
    let wish = Self.wish()
    let sheet = Self.sheet(of: nil, [wish])
    var state = Self.desk(Self.headPlace, sheet)
    state.operate(.accept, .accept, .accept)
    let signed = Signature(by: "hw", at: World.start)
    #expect(
      state.officeDeeds == [
        .shift(
          .answer(
            ShiftAnswer(to: wish, .init(isApproved: true, words: "", signed: signed))))
      ])
    var refusing = Self.desk(Self.headPlace, sheet)
    refusing.operate(.accept, .type("2"), .accept, .accept)
    #expect(refusing.notice == .refused(.fieldMissing(.answerWords)))
    refusing.operate(.type("no"), .accept)
    #expect(
      refusing.officeDeeds == [
        .shift(
          .answer(
            ShiftAnswer(to: wish, .init(isApproved: false, words: "no", signed: signed))))
      ])
  }

  @Test("C9: too few at work are said first; the same answer again approves it knowingly")
  func tooFew() {
    let wish = Self.wish()
    let sheet = Self.sheet(of: nil, [wish, Self.wish("o2", isApproved: true)])
    var state = Self.desk(Self.headPlace, sheet)
    state.operate(.accept, .accept, .accept)
    #expect(state.notice == .refused(.tooFewAtWork(left: 1, least: 2)))
    #expect(Refusal.tooFewAtWork(left: 1, least: 2).duty == .c9)
    #expect(state.officeDeeds == [])
    state.operate(.accept)
    guard case .shift(.answer(let answer))? = state.officeDeeds.first else {
      Issue.record("no answer")
      return
    }
    #expect(answer.isKnowing)
    #expect(answer.answer.isApproved)
  }

  @Test("C9: the schedule follows from approved wishes and absences")
  func schedule() {
    let away = Absence(
      id: "a", member: "o3", first: Self.monday + 1, last: Self.monday + 5, substitute: "op",
      entered: Signature(by: "hw", at: World.start))
    let sheet = Self.sheet(
      of: nil,
      [
        Self.wish(isApproved: true), Self.wish("o2"),
        Self.wish("o3", isApproved: false),
      ], absences: [away])
    let week = WeekSchedule(of: Self.monday + 3, sheet, ShiftRules())
    #expect(week.monday == Self.monday)
    #expect(week.lines.map(\.member) == ["op", "o2", "o3"])
    #expect(week.lines[0].days == [.off, .works, .works, .works, .works, .free, .free])
    #expect(week.lines[1].days[0] == .wished)
    #expect(week.lines[2].days == [.works, .absent, .absent, .absent, .absent, .free, .free])
    #expect(week.atWork == [2, 2, 2, 2, 2, nil, nil])
  }

  @Test("Arrows turn the weeks that wishes reach into")
  func weeks() {
    var state = Self.desk(Self.headPlace, Self.sheet(of: nil))
    #expect(state.office?.week == 1)
    state.operate(.move(.left), .move(.left))
    #expect(state.office?.week == 0)
    for _ in 0..<9 { state.operate(.move(.right)) }
    #expect(state.office?.week == 5)
    #expect(state.refusal(of: .accept) == .nothingToDo)
  }
}
