import Desk
import Testing

@testable import DeskStore

/// Complaints and conversations in writing in figures, as counted by hand (B1.4, C5).
@Suite(.onBothStores) struct ConversationFigureContract {
  let office: OfficeHome
  var store: Store { office.store }

  init() throws { office = try OfficeHome() }

  private static let today = OfficeHome.today

  /// Days from today on. Where a complaint was opened again, its first day of answer follows from
  /// the rules: three working days.
  private static let complaints = """
    name  taken  answer-by  answered  reopened  answer-by
    a     -6     -3         -4
    b     -5     -3         -1
    c     -2     +1
    d     -4     -1
    e     -9     -6         -8        -1        +2
    """

  /// At the end of each day; what is not said is none.
  private static let counted = """
    day  open  late  answered  in-time  reopened
    -9   1     0     0         0        0
    -8   0     0     1         1        0
    -6   1     0     0         0        0
    -5   2     0     0         0        0
    -4   2     0     1         1        0
    -3   2     1     0         0        0
    -2   3     1     0         0        0
    -1   3     1     1         0        1
    0    3     1     0         0        0
    """

  private static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").dropFirst().map { $0.split(separator: " ").map(String.init) }
  }

  private func at(_ day: Int, _ second: Int = 0) -> Instant {
    OfficeHome.noon.advanced(bySeconds: day * 86_400 + second)
  }

  private func act(
    _ act: ComplaintDeed.Act, on name: String, seen: Int, _ day: Int, by code: StaffCode
  ) {
    let report = office.perform(
      .complaint(
        ComplaintDeed(
          id: "\(name)/\(seen)", complaint: name, seen: seen, act: act, words: "a new crew",
          signed: Signature(by: code, at: at(day)))))
    #expect(report == .kept)
  }

  private func keep(_ row: [String]) throws {
    let days = try row.dropFirst().map { try #require(Int($0)) }
    let taken = TakenComplaint(
      id: row[0], call: row[0], client: nil, phone: "7495000000" + row[0], order: nil,
      topic: .delivery, words: "nobody came", answerBy: Self.today + days[1],
      signed: Signature(by: "O1", at: at(days[0])))
    guard case .complained = store.perform(.complain(taken)) else {
      Issue.record("\(row[0]) was not taken")
      return
    }
    if days.count > 2 { act(.answer(.letter), on: row[0], seen: 1, days[2], by: "W-1") }
    if days.count > 4 {
      act(.reopen(answerBy: Self.today + days[4]), on: row[0], seen: 2, days[3], by: "O2")
    }
  }

  @Test("B1.4: complaints open, late, answered in time and reopened, as a table by hand has them")
  func complaints() throws {
    for row in Self.rows(Self.complaints) { try keep(row) }
    let sheet = try store.figureSheet(
      ReportPeriod(.day, containing: Self.today), of: .everybody, today: Self.today)
    let owner = try #require(sheet.rows.first { $0.owner == .member("W-1") })
    let all = try #require(sheet.rows.first { $0.owner == .all })
    let expected = try Self.rows(Self.counted).reduce(into: [Int: [Int]]()) { days, row in
      let numbers = try row.map { try #require(Int($0)) }
      days[numbers[0]] = Array(numbers.dropFirst())
    }
    for row in [owner, all] {
      for (place, figures) in (row.past + [row.figures]).enumerated() {
        let day = place - ReportPeriod.pastCount
        let found = [
          figures.complaintsOpen, figures.complaintsLate, figures.complaintsAnswered,
          figures.complaintsInTime, figures.complaintsReopened,
        ]
        #expect(found == expected[day] ?? [0, 0, 0, 0, 0], "day \(day)")
      }
    }
    #expect(all.figures.isEmpty, "complaints that lie open are no work")
  }

  /// A conversation in writing that is ended; `answered`: seconds after the client wrote.
  private func written(_ key: String, answered: Int?) throws {
    let thread = WrittenThread(
      id: "", channel: .chat, client: Writer(name: "Ann"), subject: "Price")
    let taken = try store.takeIn(
      IncomingMessage(key: key, place: .new(thread), text: "Hello", at: OfficeHome.noon))
    guard case .taken(let id, _, _) = taken, let begun = try store.thread(id) else { return }
    let call = begun.call(at: OfficeHome.noon)
    #expect(store.perform(.claim(call, by: "O1", at: at(0, 5))) == .claimed(call.id))
    for (count, second) in [answered, answered.map { $0 + 500 }].compactMap(\.self).enumerated() {
      _ = store.perform(
        .answerThread(
          ThreadAnswer(
            id: "\(call.id)/a\(count)", thread: id, call: call.id, text: "It is 5", by: "O1",
            at: at(0, second))))
    }
    let registration = Registration(
      call: call, answeredAt: at(0, 5), endedAt: at(0, 900), registeredAt: at(0, 900), client: nil,
      outcome: .information, order: nil, day: Self.today, read: 1)
    #expect(store.perform(.register(registration, by: "O1")) == .kept)
  }

  @Test("C5: what came in writing has figures of its own, and is no call that came in")
  func written() throws {
    try written("k1", answered: 30)
    try written("k2", answered: 60)
    try written("k3", answered: 180)
    try written("k4", answered: nil)
    _ = try store.takeIn(
      IncomingMessage(
        key: "k5", place: .new(WrittenThread(id: "", channel: .mail, client: Writer())),
        text: "Hello", at: OfficeHome.noon))
    let sheet = try store.figureSheet(
      ReportPeriod(.week, containing: Self.today), of: .everybody, today: Self.today)
    func value(_ figure: Figure, _ owner: FigureSheet.Owner) -> FigureValue? {
      sheet.rows.first { $0.owner == owner }.flatMap { figure.value(in: $0.figures) }
    }
    #expect(value(.written, .all) == .count(5) && value(.written, .member("O1")) == .count(4))
    #expect(value(.writtenAnswered, .all) == .count(3))
    #expect(value(.firstAnswer, .all) == .seconds(90))
    #expect(value(.firstAnswerMedian, .all) == .seconds(60))
    #expect(value(.calls, .all) == .count(4) && value(.offered, .all) == .count(0))
    #expect(value(.serviceLevel, .all) == nil)
    #expect(!sheet.rows.contains { $0.owner == .nobody })
  }
}
