internal import Centre
internal import Desk
internal import DeskViews

/// The figures of projects as text or as a table (C1).
struct ProjectFiguresSheet {
  let period: ReportPeriod
  let language: Language

  private var texts: ProjectFigureTexts { .of(language) }
  private var words: ListWords { ListWords(language) }

  func text(_ figures: [(project: Project, figures: ProjectFigures)]) -> String {
    var lines = [
      "\(texts.title) · \(words.date(period.first)) – \(words.date(period.last))"
    ]
    for (project, figures) in figures {
      let norm = texts.norm.padded(to: 12, isRight: true)
      lines += ["", project.title[language].padded(to: 50) + norm]
      for measure in ProjectFigures.Measure.allCases {
        guard let value = figures.values[measure] else { continue }
        let name = "  " + texts.name(measure, project.norms.answerSeconds)
        let due = figures.norms[measure].map { self.value($0, measure) } ?? ""
        let mark = figures.isMissed(measure) ? " !" : ""
        let counted = self.value(value, measure).padded(to: 16, isRight: true)
        let norm = due.isEmpty ? "" : due.padded(to: 12, isRight: true)
        lines.append(name.padded(to: 34) + counted + norm + mark)
      }
    }
    if figures.isEmpty { lines += ["", texts.none] }
    return lines.map { PlainText.clean($0) + "\n" }.joined()
  }

  private func value(_ value: Int, _ measure: ProjectFigures.Measure) -> String {
    switch measure {
    case .sum: words.money(Money(minor: value))
    case .inTime, .success: "\(value) %"
    case .talk, .wrapUp: Self.span(value)
    default: words.number(value)
    }
  }

  private static func span(_ seconds: Int) -> String {
    "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }

  /// A line a project, times in seconds; a norm stands behind its figure.
  func csv(_ figures: [(project: Project, figures: ProjectFigures)]) -> String {
    let decimal = ReportWords(language).decimal
    let measures = ProjectFigures.Measure.allCases
    let normed: [ProjectFigures.Measure] = [.inTime, .wrapUp, .perHour]
    let head =
      [texts.project]
      + measures.flatMap { measure in
        let name = texts.name(measure, nil)
        return normed.contains(measure) ? [name, name + ", " + texts.norm] : [name]
      }
    let rows = figures.map { project, figures in
      [project.name]
        + measures.flatMap { measure in
          let value = figures.values[measure].map { plain($0, measure, decimal) } ?? ""
          guard normed.contains(measure) else { return [value] }
          return [value, figures.norms[measure].map(String.init) ?? ""]
        }
    }
    return ReportRendering.table([head] + rows, decimal: decimal)
  }

  private func plain(_ value: Int, _ measure: ProjectFigures.Measure, _ decimal: String) -> String {
    measure == .sum
      ? Money(minor: value).typed.replacing(".", with: decimal) : String(value)
  }
}

/// What the figures of projects say.
struct ProjectFigureTexts: Sendable {
  let title: String
  let project: String
  let norm: String
  let none: String
  let measure: @Sendable (ProjectFigures.Measure) -> String
  let within: @Sendable (Int) -> String

  /// `seconds`: within which a call is to be answered.
  func name(_ measure: ProjectFigures.Measure, _ seconds: Int?) -> String {
    let name = self.measure(measure)
    return measure == .inTime ? name + (seconds.map { " " + within($0) } ?? "") : name
  }

  static func of(_ language: Language) -> ProjectFigureTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = ProjectFigureTexts(
    title: "Projects", project: "Project", norm: "Norm", none: "No project is in force.",
    measure: {
      switch $0 {
      case .answered: "Calls answered"
      case .inTime: "Answered in time"
      case .gaveUp: "Gave up"
      case .made: "Calls made"
      case .reached: "Reached"
      case .written: "Written"
      case .talk: "Talk"
      case .wrapUp: "Wrap-up"
      case .perHour: "Calls an hour"
      case .orders: "Orders"
      case .success: "Calls with an order"
      case .sum: "Sum"
      }
    }, within: { "(\($0) s)" })

  private static let russian = ProjectFigureTexts(
    title: "Проекты", project: "Проект", norm: "Норма", none: "Действующих проектов нет.",
    measure: {
      switch $0 {
      case .answered: "Принято звонков"
      case .inTime: "Ответ вовремя"
      case .gaveUp: "Не дождались"
      case .made: "Сделано звонков"
      case .reached: "Дозвонились"
      case .written: "Письменно"
      case .talk: "Разговор"
      case .wrapUp: "Оформление"
      case .perHour: "Звонков в час"
      case .orders: "Заказы"
      case .success: "Звонки с заказом"
      case .sum: "Сумма"
      }
    }, within: { "(\($0) с)" })

  private static let czech = ProjectFigureTexts(
    title: "Projekty", project: "Projekt", norm: "Norma", none: "Žádný projekt neběží.",
    measure: {
      switch $0 {
      case .answered: "Přijaté hovory"
      case .inTime: "Přijato včas"
      case .gaveUp: "Nedočkali se"
      case .made: "Odchozí hovory"
      case .reached: "Dovoláno"
      case .written: "Písemně"
      case .talk: "Hovor"
      case .wrapUp: "Dokončení"
      case .perHour: "Hovorů za hodinu"
      case .orders: "Objednávky"
      case .success: "Hovory s objednávkou"
      case .sum: "Částka"
      }
    }, within: { "(\($0) s)" })

  private static let croatian = ProjectFigureTexts(
    title: "Projekti", project: "Projekt", norm: "Norma", none: "Nijedan projekt nije na snazi.",
    measure: {
      switch $0 {
      case .answered: "Primljeni pozivi"
      case .inTime: "Javljanje na vrijeme"
      case .gaveUp: "Odustali"
      case .made: "Odlazni pozivi"
      case .reached: "Dobiveni"
      case .written: "Pisano"
      case .talk: "Razgovor"
      case .wrapUp: "Završetak"
      case .perHour: "Poziva na sat"
      case .orders: "Narudžbe"
      case .success: "Pozivi s narudžbom"
      case .sum: "Iznos"
      }
    }, within: { "(\($0) s)" })
}
