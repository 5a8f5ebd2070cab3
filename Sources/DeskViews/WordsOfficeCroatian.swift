import Desk

/// What the office says, in Croatian.
extension Words {
  static let croatianOffice: OfficeWords = OfficeWords(
    tab: {
      switch $0 {
      case .floor: "Sala"
      case .inbox: "Pošta"
      case .newClients: "Novi"
      case .consults: "Upiti"
      case .tasks: "Zadaci"
      case .debtors: "Dužnici"
      case .notices: "Ploča"
      case .requests: "Molbe"
      case .absences: "Zamjene"
      case .documents: "Dok."
      case .figures: "Brojke"
      case .complaints: "Pritužbe"
      case .orders: "Narudžbe"
      case .daysOff: "Slobodno"
      }
    },
    page: {
      switch $0 {
      case .floor: "Smjena"
      case .inbox: "Ulazni pretinac"
      case .newClients: "Novi kupci"
      case .consults: "Upiti operatera"
      case .tasks: "Zadaci"
      case .debtors: "Dužnici"
      case .notices: "Oglasna ploča"
      case .requests: "Zahtjevi"
      case .absences: "Odsutnosti i zamjene"
      case .documents: "Dokumenti"
      case .figures: "Pokazatelji"
      case .complaints: "Pritužbe"
      case .orders: "Narudžbe u radu"
      case .daysOff: "Slobodni dani"
      }
    },
    empty: {
      switch $0 {
      case .floor: "Nitko od operatera nije prijavljen."
      case .inbox: "Pretinac je prazan: narudžbe i predani kupci pojavit će se sami."
      case .newClients: "Nijedan novi kupac ne čeka komercijalista."
      case .consults: "Operateri nisu ništa pitali."
      case .tasks: "Nema zadanih poziva. Alt+i zadaje novi."
      case .debtors: "Nema dugova koji priječe narudžbu."
      case .notices: "Ploča je prazna."
      case .requests: "Nema zahtjeva. Alt+i podnosi: prijedlog, dokument, nedostatak."
      case .absences: "Svi su na mjestu. Alt+i upisuje odsutnost."
      case .documents: "Nema dokumenata. Alt+k šalje: uz narudžbu, artikl ili kupca."
      case .figures: "Još nema pokazatelja."
      case .complaints: "Nijedna pritužba ne čeka odgovor."
      case .orders: "Sve su narudžbe obavljene."
      case .daysOff: "Nema operatera."
      }
    },
    act: {
      switch $0 {
      case .floor: "Piši"
      case .inbox, .notices: "Pročitano"
      case .newClients: "Dodijeli"
      case .consults, .requests: "Odgovori"
      case .debtors: "Obećanje"
      case .documents: "Pošalji opet"
      case .complaints: "Odluči"
      case .orders: "Otvori"
      case .daysOff: "Zatraži"
      case .tasks, .absences, .figures: nil
      }
    },
    new: {
      switch $0 {
      case .floor, .notices: "Nova obavijest"
      case .tasks: "Novi zadatak"
      case .requests: "Novi zahtjev"
      case .absences: "Nova odsutnost"
      default: nil
      }
    },
    looking: "Tražim…", presence: "Gdje ste?", inboxOf: { "Pretinac: \($0)" },
    unread: { "novo: \($0)" }, atWork: "na poslu", waiting: "Čekaju",
    nobodySignedOn: "nitko nije prijavljen",
    kind: {
      switch $0 {
      case .order(let order): croatianFate(order.state)
      case .handOff(let handOff, _): handOff.connected ? "predan poziv" : "poruka"
      case .remark: "primjedba"
      case .newClient: "novi kupac"
      case .assigned: "vaš kupac"
      case .callOut(let result, _): result.isDone ? "nazvano" : "bez odgovora"
      }
    },
    seen: { "✓ \($0)" }, takenBy: { "zaprimanje: \($0)" },
    putThrough: "pozivatelj je prespojen",
    messageOnly: "pozivatelj nije prespojen", receives: "Preuzima", deliveredOn: "Dostava",
    lift: { "\($0): može do \($1)" }, notDone: "kupac nije dobiven",
    noManager: "bez komercijalista",
    registeredBy: { "upis: \($0)" }, asks: "Pitanje", notAnswered: "bez odgovora",
    allowed: { "može do \($0)" }, refused: "ne može",
    takenBack: "povučeno", room: "Slobodno", orderSum: "Narudžba",
    anybody: "bilo tko", toBeMade: "predstoji",
    overdueBy: { "kasni " + croatianDays($0) }, owes: "Duguje", limit: "Limit",
    promised: { "obećano \($0) do \($1)" }, handedOver: "Predano", everybody: "svima",
    readBy: { "pročitalo: \($0)" }, until: { "do \($0)" },
    requestKind: {
      switch $0 {
      case .proposal: "prijedlog"
      case .document: "dokument"
      case .shortcoming: "nedostatak"
      }
    },
    requestStanding: {
      switch $0 {
      case .open: "otvoren"
      case .inWork: "u obradi"
      case .done: "riješen"
      case .declined: "odbijen"
      }
    },
    answer: "Odgovor", standsIn: { "zamjena: \($0)" }, now: "sada",
    handOver: "Predati poziv · A22",
    task: {
      switch $0 {
      case .assign: "Tko će voditi kupca? · A15"
      case .answer: "Odgovor operateru · A11"
      case .order: "Zadati poziv · A17"
      case .promise: "Obećanje plaćanja · A6"
      case .notice: "Obavijest na ploču · A27"
      case .request: "Zahtjev · AR2–AR5"
      case .answerRequest: "Odgovor na zahtjev"
      case .absence: "Odsutnost · AS"
      case .document: "Dokument za kupca · A18"
      case .complaint: "Pritužba · B1.4"
      case .orderWork: "Narudžba · C3"
      case .wish: "Slobodan dan · C9"
      case .answerWish: "Odgovor na zahtjev · C9"
      }
    },
    clientHint: "Kupca nalazi naziv, šifra ili broj; ← → bira među više njih.",
    refusal: croatianOfficeRefusal, kept: croatianKept,
    overtaken: { sentence("Već je obavljeno: \($0)") },
    documentKind: {
      switch $0 {
      case .orderForm: "narudžbenica"
      case .priceList: "cjenik"
      case .certificate: "certifikat"
      case .answer: "odgovor na pritužbu"
      }
    },
    documentRoad: {
      switch $0 {
      case .fax: "Faks"
      case .mail: "E-pošta"
      }
    },
    documentStanding: {
      switch $0 {
      case .waiting: "čeka"
      case .sending: "šalje se"
      case .sent: "poslano"
      case .failed: "nije otišlo"
      }
    }, documentAddress: "Kamo", documentTrouble: "Zašto ne",
    documentTried: { Plural.croatian($0, "pokušaj", "pokušaja", "pokušaja") },
    documentEnded: { entry in
      let what = "\(croatianOffice.documentKind(entry.document.subject.kind)) \(entry.about)"
      return switch entry.standing {
      case .sent: sentence("Poslano na \(entry.document.address): \(what)")
      case .waiting, .sending: "Još nije poslano, pokušava se ponovno: \(entry.trouble)"
      case .failed: "Nije poslano: \(entry.trouble)"
      }
    })

