internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews
internal import Foundation

/// `telefonist rules`: the rules for prices, promotions and deliveries, and a file with new ones.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Shows the price rules in force, checks a file of them, or puts one in force.",
    subcommands: [Show.self, Check.self, Load.self], defaultSubcommand: Show.self)

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Says the rules in force in plain words.")

    @Flag(name: .long, help: "Prints the file that was loaded last, as it was written.")
    var file = false

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let loaded = try store.loadedRules()
      if file {
        guard let loaded else { throw Complaint("No rule file was loaded yet.") }
        Console.sayLines(loaded.text)
        return
      }
      let texts = PriceRulesTexts(company: company, language: language)
      Console.say(texts.since(loaded?.at, loaded?.by))
      texts.lines(company.priceRules).forEach(Console.say)
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Says what a rule file means in plain words, or all that is wrong in it, by line.")

    @Argument(help: "The rule file.", completion: .file(extensions: ["yaml"]))
    var file: String

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let read = try PriceRulesFile.read(Places.absolute(file), RuleBooks(store, company))
      PriceRulesTexts(company: company, language: language).lines(read.rules)
        .forEach(Console.say)
    }
  }

  struct Load: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "load",
      abstract: "Puts a rule file in force; one with an error is refused whole.",
      discussion: """
        Desks that are open price by the new rules at once; an order that is being read back is \
        refused when it is confirmed, and priced anew.
        """)

    @Argument(help: "The rule file.", completion: .file(extensions: ["yaml"]))
    var file: String

    @OptionGroup var store: StoreArguments

    func run() throws {
      let (store, company, language) = try store.open()
      let read = try PriceRulesFile.read(Places.absolute(file), RuleBooks(store, company))
      let loaded = LoadedRules(
        rules: read.rules, text: read.text, at: WallClock.now(), by: NSUserName())
      try store.load(loaded)
      let texts = PriceRulesTexts(company: company, language: language)
      Console.say(texts.since(loaded.at, loaded.by))
      texts.lines(read.rules).forEach(Console.say)
    }
  }
}

extension RuleBooks {
  init(_ store: Store, _ company: Company) {
    self.init(kinds: company.kinds, columns: company.columns) { try store.known($0) }
  }
}
