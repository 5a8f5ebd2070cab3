internal import Desk
internal import School

extension SchoolTexts {
  static let czech = SchoolTexts(
    day: { $0.map { "Den \($0)" } ?? "Zkoušky" }, passed: "splněno", failed: "nesplněno",
    points: { "bodů \($0) z \($1) · \($2) % · hranice \($3) %" },
    keys: {
      switch $0 {
      case 1: "1 klávesa"
      case 2...4: "\($0) klávesy"
      default: "\($0) kláves"
      }
    },
    nothingLost: "bez ztráty bodu",
    expected: "mělo být", found: "bylo", notAnswered: "hovor nepřijat",
    criterion: {
      switch $0 {
      case .answeredInTime: "přijato včas"
      case .clientIdentified: "zákazník určen"
      case .newcomerRegistered: "nový zákazník zapsán"
      case .routed: "přepojeno na správného kolegu"
      case .takenPersonally: "objednávka přijata osobně"
      case .debtSeen: "dluh rozpoznán a zmíněn"
      case .goods: "správné zboží"
      case .amounts: "správné jednotky a množství"
      case .column: "správná cenová hladina"
      case .offersMade: "nabídky nahlas, odpovědi poznamenány"
      case .offersChosen: "dobře vybrané nabídky"
      case .delivery: "dodání a osoby domluveny"
      case .readBack: "objednávka zopakována a odsouhlasena"
      case .informed: "dotaz zodpovězen"
      case .remarkPassed: "připomínka předána"
      case .registered: "zapsán správný výsledek"
      case .script: "slova scénáře"
      case .handlingTime: "čas"
      case .keystrokes: "počet kláves"
      }
    },
    caller: { "Volající \($0), \($1)" },
    ends: {
      switch $0 {
      case .order: "objednávka (A3)"
      case .information: "informace (A18)"
      case .transfer(let name, let duty): "přepojit: \(name) (\(duty.rawValue))"
      }
    },
    isSound: { "Volajících: \($0), vše v pořádku." },
    noClient: { "Volající \($1): zákazník „\($0)“ v evidenci není." },
    noKind: { "Volající \($1): typ zákazníka „\($0)“ v evidenci není." },
    noGood: { "Volající \($1): zboží „\($0)“ v evidenci není." })
}
