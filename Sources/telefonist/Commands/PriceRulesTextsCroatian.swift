extension RuleTexts {
  static let croatian = RuleTexts(
    noFile: "Datoteka s pravilima nije učitana: vrijede pravila samih stupaca cjenika.",
    since: { "Vrijedi od \($0), učitava: \($1)." }, none: "Nema pravila.",
    columns: "Stupci cjenika (vrijedi najjeftiniji koji je zaslužen):",
    combining: "Popusti (svaki povrh ostalih):",
    alone: "Akcije (po jedna, najbolja za kupca):",
    minimums: "Najmanji iznos narudžbe (vrijedi prvi koji odgovara):",
    cutOffs: "Do kada se prima narudžba za određeni dan (vrijedi prvo koje odgovara):",
    floor: { "Nijedna stavka ispod \($0) cijene svojega stupca." }, column: { "stupac \($0)" },
    from: { "od \($0)" },
    until: {
      switch $1 {
      case 0: "do \($0) istoga dana"
      case 1: "do \($0) dan prije"
      default: "do \($0), dana prije: \($1)"
      }
    },
    each: "za svaki put", fromDay: { "od \($0)" }, toDay: { "do \($0)" },
    buyers: { "za: \($0)" }, goods: { "artikli: \($0)" }, line: { "od \($0) jednog artikla" },
    quantity: { "od \($0) tih artikala" }, sum: { "od iznosa \($0) tih artikala" },
    order: { "od narudžbe \($0)" })
}
