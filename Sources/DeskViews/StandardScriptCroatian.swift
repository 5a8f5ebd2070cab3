import Desk

extension Script {
  static let croatian: [ScriptMoment: String] = [
    .greeting: "{company}, dobar dan. Moje ime je {operator}. Kako Vam mogu pomoći?",
    .whoIsCalling: "Smijem li pitati iz koje tvrtke zovete i s kim razgovaram?",
    .newClient:
      "Hvala što ste nas nazvali. Zapisat ću Vaše podatke, a voditelj odjela dodijelit će Vam"
      + " komercijalista.",
    .keyClient: "{client}, dobar dan. Odmah Vas prespajam: {target}. Trenutak, molim.",
    .debtOverdue:
      "Imate nepodmiren račun od {debt}, kasni {days}. Smijem li Vas radi toga prespojiti:"
      + " {target}?",
    .debtLimit:
      "Kreditni limit prekoračen je za {debt}. Smijem li Vas prespojiti da vidimo što se može"
      + " učiniti: {target}?",
    .noRoom:
      "Kreditni limit u cijelosti je iskorišten. Smijem li Vas prespojiti da vidimo što se može"
      + " učiniti: {target}?",
    .putThrough: "Prespajam Vas: {target}. Molim Vas, ostanite na liniji.",
    .order: "{client}, dobar dan. Što mogu zapisati za Vas?",
    .lineAdded: "{good}, {quantity} – zapisano. Što još, molim?",
    .outOfStock: "Nažalost, artikla {good} više nema na zalihi. Mogu li ponuditi nešto slično?",
    .offerNew: "Imamo novost: {good}, po {price}. Da zapišem {quantity} za probu?",
    .offerSpecial: "Sada je na akciji: {good}, po {price}. Da dodam {quantity}?",
    .offerUsual: "Obično uzimate {good}. Da zapišem {quantity} kao i dosad?",
    .offerCompanion:
      "Uz {companion} mnogi kupci uzimaju {good}. Smijem li dodati {quantity}, po {price}?",
    .offerPopular:
      "U trgovinama poput Vaše dobro se prodaje {good}, po {price}. Da dodam {quantity}?",
    .offerTaken: "Vrlo rado. Koliko da zapišem?",
    .offerRefused: "Razumijem. Smijem li pitati zašto, da Vam ponudimo ono što trebate?",
    .delivery: "Kada Vam odgovara dostava i tko će preuzeti robu, platiti i potpisati?",
    .regional:
      "Kako ćete platiti i dolazi li po robu Vaš prijevoz ili da je mi otpremimo?",
    .readBack: "Dopustite da ponovim narudžbu: {lines}, ukupno {sum}. Je li sve u redu?",
    .confirmed: "Narudžba {number} potvrđena je, {sum}. Hvala Vam i doviđenja.",
    .onHold: "Hvala što čekate. Za trenutak sam opet s Vama.",
    .closing: "Hvala na pozivu. Doviđenja.",
    .wrapUp: "Poziv je završen. Zabilježite kako je završio.",
    .otherPurpose: "Prespojit ću Vas na osobu koja Vam s tim može pomoći: {target}.",
    .information: "{good}: {price}. Na zalihi: {stock}. {certificate}",
    .callBack:
      "Dobar dan, {client}, ovdje {company}, {operator}. Zamolili ste da Vas nazovemo.",
    .dormant:
      "Dobar dan, {client}, ovdje {company}, {operator}. Nismo se čuli već {silence}. Je li sve"
      + " u redu i što mogu zapisati za Vas?",
    .task: "Dobar dan, {client}, ovdje {company}, {operator}. Željeli bismo Vas nešto pitati.",
  ]
}
