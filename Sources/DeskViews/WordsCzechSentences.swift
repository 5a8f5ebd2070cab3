import Desk

/// Czech: what the desk says back. Each sentence says what happened and what to do next.
extension Words {
  static let czechSentences = SentenceWords(
    refusal: czechRefusal,
    shortRefusal: {
      switch $0 {
      case .offersMissing(let count):
        "ještě " + Plural.czech(count, "nabídka", "nabídky", "nabídek") + ", A7"
      case .deliveryMissing: "nejdřív dodání, A12"
      case .belowMinimum: "malá částka, A10"
      case .cutOffPassed: "na ten den pozdě, A12"
      case .formIncomplete(let count): "vyplnit: \(count)"
      case .pointsUntold(let count): "říci: \(count)"
      case .debt: "dluh, A5"
      case .orderOverLimit: "limit, A5"
      case .keyClient: "klíčový, A3"
      case .newClient: "nový, A15"
      case .onHold: "přidrženo"
      case .paused: "pauza"
      case .noPinToOpen: "chybí PIN"
      case .outsideHours: "ne v tuto dobu"
      default: nil
      }
    },
    notice: czechNotice,
    storeTrouble: czechStoreTrouble,
    notStored: { "NEULOŽENO: " + czechStoreTrouble($0) + " – zkouším znovu" },
    storeLost: "Databáze je nedostupná. Pište dál: nic se neztratí, zkouším to znovu.",
    holding: "Přidržuji hovor…",
    held: { "Volající je přidržen už \($0). F12 ho vezme zpět." },
    resuming: "Vracím se k volajícímu…",
    transferring: { "Přepojuji: \($0)…" }, hangingUp: "Ukončuji hovor…",
    typeAhead: "Napsané čeká na odpověď.")

  static let czechStoreTrouble: @Sendable (StoreTrouble.Kind) -> String = {
    switch $0 {
    case .busy: "databázi drží jiný program"
    case .diskFull: "disk je plný"
    case .readOnly: "do databáze nelze zapisovat"
    case .forbidden: "to vám databáze nedovoluje"
    case .damaged: "databáze je poškozená"
    case .unreachable: "server databáze je nedostupný"
    case .other: "chyba databáze"
    }
  }

  static let czechPhoneTrouble: @Sendable (PhoneTrouble) -> String = {
    switch $0 {
    case .busy: "linka je obsazená"
    case .noAnswer: "nikdo to nebere"
    case .unreachable: "linka je nedostupná"
    case .callerGone: "volající už zavěsil"
    case .unsupported: "tohle tento telefon neumí"
    case .lineDown: "telefon nemá spojení"
    }
  }

