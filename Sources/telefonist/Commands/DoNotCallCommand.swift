internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation

/// `telefonist do-not-call`: numbers that no campaign calls (B2).
struct DoNotCallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "do-not-call",
    abstract: "Numbers that no campaign calls, whatever list they are on.",
    subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists them, the latest first.")

    @Option(name: .long, help: "How many.")
    var limit = 1_000

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let words = ListWords(language)
      try store.notePrinting("doNotCall", of: "")
      for row in try store.doNotCall(limit: max(1, limit)) {
        Console.say(
          [
            words.phone(row.number).padded(to: 18),
            words.date(WallClock.calendar(at: row.at).today),
            company.staff.contains { $0.code == row.by } ? company.name(of: row.by) : row.by,
            row.note,
          ].joined(separator: "  "))
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Puts numbers on the list; “-” reads them from standard input, one a line.")

    @Argument(help: "Telephone numbers.")
    var numbers: [String]

    @Option(name: .long, help: "Why.")
    var note = ""

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      var written = numbers
      if numbers == ["-"] {
        written = []
        while let line = readLine() { written.append(line) }
        written.removeAll { $0.allSatisfy(\.isWhitespace) }
      }
      let read = try written.map { try DoNotCallCommand.number($0, company) }
      let new = try store.forbidCalls(
        to: read, note: PlainText.clean(note), by: NSUserName(), at: WallClock.now())
      Console.say(CampaignTexts.of(language).forbidden(new))
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Takes a number off the list: it may be called again.")

    @Argument(help: "The number.")
    var number: String

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let read = try DoNotCallCommand.number(number, company)
      guard try store.allowCalls(to: read, by: NSUserName(), at: WallClock.now()) else {
        throw Complaint("\(number) is not on the list; “telefonist do-not-call” shows it.")
      }
      Console.say(CampaignTexts.of(language).allowed(ListWords(language).phone(read)))
    }
  }

  private static func number(_ text: String, _ company: Company) throws -> String {
    let number = PhoneNumber.normalized(text, countryCode: company.rules.countryCode)
    guard let number else { throw Complaint("“\(text)” is no telephone number.") }
    return number
  }
}
