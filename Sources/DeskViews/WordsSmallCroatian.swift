import Desk

/// What is advised beside the order, and the list of confirmed orders, in Croatian.
extension Words {
  static let croatianAdvice = AdviceWords(
    title: "Savjeti",
    text: { advice, name, formats in
      switch advice {
      case .fillPack(let good, let missing, let packs):
        return "\(name(good.name)): još \(formats.quantity(missing, good.measure)) do "
          + Plural.croatian(packs, "pakiranja", "pakiranja", "pakiranja") + " po \(good.pack)"
      case .nearColumn(let column, let missing):
        return "još \(formats.money(missing)) donosi cijene „\(column)“"
      case .goodDue(let good, 0, let every):
        return "\(name(good)): vrijeme je danas, kupuje se \(croatianCard.rhythm(every))"
      case .goodDue(let good, let days, let every):
        return "\(name(good)): kasni \(croatianDays(days)), kupuje se \(croatianCard.rhythm(every))"
      case .orderLate(let days, let every):
        return
          "kasni \(croatianDays(days)), obično \(croatianCard.rhythm(every)): čega je ponestalo?"
      case .gap(let gap):
        return "\(name(gap.name)): kupuje \(gap.percent) % takvih kupaca, ovaj nikad"
      case .average(let lines, let usualLines, let sum, let usualSum):
        return "\(Plural.croatian(lines, "stavka", "stavke", "stavki")), "
          + "\(formats.money(sum)); obično \(usualLines), \(formats.money(usualSum))"
      case .room(let sum):
        return "u limit stane još \(formats.money(sum))"
      }
    })

  static let croatianOrderList = OrderListWords(
    title: "Potvrđene narudžbe", titleOf: { "Narudžbe: \($0)" }, number: "Broj",
    none: "Još nema narudžbi.",
    hint: "Enter kopira stavke · c mijenja · → njezino stanje · Del je otkazuje · Esc",
    hintOfForm: "Enter pokazuje stanje · c mijenja · F9 pritužba · Del otkazuje · Esc",
    hintCancelling: { "Otkazati narudžbu \($0) na \($1)? Enter – otkazati, Esc – zadržati." },
    deliveredOn: { "za \($0)" }, forwarded: "prijevoznik",
    state: { state, name in
      switch state {
      case .confirmed: "potvrđena"
      case .billed: "ispostavljen račun"
      case .cancelled: "otkazana: \(name)"
      case .replaced: "zamijenjena"
      case .setAside: "odložena: \(name)"
      }
    },
    until: { "do \($0)" }, tooLate: "rok je prošao, A12",
    changeableUntil: { "Može se izmijeniti ili otkazati do \($0): Alt+s." },
    changing: "izmjena",
    refusal: { refusal in
      switch refusal {
      case .changeTooLate(let number, let since):
        "Narudžba \(number) na putu je od \(croatianFormats.moment(since)): bez izmjena."
      case .orderCancelled(let number): "Narudžba \(number) u međuvremenu je otkazana."
      case .orderReplaced(let number):
        "Narudžba \(number) u međuvremenu je izmijenjena: postoji nova."
      case .orderBilled(let number): "Za narudžbu \(number) izdan je račun: više se ne mijenja."
      case .otherProject(let number):
        "Narudžba \(number) drugog je projekta: mijenja se u njegovu pozivu."
      default: ""
      }
    },
    notice: { notice in
      switch notice {
      case .orderCopied(let number, let left):
        left.isEmpty
          ? "Stavke narudžbe \(number) kopirane su." : "Kopirano, bez: " + list(left)
      case .changing(let number, let left):
        left.isEmpty
          ? "Narudžba \(number) otvorena je za izmjene; do F8 vrijedi stara."
          : "Narudžba \(number) otvorena je, bez: " + list(left)
      case .changeGivenUp(let number): "Narudžba \(number) ostaje kakva je bila."
      case .orderCancelled(let number): "Narudžba \(number) otkazana je."
      default: ""
      }
    })
}
