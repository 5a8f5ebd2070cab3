import Desk

/// Croatian: the forms.
extension Words {
  static let croatianForm = FormWords(
    delivery: "Dostava", regional: "Plaćanje i preuzimanje", registration: "Novi kupac",
    label: {
      switch $0 {
      case .clientName: "Naziv"
      case .clientKind: "Vrsta"
      case .phone: "Telefon"
      case .city: "Grad"
      case .address: "Adresa"
      case .contact: "Kontakt"
      case .taxNumber: "OIB"
      case .day: "Dan"
      case .window: "Sati"
      case .deliveryAddress: "Adresa"
      case .receiver: "Preuzima"
      case .payer: "Plaća"
      case .signer: "Potpisuje"
      case .payment: "Plaćanje"
      case .handover: "Roba"
      case .arrivalDay: "Dan dolaska"
      case .arrivalTime: "Sat dolaska"
      case .forwarding: "Otprema"
      case .callDay: "Dan"
      case .callTime: "Vrijeme"
      case .callNote: "O čemu"
      case .manager: "Komercijalist"
      case .decision: "Narudžba"
      case .upTo: "Do iznosa"
      case .answerWords: "Riječima"
      case .taskClient: "Kupac"
      case .question: "Pitati"
      case .taskOperator: "Tko zove"
      case .absentee: "Koga nema"
      case .substitute: "Zamjena"
      case .firstDay: "Od dana"
      case .lastDay: "Do dana"
      case .promisedSum: "Iznos"
      case .audience: "Kome"
      case .noticeText: "Obavijest"
      case .requestKind: "Što"
      case .requestText: "Riječima"
      case .requestHead: "Kome"
      case .requestStanding: "Stanje"
      case .documentKind: "Dokument"
      case .documentRoad: "Kako"
      case .documentAddress: "Kamo"
      case .complaintAct: "Što dalje"
      case .complaintOwner: "Kome"
      case .complaintMail: "E-pošta"
      case .workAct: "Što dalje"
      case .workCrew: "Ekipa"
      case .workSlot: "Kada"
      case .workDay: "Dan"
      case .wishWords: "Zašto"
      case .wishDecision: "Dan"
      }
    },
    option: {
      switch $0 {
      case "transfer": "na račun"
      case "prepayment": "unaprijed"
      case "cash": "gotovina"
      case "collected": "kupac sam preuzima"
      case "forwarded": "šaljemo prijevoznikom"
      case "allow": "može"
      case "refuse": "ne može"
      case "anybody": "bilo tko"
      case "everybody": "svima"
      case "proposal": "prijedlog"
      case "document": "dokument"
      case "shortcoming": "nedostatak"
      case "inWork": "u obradi"
      case "done": "riješeno"
      case "declined": "odbijeno"
      case "orderForm": "narudžbenica"
      case "priceList": "cjenik"
      case "certificate": "certifikat"
      case "fax": "faks"
      case "mail": "e-pošta"
      default: nil
      }
    },
    required: "potrebno",
    keys: "← → odabir · Tab – sljedeće polje · Enter u zadnjem dogovara",
    noDay: "dan nije odabran")
}
