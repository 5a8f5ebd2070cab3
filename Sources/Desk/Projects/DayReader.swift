/// Reads a day as operators type it: `+1`, `fri`, `25.11`, `25`, `tomorrow`, in any of the
/// languages.
struct DayReader {
  let today: Day
  let language: String
  let rule: FieldKind.DateRule

  func read(_ text: String) throws(FieldProblem) -> Day {
    guard let day = Self.iso(text) ?? ahead(text) ?? named(text) ?? dated(text) else {
      throw .noDay
    }
    if day < from { throw .tooEarly(from) }
    if day > to { throw .tooLate(to) }
    guard rule.permits(weekday: day.weekday) else { throw .wrongWeekday(rule.weekdays.sorted()) }
    return day
  }

  private var from: Day { rule.from.day(from: today) }
  private var to: Day { rule.to.day(from: today) }

  /// `2026-11-25`
  private static func iso(_ text: String) -> Day? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, let numbers = wholes(parts) else {
      return nil
    }
    return Day(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// `+3` days from today.
  private func ahead(_ text: String) -> Day? {
    guard let sign = text.first, sign == "+" || sign == "-",
      let days = Self.wholes([text.dropFirst()])?.first, days <= 36_500
    else { return nil }
    return today + (sign == "+" ? days : -days)
  }

  private func named(_ text: String) -> Day? {
    let typed = Folding.fold(text)
    guard typed.count >= 2, !typed.contains(where: \.isNumber) else { return nil }
    let all = SpokenForms.all
    let ordered = all.filter { $0.code == language } + all.filter { $0.code != language }
    for forms in ordered {
      for (days, names) in [(0, forms.today), (1, forms.tomorrow), (2, forms.afterTomorrow)]
      where Folding.fold(names).hasPrefix(typed) && typed.count >= 3 {
        return today + days
      }
      let short = forms.weekdays.map(Folding.fold)
      let long = forms.longWeekdays.map(Folding.fold)
      if let place = short.firstIndex(of: typed) ?? long.firstIndex(where: { $0.hasPrefix(typed) })
      {
        return next(weekday: place + 1)
      }
    }
    return nil
  }

  /// The first such weekday from today on that isn't too early.
  private func next(weekday: Int) -> Day {
    let start = max(today, from)
    return start + (weekday - start.weekday + 7) % 7
  }

  /// `25.11.2026`, `25.11`, `25`
  private func dated(_ text: String) -> Day? {
    var parts = text.split(omittingEmptySubsequences: false) { ".,/ ".contains($0) }
    while parts.last?.isEmpty == true { parts.removeLast() }
    parts.removeAll(where: \.isEmpty)
    guard let numbers = Self.wholes(parts) else { return nil }
    switch numbers.count {
    case 1: return nearest { day(numbers[0], ofMonthsAhead: $0) }
    case 2:
      let year = today.date.year
      return nearest { Day(year: year + $0, month: numbers[1], day: numbers[0]) }
    case 3:
      let year = parts[2].utf8.count == 2 ? fullYear(numbers[2]) : numbers[2]
      return Day(year: year, month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  /// The first of the days that is within the bounds, else the first from today on.
  private func nearest(_ day: (Int) -> Day?) -> Day? {
    let days = [0, 1, 2, -1].compactMap(day)
    return days.first { from <= $0 && $0 <= to } ?? days.first { $0 >= today } ?? days.first
  }

  private func day(_ number: Int, ofMonthsAhead months: Int) -> Day? {
    let date = today.date
    let month = date.month - 1 + months
    return Day(
      year: date.year + (month < 0 ? -1 : month / 12), month: (month + 12) % 12 + 1, day: number)
  }

  /// `26` → 2026 unless that is beyond what is asked for, then 1926.
  private func fullYear(_ short: Int) -> Int {
    2000 + short <= to.date.year ? 2000 + short : 1900 + short
  }

  private static func wholes(_ parts: [Substring]) -> [Int]? {
    let numbers = parts.compactMap { part in
      (1...5).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
        ? Int(part) : nil
    }
    return numbers.count == parts.count && !parts.isEmpty ? numbers : nil
  }
}
