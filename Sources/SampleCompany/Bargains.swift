internal import Desk

/// The sample's price rules: a few promotions around today, so that they are always in force.
enum Bargains {
  static func rules(_ language: Language, today: Day) -> PriceRules {
    var rules = PriceRules()
    rules.floor = Percent(60)
    rules.promotions = [
      autumn(language, today), tea(language), pasta(language, today), sugar(language, today),
    ]
    rules.minimums = [
      MinimumSum(
        head: RuleHead(
          id: "least-regional", name: Wording("A pallet", "Один поддон")(language),
          buyers: Buyers(kinds: [Trade.regional.rawValue])),
        sum: Money(minor: 250_00)),
      MinimumSum(
        head: RuleHead(id: "least", name: Wording("A van's way", "Рейс машины")(language)),
        sum: Money(minor: 200_00)),
    ]
    rules.cutOffs = [
      CutOff(
        head: RuleHead(id: "vans", name: Wording("The vans", "Машины")(language)), daysBefore: 1,
        minute: 20 * 60)
    ]
    return rules
  }

  /// Goes on top of others.
  private static func autumn(_ language: Language, _ today: Day) -> Promotion {
    Promotion(
      head: RuleHead(
        id: "cereals", name: Wording("Cereals month", "Месяц круп")(language),
        period: Period(from: today - 12, to: today + 17)),
      goods: GoodsChoice(groups: [AssortmentGroup.cereals.name(language)]),
      effect: .percent(Percent(3)), combines: true)
  }

  private static func tea(_ language: Language) -> Promotion {
    Promotion(
      head: RuleHead(
        id: "tea", name: Wording("Tea from 3000", "Чай от 3000")(language)),
      goods: GoodsChoice(groups: [AssortmentGroup.teaAndCoffee.name(language)]),
      least: Least(sum: Money(minor: 3_000_00)), effect: .percent(Percent(5)), combines: true)
  }

  private static func pasta(_ language: Language, _ today: Day) -> Promotion {
    Promotion(
      head: RuleHead(
        id: "spaghetti", name: Wording("6 for 5", "6 по цене 5")(language),
        period: Period(from: today - 5, to: today + 9)),
      goods: GoodsChoice(goods: ["00201", "00202", "00203"]),
      effect: .bundle(take: 6, pay: 5))
  }

  private static func sugar(_ language: Language, _ today: Day) -> Promotion {
    Promotion(
      head: RuleHead(
        id: "sugar", name: Wording("A gift with groceries", "Подарок к бакалее")(language),
        period: Period(to: today + 30)),
      goods: GoodsChoice(groups: [AssortmentGroup.grocery.name(language)]),
      least: Least(sum: Money(minor: 4_000_00)),
      effect: .gift("01002", Quantity(1), isForEach: false))
  }
}
