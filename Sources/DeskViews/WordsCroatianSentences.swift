import Desk

/// Croatian: what the desk says back. Each sentence says what happened and what to do next.
extension Words {
  static let croatianSentences = SentenceWords(
    refusal: croatianRefusal,
    shortRefusal: {
      switch $0 {
      case .offersMissing(let count):
        "još " + Plural.croatian(count, "ponuda", "ponude", "ponuda") + ", A7"
      case .deliveryMissing: "najprije dostava, A12"
      case .belowMinimum: "premalen iznos, A10"
      case .cutOffPassed: "kasno za taj dan, A12"
      case .formIncomplete(let count): "ispuniti: \(count)"
      case .pointsUntold(let count): "reći: \(count)"
      case .debt: "dug, A5"
      case .orderOverLimit: "limit, A5"
      case .keyClient: "ključni kupac, A3"
      case .newClient: "novi kupac, A15"
      case .onHold: "na čekanju"
      case .paused: "pauza"
      case .noPinToOpen: "nema PIN-a"
      case .outsideHours: "ne u ovo vrijeme"
      default: nil
      }
    },
    notice: croatianNotice,
    storeTrouble: croatianStoreTrouble,
    notStored: { "NIJE SPREMLJENO: " + croatianStoreTrouble($0) + " – pokušavam ponovno" },
    storeLost: "Nema veze s bazom. Upisujte dalje: ništa se ne gubi, pokušavam ponovno.",
    holding: "Stavljam na čekanje…",
    held: { "Pozivatelj je na čekanju \($0). F12 vraća na razgovor." },
    resuming: "Vraćam pozivatelja…",
    transferring: { "Prespajam: \($0)…" }, hangingUp: "Prekidam vezu…",
    typeAhead: "Upisane tipke čekaju odgovor.")

  static let croatianStoreTrouble: @Sendable (StoreTrouble.Kind) -> String = {
    switch $0 {
    case .busy: "bazu drži drugi program"
    case .diskFull: "disk je pun"
    case .readOnly: "u bazu se ne smije pisati"
    case .forbidden: "baza vam to ne dopušta"
    case .damaged: "baza je oštećena"
    case .unreachable: "poslužitelj baze nije dostupan"
    case .other: "greška u bazi"
    }
  }

  static let croatianPhoneTrouble: @Sendable (PhoneTrouble) -> String = {
    switch $0 {
    case .busy: "linija je zauzeta"
    case .noAnswer: "nitko se ne javlja"
    case .unreachable: "lokal nije dostupan"
    case .callerGone: "pozivatelja više nema na liniji"
    case .unsupported: "ovaj telefon to ne može"
    case .lineDown: "nema veze s telefonom"
    }
  }

