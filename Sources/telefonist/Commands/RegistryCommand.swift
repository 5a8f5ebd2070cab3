internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews

/// `telefonist registry --day`: the day's calls and how each ended (A14).
struct RegistryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registry", abstract: "Lists a day's calls with their outcomes.")

  @Option(
    name: .long,
    help: "The day, such as 2026-11-22 or 22.11.2026; “today” and “yesterday” as well.")
  var day = "today"

  @OptionGroup var store: StoreArguments

  func run() throws {
    let day = try Self.day(day, today: WallClock.today())
    let (store, company, language) = try store.open()
    let words = ListWords(language)
    let texts = ListTexts.of(language)
    let rows = try store.registry(day)
    try store.notePrinting("registry", of: words.date(day))
    Console.say("\(words.date(day)) · \(texts.calls(rows.count))")
    for row in rows { Console.say(line(row, company, words, texts)) }
  }

  private func line(
    _ row: RegistryRow, _ company: Company, _ words: ListWords, _ texts: ListTexts
  ) -> String {
    let entry = row.registration
    let since = words.clock(entry.call.since, WallClock.calendar(at: entry.call.since))
    let talked = entry.answeredAt.map { words.span(entry.endedAt.seconds(since: $0)) } ?? "–"
    let number = entry.call.number.isEmpty ? texts.withheld : words.phone(entry.call.number)
    let who = row.clientName ?? entry.call.callerName
    let by = row.by.map { company.member($0)?.name ?? $0 } ?? "–"
    let fate =
      row.orderState.flatMap { state in
        var name = ""
        if case .cancelled(let by) = state { name = company.name(of: by) }
        return words.fate(state, by: name).map { " · " + $0 }
      } ?? ""
    return [
      since, row.isOutgoing ? "→" : " ", talked.padded(to: 6, isRight: true), number.padded(to: 18),
      words.outcome(entry.outcome).padded(to: 18), (row.orderNumber ?? "").padded(to: 8),
      by.padded(to: 20), who + (entry.note.map { $0.isEmpty ? "" : " · " + $0 } ?? "") + fate,
    ].joined(separator: "  ")
  }

  /// A day as people write it.
  static func day(_ text: String, today: Day) throws -> Day {
    if text == "today" { return today }
    if text == "yesterday" { return today - 1 }
    let parts = text.split(whereSeparator: { ".-/".contains($0) }).compactMap { Int($0) }
    if parts.count == 3 {
      let isYearFirst = parts[0] > 31
      let day = Day(
        year: isYearFirst ? parts[0] : parts[2], month: parts[1],
        day: isYearFirst ? parts[2] : parts[0])
      if let day { return day }
    }
    throw Complaint("“\(text)” is not a day; write 2026-11-22, 22.11.2026, today or yesterday.")
  }
}
