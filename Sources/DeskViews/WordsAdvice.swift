import Desk

/// What is advised beside the order (A8, A9), in English and Russian.
struct AdviceWords: Sendable {
  let title: String
  /// `name` shortens the name of a good.
  let text: @Sendable (_ advice: Advice, _ name: Named, _ formats: Formats) -> String
}

extension Words {
  static let englishAdvice = AdviceWords(
    title: "Advice",
    text: { advice, name, formats in
      switch advice {
      case .fillPack(let good, let missing, let packs):
        return "\(name(good.name)): \(formats.quantity(missing, good.measure)) more to make "
          + Plural.english(packs, "pack", "packs") + " of \(good.pack)"
      case .nearColumn(let column, let missing):
        return "\(formats.money(missing)) more earns the prices of \(column)"
      case .goodDue(let good, 0, let every):
        return "\(name(good)): due today, bought every \(Plural.english(every, "day", "days"))"
      case .goodDue(let good, let days, let every):
        return "\(name(good)): due \(Plural.english(days, "day", "days")) ago, bought every "
          + "\(every)"
      case .orderLate(let days, let every):
        return "\(Plural.english(days, "day", "days")) late, usually every \(every): "
          + "what has run out?"
      case .gap(let gap):
        return "\(name(gap.name)): \(gap.percent) % of such clients buy it, this one never did"
      case .average(let lines, let usualLines, let sum, let usualSum):
        return "\(Plural.english(lines, "line", "lines")), \(formats.money(sum)); usually "
          + "\(usualLines), \(formats.money(usualSum))"
      case .room(let sum):
        return "\(formats.money(sum)) may still be ordered under the limit"
      }
    })

  static let russianAdvice = AdviceWords(
    title: "Советы",
    text: { advice, name, formats in
      switch advice {
      case .fillPack(let good, let missing, let packs):
        return "\(name(good.name)): ещё \(formats.quantity(missing, good.measure)), и будет "
          + Plural.russian(packs, "упаковка", "упаковки", "упаковок") + " по \(good.pack)"
      case .nearColumn(let column, let missing):
        return "ещё \(formats.money(missing)), и цены будут «\(column)»"
      case .goodDue(let good, 0, let every):
        return "\(name(good)): пора сегодня, берут раз в \(russianDays(every))"
      case .goodDue(let good, let days, let every):
        return "\(name(good)): пора уже \(russianDays(days)), берут раз в \(every)"
      case .orderLate(let days, let every):
        return "опаздывают на \(russianDays(days)), обычно раз в \(every): что кончилось?"
      case .gap(let gap):
        return "\(name(gap.name)): берут \(gap.percent) % таких клиентов, этот – никогда"
      case .average(let lines, let usualLines, let sum, let usualSum):
        return "\(Plural.russian(lines, "строка", "строки", "строк")), \(formats.money(sum)); "
          + "обычно \(usualLines), \(formats.money(usualSum))"
      case .room(let sum):
        return "в лимит войдёт ещё \(formats.money(sum))"
      }
    })
}

extension AssortmentGap {
  var name: String {
    switch what {
    case .group(let name): name
    case .good(_, let name): name
    }
  }
}
