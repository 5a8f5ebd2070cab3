internal import Desk
internal import School

/// The course as the program brings it: days, and scenarios by name.
struct CourseBook {
  let title: BothTongues
  let days: [CourseDay]
  /// All scenarios, in the order of the days; exams last.
  let scenarios: [Scenario]
  /// The file of each, by the scenario's name.
  let texts: [String: String]
  /// The day of each, by the scenario's name; nil for an exam.
  private let dayOf: [String: Int]

  /// The one that comes along.
  static func standard() throws -> CourseBook { try CourseBook() }

  private init() throws {
    var scenarios: [Scenario] = []
    var texts: [String: String] = [:]
    var dayOf: [String: Int] = [:]
    for (place, day) in Course.scenarioTexts.enumerated() {
      for text in day {
        let scenario = try ScenarioFile.parse(text, file: "course")
        scenarios.append(scenario)
        texts[scenario.name] = text
        if place < Course.scenarioTexts.count - 1 { dayOf[scenario.name] = place + 1 }
      }
    }
    self.texts = texts
    self.dayOf = dayOf
    guard let root = try SettingsNode.parse(Course.text, file: "course") else {
      throw FileComplaint(file: "course", message: "it is empty")
    }
    let parts = Dictionary(try root.entries(known: ["course", "title", "days"])) { one, _ in one }
    title = try parts["title"]?.tongues() ?? BothTongues("")
    let days = try parts["days"]?.list().map(Self.day) ?? []
    self.days = days
    // What an exam asks for, the day says.
    for day in days {
      if let place = scenarios.firstIndex(where: { $0.name == day.exam }) {
        scenarios[place].passMark = day.passMark
      }
    }
    self.scenarios = scenarios
  }

  /// A company's own: a day with a warm-up and an exam, then its recorded shifts.
  init(own school: OwnSchool) throws {
    let names = school.scenarios.map(\.name)
    let shifts = names.filter { $0.hasPrefix("shift-") }
    let drawn = names.filter { !$0.hasPrefix("shift-") }
    guard let warmUp = drawn.first, let exam = drawn.last, drawn.count >= OwnSchoolMaker.fewest
    else {
      throw Complaint(
        "\(school.folder) holds fewer than \(OwnSchoolMaker.fewest) exercises.")
    }
    scenarios = school.scenarios
    texts = school.texts
    title = BothTongues("Your own company", "Своя компания")
    dayOf = Dictionary(
      drawn.map { ($0, 1) } + shifts.map { ($0, 2) }, uniquingKeysWith: { first, _ in first })
    let duties = school.scenarios.reduce(into: Set<Duty>()) { $0.formUnion($1.duties) }
    days = [
      CourseDay(
        number: 1, title: title,
        lesson: BothTongues(
          """
          Exercises drawn from your own books: the goods and prices are yours, and so are the \
          habits and debts of the callers. Names, numbers, addresses and sums of money are others.
          """,
          """
          Упражнения по вашим книгам: товары и цены ваши, привычки и долги звонящих – тоже. Имена, \
          номера, адреса и суммы долгов изменены.
          """),
        duties: Duty.allCases.filter(duties.contains), warmUp: warmUp,
        scenarios: Array(drawn.dropFirst().dropLast()), exam: exam, passMark: 80)
    ]
  }

  var lastDay: Int { dayOf.values.max() ?? 0 }

  func scenario(_ name: String) -> Scenario? { scenarios.first { $0.name == name } }

  /// 1 to 10; nil for an exam, and for a scenario of the trainer's own.
  func day(of name: String) -> Int? { dayOf[name] }

  private static func day(_ node: SettingsNode) throws -> CourseDay {
    let keys = [
      "day", "title", "lesson", "duties", "warmup", "scenarios", "exam", "pass",
    ]
    let parts = Dictionary(try node.entries(known: keys)) { one, _ in one }
    func part(_ key: String) throws -> SettingsNode {
      guard let value = parts[key] else { throw node.complaint("must say “\(key)”") }
      return value
    }
    return CourseDay(
      number: try part("day").whole(1...99), title: try part("title").tongues(),
      lesson: try part("lesson").paragraph(),
      duties: try part("duties").list().map { try $0.duty() },
      warmUp: try part("warmup").scenarioName(),
      scenarios: try part("scenarios").list().map { try $0.scenarioName() },
      exam: try part("exam").scenarioName(), passMark: try part("pass").whole(1...100))
  }
}

extension SettingsNode {
  /// A text of several lines for each language.
  fileprivate func paragraph() throws -> BothTongues {
    var tongues = BothTongues("")
    for (key, value) in try entries(known: BothTongues.languages.map(\.rawValue)) {
      let text = try value.text()
      if key == Language.russian.rawValue { tongues.russian = text } else { tongues.english = text }
    }
    return tongues
  }
}
