/// What a trial of a project says beside the project's own texts.
struct TrialWords {
  let help: String
  let stopped: String
  let fromList: String
  let answer: String
  let told: String
  let which: String
  let why: String
  let stillToAsk: String
  let notThere: String
  let nothing: String
  let outcome: String
  let reason: String
  let comesBack: String
  let total: String
  let standing: String

  static func of(_ language: String) -> TrialWords {
    switch language {
    case "ru": russian
    case "cs": czech
    case "hr": croatian
    default: english
    }
  }

  private static let english = TrialWords(
    help: "Enter goes on · /back · /undo · /leave a field · ?words looks up an answer · /quit",
    stopped: "The call was left before its end.", fromList: "From the list of clients: ",
    answer: "at hand: ", told: "Enter: told", which: "Which?", why: "Why was it refused?",
    stillToAsk: "Still to be asked:", notThere: "There is no such thing.", nothing: "–",
    outcome: "Outcome: ", reason: "Reason: ", comesBack: "Called again for: ", total: "Together",
    standing: "The order begins as: ")

  private static let russian = TrialWords(
    help: "Enter – дальше · /back – назад · /undo – отменить · /leave – пропустить · "
      + "?слова – найти ответ · /quit – выйти",
    stopped: "Разговор оставлен до конца.", fromList: "Из списка клиентов: ",
    answer: "под рукой: ", told: "Enter – сказано", which: "Что выбрано?",
    why: "Почему отказ?", stillToAsk: "Ещё надо спросить:", notThere: "Такого нет.", nothing: "–",
    outcome: "Итог: ", reason: "Причина: ", comesBack: "Позвоним снова с предложением: ",
    total: "Всего", standing: "Заказ начинается как: ")

  private static let czech = TrialWords(
    help: "Enter dál · /back zpět · /undo vrátit · /leave vynechat · ?slova najdou odpověď · "
      + "/quit konec",
    stopped: "Hovor skončil předčasně.", fromList: "Ze seznamu klientů: ", answer: "po ruce: ",
    told: "Enter: řečeno", which: "Co z toho?", why: "Proč odmítl?",
    stillToAsk: "Ještě se zeptat:", notThere: "Nic takového není.", nothing: "–",
    outcome: "Výsledek: ", reason: "Důvod: ", comesBack: "Zavoláme znovu s nabídkou: ",
    total: "Celkem", standing: "Objednávka začíná jako: ")

  private static let croatian = TrialWords(
    help: "Enter dalje · /back natrag · /undo poništi · /leave preskoči · ?riječi nađu odgovor · "
      + "/quit kraj",
    stopped: "Poziv je prekinut prije kraja.", fromList: "S popisa klijenata: ",
    answer: "pri ruci: ", told: "Enter: rečeno", which: "Što od toga?", why: "Zašto odbija?",
    stillToAsk: "Još treba pitati:", notThere: "Toga nema.", nothing: "–", outcome: "Ishod: ",
    reason: "Razlog: ", comesBack: "Zovemo ponovno s ponudom: ", total: "Ukupno",
    standing: "Narudžba počinje kao: ")
}
