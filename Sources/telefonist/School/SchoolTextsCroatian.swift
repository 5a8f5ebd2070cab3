internal import Desk
internal import School

extension SchoolTexts {
  static let croatian = SchoolTexts(
    day: { $0.map { "\($0). dan" } ?? "Ispiti" }, passed: "položeno", failed: "nije položeno",
    points: { "bodova \($0) od \($1) · \($2) % · za prolaz \($3) %" },
    keys: { "tipki: \($0)" }, nothingLost: "bez izgubljenih bodova",
    expected: "trebalo je", found: "bilo je", notAnswered: "bez javljanja",
    criterion: {
      switch $0 {
      case .answeredInTime: "javljanje na vrijeme"
      case .clientIdentified: "kupac prepoznat"
      case .newcomerRegistered: "novi kupac upisan"
      case .routed: "prespojeno na pravu osobu"
      case .takenPersonally: "narudžba primljena osobno"
      case .debtSeen: "dug uočen i izrečen"
      case .goods: "pravi artikli"
      case .amounts: "prave jedinice i količine"
      case .column: "pravi stupac cjenika"
      case .offersMade: "ponude izrečene, odgovori zabilježeni"
      case .offersChosen: "ponude dobro odabrane"
      case .delivery: "dostava i osobe dogovorene"
      case .readBack: "narudžba pročitana i prihvaćena"
      case .informed: "odgovoreno na pitanje"
      case .remarkPassed: "primjedba proslijeđena"
      case .registered: "upisan pravi ishod"
      case .script: "riječi skripte"
      case .handlingTime: "vrijeme"
      case .keystrokes: "pritisci tipki"
      }
    },
    caller: { "Pozivatelj \($0), \($1)" },
    ends: {
      switch $0 {
      case .order: "narudžba (A3)"
      case .information: "informacija (A18)"
      case .transfer(let name, let duty): "prespojiti: \(name) (\(duty.rawValue))"
      }
    },
    isSound: { "Pozivatelja: \($0), bez grešaka." },
    noClient: { "Pozivatelj \($1): u bazi nema kupca „\($0)“." },
    noKind: { "Pozivatelj \($1): u bazi nema vrste kupca „\($0)“." },
    noGood: { "Pozivatelj \($1): u bazi nema artikla „\($0)“." })
}
