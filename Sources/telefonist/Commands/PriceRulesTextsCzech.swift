extension RuleTexts {
  static let czech = RuleTexts(
    noFile: "Soubor pravidel nebyl načten: platí vlastní pravidla cenových hladin.",
    since: { "Platí od \($0), načtení: \($1)." }, none: "Žádná pravidla.",
    columns: "Cenové hladiny (platí nejlevnější, na kterou je nárok):",
    combining: "Slevy (každá navíc k ostatním):",
    alone: "Akce (vždy jedna, pro zákazníka nejlepší):",
    minimums: "Nejmenší částka objednávky (platí první, které vyhoví):",
    cutOffs: "Do kdy se přijímá objednávka na daný den (platí první, které vyhoví):",
    floor: { "Žádný řádek pod \($0) ceny své hladiny." }, column: { "hladina \($0)" },
    from: { "od \($0)" },
    until: {
      switch $1 {
      case 0: "do \($0) téhož dne"
      case 1: "do \($0) předchozího dne"
      case 2...4: "do \($0), \($1) dny předem"
      default: "do \($0), \($1) dní předem"
      }
    },
    each: "za každý takový počet", fromDay: { "od \($0)" }, toDay: { "do \($0)" },
    buyers: { "pro: \($0)" }, goods: { "zboží: \($0)" }, line: { "od \($0) jednoho zboží" },
    quantity: { "od \($0) tohoto zboží" }, sum: { "za \($0) tohoto zboží" },
    order: { "při objednávce od \($0)" })
}