  private static let croatianOfficeRefusal: @Sendable (Refusal) -> String = {
    switch $0 {
    case .notYourRole: "To rade operateri."
    case .nothingChosen: "Ništa nije odabrano."
    case .nothingToDo: "Ovdje ne treba ništa učiniti."
    case .doneAlready: "To je već obavljeno."
    case .notYours: "Na ovo odgovara netko drugi."
    case .nothingNew: "Na ovoj se stranici ništa ne dodaje."
    case .sumUnreadable(let text): "„\(text)“ nije iznos. Upišite 12500 ili 12500,50."
    case .substituteSame: "Zamjena mora biti netko drugi."
    case .tooFewAtWork(let left, let least): Words.croatianShift.tooFew(left, least)
    case .noDocument: "Nema dokumenta: otvorite kupca, odaberite artikl ili narudžbu."
    case .addressUnreadable(let text): "„\(text)“ nije adresa na koju dokument može otići."
    default: ""
    }
  }

  private static let croatianKept: @Sendable (OfficeDeed) -> String = {
    switch $0 {
    case .acknowledge, .read: "Označeno kao pročitano."
    case .assign: "Komercijalist je određen, kupac je u njegovu pretincu."
    case .answer: "Odgovoreno: vidi se na zaslonu operatera."
    case .order: "Poziv je zadan; ishod će biti ovdje i u vašem pretincu."
    case .withdraw: "Opozvano."
    case .handOver: "Predano."
    case .promise: "Zabilježeno: stoji na kartici kupca."
    case .post: "Na ploči je."
    case .request: "Poslano voditelju."
    case .answerRequest: "Odgovoreno."
    case .readAnswer: "Pročitano."
    case .absence: "Upisano; zamjena ima sve od prvoga dana."
    case .endAbsence: "Završeno: što je ostalo, vraća se."
    case .presence: "Vide to sva radna mjesta."
    case .send: "U izlaznom je pretincu; odlazi odmah."
    case .sendAgain: "Pokušava se ponovno."
    case .complaint: "Zapisano u povijesti pritužbe."
    case .orderWork: "Zapisano u povijesti narudžbe."
    case .shift(let deed): Words.croatianShift.kept(deed)
    }
  }

  private static let croatianFate: @Sendable (ConfirmedOrder.State) -> String = {
    switch $0 {
    case .confirmed, .billed: "narudžba"
    case .cancelled: "otkazana"
    case .replaced: "izmijenjena"
    case .setAside: "odložena"
    }
  }
}
