/// Days off: wished by operators, answered by heads (C9).
extension State {
  static let shiftDecisions = ["approveWish", "refuseWish"]

  func refusalOfShift(_ sheet: DaysOff, _ place: Int) -> Refusal? {
    switch sheet.rows[place] {
    case .wish: return nil
    case .member: return .nothingToDo
    case .day(let day):
      switch sheet.standing(of: me.code, on: day, company.rules.shifts) {
      case .free, .absent: return .nothingToDo
      case .works: return sheet.wish(of: me.code, on: day) == nil ? nil : .doneAlready
      case .wished, .off: return nil
      }
    }
  }

  /// A wish is taken back at once; a new one may have a word why.
  mutating func actOnShift(_ sheet: DaysOff, _ place: Int, _ effects: inout [Effect]) {
    switch sheet.rows[place] {
    case .wish(let wish): begin(.answerWish(wish, isKnowing: false))
    case .member: break
    case .day(let day):
      if sheet.wish(of: me.code, on: day) == nil {
        begin(.wish(day))
      } else {
        takeBackWish(sheet, place, &effects)
      }
    }
  }

  /// The own wish on the chosen day, which may be taken back.
  public var chosenWish: ShiftWish? {
    guard let office, case .daysOff(let sheet)? = office.rows, let place = office.chosen,
      case .day(let day) = sheet.rows[place]
    else { return nil }
    return sheet.wish(of: me.code, on: day).flatMap { $0.standing == .refused ? nil : $0 }
  }

  func refusalOfTakingBack(_ sheet: DaysOff, _ place: Int) -> Refusal? {
    guard case .day(let day) = sheet.rows[place], let wish = sheet.wish(of: me.code, on: day)
    else { return .nothingToDo }
    return wish.standing == .refused ? .doneAlready : nil
  }

  mutating func takeBackWish(_ sheet: DaysOff, _ place: Int, _ effects: inout [Effect]) {
    guard case .day(let day) = sheet.rows[place], let wish = sheet.wish(of: me.code, on: day)
    else { return }
    keep(.office(.shift(.takeBack(wish.id, day: day, by: me.code, at: now))), &effects)
  }

  var wishForm: Form {
    Form([Form.Field(.wishWords, .text(TextField("")), isRequired: false)])
  }

  var wishAnswerForm: Form {
    Form([
      Form.Field(.wishDecision, .choice(options: Self.shiftDecisions, selected: 0)),
      Form.Field(.answerWords, .text(TextField("")), isRequired: false),
    ])
  }

  mutating func wish(_ day: Day, _ form: Form, _ effects: inout [Effect]) {
    guard ShiftWish.mayBeWished(day, on: calendar.today) else { return refuse(.timePast) }
    finish(
      .shift(
        .wish(
          ShiftWish(
            id: freshID, member: me.code, day: day, why: form.words(.wishWords), made: now))),
      &effects)
  }

  /// Fewer at work than there must be is said first; the same answer again is meant so.
  mutating func answerWish(
    _ wish: ShiftWish, isKnowing: Bool, _ form: Form, _ effects: inout [Effect]
  ) {
    let isApproved = form.chosen(.wishDecision) == Self.shiftDecisions[0]
    let words = form.words(.answerWords)
    if !isApproved, words.isEmpty { return refuse(.fieldMissing(.answerWords)) }
    let least = company.rules.shifts.least
    if isApproved, !isKnowing, let left = leftAtWork(without: wish), left < least {
      overlay = .office(OfficeForm(.answerWish(wish, isKnowing: true), form))
      return refuse(.tooFewAtWork(left: left, least: least))
    }
    let answer = ShiftWish.Answer(
      isApproved: isApproved, words: words, signed: Signature(by: me.code, at: now))
    finish(
      .shift(.answer(ShiftAnswer(to: wish, answer, isKnowing: isKnowing))), &effects)
  }

  /// Operators who would work on the day of a wish, as the page in hand has it.
  public func leftAtWork(without wish: ShiftWish) -> Int? {
    guard case .daysOff(let sheet)? = office?.rows else { return nil }
    return sheet.operators.count {
      $0 != wish.member && sheet.standing(of: $0, on: wish.day, company.rules.shifts).isAtWork
    }
  }

  /// The week before or after, as far as wishes reach.
  mutating func turnWeek(_ step: Int) {
    guard var office else { return }
    let weeks = WeekSchedule.weeks
    office.week = min(max(office.week + step, weeks.lowerBound), weeks.upperBound)
    work = .office(office)
  }
}
