/// Counts and sums of a stretch of work, from which every figure is computed (AV). They add up: the
/// whole is the sum of its operators and of the calls that nobody took.
public struct Figures: Hashable, Sendable, Codable {
  /// Calls that came in: answered or given up, or in hand.
  public var offered = 0
  /// Those in hand among them.
  public var answered = 0
  /// Answered within ``Rules/serviceLevelSeconds``.
  public var answeredInTime = 0
  /// Callers who gave up waiting: nobody's calls.
  public var abandoned = 0
  /// Milliseconds for which the answered ones had waited.
  public var waited = 0
  /// Calls registered by operators, those that came in and those that were made.
  public var calls = 0
  /// Of them, those in which somebody was talked to, up to the wrap-up.
  public var handled = 0
  /// Milliseconds from the answer to the end of the wrap-up of the handled ones.
  public var handling = 0
  /// Calls that the desk made, and those in which somebody answered (A16, A17).
  public var made = 0
  public var reached = 0
  /// Confirmed orders that stand, their lines, and their sum.
  public var orders = 0
  public var lines = 0
  public var sum = Money.zero
  /// Offers answered in those orders, and those that were taken (A7).
  public var offersMade = 0
  public var offersTaken = 0
  /// Calls that ended as a complaint.
  public var complaints = 0
  /// Confirmed orders that were cancelled.
  public var cancelled = 0
  /// Of the present period alone: why offers were declined, and how calls ended.
  public var refusals: [OfferRefusal: Int] = [:]
  public var outcomes: [Outcome: Int] = [:]

  /// Complaints without an answer at the end of the period, by owner, and those of them whose day
  /// was over by then (B1.4).
  public var complaintsOpen = 0
  public var complaintsLate = 0
  /// Complaints that were answered, those of them by their day, and those that were opened again.
  public var complaintsAnswered = 0
  public var complaintsInTime = 0
  public var complaintsReopened = 0
  /// Of the present period alone: what came in writing, to the end of a desk's work on it or still
  /// waiting, and the seconds until the first answer of each that got one (C5).
  public var written = 0
  public var firstAnswers: [Int] = []

  public init() {}

  /// Whether nobody worked: complaints lie open on free days as well.
  public var isEmpty: Bool {
    var work = self
    work.complaintsOpen = 0
    work.complaintsLate = 0
    return work == Figures()
  }

  public static func + (a: Figures, b: Figures) -> Figures {
    var whole = a
    whole += b
    return whole
  }

  public static func += (whole: inout Figures, part: Figures) {
    whole.offered += part.offered
    whole.answered += part.answered
    whole.answeredInTime += part.answeredInTime
    whole.abandoned += part.abandoned
    whole.waited += part.waited
    whole.calls += part.calls
    whole.handled += part.handled
    whole.handling += part.handling
    whole.made += part.made
    whole.reached += part.reached
    whole.orders += part.orders
    whole.lines += part.lines
    whole.sum += part.sum
    whole.offersMade += part.offersMade
    whole.offersTaken += part.offersTaken
    whole.complaints += part.complaints
    whole.cancelled += part.cancelled
    whole.complaintsOpen += part.complaintsOpen
    whole.complaintsLate += part.complaintsLate
    whole.complaintsAnswered += part.complaintsAnswered
    whole.complaintsInTime += part.complaintsInTime
    whole.complaintsReopened += part.complaintsReopened
    whole.written += part.written
    whole.firstAnswers += part.firstAnswers
    whole.refusals.merge(part.refusals, uniquingKeysWith: +)
    whole.outcomes.merge(part.outcomes, uniquingKeysWith: +)
  }
}

/// One figure of a report. Its formula stands in the help and at the foot of a printed report.
public enum Figure: String, Hashable, Sendable, Codable, CaseIterable {
  case offered, answered, serviceLevel, averageWait, abandoned, abandonment
  case calls, averageHandling, made, reached
  case orders, sum, averageOrder, lines, linesPerOrder
  case offersMade, offersTaken, acceptance
  case complaints, cancelled
  case complaintsOpen, complaintsLate, complaintsAnswered, complaintsInTime, complaintsReopened
  case written, writtenAnswered, firstAnswer, firstAnswerMedian

