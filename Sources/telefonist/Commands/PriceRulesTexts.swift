internal import Desk
internal import DeskViews

/// Price rules in plain words, a row each.
struct PriceRulesTexts {
  private let company: Company
  private let words: ListWords
  private let texts: RuleTexts

  init(company: Company, language: Language) {
    self.company = company
    words = ListWords(language)
    texts = .of(language)
  }

  /// Since when the rules are in force, and who put them there.
  func since(_ at: Instant?, _ by: String?) -> String {
    guard let at, let by else { return texts.noFile }
    let calendar = WallClock.calendar(at: at)
    return texts.since(words.date(calendar.today) + " " + words.clock(at, calendar), by)
  }

  func lines(_ rules: PriceRules) -> [String] {
    var lines: [String] = []
    func add(_ title: String, _ rows: [String]) {
      guard !rows.isEmpty else { return }
      lines.append(title)
      lines += rows.map { "  " + $0 }
    }
    add(
      texts.columns,
      rules.columns.map { rule in
        let column = company.columns.first { $0.code == rule.column }?.name ?? rule.column
        return row(rule.head, rule.goods, rule.least, gives: texts.column(column))
      })
    add(texts.combining, rules.promotions.filter { $0.combines }.map(row))
    add(texts.alone, rules.promotions.filter { !$0.combines }.map(row))
    add(
      texts.minimums,
      rules.minimums.map { row($0.head, gives: texts.from(words.money($0.sum))) })
    add(
      texts.cutOffs,
      rules.cutOffs.map { row($0.head, gives: texts.until(time($0.minute), $0.daysBefore)) })
    if rules.floor.hundredths > 0 { lines.append(texts.floor(words.percent(rules.floor))) }
    return lines.isEmpty ? [texts.none] : lines
  }

  private func row(_ promotion: Promotion) -> String {
    var gives = words.effect(promotion.effect)
    if case .gift(let good, let quantity, let isForEach) = promotion.effect {
      gives += " \(words.plain(quantity)) × \(good)"
      if isForEach { gives += ", " + texts.each }
    }
    return row(promotion.head, promotion.goods, promotion.least, gives: gives)
  }

  private func row(
    _ head: RuleHead, _ goods: GoodsChoice = GoodsChoice(), _ least: Least = Least(),
    gives: String
  ) -> String {
    let said = [period(head.period), buyers(head.buyers), choice(goods), amount(least)]
    return "\(head.name) [\(head.id)]: "
      + (said.filter { !$0.isEmpty } + [gives]).joined(separator: "; ")
  }

  private func period(_ period: Period) -> String {
    var parts: [String] = []
    if let from = period.from { parts.append(texts.fromDay(words.date(from))) }
    if let to = period.to { parts.append(texts.toDay(words.date(to))) }
    if !period.weekdays.isEmpty {
      parts.append(period.weekdays.sorted().map(words.weekday).joined(separator: ", "))
    }
    return parts.joined(separator: " ")
  }

  private func buyers(_ buyers: Buyers) -> String {
    let kinds = company.kinds.filter { buyers.kinds.contains($0.code) }.map(\.name)
    let columns = company.columns.filter { buyers.columns.contains($0.code) }.map(\.name)
    let named = [buyers.clients.sorted(), kinds, columns].filter { !$0.isEmpty }
    return named.map { texts.buyers($0.joined(separator: ", ")) }.joined(separator: ", ")
  }

  private func choice(_ goods: GoodsChoice) -> String {
    goods.isAll
      ? "" : texts.goods((goods.groups.sorted() + goods.goods.sorted()).joined(separator: ", "))
  }

  private func amount(_ least: Least) -> String {
    let parts = [
      least.line.map { texts.line(words.plain($0)) },
      least.quantity.map { texts.quantity(words.plain($0)) },
      least.sum.map { texts.sum(words.money($0)) },
      least.order.map { texts.order(words.money($0)) },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func time(_ minute: Int) -> String {
    let minutes = minute % 60
    return "\(minute / 60):" + (minutes < 10 ? "0" : "") + "\(minutes)"
  }
}

/// The words of ``PriceRulesTexts``. A language fills all of it.
struct RuleTexts: Sendable {
  typealias Named = @Sendable (String) -> String

  let noFile: String
  let since: @Sendable (_ at: String, _ by: String) -> String
  let none: String
  let columns: String
  let combining: String
  let alone: String
  let minimums: String
  let cutOffs: String
  let floor: Named
  let column: Named
  let from: Named
  let until: @Sendable (_ time: String, _ daysBefore: Int) -> String
  let each: String
  let fromDay: Named
  let toDay: Named
  let buyers: Named
  let goods: Named
  let line: Named
  let quantity: Named
  let sum: Named
  let order: Named

  static func of(_ language: Language) -> RuleTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = RuleTexts(
    noFile: "No rule file was loaded: the price columns' own rules are in force.",
    since: { "In force since \($0), loaded by \($1)." }, none: "No rules.",
    columns: "Price columns (the cheapest that is earned counts):",
    combining: "Discounts (each on top of the others):",
    alone: "Promotions (one at a time, the best for the client):",
    minimums: "The least sum of an order (the first that fits counts):",
    cutOffs: "Until when an order for a day is taken (the first that fits counts):",
    floor: { "No line below \($0) of its column's price." }, column: { "column \($0)" },
    from: { "from \($0)" },
    until: {
      switch $1 {
      case 0: "until \($0) of the day"
      case 1: "until \($0) of the day before"
      default: "until \($0), \($1) days before"
      }
    },
    each: "for each time", fromDay: { "from \($0)" }, toDay: { "to \($0)" },
    buyers: { "for \($0)" }, goods: { "goods: \($0)" }, line: { "from \($0) of a good" },
    quantity: { "from \($0) of these goods" }, sum: { "from \($0) of these goods" },
    order: { "from an order of \($0)" })

  private static let russian = RuleTexts(
    noFile: "Файл правил не загружался: действуют правила самих колонок цен.",
    since: { "Действует с \($0), загрузил(а) \($1)." }, none: "Правил нет.",
    columns: "Колонки цен (действует самая дешёвая из заслуженных):",
    combining: "Скидки (каждая поверх остальных):",
    alone: "Акции (одна за раз, лучшая для клиента):",
    minimums: "Наименьшая сумма заказа (действует первое подходящее):",
    cutOffs: "До какого времени принимают заказ на день (действует первое подходящее):",
    floor: { "Строка не дешевле \($0) от цены колонки." }, column: { "колонка \($0)" },
    from: { "от \($0)" },
    until: {
      switch $1 {
      case 0: "до \($0) того же дня"
      case 1: "до \($0) накануне"
      default: "до \($0), за дней: \($1)"
      }
    },
    each: "за каждый раз", fromDay: { "с \($0)" }, toDay: { "по \($0)" },
    buyers: { "для: \($0)" }, goods: { "товары: \($0)" }, line: { "от \($0) одного товара" },
    quantity: { "от \($0) этих товаров" }, sum: { "на \($0) этих товаров" },
    order: { "при заказе от \($0)" })
}
