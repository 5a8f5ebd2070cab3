internal import Desk
internal import DeskStore
internal import Foundation
internal import SampleCompany
internal import School

/// A school on a company's own books: a folder with the books under a veil, and the exercises that
/// were drawn from them, which a trainer may change.
struct OwnSchool {
  let folder: String
  let scenarios: [Scenario]
  /// The file of each, by the scenario's name.
  let texts: [String: String]
  private let books: Books
  private let rules: Rules
  private let madeOn: Day

  static let storeName = "books.sqlite"
  private static let dayName = "school.day"

  static func storePath(in folder: String) -> String { folder + "/" + storeName }

  init(_ named: String) throws {
    folder = Places.absolute(named)
    let path = Self.storePath(in: folder)
    guard FileManager.default.fileExists(atPath: path) else {
      throw Complaint(
        "\(folder) is no school of your own; “telefonist school own \(named)” makes one.")
    }
    let store = try Store.open(path: path)
    guard let company = try store.company(),
      let number = try store.setting(Self.dayName).flatMap({ Int($0) })
    else { throw Complaint("\(path) holds no books of a school.") }
    madeOn = Day(number: number)
    books = try store.books()
    rules = company.rules
    var scenarios: [Scenario] = []
    var texts: [String: String] = [:]
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for file in files where file.hasSuffix(".yaml") {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      let scenario = try ScenarioFile.parse(text, file: folder + "/" + file)
      guard texts[scenario.name] == nil else {
        throw Complaint("\(folder): two files hold the exercise “\(scenario.name)”.")
      }
      scenarios.append(scenario)
      texts[scenario.name] = text
    }
    self.scenarios = scenarios
    self.texts = texts
  }

  /// Puts the books into an attempt's store, with all days moved to today: what was overdue when
  /// the school was made is as overdue now.
  func fill(_ store: Store, today: Day) throws {
    try Self.fill(store, books.moved(byDays: today - madeOn), rules, today: today)
  }

  /// Books of a school with the company's rules; one may call at any hour, since people learn at
  /// any hour.
  static func fill(_ store: Store, _ books: Books, _ rules: Rules, today: Day) throws {
    _ = try store.importBooks(books, asOf: today)
    var rules = rules
    rules.calling.hours = CallingRules.Hours(from: 0, to: 24 * 60)
    rules.calling.daysWithoutCalls = []
    try store.keep(rules)
    try store.keepSetting(dayName, String(today.number))
  }
}

/// The company that an exercise is worked on.
enum SchoolCompany {
  /// The sample company, by its seed.
  case sample(seed: UInt64)
  case own(OwnSchool)

  func fill(_ store: Store, language: Language, today: Day) throws {
    switch self {
    case .sample(let seed):
      try SampleStore.fill(
        store, language: language, today: today, seed: seed, withCallsOut: false)
    case .own(let school): try school.fill(store, today: today)
    }
  }
}