  static let czechRefusal: @Sendable (Refusal) -> String = { refusal in
    let formats = czechFormats
    switch refusal {
    case .keyClient: return "Klíčový zákazník: přepojte na manažera klíčových zákazníků (F4)."
    case .newClient: return "Nový zákazník: přepojte na vedoucího oddělení (F4)."
    case .debt(let barrier): return czechBarrier(barrier)
    case .orderOverLimit(let sum):
      return "S touto objednávkou nad limitem o \(formats.money(sum)): uberte."
    case .lineOverLimit(let sum, let fits):
      return fits > .zero
        ? "Nad limitem o \(formats.money(sum)); vejde se \(formats.amount(fits, .piece))."
        : "Nad limitem o \(formats.money(sum)). Uberte, nebo přepojte (F4)."
    case .offersMissing(let count):
      return "Nejdřív nabídněte ještě "
        + Plural.czech(count, "položku", "položky", "položek") + " (F5 bere, F6 odmítá)."
    case .deliveryMissing: return "Nejdřív domluvte dodání (F7)."
    case .belowMinimum(let minimum, let missing):
      return "Do nejmenší částky \(formats.money(minimum.sum)) chybí \(formats.money(missing))."
    case .cutOffPassed(let day, let next):
      return "Na \(formats.weekday(day)) je už pozdě. První den: \(formats.weekday(next)) (F7)."
    case .pricesChanged:
      return "Podle pravidel je teď částka jiná: řekněte ji a znovu F8."
    case .readBackFirst: return "Nejdřív objednávku zopakujte zákazníkovi, potom potvrďte."
    case .formIncomplete(let count):
      return "Prázdná nebo chybná pole: \(count); toto je první."
    case .pointsUntold(let count):
      return "Nejdřív zákazníkovi řekněte, bodů: \(count). Enter, až je to řečeno."
    case .projectClosed: return "Tento projekt už neplatí."
    case .slotTaken(let slot, let free): return slotTaken(slot, free, Words.of(.czech))
    case .slotFull(let slot): return "Na \(slot) už není místo; nabídněte jiný čas."
    case .registerFirst: return "Nejdřív zapište tento hovor: vyberte výsledek, Enter."
    case .orderEmpty: return "V objednávce nic není: napište zboží."
    case .noClient: return "Nejdřív najděte zákazníka (Alt+f)."
    case .noOrder: return "Žádná objednávka není otevřená."
    case .noOffer: return "Žádná nabídka není vybraná."
    case .noHead: return "Není se koho zeptat: vedoucí tu není."
    case .nothingDue: return "Teď není komu volat."
    case .outsideHours(let opens, _):
      return "V tuto dobu se tam nevolá: až \(formats.moment(opens))."
    case .noNumber: return "Chybí číslo, na které zavolat."
    case .timeUnreadable(let text):
      return "„\(text)“ není čas. Napište hodiny a minuty: 14:30."
    case .timePast: return "Ten čas už minul. Vyberte pozdější."
    case .nothingFound(let text): return "Nic se nenašlo: „\(text)“."
    case .quantityUnreadable(let text): return "„\(text)“ není množství. Napište číslo: 12."
    case .quantityWhole(let good): return "Jen celé kusy: \(good.name)."
    case .quantityTooLarge: return "Tolik se spočítat nedá. Napište méně."
    case .outOfStock(let good): return "Není skladem: \(good.name)."
    case .stockShort(let good, let left):
      return "Zbývá jen \(formats.quantity(left, good.measure)): \(good.name)."
    case .orderChanged: return "Objednávka se v databázi změnila. Projděte řádky a znovu F8."
    case .alreadyConfirmed(let number): return "Objednávka \(number) už je potvrzená."
    case .orderHasLines: return "Objednávka má řádky: potvrďte ji, nebo je nejdřív smažte."
    case .changeTooLate, .orderCancelled, .orderReplaced, .orderBilled, .otherProject:
      return czechOrderList.refusal(refusal)
    case .nothingToUndo: return "Není co vrátit zpět."
    case .nothingToRedo: return "Není co provést znovu."
    case .notStoredYet: return "Ještě se ukládá. Okamžik."
    case .fieldMissing(let name): return "Ještě chybí: \(czechForm.label(name))."
    case .notYourRole, .nothingChosen, .nothingToDo, .doneAlready, .notYours, .nothingNew,
      .sumUnreadable, .substituteSame, .tooFewAtWork, .noDocument, .addressUnreadable:
      return czechOffice.refusal(refusal)
    case .nobodyWaits: return "Nikdo nečeká."
    case .callInHand: return "Probíhá hovor: nejdřív ho dokončete."
    case .noCall: return "Žádný hovor neprobíhá."
    case .callOver: return "Hovor už skončil."
    case .callStillOn: return "Volající je ještě na lince: F11 ukončí hovor."
    case .onHold: return "Hovor je přidržen: F12 vezme volajícího zpět."
    case .telephoneLost: return "Telefon je nedostupný. Psát můžete dál."
    case .lineBusy: return "Telefon má ještě práci. Okamžik."
    case .nobodyToTransferTo: return "Není na koho přepojit. Zapište připomínku (F9)."
    case .paused: return "Máte pauzu: F10 ji ukončí."
    case .noPinToOpen:
      return "Nemáte PIN, nikdo by je neodemkl: zamkněte samotný terminál."
    case .locked: return "Pracoviště je zamčené: odemkne ho váš PIN."
    case .writtenOnly, .notWritten: return czechThread.refusal(refusal)
    case .noLesson: return "Tady to nikdo neuslyší: je to pro lekce školy."
    case .halted: return "Školitel cvičení zastavil."
    case .exam: return "Je zkouška: rádce mlčí."
    case .outcomeUnfit: return "Tak tento hovor neskončil: vyberte jiný výsledek."
    case .finishFirst: return "Nejdřív tohle dokončete, nebo zavřete (Esc)."
    }
  }

