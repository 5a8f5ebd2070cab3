import Desk

/// What reports say, on the screen and in print (A24, A25, AV).
struct FigureWords: Sendable {
  let unit: @Sendable (ReportPeriod.Unit) -> String
  /// At most 16 columns.
  let name: @Sendable (Figure) -> String
  /// A column's heading, at most 8 columns.
  let column: @Sendable (Figure) -> String
  /// At most 58 columns.
  let formula: @Sendable (Figure, Rules) -> String
  let all: String
  let nobody: String
  /// Those who have left the staff.
  let noDepartment: String
  let now: String
  let average: String
  let target: String
  let course: String
  let ofTarget: String
  let ofAverage: String
  let offersRefused: String
  let outcomes: String
  /// The head of what is said of figures in the help, and of formulas in print.
  let howCounted: String
  let averageFormula: String
  let targetFormula: String
  let report: String
  let department: String
  let code: String
  let from: String
  let until: String
  let printed: Named
  /// Weeks, months.
  let several: @Sendable (ReportPeriod.Unit) -> String
  let reached: String
  /// A column's heading, at most 8 columns.
  let success: String
  let agrees: String
  let differs: String
  let legend: String
}

extension Words {
  var figures: FigureWords {
    switch language {
    case .english: Self.englishFigures
    case .russian: Self.russianFigures
    case .czech: Self.czechFigures
    case .croatian: Self.croatianFigures
    }
  }

  private static let englishFigures = FigureWords(
    unit: {
      switch $0 {
      case .day: "day"
      case .week: "week"
      case .month: "month"
      }
    },
    name: englishFigureName,
    column: {
      switch $0 {
      case .calls: "Calls"
      case .serviceLevel: "In time"
      case .averageWait: "ASA"
      case .averageHandling: "AHT"
      case .orders: "Orders"
      case .linesPerOrder: "Lines"
      case .acceptance: "Taken"
      default: englishFigureName($0)
      }
    },
    formula: englishFigureFormula, all: "All together", nobody: "Gave up waiting",
    noDepartment: "No longer on the staff", now: "now", average: "average", target: "target",
    course: "12, and now", ofTarget: "of target", ofAverage: "of average",
    offersRefused: "Refused", outcomes: "Outcomes", howCounted: "How it is counted",
    averageFormula: "of the last 12 such periods, those without work left out",
    targetFormula: "a day's × days of work; ! less than due by today",
    report: "Report", department: "Department", code: "Code", from: "From", until: "Until",
    printed: { "printed \($0)" },
    several: {
      switch $0 {
      case .day: "days"
      case .week: "weeks"
      case .month: "months"
      }
    },
    reached: "Reached", success: "Success",
    agrees: "Counted twice, by the registry and by the reports: both agree.",
    differs: "Registry and reports differ; please tell your head:",
    legend: "+ − more or less than before · * the best · success: calls with an order")

  private static let englishFigureName: @Sendable (Figure) -> String = {
    switch $0 {
    case .offered: "Came in"
    case .answered: "Answered"
    case .serviceLevel: "Service level"
    case .averageWait: "Waiting, ASA"
    case .abandoned: "Gave up"
    case .abandonment: "Abandonment"
    case .calls: "Calls"
    case .averageHandling: "Handling, AHT"
    case .made: "Calls made"
    case .reached: "Reached"
    case .orders: "Orders"
    case .sum: "Sum"
    case .averageOrder: "Sum an order"
    case .lines: "Lines"
    case .linesPerOrder: "Lines an order"
    case .offersMade: "Offers made"
    case .offersTaken: "Offers taken"
    case .acceptance: "Acceptance"
    case .complaints: "Complaints"
    case .cancelled: "Cancelled"
    case .complaintsOpen: "Complaints open"
    case .complaintsLate: "Late complaints"
    case .complaintsAnswered: "Compl. answered"
    case .complaintsInTime: "of them in time"
    case .complaintsReopened: "Reopened"
    case .written: "Written, came in"
    case .writtenAnswered: "Written answered"
    case .firstAnswer: "First answer"
    case .firstAnswerMedian: "Median answer"
    }
  }

  private static let englishFigureFormula: @Sendable (Figure, Rules) -> String = {
    figure, rules in
    switch figure {
    case .offered: "calls that came in: answered + gave up"
    case .answered: "taken by an operator, those in hand among them"
    case .serviceLevel: "answered within \(rules.serviceLevelSeconds) s ÷ (answered + gave up)"
    case .averageWait: "time that answered callers waited ÷ answered"
    case .abandoned: "callers who left before an answer; nobody's calls"
    case .abandonment: "gave up ÷ (answered + gave up)"
    case .calls: "registered: those that came in and those made"
    case .averageHandling: "from the answer to the end of the wrap-up ÷ talks"
    case .made: "calls that the desks made, those in vain among them"
    case .reached: "calls made that somebody answered"
    case .orders: "confirmed in these days, and standing"
    case .sum: "of those orders"
    case .averageOrder: "sum ÷ orders"
    case .lines: "of those orders, without gifts"
    case .linesPerOrder: "lines ÷ orders"
    case .offersMade: "offers of those orders that the client answered"
    case .offersTaken: "of them, accepted"
    case .acceptance: "offers taken ÷ offers made"
    case .complaints: "calls registered as a complaint"
    case .cancelled: "orders confirmed in these days and cancelled since"
    case .complaintsOpen: "complaints without an answer at the period's end, or now"
    case .complaintsLate: "of them, those whose day was over"
    case .complaintsAnswered: "complaints answered in these days"
    case .complaintsInTime: "of them, by the day that the client was told"
    case .complaintsReopened: "complaints opened again in these days"
    case .written: "chats, mails, web requests: ended, or waiting; no calls"
    case .writtenAnswered: "of them, those that got an answer"
    case .firstAnswer: "from the client's words to the first answer, on average"
    case .firstAnswerMedian: "half of them had it sooner; of this period alone"
    }
  }
}
