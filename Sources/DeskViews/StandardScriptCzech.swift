import Desk

extension Script {
  static let czech: [ScriptMoment: String] = [
    .greeting: "{company}, dobrý den, u telefonu {operator}. Jak vám mohu pomoci?",
    .whoIsCalling: "Prosím, ze které firmy voláte a s kým mluvím?",
    .newClient:
      "Děkujeme, že jste se na nás obrátili. Zapíšu si vaše údaje a vedoucí oddělení vám přidělí"
      + " vlastního obchodního manažera.",
    .keyClient:
      "{client}, dobrý den. Hned vás přepojím, ujme se vás {target}. Okamžik, prosím.",
    .debtOverdue:
      "Evidujeme u vás nezaplacenou fakturu na {debt}, po splatnosti {days}. Mohu vás přepojit?"
      + " Vyřeší to s vámi {target}.",
    .debtLimit:
      "Úvěrový limit je překročen o {debt}. Mohu vás přepojit? Možnosti s vámi probere {target}.",
    .noRoom:
      "Úvěrový limit je vyčerpán. Mohu vás přepojit? Možnosti s vámi probere {target}.",
    .putThrough: "Přepojuji vás, hovor převezme {target}. Zůstaňte prosím na lince.",
    .order: "{client}, dobrý den. Co pro vás mohu zapsat?",
    .lineAdded: "{good}, {quantity}: zapsáno. Co dalšího si přejete?",
    .outOfStock: "Je mi líto, {good} teď není skladem. Mohu nabídnout něco podobného?",
    .offerNew: "Máme novinku: {good}, za {price}. Mám na zkoušku zapsat {quantity}?",
    .offerSpecial: "Teď je v akci {good}, za {price}. Mám přidat {quantity}?",
    .offerUsual: "Obvykle berete {good}. Mám jako vždy zapsat {quantity}?",
    .offerCompanion:
      "Kdo bere {companion}, často přibere i {good}, za {price}. Mám přidat {quantity}?",
    .offerPopular:
      "V obchodech, jako je váš, jde dobře na odbyt {good}, za {price}. Mám přidat {quantity}?",
    .offerTaken: "S radostí. Kolik mám zapsat?",
    .offerRefused: "Rozumím. Smím se zeptat proč, abychom vám nabízeli to pravé?",
    .delivery: "Kdy se vám dodání hodí? A kdo zboží převezme, kdo zaplatí a kdo podepíše?",
    .regional:
      "Jak budete platit? Vyzvednete si zboží vlastní dopravou, nebo vám ho máme odeslat?",
    .readBack: "Dovolte, prosím, rekapitulaci: {lines}, celkem {sum}. Souhlasí všechno?",
    .confirmed:
      "Objednávka číslo {number} je potvrzena, celkem {sum}. Děkuji a na shledanou.",
    .onHold: "Děkuji za strpení. Za okamžik jsem zase u vás.",
    .closing: "Děkuji za zavolání. Na shledanou.",
    .wrapUp: "Hovor skončil. Poznamenejte, jak dopadl.",
    .otherPurpose: "Přepojím vás, s tím vám pomůže {target}.",
    .information: "{good} stojí {price}. Skladem: {stock}. {certificate}",
    .callBack:
      "Dobrý den, {client}, tady {operator}, {company}. Volám zpět, jak jste si přáli.",
    .dormant:
      "Dobrý den, {client}, tady {operator}, {company}. Neslyšeli jsme se už {silence}. Je"
      + " všechno v pořádku, a co pro vás mohu zapsat?",
    .task:
      "Dobrý den, {client}, tady {operator}, {company}. Rádi bychom se vás na něco zeptali.",
  ]
}
