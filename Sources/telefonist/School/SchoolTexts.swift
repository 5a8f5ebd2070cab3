internal import Desk
internal import DeskViews
internal import School

/// What the commands of the school say.
struct SchoolTexts: Sendable {
  /// The head of a day's list; nil: exams.
  let day: @Sendable (Int?) -> String
  let passed: String
  let failed: String
  /// Points earned, points there were, per cent, pass mark.
  let points: @Sendable (Int, Int, Int, Int) -> String
  let keys: @Sendable (Int) -> String
  let nothingLost: String
  let expected: String
  let found: String
  let notAnswered: String
  let criterion: @Sendable (Criterion) -> String
  let caller: @Sendable (Int, String) -> String
  let ends: @Sendable (Destination) -> String
  let isSound: @Sendable (Int) -> String
  let noClient: @Sendable (String, Int) -> String
  let noKind: @Sendable (String, Int) -> String
  let noGood: @Sendable (String, Int) -> String

  /// Where a caller's call has to go.
  enum Destination {
    case order, information
    case transfer(String, Duty)
  }

  static func of(_ language: Language) -> SchoolTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  func casting(_ error: CastingError) -> String {
    switch error {
    case .noClient(let code, let place): noClient(code, place + 1)
    case .noKind(let code, let place): noKind(code, place + 1)
    case .noGood(let code, let place): noGood(code, place + 1)
    }
  }

  /// What an exercise comes to with the books at hand.
  func summary(_ exercise: Exercise, _ company: Company) -> [String] {
    let callers = exercise.cast.enumerated().map { place, role in
      caller(place + 1, role.company) + ": " + ends(destination(of: role, exercise, company))
    }
    return callers + [isSound(exercise.cast.count)]
  }

  private func destination(
    of role: Role, _ exercise: Exercise, _ company: Company
  ) -> Destination {
    let today = Day(number: exercise.beganAt.milliseconds / 86_400_000)
    if case .transfer(let reason, let targets) = role.routing(company, today: today) {
      let name = targets.isEmpty ? "–" : targets[RoutingRule.proposed(targets)].member.name
      return .transfer(name, reason.duty)
    }
    switch role.part.purpose {
    case .order: return .order
    case .information: return .information
    case .otherMatter:
      let targets = RoutingRule.otherTargets(role.card?.client, company)
      let name = targets.isEmpty ? "–" : targets[RoutingRule.proposed(targets)].member.name
      return .transfer(name, .a19)
    }
  }
}

extension SchoolTexts {
  private static let english = SchoolTexts(
    day: { $0.map { "Day \($0)" } ?? "Exams" }, passed: "passed", failed: "not passed",
    points: { "\($0) of \($1) points · \($2) % · pass mark \($3) %" },
    keys: { $0 == 1 ? "1 key" : "\($0) keys" }, nothingLost: "no point lost",
    expected: "expected", found: "was", notAnswered: "never answered",
    criterion: {
      switch $0 {
      case .answeredInTime: "answered in time"
      case .clientIdentified: "client identified"
      case .newcomerRegistered: "new client registered"
      case .routed: "put through to the right colleague"
      case .takenPersonally: "order taken personally"
      case .debtSeen: "debt seen and named"
      case .goods: "right goods"
      case .amounts: "right units and amounts"
      case .column: "right price column"
      case .offersMade: "offers made aloud, answers noted"
      case .offersChosen: "offers well chosen"
      case .delivery: "delivery and people agreed"
      case .readBack: "read back, and agreed to"
      case .informed: "question answered"
      case .remarkPassed: "remark passed on"
      case .registered: "right outcome registered"
      case .script: "words of the script"
      case .handlingTime: "time"
      case .keystrokes: "keystrokes"
      }
    },
    caller: { "Caller \($0), \($1)" },
    ends: {
      switch $0 {
      case .order: "an order (A3)"
      case .information: "information (A18)"
      case .transfer(let name, let duty): "goes to \(name) (\(duty.rawValue))"
      }
    },
    isSound: { $0 == 1 ? "1 caller, nothing wrong." : "\($0) callers, nothing wrong." },
    noClient: { "Caller \($1): there is no client “\($0)” in the books." },
    noKind: { "Caller \($1): there is no type of client “\($0)” in the books." },
    noGood: { "Caller \($1): there is no good “\($0)” in the books." })

