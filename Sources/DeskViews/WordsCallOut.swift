import Desk

/// Calls that the desk makes.
struct CallOutWords: Sendable {
  /// The operator's state while it rings.
  let calling: String
  let kind: @Sendable (CallOut.Reason) -> String
  /// What it is about, in a few words.
  let about: @Sendable (CallOut.Reason, State) -> String
  let attempt: Counted
  let ringing: String
  let byHand: String
  let whatHappened: String
  let whatIsHeard: String
  let answered: String
  let trouble: @Sendable (DialTrouble) -> String
  let putBack: String
  let givesUp: String
  let planned: Counted
  let nextAt: String
  let promise: String
  let promiseHint: String
  let note: String
  let noteFor: Named
  let noteHint: String
  let lastTalk: String
  /// Asking a head (A11).
  let consult: String
  let consultHint: String
  let consultWaits: Named
  let withdrawalHint: String
}

/// Calls that the desk makes, in English and Russian.
extension Words {
  static let englishCallOut = CallOutWords(
    calling: "CALLING",
    kind: {
      switch $0 {
      case .callBack: "call back"
      case .dormant: "dormant"
      case .task: "task"
      case .campaign: "campaign"
      }
    },
    about: { reason, state in
      switch reason {
      case .callBack(let note): return note.isEmpty ? "asked to be called" : note
      case .dormant(let rhythm, let silent):
        return "silent for \(Plural.english(silent, "day", "days")), usually "
          + englishCard.rhythm(rhythm)
      case .task(let question, let head):
        return state.company.name(of: head) + ": " + question
      case .campaign(let contact):
        return state.company.title(of: contact, state.look.language)
      }
    },
    attempt: { "call no. \($0)" }, ringing: "The client's telephone rings…",
    byHand: "Dial this number on your telephone.", whatHappened: "What happened?",
    whatIsHeard: "A digit says what is heard; Esc gives up.",
    answered: "answered",
    trouble: {
      switch $0 {
      case .busy: "the line is busy"
      case .noAnswer: "nobody answers"
      case .wrongNumber: "it is a wrong number"
      }
    },
    putBack: "Esc: not called, back into the queue.", givesUp: "Esc: nobody answers.",
    planned: { Plural.english($0, "call planned", "calls planned") }, nextAt: "next",
    promise: "Promise a call back", promiseHint: "Hours by your clock, as 14:30.",
    note: "What was said?", noteFor: { "What shall \($0) know?" },
    noteHint: "Enter registers the call; empty will do. Esc goes back.",
    lastTalk: "Last talk", consult: "Ask the head",
    consultHint: "What shall the head decide? ↑ ↓ choose whom to ask, Enter asks.",
    consultWaits: { "The head was asked \($0) ago." },
    withdrawalHint: "Enter takes the question back, Esc waits for the answer.")

  static let russianCallOut = CallOutWords(
    calling: "ЗВОНЮ",
    kind: {
      switch $0 {
      case .callBack: "перезвонить"
      case .dormant: "замолчал"
      case .task: "задание"
      case .campaign: "обзвон"
      }
    },
    about: { reason, state in
      switch reason {
      case .callBack(let note): return note.isEmpty ? "просил перезвонить" : note
      case .dormant(let rhythm, let silent):
        return "молчит \(russianDays(silent)), обычно " + russianCard.rhythm(rhythm)
      case .task(let question, let head):
        return state.company.name(of: head) + ": " + question
      case .campaign(let contact):
        return state.company.title(of: contact, state.look.language)
      }
    },
    attempt: { "звонок \($0)-й" }, ringing: "У клиента звонит телефон…",
    byHand: "Наберите этот номер на телефоне.", whatHappened: "Что получилось?",
    whatIsHeard: "Цифра – что слышно; Esc – не отвечают.",
    answered: "ответили",
    trouble: {
      switch $0 {
      case .busy: "занято"
      case .noAnswer: "не отвечают"
      case .wrongNumber: "номер не тот"
      }
    },
    putBack: "Esc – не звонили, вернуть в очередь.", givesUp: "Esc – не отвечают.",
    planned: { Plural.russian($0, "звонок впереди", "звонка впереди", "звонков впереди") },
    nextAt: "ближайший",
    promise: "Обещать звонок", promiseHint: "Время по вашим часам: 14:30.",
    note: "Что сказали?", noteFor: { "Что передать: \($0)?" },
    noteHint: "Enter записывает звонок, можно и без слов. Esc – назад.",
    lastTalk: "Прошлый", consult: "Спросить руководителя",
    consultHint: "Что решить руководителю? ↑ ↓ – кого спросить, Enter – спросить.",
    consultWaits: { "Руководителя спросили \($0) назад." },
    withdrawalHint: "Enter – снять вопрос, Esc – ждать ответа.")
}
