import Desk
import TextScreen

/// Croatian: the end of the call and what lies over the desk.
extension Words {
  static let croatianReadBack = ReadBackWords(
    title: "Provjera", total: "Ukupno", tax: { "od toga PDV \($0) %" }, delivery: "Dostava",
    receives: "Preuzima", pays: "Plaća", signs: "Potpisuje", payment: "Plaćanje",
    collected: "Preuzimanje", forwarded: "Otprema",
    above: { "… još " + Plural.croatian($0, "stavka", "stavke", "stavki") + " …" },
    enterConfirms: "Enter potvrđuje, Esc vraća natrag.", confirming: "Potvrđujem…",
    notAgreed: "još nije dogovoreno")

  static let croatianWrapUp = WrapUpWords(
    title: "Završna obrada", howEnded: "Kako je završio poziv?",
    outcome: {
      switch $0 {
      case .orderTaken: "primljena narudžba"
      case .information: "dana informacija"
      case .transferred: "prespojeno"
      case .noDeal: "bez dogovora"
      case .complaint: "pritužba"
      case .wrongNumber: "pogrešan broj"
      case .dropped: "veza se prekinula"
      case .other: "ostalo"
      case .abandoned: "odustajanje od čekanja"
      case .unfinished: "nedovršeno"
      case .busy: "zauzeto"
      case .noAnswer: "nema odgovora"
      }
    },
    registered: "Što ostaje nakon poziva",
    order: { "Narudžba \($0), \($1): u pretincu komercijalista" },
    draft: { "Narudžba \($0) nije potvrđena i odložena je" },
    handOff: { name, reason in "Predano: \(name), \(reason.duty.rawValue)" },
    remarks: {
      Plural.croatian(
        $0, "primjedba proslijeđena", "primjedbe proslijeđene", "primjedbi proslijeđeno")
    },
    nothing: "zasad ništa; F9 upisuje primjedbu",
    byCaller: "pozivatelj je prekinuo vezu", byDesk: "završeno ovdje", talked: "razgovor",
    keys: "Znamenka odmah upisuje poziv; ili ↑ ↓ i Enter.")

  static let croatianOverlay = OverlayWords(
    palette: "Naredbe", paletteHint: "Upišite dio naziva; Enter izvršava.",
    noCommand: "Nema takve naredbe.", goods: "Artikli",
    goodsHint: "Naziv, šifra ili barkod.", code: "Šifra", group: "Grupa", stock: "Zaliha",
    pack: "Pakiranje", tax: "PDV", barcode: "Barkod", certificate: "Certifikat",
    noCertificate: "nema ga u bazi", prices: "Cijene", promotion: "Akcija",
    lastSale: "Zadnja",
    remark: "Primjedba", remarkTopic: "O čemu je riječ? Odaberite znamenkom.",
    remarkText: "Što je kupac rekao? Enter prosljeđuje.",
    topic: {
      switch $0 {
      case .quality: "kvaliteta robe"
      case .delivery: "dostava"
      case .price: "cijene"
      case .assortment: "asortiman"
      case .service: "usluga"
      case .payment: "plaćanje"
      case .other: "ostalo"
      }
    },
    department: {
      switch $0 {
      case .wholesale: "veleprodaja"
      case .retail: "maloprodaja"
      case .regional: "regionalna prodaja"
      case .finance: "financije"
      case .support: "podrška kupcima"
      case .warehouse: "skladište"
      case .purchasing: "nabava"
      case .other: "ured"
      }
    },
    goesTo: { "prima: \($0)" }, transfer: "Prespojiti pozivatelja",
    pause: "Pauza: zašto? Odaberite znamenkom.", callCameIn: "Stigao je poziv",
    callCameInHint: "Broj s vašeg telefona; prazno ako ga ne pokazuje. Enter ide dalje.",
    resume: "Poziv je bio prekinut", resumeHint: "Enter nastavlja; ništa nije izgubljeno.",
    resumeHintTorn: "Enter nastavlja. Zadnje možda nedostaje: provjerite.",
    resumeClient: "Kupac", resumeNumber: "Broj", resumeOrder: "Narudžba",
    unknownCaller: "još nije pronađen", leave: "Napustiti radno mjesto?",
    leaveFree: "Enter – otići, Esc – ostati.",
    leaveOnCall: "Poziv u tijeku čuva se do idućeg pokretanja. Enter – otići, Esc – ostati.",
    theme: { "Tema: \($0)" },
    language: {
      switch $0 {
      case .english: "Jezik: engleski"
      case .russian: "Jezik: ruski"
      case .czech: "Jezik: češki"
      case .croatian: "Jezik: hrvatski"
      }
    })