  static let czechBarrier: @Sendable (DebtBarrier) -> String = {
    switch $0 {
    case .overdue(let sum, let days, _):
      "Po splatnosti \(czechFormats.money(sum)) už \(czechDays(days)): přepojte (F4)."
    case .overLimit(let sum): "Nad limitem o \(czechFormats.money(sum)): přepojte (F4)."
    case .noRoom: "Limit je vyčerpán, nic se nevejde: přepojte (F4)."
    }
  }

  static let czechNotice: @Sendable (Notice) -> String = { notice in
    switch notice {
    case .refused(let refusal): return czechRefusal(refusal)
    case .callTaken(let staff): return sentence("Hovor už má: \(staff)")
    case .answerFailed(let trouble):
      return "Přijetí se nezdařilo: \(czechPhoneTrouble(trouble)). Ostatní čekají ve frontě."
    case .lineFailed(let trouble):
      return "Nezdařilo se: \(czechPhoneTrouble(trouble)). Zkuste to znovu."
    case .transferFailed(let trouble, let name):
      return "\(name): \(czechPhoneTrouble(trouble)). Volající zůstává u vás."
    case .transferred(let name): return sentence("Volajícího má: \(name)")
    case .messageLeft(let name):
      return "\(name) je pryč a najde váš vzkaz. Volající je stále u vás."
    case .callerHungUp: return "Volající zavěsil."
    case .callerGaveUp(let number): return "Nedočkali se: \(czechFormats.phone(number))."
    case .lineAdded(let name): return sentence("V objednávce: \(name)")
    case .lineJoined(let name, let quantity):
      return "Už v objednávce, teď \(czechFormats.amount(quantity, .piece)): \(name)."
    case .columnChanged(let name):
      return sentence("Částka dosáhla na jinou cenovou hladinu: \(name)")
    case .promotionEarned(let name): return "Teď platí: „\(name)“."
    case .promotionLost(let name): return "Už neplatí: „\(name)“."
    case .formConfirmed(let number): return "Objednávka \(number) platí."
    case .confirmed(let number, let name):
      return sentence("Objednávka \(number) je potvrzena, dostane ji \(name)")
    case .remarkKept(let kind): return "Předáno: \(czechOverlay.department(kind))."
    case .clientRegistered(let code): return "Zapsáno pod kódem \(code)."
    case .complained(let number, let day, let again):
      return czechComplaint.taken(number, czechFormats.day(day), again)
    case .registered(let outcome): return "Hovor zapsán: \(czechWrapUp.outcome(outcome))."
    case .undone: return "Vráceno zpět. Ctrl+Y to provede znovu."
    case .redone: return "Provedeno znovu."
    case .storeFailed(let trouble): return "Nezdařilo se: \(czechStoreTrouble(trouble.kind))."
    case .stored: return "Vše je zase uloženo."
    case .notReached(let trouble, let again):
      let what = "Bez spojení: \(czechCallOut.trouble(trouble))."
      return what + (again.map { " Znovu \(czechFormats.moment($0))." } ?? " Už ne.")
    case .officeKept(let deed): return czechOffice.kept(deed)
    case .documentEnded(let entry): return czechOffice.documentEnded(entry)
    case .overtaken(let name): return czechOffice.overtaken(name)
    case .callSettled(let name): return "Volat už není třeba: \(name)."
    case .consultAsked(let name):
      return "Dotaz dostává \(name). Volající čeká; F12 ho vezme zpět."
    case .consultAnswered(let name, let upTo, let words):
      let said =
        upTo.map { "\(name): povoleno do \(czechFormats.money($0))" } ?? "\(name): nelze"
      return said + (words.isEmpty ? "." : " – „\(words)“")
    case .consultWithdrawn: return "Dotaz je stažen."
    case .priceRulesChanged(let since):
      return "Nová cenová pravidla, \(czechFormats.moment(since)); už se podle nich počítá."
    case .callPutBack: return "Nevoláno: zůstává ve frontě."
    case .callPromised(let time): return "Zavoláme zpět: \(czechFormats.moment(time))."
    case .orderCopied, .changing, .changeGivenUp, .orderCancelled:
      return czechOrderList.notice(notice)
    case .written, .answerWritten, .threadHanded: return czechThread.notice(notice)
    case .passFailed, .notPickedUp, .pausedElsewhere, .calledBack, .telephoneBack:
      return czechTelephone.notice(notice)
    case .copied: return "Zkopírováno."
    }
  }
}