  static let croatianRefusal: @Sendable (Refusal) -> String = { refusal in
    let formats = croatianFormats
    switch refusal {
    case .keyClient: return "Ključni kupac: prespojite na voditelja ključnih kupaca (F4)."
    case .newClient: return "Novi kupac: prespojite na voditelja (F4)."
    case .debt(let barrier): return croatianBarrier(barrier)
    case .orderOverLimit(let sum):
      return "S ovom narudžbom preko limita za \(formats.money(sum)): uzmite manje."
    case .lineOverLimit(let sum, let fits):
      return fits > .zero
        ? "Preko limita za \(formats.money(sum)); stane \(formats.amount(fits, .piece))."
        : "Preko limita za \(formats.money(sum)). Smanjite ili prespojite (F4)."
    case .offersMissing(let count):
      return "Najprije ponudite još "
        + Plural.croatian(count, "artikl", "artikla", "artikala") + " (F5 uzima, F6 odbija)."
    case .deliveryMissing: return "Najprije dogovorite dostavu (F7)."
    case .belowMinimum(let minimum, let missing):
      return "Još \(formats.money(missing)) do najmanjeg iznosa, \(formats.money(minimum.sum))."
    case .cutOffPassed(let day, let next):
      return "Za \(formats.weekday(day)) je kasno. Prvi dan: \(formats.weekday(next)) (F7)."
    case .pricesChanged:
      return "Po pravilima je iznos sada drukčiji: recite ga, zatim F8."
    case .readBackFirst: return "Najprije pročitajte narudžbu kupcu, zatim potvrdite."
    case .formIncomplete(let count):
      return "Prazna ili pogrešna polja: \(count); ovo je prvo."
    case .pointsUntold(let count):
      return "Najprije recite kupcu, točaka: \(count). Enter kad je rečeno."
    case .projectClosed: return "Ovaj projekt više ne vrijedi."
    case .slotTaken(let slot, let free): return slotTaken(slot, free, Words.of(.croatian))
    case .slotFull(let slot): return "Za \(slot) više nema mjesta; ponudite drugo vrijeme."
    case .registerFirst: return "Najprije upišite ovaj poziv: odaberite ishod, Enter."
    case .orderEmpty: return "U narudžbi još nema ničega: upišite artikl."
    case .noClient: return "Najprije pronađite kupca (Alt+f)."
    case .noOrder: return "Nijedna narudžba nije otvorena."
    case .noOffer: return "Nijedna ponuda nije odabrana."
    case .noHead: return "Nema voditelja kojega bi se pitalo."
    case .nothingDue: return "Sada ne treba nikoga zvati."
    case .outsideHours(let opens, _):
      return "Tamo se u ovo vrijeme ne zove: tek od \(formats.moment(opens))."
    case .noNumber: return "Nema broja za pozivanje."
    case .timeUnreadable(let text): return "„\(text)“ nije vrijeme. Upišite sate i minute: 14:30."
    case .timePast: return "To je vrijeme prošlo. Odaberite kasnije."
    case .nothingFound(let text): return "Ništa nije pronađeno: „\(text)“."
    case .quantityUnreadable(let text): return "„\(text)“ nije količina. Upišite broj: 12."
    case .quantityWhole(let good): return "Samo cijeli komadi: \(good.name)."
    case .quantityTooLarge: return "Toliko se ne može izbrojiti. Upišite manje."
    case .outOfStock(let good): return "Nema na zalihi: \(good.name)."
    case .stockShort(let good, let left):
      return "Ima još samo \(formats.quantity(left, good.measure)): \(good.name)."
    case .orderChanged: return "Narudžba se u bazi promijenila. Provjerite stavke, zatim opet F8."
    case .alreadyConfirmed(let number): return "Narudžba \(number) već je potvrđena."
    case .orderHasLines: return "U narudžbi ima stavki: potvrdite je ili ih najprije uklonite."
    case .changeTooLate, .orderCancelled, .orderReplaced, .orderBilled, .otherProject:
      return croatianOrderList.refusal(refusal)
    case .nothingToUndo: return "Nema se što poništiti."
    case .nothingToRedo: return "Nema se što ponoviti."
    case .notStoredYet: return "Još se sprema. Trenutak, molim."
    case .fieldMissing(let name): return "Još treba: \(croatianForm.label(name))."
    case .notYourRole, .nothingChosen, .nothingToDo, .doneAlready, .notYours, .nothingNew,
      .sumUnreadable, .substituteSame, .tooFewAtWork, .noDocument, .addressUnreadable:
      return croatianOffice.refusal(refusal)
    case .nobodyWaits: return "Nitko ne čeka."
    case .callInHand: return "Poziv je u tijeku: najprije ga završite."
    case .noCall: return "Nema poziva u tijeku."
    case .callOver: return "Poziv je završen."
    case .callStillOn: return "Pozivatelj je još na liniji: F11 završava poziv."
    case .onHold: return "Pozivatelj je na čekanju: F12 vraća na razgovor."
    case .telephoneLost: return "Nema veze s telefonom. U međuvremenu upisujte dalje."
    case .lineBusy: return "Telefon još radi prethodno. Trenutak, molim."
    case .nobodyToTransferTo: return "Nema na koga prespojiti. Ostavite primjedbu (F9)."
    case .paused: return "Na pauzi ste: F10 vas vraća u rad."
    case .noPinToOpen:
      return "Nemate PIN pa nitko ne bi mogao otključati: zaključajte sam terminal."
    case .locked: return "Radno mjesto je zaključano: otključava ga vaš PIN."
    case .writtenOnly, .notWritten: return croatianThread.refusal(refusal)
    case .noLesson: return "Ovdje to nitko ne čuje: služi za lekcije škole."
    case .halted: return "Trener je zaustavio vježbu."
    case .exam: return "Ovo je ispit: mentor šuti."
    case .outcomeUnfit: return "Poziv nije tako završio: odaberite drugi ishod."
    case .finishFirst: return "Najprije ovo završite ili zatvorite (Esc)."
    }
  }

