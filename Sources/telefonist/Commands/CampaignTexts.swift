internal import Campaigns
internal import Desk

/// What the commands of campaigns say.
struct CampaignTexts: Sendable {
  let standing: @Sendable (Campaign.Standing) -> String
  /// Open contacts, and all of them.
  let open: @Sendable (Int, Int) -> String
  /// Calls, and those of today.
  let calls: @Sendable (Int, Int) -> String
  let refused: String
  let givenUp: String
  let wrong: String
  let next: String
  let now: String
  let outOfForce: String
  /// Contacts, and how many of them are new.
  let taken: @Sendable (Int, Int) -> String
  let wouldTake: @Sendable (Int) -> String
  let unread: @Sendable (String) -> String
  /// Numbers that are not to be called.
  let forbidden: @Sendable (Int) -> String
  let allowed: @Sendable (String) -> String
  /// Ratings of nobody known.
  let nobodys: @Sendable (Int) -> String

  static func of(_ language: Language) -> CampaignTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = CampaignTexts(
    standing: {
      switch $0 {
      case .running: "running"
      case .paused: "paused"
      case .closed: "closed"
      }
    },
    open: { "to call: \($0) of \($1)" }, calls: { "calls: \($0), today: \($1)" },
    refused: "refused", givenUp: "Nobody reached, given up", wrong: "Wrong numbers",
    next: "Next", now: "now",
    outOfForce: "Its project is out of force: nobody is called until it is loaded.",
    taken: { "contacts taken in: \($0), new: \($1)" },
    wouldTake: { "contacts that would be taken in: \($0); nothing was kept" },
    unread: { "columns that mean nothing here: \($0)" },
    forbidden: { "numbers that are no longer called: \($0)" },
    allowed: { "\($0) may be called again" },
    nobodys: { "ratings without an operator, left out: \($0)" })

  private static let russian = CampaignTexts(
    standing: {
      switch $0 {
      case .running: "идёт"
      case .paused: "пауза"
      case .closed: "закрыт"
      }
    },
    open: { "осталось: \($0) из \($1)" }, calls: { "звонков: \($0), сегодня: \($1)" },
    refused: "отказ", givenUp: "Не дозвонились", wrong: "Неверные номера",
    next: "Следующие", now: "сейчас",
    outOfForce: "Проект не действует: пока его не загрузят, никому не звонят.",
    taken: { "контактов принято: \($0), новых: \($1)" },
    wouldTake: { "контактов было бы принято: \($0); ничего не записано" },
    unread: { "столбцы, которые здесь ничего не значат: \($0)" },
    forbidden: { "номеров, на которые больше не звонят: \($0)" },
    allowed: { "на \($0) снова можно звонить" },
    nobodys: { "оценок без оператора, не учтено: \($0)" })

  private static let czech = CampaignTexts(
    standing: {
      switch $0 {
      case .running: "běží"
      case .paused: "stojí"
      case .closed: "uzavřena"
      }
    },
    open: { "zbývá: \($0) z \($1)" }, calls: { "hovorů: \($0), dnes: \($1)" },
    refused: "odmítnutí", givenUp: "Nedovoláno, vzdáno", wrong: "Špatná čísla",
    next: "Další", now: "teď",
    outOfForce: "Projekt není v platnosti: dokud se nezavede, nikomu se nevolá.",
    taken: { "převzatých kontaktů: \($0), nových: \($1)" },
    wouldTake: { "kontaktů k převzetí: \($0); nic se neuložilo" },
    unread: { "sloupce, které tu nic neznamenají: \($0)" },
    forbidden: { "čísel, na která se už nevolá: \($0)" },
    allowed: { "na \($0) se zase smí volat" },
    nobodys: { "hodnocení bez operátora, vynechána: \($0)" })

  private static let croatian = CampaignTexts(
    standing: {
      switch $0 {
      case .running: "traje"
      case .paused: "stoji"
      case .closed: "zatvorena"
      }
    },
    open: { "preostalo: \($0) od \($1)" }, calls: { "poziva: \($0), danas: \($1)" },
    refused: "odbijanje", givenUp: "Nije dobiveno, odustalo se", wrong: "Pogrešni brojevi",
    next: "Sljedeći", now: "sada",
    outOfForce: "Projekt nije na snazi: dok se ne učita, nikoga se ne zove.",
    taken: { "preuzetih kontakata: \($0), novih: \($1)" },
    wouldTake: { "kontakata bi se preuzelo: \($0); ništa nije spremljeno" },
    unread: { "stupci koji ovdje ništa ne znače: \($0)" },
    forbidden: { "brojeva koji se više ne zovu: \($0)" },
    allowed: { "\($0) se opet smije zvati" },
    nobodys: { "ocjena bez operatera, izostavljeno: \($0)" })
}
