internal import Desk
internal import GRDB

/// Complaints in figures, for whoever owns them (B1.4).
struct ComplaintFigures {
  let session: Session
  let rules: Rules

  /// From a complaint's opening, or its reopening, to its answer.
  private struct Round {
    var began: Day
    var owner: StaffCode
    /// The last day on which an answer is in time.
    var due: Day
    var isReopened = false
    var answered: Day?
  }

  /// What lies open is counted at the end of each period: an entry of its last day.
  func entries(of periods: [ReportPeriod], _ today: Day) throws -> [FigureSheet.Entry] {
    guard let first = periods.first?.first, let last = periods.last?.last else { return [] }
    var entries: [FigureSheet.Entry] = []
    func count(_ day: Day, _ round: Round, _ change: (inout Figures) -> Void) {
      var figures = Figures()
      change(&figures)
      entries.append(FigureSheet.Entry(day: day, member: round.owner, figures: figures))
    }
    for round in try rounds(since: first) {
      if round.isReopened, (first...last).contains(round.began) {
        count(round.began, round) { $0.complaintsReopened = 1 }
      }
      if let answered = round.answered, (first...last).contains(answered) {
        count(answered, round) {
          $0.complaintsAnswered = 1
          $0.complaintsInTime = answered <= round.due ? 1 : 0
        }
      }
      for period in periods where round.began <= period.last {
        let isOpen = round.answered.map { $0 > period.last } ?? true
        guard isOpen else { continue }
        count(period.last, round) {
          $0.complaintsOpen = 1
          $0.complaintsLate = round.due < min(today, period.last + 1) ? 1 : 0
        }
      }
    }
    return entries
  }

  /// Of complaints that wait, or to which something was done since a day. A complaint keeps the
  /// day of its last round; the day of one before follows from the rules.
  private func rounds(since first: Day) throws -> [Round] {
    let steps = try session.rows(
      """
      SELECT s.complaint, s.standing, s.owner, local_day(s.at), c.answer_by
      FROM complaint_steps s JOIN complaints c ON c.id = s.complaint
      WHERE c.waits = 1
        OR c.id IN (SELECT l.complaint FROM complaint_steps l WHERE l.at >= (? - 1) * 86400000)
      ORDER BY s.complaint, s.place
      """, first.number
    ) { row in
      let standing: String = row[1]
      return (
        complaint: row[0] as ClientComplaint.ID,
        standing: ClientComplaint.Standing(rawValue: standing) ?? .open, owner: row[2] as StaffCode,
        day: Day(number: row[3]), due: Day(number: row[4])
      )
    }
    var rounds: [Round] = []
    for (place, step) in steps.enumerated() {
      let isFirst = place == 0 || steps[place - 1].complaint != step.complaint
      let wasWaiting = !isFirst && steps[place - 1].standing.isWaiting
      if step.standing.isWaiting, !wasWaiting {
        if !isFirst, let ended = rounds.indices.last {
          rounds[ended].due = rounds[ended].began.after(workingDays: rules.complaintDays)
        }
        rounds.append(
          Round(began: step.day, owner: step.owner, due: step.due, isReopened: !isFirst))
      } else if let place = rounds.indices.last, step.standing != .closed {
        rounds[place].owner = step.owner
        if step.standing == .answered { rounds[place].answered = step.day }
      }
    }
    return rounds
  }
}
