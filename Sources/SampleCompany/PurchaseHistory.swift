internal import Desk

/// Makes a year and a half of orders: each client's own rhythm, its own usual goods, and goods that
/// go together.
struct PurchaseHistory {
  let today: Day
  private var dice: Dice
  private let byGroup: [Int: [Stocked]]
  private let byArticle: [String: [Stocked]]

  init(today: Day, stocked: [Stocked], dice: Dice) {
    self.today = today
    self.dice = dice
    byGroup = Dictionary(grouping: stocked, by: \.group)
    byArticle = Dictionary(grouping: stocked, by: \.article)
  }

  private static let days = 547
  /// A new good (A7) was not sold before that many days ago.
  private static let newSince = 30
  /// What a month ago was cheaper, in thousandths.
  private static let monthlyRise = 6

  /// Whoever takes the first takes the second along.
  private static let companions: [(String, String)] = [
    ("Rice", "Buckwheat"), ("Buckwheat", "Beef stew"), ("Spaghetti", "Tomato paste"),
    ("Horns", "Ketchup"), ("Frankfurters", "Mustard"), ("Doctor's sausage", "Mayonnaise"),
    ("Black tea", "Sugar"), ("Coffee", "Biscuits"), ("Flour", "Dry yeast"),
    ("Flour", "Sunflower oil"), ("Green peas", "Mayonnaise"), ("Gingerbread", "Black tea"),
    ("Cheese Gouda", "Ham"), ("Chocolate", "Wafers"), ("Lasagne sheets", "Mozzarella"),
  ]

  /// A good that a client buys again and again.
  private struct Habit {
    let stocked: Stocked
    /// In how many of a hundred orders.
    let percent: Int
    /// Packs, or kilograms of weighed goods.
    let amount: Int
    /// The article that brings it along, if any.
    let follows: String?
  }

  private struct Purchase {
    let day: Day
    let client: Int
    let lines: [(good: Good, quantity: Quantity)]
  }

  /// The oldest order first, numbered as the days went.
  mutating func lines() -> [HistoryLine] {
    var purchases: [Purchase] = []
    for (place, entry) in ClientEntry.all.enumerated() where entry.every > 0 {
      let habits = habits(of: entry)
      for day in orderDays(of: entry) {
        purchases.append(Purchase(day: day, client: place, lines: basket(habits, on: day)))
      }
    }
    purchases.sort { ($0.day, $0.client) < ($1.day, $1.client) }
    return purchases.enumerated().flatMap { number, purchase in
      purchase.lines.map { line in
        HistoryLine(
          order: "S" + String(number + 1, digits: 7), day: purchase.day,
          client: Clientele.code(at: purchase.client), good: line.good.code,
          quantity: line.quantity,
          price: price(
            line.good, column: ClientEntry.all[purchase.client].trade.column, purchase.day)
        )
      }
    }
  }

  /// Backwards from the last order, an interval of the rhythm and a fifth of it either way each.
  private mutating func orderDays(of entry: ClientEntry) -> [Day] {
    var days: [Day] = []
    var day = today - (entry.silent ?? dice.roll(1...max(1, entry.every)))
    while today - day < Self.days {
      if day.weekday == 7 { day = day - 1 }
      days.append(day)
      day = day - max(1, entry.every + dice.roll(-entry.every / 5...entry.every / 5))
    }
    return days
  }

  private mutating func habits(of entry: ClientEntry) -> [Habit] {
    var habits: [Habit] = []
    var articles: Set<String> = []
    for _ in 0..<dice.roll(6...10) {
      let group = dice.pick(entry.taste.groups)
      let choice = dice.pick(byGroup[group] ?? [])
      guard articles.insert(choice.article).inserted else { continue }
      habits.append(habit(choice, of: entry, percent: dice.roll(10...45), follows: nil))
    }
    for (article, companion) in Self.companions where articles.contains(article) {
      guard articles.insert(companion).inserted else { continue }
      let choice = dice.pick(byArticle[companion] ?? [])
      habits.append(habit(choice, of: entry, percent: dice.roll(60...80), follows: article))
    }
    return habits
  }

  private mutating func habit(
    _ choice: Stocked, of entry: ClientEntry, percent: Int, follows: String?
  ) -> Habit {
    let base = choice.good.measure == .kilogram ? dice.roll(3...12) : dice.roll(1...4)
    return Habit(
      stocked: choice, percent: percent, amount: base * entry.trade.appetite, follows: follows)
  }

  private mutating func basket(
    _ habits: [Habit], on day: Day
  ) -> [(good: Good, quantity: Quantity)] {
    var taken: [Habit] = []
    for habit in habits {
      if habit.stocked.good.mark == .new, today - day > Self.newSince { continue }
      if let leader = habit.follows, !taken.contains(where: { $0.stocked.article == leader }) {
        continue
      }
      if dice.happens(habit.percent) { taken.append(habit) }
    }
    if taken.isEmpty, let usual = habits.first(where: { $0.stocked.good.mark != .new }) {
      taken = [usual]
    }
    return taken.map { ($0.stocked.good, quantity($0)) }
  }

  private mutating func quantity(_ habit: Habit) -> Quantity {
    let good = habit.stocked.good
    if good.measure == .kilogram {
      return Quantity(thousandths: habit.amount * 1000 + dice.roll(-9...9) * 100)
    }
    return Quantity(max(1, habit.amount + dice.roll(-1...1)) * good.pack)
  }

  private func price(_ good: Good, column: Int, _ day: Day) -> Money {
    let months = (today - day) / 30
    let thousandths = 1000 - months * Self.monthlyRise
    return Money(minor: Rounding.divide(good.prices[column].minor * thousandths, by: 1000))
  }
}
