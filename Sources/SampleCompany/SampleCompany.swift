public import Desk

/// A food wholesaler to learn and to show the desk on: invented, complete, and never out of date,
/// since every day in it is counted from today.
public enum SampleCompany {
  /// The books of the sample. The same arguments give the same books.
  ///
  /// Clients, colleagues and articles are written by hand; `seed` rolls prices, stock, telephone
  /// numbers, contacts and eighteen months of purchases.
  public static func books(language: Language, today: Day, seed: UInt64) -> Books {
    var assortment = Assortment(language: language, today: today, dice: Dice(seed: seed))
    let stocked = assortment.goods()
    var clientele = Clientele(language: language, today: today, dice: Dice(seed: seed &+ 1))
    var history = PurchaseHistory(today: today, stocked: stocked, dice: Dice(seed: seed &+ 2))
    var books = Books()
    books.companyName = Wording("Meridian Foods", "Меридиан-Продукт")(language)
    books.currency = Currency("RUB")
    books.kinds = Tariff.kinds(language)
    books.columns = Tariff.columns(language)
    books.departments = Personnel.departments(language)
    books.staff = Personnel.staff(language)
    books.clients = clientele.clients()
    books.receivables = clientele.receivables()
    books.goods = stocked.map(\.good)
    books.history = history.lines()
    return books
  }

  /// The sample's promotions, smallest sums and cut-off times.
  public static func priceRules(language: Language, today: Day) -> PriceRules {
    Bargains.rules(language, today: today)
  }

  /// What two clients are to be called for: so many minutes from now, on whose wish, about what.
  public static func wishes(
    _ language: Language
  ) -> [(minutes: Int, isTask: Bool, text: String)] {
    [
      (
        0, false,
        Wording("asks when rye flour comes in", "спрашивает, когда будет ржаная мука")(language)
      ),
      (
        15, true,
        Wording(
          "Will they take part in the New Year promotion?",
          "Примут ли участие в новогодней акции?")(language)
      ),
    ]
  }
}