  private static let russian = SchoolTexts(
    day: { $0.map { "День \($0)" } ?? "Экзамены" }, passed: "сдано", failed: "не сдано",
    points: { "баллов \($0) из \($1) · \($2) % · проходной \($3) %" },
    keys: { "клавиш: \($0)" }, nothingLost: "без потерь",
    expected: "нужно", found: "было", notAnswered: "не отвечен",
    criterion: {
      switch $0 {
      case .answeredInTime: "ответ вовремя"
      case .clientIdentified: "клиент определён"
      case .newcomerRegistered: "новый клиент записан"
      case .routed: "соединён с тем, с кем нужно"
      case .takenPersonally: "заказ принят лично"
      case .debtSeen: "долг замечен и назван"
      case .goods: "нужные товары"
      case .amounts: "верные единицы и количества"
      case .column: "верная колонка цен"
      case .offersMade: "предложения вслух, ответы отмечены"
      case .offersChosen: "предложения подобраны"
      case .delivery: "доставка и люди согласованы"
      case .readBack: "заказ сверен"
      case .informed: "на вопрос отвечено"
      case .remarkPassed: "замечание передано"
      case .registered: "верный итог звонка"
      case .script: "слова сценария"
      case .handlingTime: "время"
      case .keystrokes: "нажатия клавиш"
      }
    },
    caller: { "Клиент \($0), \($1)" },
    ends: {
      switch $0 {
      case .order: "заказ (A3)"
      case .information: "справка (A18)"
      case .transfer(let name, let duty): "соединить: \(name) (\(duty.rawValue))"
      }
    },
    isSound: { "Клиентов: \($0), ошибок нет." },
    noClient: { "Клиент \($1): в базе нет «\($0)»." },
    noKind: { "Клиент \($1): в базе нет типа клиентов «\($0)»." },
    noGood: { "Клиент \($1): в базе нет товара «\($0)»." })
}

/// A score as lines of text: what was lost, when, and by which duty.
struct ScoreSheet {
  let lines: [String]

  init(_ score: Score, _ language: Language, beganAt: Instant) {
    let texts = SchoolTexts.of(language)
    var lines = [
      score.scenario + " · " + (score.isPassed ? texts.passed : texts.failed),
      texts.points(score.earned, score.possible, score.percent, score.passMark),
    ]
    for (place, call) in score.calls.enumerated() {
      let span = Score.span(call.seconds)
      lines.append("")
      lines.append(
        texts.caller(place + 1, call.caller) + " · "
          + (call.seconds == 0 ? texts.notAnswered : span + " · " + texts.keys(call.keys)))
      if call.lost.isEmpty { lines.append("  ✓ " + texts.nothingLost) }
      lines += call.lost.map { Self.line($0, texts, ListWords(language), beganAt) }
    }
    self.lines = lines
  }

  private static func line(
    _ point: Point, _ texts: SchoolTexts, _ words: ListWords, _ beganAt: Instant
  ) -> String {
    var text =
      "  ✗ " + Score.span(point.at.seconds(since: beganAt)).spaced(to: 7)
      + point.duty.rawValue.spaced(to: 5) + texts.criterion(point.criterion)
    if !point.expected.isEmpty, point.expected != "–" {
      text += " · " + texts.expected + ": " + shown(point.expected, point.criterion, words)
    }
    if !point.found.isEmpty, point.found != "–" {
      text += " · " + texts.found + ": " + shown(point.found, point.criterion, words)
    }
    return text
  }

  /// Outcomes and topics of remarks stand there by name; the rest are codes and figures.
  private static func shown(
    _ value: String, _ criterion: Criterion, _ words: ListWords
  ) -> String {
    switch criterion {
    case .registered: return Outcome(rawValue: value).map(words.outcome) ?? value
    case .remarkPassed:
      return value.split(separator: " ").map { name in
        Remark.Topic(rawValue: String(name)).map(words.topic) ?? String(name)
      }.joined(separator: ", ")
    default: return value
    }
  }
}
