import Desk

/// Czech: confirmed orders, advice beside the order, and who signs on.
extension Words {
  static let czechOrderList = OrderListWords(
    title: "Potvrzené objednávky", titleOf: { "Objednávky: \($0)" }, number: "Číslo",
    none: "Zatím žádné objednávky.",
    hint: "Enter zopakuje řádky · c změní · → její stav · Del ji zruší · Esc",
    hintOfForm: "Enter ukáže stav a co se stalo · c změní · F9 stížnost · Del ji zruší",
    hintCancelling: { "Zrušit objednávku \($0) za \($1)? Enter ji zruší, Esc ponechá." },
    deliveredOn: { "na \($0)" }, forwarded: "dopravce",
    state: { state, name in
      switch state {
      case .confirmed: "potvrzena"
      case .billed: "vyfakturována"
      case .cancelled: "zrušena: \(name)"
      case .replaced: "nahrazena"
      case .setAside: "odložena: \(name)"
      }
    },
    until: { "do \($0)" }, tooLate: "po uzávěrce, A12",
    changeableUntil: { "Změnit nebo zrušit ji lze do \($0): Alt+s." },
    changing: "změna",
    refusal: { refusal in
      switch refusal {
      case .changeTooLate(let number, let since):
        "Objednávku \(number) už změnit nelze: uzávěrka byla \(czechFormats.moment(since))."
      case .orderCancelled(let number): "Objednávka \(number) byla mezitím zrušena."
      case .orderReplaced(let number):
        "Objednávka \(number) byla mezitím změněna: platí novější."
      case .orderBilled(let number): "Objednávka \(number) je vyfakturována: už se nemění."
      case .otherProject(let number):
        "Objednávka \(number) je jiného projektu: mění se v jeho hovoru."
      default: ""
      }
    },
    notice: { notice in
      switch notice {
      case .orderCopied(let number, let left):
        left.isEmpty
          ? "Řádky objednávky \(number) jsou zkopírované." : "Zkopírováno, chybí: " + list(left)
      case .changing(let number, let left):
        left.isEmpty
          ? "Objednávku \(number) lze měnit; do F8 platí původní."
          : "Objednávka \(number) je otevřena, chybí: " + list(left)
      case .changeGivenUp(let number): "Objednávka \(number) zůstává, jak byla."
      case .orderCancelled(let number): "Objednávka \(number) je zrušena."
      default: ""
      }
    })

  static let czechAdvice = AdviceWords(
    title: "Rady",
    text: { advice, name, formats in
      switch advice {
      case .fillPack(let good, let missing, let packs):
        return "\(name(good.name)): ještě \(formats.quantity(missing, good.measure)) a "
          + ((2...4).contains(packs) ? "jsou " : "je ")
          + Plural.czech(packs, "celé balení", "celá balení", "celých balení")
          + " po \(good.pack)"
      case .nearColumn(let column, let missing):
        return "ještě \(formats.money(missing)) a platí ceny „\(column)“"
      case .goodDue(let good, 0, let every):
        return "\(name(good)): dnes je čas, bere se \(czechCard.rhythm(every))"
      case .goodDue(let good, let days, let every):
        return
          "\(name(good)): čas byl před \(czechDaysAgo(days)), bere se \(czechCard.rhythm(every))"
      case .orderLate(let days, let every):
        return "zpoždění \(czechDays(days)), obvykle \(czechCard.rhythm(every)): co došlo?"
      case .gap(let gap):
        return "\(name(gap.name)): bere \(gap.percent) % podobných, tento nikdy"
      case .average(let lines, let usualLines, let sum, let usualSum):
        return "\(Plural.czech(lines, "řádek", "řádky", "řádků")), \(formats.money(sum)); "
          + "obvykle \(usualLines), \(formats.money(usualSum))"
      case .room(let sum):
        return "do limitu se vejde ještě \(formats.money(sum))"
      }
    })

  /// Behind “před”.
  private static func czechDaysAgo(_ count: Int) -> String {
    "\(count) " + (count == 1 ? "dnem" : "dny")
  }

  static let czechSignOn = SignOnWords(
    title: "Kdo tu sedí?", code: "Kód", pin: "PIN",
    codeHint: "Váš osobní kód a Enter.", pinHint: "Váš PIN a Enter.",
    keys: "Ctrl+G jazyk · Esc zpět · Ctrl+Q odejít", checking: "Okamžik…",
    wrong: { "Kód a PIN k sobě nepatří. Zkuste to znovu za \($0) s." },
    tooSoon: { "Po chybném PIN je příliš brzy: nebyl ověřen. Zkuste to za \($0) s." },
    locked: "Pracoviště je zamčené", whose: { "Sedí tu \($0)." },
    onCall: "Na lince je hovor.", noCall: "Na lince nikdo není.",
    waiting: {
      $0 == 0
        ? "Nikdo nečeká." : Plural.czech($0, "hovor čeká.", "hovory čekají.", "hovorů čeká.")
    },
    lockedHint: "Pod zámkem vše běží dál. Odemkne ho váš PIN a Enter.",
    wrongPin: { "To není ten PIN. Zkuste to znovu za \($0) s." },
    noPin: "PIN už neexistuje: nový dá vedoucí oddělení.",
    storeFailed: { "PIN nelze ověřit: \(czech.sentences.storeTrouble($0))" })
}