  static let croatianBarrier: @Sendable (DebtBarrier) -> String = {
    switch $0 {
    case .overdue(let sum, let days, _):
      "Dospjelo \(croatianFormats.money(sum)) prije \(days) dana: prespojite (F4)."
    case .overLimit(let sum): "Preko limita za \(croatianFormats.money(sum)): prespojite (F4)."
    case .noRoom: "Limit je iskorišten, ništa više ne stane: prespojite (F4)."
    }
  }

  static let croatianNotice: @Sendable (Notice) -> String = { notice in
    switch notice {
    case .refused(let refusal): return croatianRefusal(refusal)
    case .callTaken(let staff): return sentence("Poziv je već preuzet: \(staff)")
    case .answerFailed(let trouble):
      return "Javljanje nije uspjelo: \(croatianPhoneTrouble(trouble)). Ostali čekaju."
    case .lineFailed(let trouble):
      return "Nije uspjelo: \(croatianPhoneTrouble(trouble)). Pokušajte ponovno."
    case .transferFailed(let trouble, let name):
      return "\(name): \(croatianPhoneTrouble(trouble)). Poziv je i dalje kod vas."
    case .transferred(let name): return sentence("Pozivatelj je prespojen: \(name)")
    case .messageLeft(let name):
      return "\(name): nije na mjestu, poruka čeka. Pozivatelj je još na liniji."
    case .callerHungUp: return "Pozivatelj je prekinuo vezu."
    case .callerGaveUp(let number):
      return "Pozivatelj je odustao: \(croatianFormats.phone(number))."
    case .lineAdded(let name): return sentence("U narudžbi: \(name)")
    case .lineJoined(let name, let quantity):
      return "Već je u narudžbi, sada \(croatianFormats.amount(quantity, .piece)): \(name)."
    case .columnChanged(let name): return sentence("Iznos sada donosi drugi stupac: \(name)")
    case .promotionEarned(let name): return "Sada vrijedi: „\(name)“."
    case .promotionLost(let name): return "Više ne vrijedi: „\(name)“."
    case .formConfirmed(let number): return "Narudžba \(number) vrijedi."
    case .confirmed(let number, let name):
      return sentence("Narudžba \(number) potvrđena, u pretincu: \(name)")
    case .remarkKept(let kind): return "Proslijeđeno: \(croatianOverlay.department(kind))."
    case .clientRegistered(let code): return "Upisano pod šifrom \(code)."
    case .complained(let number, let day, let again):
      return croatianComplaint.taken(number, croatianFormats.day(day), again)
    case .registered(let outcome): return "Poziv upisan: \(croatianWrapUp.outcome(outcome))."
    case .undone: return "Poništeno. Ctrl+Y vraća."
    case .redone: return "Vraćeno."
    case .storeFailed(let trouble): return "Nije uspjelo: \(croatianStoreTrouble(trouble.kind))."
    case .stored: return "Sve je opet spremljeno."
    case .notReached(let trouble, let again):
      let what = "Bez uspjeha: \(croatianCallOut.trouble(trouble))."
      return what
        + (again.map { " Ponovno \(croatianFormats.moment($0))." } ?? " Više ne zovemo.")
    case .officeKept(let deed): return croatianOffice.kept(deed)
    case .documentEnded(let entry): return croatianOffice.documentEnded(entry)
    case .overtaken(let name): return croatianOffice.overtaken(name)
    case .callSettled(let name): return sentence("Više ne treba zvati: \(name)")
    case .consultAsked(let name):
      return "\(name) ima vaše pitanje. Pozivatelj čeka; F12 vraća na razgovor."
    case .consultAnswered(let name, let upTo, let words):
      let said =
        upTo.map { "\(name): može do \(croatianFormats.money($0))" } ?? "\(name): ne može"
      return said + (words.isEmpty ? "." : " – „\(words)“")
    case .consultWithdrawn: return "Pitanje je povučeno."
    case .priceRulesChanged(let since):
      return "Nova pravila cijena od \(croatianFormats.moment(since)); cijene ih već slijede."
    case .callPutBack: return "Nije nazvano: ostaje u redu."
    case .callPromised(let time): return "Dogovoren poziv: \(croatianFormats.moment(time))."
    case .orderCopied, .changing, .changeGivenUp, .orderCancelled:
      return croatianOrderList.notice(notice)
    case .written, .answerWritten, .threadHanded: return croatianThread.notice(notice)
    case .passFailed, .notPickedUp, .pausedElsewhere, .calledBack, .telephoneBack:
      return croatianTelephone.notice(notice)
    case .copied: return "Kopirano."
    }
  }
}
