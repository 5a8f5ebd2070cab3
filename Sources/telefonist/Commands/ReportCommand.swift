internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation

/// `telefonist report`: a shift, day, week or month in figures, for paper or a spreadsheet (A25).
struct ReportCommand: ParsableCommand {
  enum Period: String, CaseIterable, ExpressibleByArgument {
    /// The day of one operator.
    case shift
    case day, week, month

    var unit: ReportPeriod.Unit {
      switch self {
      case .shift, .day: .day
      case .week: .week
      case .month: .month
      }
    }
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reports calls, orders, offers and times, beside targets and the past.",
    discussion: "Each figure stands with its formula at the foot of the text.")

  @Option(name: .long, help: "What it is about; a shift is the day of one operator.")
  var period = Period.day

  @Option(name: .long, help: "A day in it, such as 2026-11-22, 22.11.2026, today or yesterday.")
  var day = "today"

  @Option(name: .customLong("operator"), help: "The code of an operator; else everybody.")
  var operatorCode: String?

  @Option(name: .long, help: "The code of a department; else all of them.")
  var department: String?

  @Option(name: .long, help: "For paper, or for a spreadsheet.")
  var format = Format.text

  @Option(
    name: .customLong("to"), help: "Writes it into this new file, for its owner alone.",
    completion: .file())
  var file: String?

  @OptionGroup var store: StoreArguments

  func run() throws {
    let today = WallClock.today()
    let day = try RegistryCommand.day(day, today: today)
    let (store, company, language) = try store.open()
    let scope = try scope(in: company)
    try Self.mayBeSeen(scope, store, company)
    let sheet = try store.figureSheet(
      ReportPeriod(period.unit, containing: day), of: scope, today: today)
    let rendered = ReportRendering(company: company, words: ReportWords(language))
    let text =
      switch format {
      case .text: rendered.text(sheet, at: WallClock.now())
      case .csv: rendered.csv(sheet)
      }
    guard let file else {
      FileHandle.standardOutput.write(Data(text.utf8))
      return
    }
    let files = SafeFiles(mayReplace: false)
    try files.write(Array(text.utf8), to: Places.absolute(file))
    try files.bringToDisk()
    try files.publish()
  }

  /// An operator's role of a server's database sees the own calls alone: a report of others would
  /// be short of theirs.
  static func mayBeSeen(
    _ scope: FigureSheet.Scope, _ store: Store, _ company: Company
  ) throws {
    guard case .colleague(let code, _)? = try store.rights(), scope != .member(code),
      company.member(typed: code)?.role == .operatorAtDesk
    else { return }
    throw Complaint("This account of the database sees its own figures: “--operator \(code)”.")
  }

  private func scope(in company: Company) throws -> FigureSheet.Scope {
    if operatorCode != nil, department != nil {
      throw Complaint("Name an operator or a department, not both.")
    }
    if let operatorCode {
      return .member(try company.colleague(typed: operatorCode).code)
    }
    if period == .shift {
      throw Complaint("A shift is one operator's: add “--operator CODE”.")
    }
    guard let department else { return .everybody }
    guard company.departments.contains(where: { $0.code == department }) else {
      let known = company.departments.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
      throw Complaint("There is no department “\(department)”; there are: \(known)")
    }
    return .department(department)
  }
}