  static let croatianHelp = HelpWords(
    title: "Pomoć",
    group: {
      switch $0 {
      case .call: "Poziv"
      case .order: "Narudžba"
      case .office: "Ured"
      case .desk: "Radno mjesto"
      case .typing: "Upis i kretanje"
      }
    },
    figures: "Pokazatelji",
    formulas: { rules in
      [
        (
          "Razina usluge",
          "javljanje u \(rules.serviceLevelSeconds) s ÷ (odgovoreno + odustali);"
            + " cilj \(rules.serviceLevelTarget) %"
        ),
        ("Čekaju", "pozivi u redu sada i najdulje čekanje među njima"),
        ("!", "ispred vremena: čekaju dulje od \(rules.serviceLevelSeconds) s"),
        ("Pozivi, narudžbe", "koje ste danas upisali i potvrdili"),
        ("Dug", "neplaćeni dokumenti − odobrenja + narudžbe bez računa"),
        ("Slobodno", "kreditni limit − dug − iznos otvorene narudžbe"),
        ("Dospjelo", "neplaćeno \(croatianDays(rules.graceDays)) nakon dospijeća ili dulje"),
        ("Stavka", "cijena iz stupca kupca × količina, zaokruženo jednom"),
        ("PDV", "u cijeni: iznos × stopa ÷ (100 + stopa)"),
        ("Kašnjenje", "dani od zadnje narudžbe − uobičajeni razmak kupca"),
      ]
    },
    duties: "Dužnosti",
    duty: croatianDuty,
    more: "Još",
    moreLines: [
      "Ctrl+P pronalazi svaku naredbu po nazivu; za ono što ne može kaže zašto.",
      "Esc zatvara zadnje otvoreno i ništa ne gubi.",
      "Što je na zaslonu prihvaćeno, to je spremljeno; · znači da je još na putu.",
      "telefonist --help ispisuje naredbe programa; ostalo je u datoteci README.",
    ],
    key: englishKey)

  private static let croatianDuty: @Sendable (Duty) -> String = {
    switch $0 {
    case .a1: "odgovarati na pozive kupaca"
    case .a2: "znati vrstu kupca i tko ga vodi"
    case .a3: "bez narudžbi ključnih i novih kupaca"
    case .a4: "ključne kupce njihovu voditelju"
    case .a5: "bez narudžbe uz dugovanje"
    case .a6: "dužnike komercijalistu ili financijama"
    case .a7: "ponuditi artikle uz svaku narudžbu"
    case .a8: "savjetovati o asortimanu"
    case .a9: "najveća moguća narudžba"
    case .a10: "stupac cjenika prema pravilima"
    case .a11: "pitati voditelja kad nije uobičajeno"
    case .a12: "dogovoriti dostavu i odgovorne osobe"
    case .a13: "regije: plaćanje i preuzimanje"
    case .a14: "upisati svaki poziv"
    case .a15: "nove kupce voditelju"
    case .a16: "zvati kupce koji su utihnuli"
    case .a17: "pozivi po nalogu voditelja"
    case .a18: "informirati o robi"
    case .a19: "ostala pitanja pravoj osobi"
    case .a20: "prosljeđivati primjedbe"
    case .a21: "držati se skripte"
    case .a22: "pomagati drugima u timu"
    case .a23: "provoditi akcije"
    case .a24: "napredovati: svoje brojke uz svoje prijašnje"
    case .a25: "izvještaji na vrijeme"
    case .a26: "čuvati tajnu: vidi se što posao traži"
    case .a27: "dobri odnosi na poslu"
    case .a28: "upute nadređenih"
    case .ar1: "poznavati odluke uprave"
    case .ar2: "predlagati"
    case .ar3: "surađivati sa svim odjelima"
    case .ar4: "tražiti dokumente"
    case .ar5: "prijavljivati nedostatke"
    case .substitution: "zamjenjivati odsutne"
    case .measure: "ocjena prema ciljevima i pokazateljima"
    case .b13: "primati narudžbe svake vrste"
    case .b21: "čistiti popise kontakata"
    case .b22: "zvati s obavijestima"
    case .b23: "provoditi ankete"
    case .b24: "nazivati popise kampanja"
    case .b25: "zabilježiti razlog odbijanja"
    case .c1: "raditi za više projekata"
    case .c2: "obrazac za svaku vrstu narudžbe"
    case .c3: "stanje svake narudžbe, druga ekipa, drugi termin"
    case .c5: "odgovarati na upite s weba, chat i e-poštu"
    case .c7: "pokazati postignuća, dvaput zbrojena"
    case .c8: "platiti po shemi, poziv po poziv"
    case .c9: "slobodni dani: zahtjev, odobrenje, raspored"
    case .b14: "svaku pritužbu dovesti do odgovora"
    }
  }
}