  /// Nil where there is nothing to divide by.
  public func value(in figures: Figures) -> FigureValue? {
    switch self {
    case .offered: .count(figures.offered)
    case .answered: .count(figures.answered)
    case .abandoned: .count(figures.abandoned)
    case .calls: .count(figures.calls)
    case .made: .count(figures.made)
    case .reached: .count(figures.reached)
    case .orders: .count(figures.orders)
    case .sum: .money(figures.sum)
    case .lines: .count(figures.lines)
    case .offersMade: .count(figures.offersMade)
    case .offersTaken: .count(figures.offersTaken)
    case .complaints: .count(figures.complaints)
    case .cancelled: .count(figures.cancelled)
    case .complaintsOpen: .count(figures.complaintsOpen)
    case .complaintsLate: .count(figures.complaintsLate)
    case .complaintsAnswered: .count(figures.complaintsAnswered)
    case .complaintsInTime: .count(figures.complaintsInTime)
    case .complaintsReopened: .count(figures.complaintsReopened)
    case .written: .count(figures.written)
    case .writtenAnswered: .count(figures.firstAnswers.count)
    default: quotient(in: figures)
    }
  }

  private func quotient(in figures: Figures) -> FigureValue? {
    switch self {
    case .serviceLevel:
      percent(figures.answeredInTime, of: figures.answered + figures.abandoned)
    case .abandonment: percent(figures.abandoned, of: figures.answered + figures.abandoned)
    case .acceptance: percent(figures.offersTaken, of: figures.offersMade)
    case .averageWait: seconds(figures.waited, over: figures.answered)
    case .averageHandling: seconds(figures.handling, over: figures.handled)
    case .averageOrder:
      figures.orders == 0
        ? nil
        : .money(Money(minor: Rounding.divide(figures.sum.minor, by: figures.orders)))
    case .linesPerOrder:
      figures.orders == 0
        ? nil : .tenths(Rounding.divide(figures.lines * 10, by: figures.orders))
    case .firstAnswer:
      figures.firstAnswers.isEmpty
        ? nil
        : .seconds(
          Rounding.divide(figures.firstAnswers.reduce(0, +), by: figures.firstAnswers.count))
    case .firstAnswerMedian: median(figures.firstAnswers).map(FigureValue.seconds)
    default: nil
    }
  }

  /// Of an even number the mean of the two in the middle.
  private func median(_ values: [Int]) -> Int? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1
      ? sorted[middle] : Rounding.divide(sorted[middle - 1] + sorted[middle], by: 2)
  }

  private func percent(_ part: Int, of whole: Int) -> FigureValue? {
    whole == 0 ? nil : .percent(Rounding.divide(part * 100, by: whole))
  }

  private func seconds(_ milliseconds: Int, over count: Int) -> FigureValue? {
    count == 0 ? nil : .seconds(Rounding.divide(milliseconds, by: count * 1000))
  }

  /// Grows with the work, and is shared out over periods; all others are quotients.
  public var isCounted: Bool {
    switch self {
    case .serviceLevel, .abandonment, .acceptance, .averageWait, .averageHandling, .averageOrder,
      .linesPerOrder, .firstAnswer, .firstAnswerMedian:
      false
    default: true
    }
  }

  /// Whether earlier periods have it as well.
  public var hasPast: Bool {
    switch self {
    case .written, .writtenAnswered, .firstAnswer, .firstAnswerMedian: false
    default: true
    }
  }
}

/// What a figure says, in its unit.
public enum FigureValue: Hashable, Sendable, Codable {
  case count(Int)
  case money(Money)
  case seconds(Int)
  /// Whole per cent.
  case percent(Int)
  case tenths(Int)

  /// In the smallest of its unit, to be compared with others of the same figure.
  public var magnitude: Int {
    switch self {
    case .count(let number), .seconds(let number), .percent(let number), .tenths(let number): number
    case .money(let money): money.minor
    }
  }

  /// The same unit, divided.
  func divided(by count: Int) -> FigureValue {
    switch self {
    case .count(let number): .count(Rounding.divide(number, by: count))
    case .money(let money): .money(Money(minor: Rounding.divide(money.minor, by: count)))
    case .seconds(let number): .seconds(Rounding.divide(number, by: count))
    case .percent(let number): .percent(Rounding.divide(number, by: count))
    case .tenths(let number): .tenths(Rounding.divide(number, by: count))
    }
  }
}
