internal import Desk
internal import GRDB

/// Conversations in writing in figures (C5), for whoever had them in hand. What a desk left
/// unfinished waits anew and is counted then.
struct WrittenFigures {
  let session: Session

  func entries(of period: ReportPeriod) throws -> [FigureSheet.Entry] {
    try ended(period) + waiting(period)
  }

  private func ended(_ period: ReportPeriod) throws -> [FigureSheet.Entry] {
    try session.rows(
      """
      SELECT r.day, r.operator, r.since, (
        SELECT MIN(m.at) FROM thread_messages m
        WHERE m.call = r.call AND m.written_by IS NOT NULL)
      FROM registry r
      WHERE r.day BETWEEN ? AND ? AND r.channel IS NOT NULL AND r.outcome <> 'unfinished'
      """, period.first.number, period.last.number
    ) { row in
      var figures = Figures()
      figures.written = 1
      if let answered: Int = row[3] {
        let seconds = Rounding.divide(answered - (row[2] as Int), by: 1000)
        figures.firstAnswers = [max(0, seconds)]
      }
      return FigureSheet.Entry(day: Day(number: row[0]), member: row[1], figures: figures)
    }
  }

  private func waiting(_ period: ReportPeriod) throws -> [FigureSheet.Entry] {
    try session.rows(
      """
      SELECT local_day(waits_since), COUNT(*) FROM threads
      WHERE waits_since IS NOT NULL AND local_day(waits_since) BETWEEN ? AND ?
      GROUP BY local_day(waits_since)
      """, period.first.number, period.last.number
    ) { row in
      var figures = Figures()
      figures.written = row[1]
      return FigureSheet.Entry(day: Day(number: row[0]), member: nil, figures: figures)
    }
  }
}
