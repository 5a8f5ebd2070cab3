internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews

/// `telefonist goods TEXT`: prices, stock and certificates (A18).
struct GoodsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goods",
    abstract: "Finds goods by parts of the name, code or bar code.")

  @Argument(help: "What to look for.")
  var text: [String]

  @OptionGroup var store: StoreArguments

  func run() throws {
    let (store, company, language) = try store.open()
    let words = ListWords(language)
    let texts = ListTexts.of(language)
    let text = text.joined(separator: " ")
    let report = store.answer(.goods(text: text, client: nil, limit: 50))
    if case .failed(let trouble) = report { throw Complaint(trouble.detail) }
    guard case .goods(let matches) = report, !matches.isEmpty else {
      throw Complaint(texts.nothingFound(text))
    }
    for match in matches {
      let good = match.good
      Console.say("\(good.code)  \(good.name)")
      let prices = zip(company.columns, good.prices).map { "\($0.name) \(words.money($1))" }
      Console.say("  " + prices.joined(separator: " · "))
      let stock = good.stock > .zero ? words.quantity(good.stock, good.measure) : texts.outOfStock
      Console.say("  \(texts.stock) \(stock) · \(texts.pack) \(good.pack) · \(good.certificate)")
    }
  }
}
