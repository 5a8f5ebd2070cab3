internal import CursesFront
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation
internal import Glibc
internal import School
internal import TextScreen

/// The school on the terminal: the course, its exercises, and the score after each.
final class SchoolDesk {
  private let book: CourseBook
  private let folder: SchoolFolder
  private let trainee: String
  private let options: DeskOptions
  private let company: SchoolCompany
  private let theme: Theme
  private let signals = Signals()
  private var page: CoursePage
  private var ending: Int32?
  /// Callers are heard, too, where the host has a voice.
  var isAloud = false

  init(
    book: CourseBook, company: SchoolCompany, folder: SchoolFolder, trainee: String,
    options: DeskOptions, language: Language
  ) {
    self.book = book
    self.company = company
    self.folder = folder
    self.trainee = trainee
    self.options = options
    theme = options.theme.flatMap { Theme.named($0) } ?? Theme.builtIn[0]
    page = book.page(results: folder.results(of: trainee), trainee: trainee, language: language)
  }

  /// The course page until it is left. Returns the exit status.
  func run() throws -> Int32 {
    while ending == nil {
      switch try choose() {
      case .leave: return 0
      case .begin(let name, let isExam):
        if let scenario = book.scenario(name) {
          try work(scenario, coaching: isExam ? .silent : .hints)
        }
      case .stay: break
      }
    }
    return ending ?? 0
  }

  /// One exercise, with its score.
  func work(_ scenario: Scenario, coaching: Lesson.Coaching) throws {
    let now = WallClock.now()
    let attempt = try folder.attempt(of: trainee, scenario.name, at: now)
    let seed = options.seed ?? 1
    let plan = LessonPlan(
      scenario, coaching: coaching, seed: seed, folder: attempt, isShared: folder.isShared)
    try company.fill(
      Store.open(path: plan.storePath), language: page.language, today: WallClock.today())
    var options = options
    options.store = plan.storePath
    options.language = page.language
    options.phone = .simulated
    plan.isAloud = isAloud
    let status = try DeskOpening(options, isDemo: true, lesson: plan).run()
    plan.end()
    SchoolFolder.removeStore(in: attempt)
    if status != 0 { ending = status }
    guard let journal = SchoolFolder.journal(of: attempt) else { return }
    var taken = try Attempt(journal: journal)
    let score = taken.score()
    try folder.keep(
      SchoolFolder.Result(
        at: now, exercise: scenario.name, isExam: coaching == .silent, earned: score.earned,
        possible: score.possible, percent: score.percent, passMark: score.passMark,
        lost: score.lost.map(\.duty),
        attempt: attempt.split(separator: "/").last.map(String.init) ?? ""),
      of: trainee)
    let selection = (page.selection, page.openEntry)
    page = book.page(
      results: folder.results(of: trainee), trainee: trainee, language: page.language)
    (page.selection, page.openEntry) = selection
    if ending == nil {
      try show(
        ScoreSheet(score, page.language, beganAt: taken.exercise.beganAt).lines,
        title: scenario.title[page.language])
    }
  }

  // MARK: the pages

  private func choose() throws -> CoursePage.Step {
    try onScreen { screen in
      var frame = Frame(size: screen.size)
      CourseView.draw(page, into: &frame)
      return frame
    } take: { key in
      switch page.take(Self.command(key)) {
      case .stay: nil
      case let step: step
      }
    } ?? .leave
  }

  private func show(_ lines: [String], title: String) throws {
    var first = 0
    _ = try onScreen { screen in
      var frame = Frame(size: screen.size)
      CourseView.draw(
        lines: lines, title: title, from: first, language: page.language, into: &frame)
      return frame
    } take: { (key: Key) -> Bool? in
      switch Self.command(key) {
      case .move(.down): first = min(first + 1, max(0, lines.count - 5))
      case .move(.up): first = max(0, first - 1)
      case .accept, .back, .leave: return true
      default: break
      }
      return nil
    }
  }

  /// Draws and takes keys until `take` has an answer; nil when the terminal or a signal ended it.
  private func onScreen<Answer>(
    _ draw: (Screen) -> Frame, take: (Key) -> Answer?
  ) throws -> Answer? {
    let screen = try Screen(theme: theme)
    defer { screen.close() }
    screen.restoreOnTrap()
    while true {
      screen.paint(draw(screen))
      var descriptors = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&descriptors, 2, -1) > 0 else { continue }
      if let signal = signals.take(for: screen) {
        ending = 128 + signal
        return nil
      }
      guard descriptors[0].revents != 0 else { continue }
      let keys = screen.keys(haveCome: descriptors[0].revents & Int16(POLLIN) != 0)
      if keys.isEmpty, screen.isGone {
        ending = 128 + SIGHUP
        return nil
      }
      for key in keys {
        if let answer = take(key) { return answer }
      }
    }
  }

  private static func command(_ key: Key) -> Command {
    switch key {
    case .up: .move(.up)
    case .down: .move(.down)
    case .enter: .accept
    case .escape: .back
    case .tab: .next
    case .backTab: .previous
    case .control("q"): .leave
    case .control("g"): .nextLanguage
    case .character(let character): .type(String(character))
    default: .redraw
    }
  }
}

extension CourseBook {
  /// The course with what a trainee has done of it.
  func page(
    results: [SchoolFolder.Result], trainee: String, language: Language
  ) -> CoursePage {
    let done = Dictionary(grouping: results, by: \.exercise)
    func entry(_ name: String, _ part: CoursePage.Entry.Part, passMark: Int?) -> CoursePage.Entry? {
      guard let scenario = scenario(name) else { return nil }
      let attempts = done[name] ?? []
      return CoursePage.Entry(
        name: name, title: scenario.title, brief: scenario.brief, part: part,
        callers: scenario.callers.count, passMark: passMark ?? scenario.passMark,
        best: attempts.map(\.percent).max(), attempts: attempts.count)
    }
    var pages = days.map { day in
      let practice = day.scenarios.filter { $0 != day.warmUp && $0 != day.exam }
      let entries =
        [entry(day.warmUp, .warmUp, passMark: nil)]
        + practice.map { entry($0, .practice, passMark: nil) }
        + [entry(day.exam, .exam, passMark: day.passMark)]
      return CoursePage.Day(
        number: day.number, title: day.title, lesson: day.lesson, duties: day.duties,
        entries: entries.compactMap(\.self))
    }
    for number in (days.count + 1)...max(days.count + 1, lastDay) {
      let names = scenarios.map(\.name).filter { self.day(of: $0) == number }
      let entries = names.compactMap { entry($0, .practice, passMark: nil) }
      guard let first = entries.first else { continue }
      pages.append(
        CoursePage.Day(
          number: number, title: first.title, lesson: BothTongues(""), duties: [],
          entries: entries))
    }
    return CoursePage(title: title, trainee: trainee, language: language, days: pages)
  }
}
