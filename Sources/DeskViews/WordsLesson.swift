import Desk
import School

/// What the school says on the desk.
struct LessonWords: Sendable {
  /// Before the title of the exercise.
  let lesson: String
  let exam: String
  let caller: String
  let you: String
  let coach: String
  /// Callers who are dealt with, of all.
  let dealtWith: @Sendable (_ done: Int, _ of: Int) -> String
  let nobodySpeaks: String
  let over: String
  let halted: String
  let trainer: String
  /// How a caller feels, of a hundred.
  let temper: @Sendable (Int) -> String
  let need: @Sendable (Hint.Need) -> String
  /// What is to be typed.
  let type: Named
  let press: Named
  let askForKey: Named
  let waitForAnswer: String
  /// Asked before an exercise is left.
  let leave: String
  let leaveUnfinished: String
}

extension Words {
  var lesson: LessonWords {
    switch language {
    case .english: Self.englishLesson
    case .russian: Self.russianLesson
    case .czech: Self.czechLesson
    case .croatian: Self.croatianLesson
    }
  }

  private static let englishLesson = LessonWords(
    lesson: "Lesson", exam: "Exam", caller: "Caller", you: "You", coach: "Coach",
    dealtWith: { "\($0) of \($1) callers dealt with" },
    nobodySpeaks: "Say the script's sentence aloud; the caller hears it and answers.",
    over: "All callers are dealt with. Ctrl+Q ends the exercise and shows the score.",
    halted: "The trainer has stopped the exercise for a word.", trainer: "Trainer",
    temper: {
      switch $0 {
      case 80...: "at ease"
      case 50...: "a little impatient"
      case 25...: "impatient"
      default: "about to hang up"
      }
    },
    need: {
      switch $0 {
      case .answer: "Somebody waits: answer."
      case .greet: "Greet the caller."
      case .askWho: "Ask who is calling."
      case .find: "Find the caller's company."
      case .register: "A first-time caller: register the company."
      case .dictation: "Write down what was dictated."
      case .transfer: "Put the caller through to whom the duties name."
      case .objection: "Say why no order is taken, and who can help."
      case .takeDown: "Take down what was wanted."
      case .askMore: "Ask what may be put down, or what else."
      case .outOfStock: "Out of stock: ask what may stand in."
      case .offer: "Make the offer aloud."
      case .noteVerdict: "Note the caller's answer to the offer."
      case .agree: "Ask for day, hours, address and people."
      case .noteDelivery: "Write down what was agreed on."
      case .readBack: "Read the order back."
      case .confirm: "All is agreed: confirm."
      case .farewell: "Thank the caller."
      case .remark: "A remark was made: pass it on."
      case .inform: "A question about a good: look it up and say it."
      case .otherMatter: "Not yours: to the manager, else to the head."
      case .outcome: "Note how the call ended."
      case .leave: "Nothing is left to do: end the call."
      case .close: "This is not needed now: close it."
      }
    },
    type: { "type “\($0)”" }, press: { "press \($0)" },
    askForKey: { "\($0): the key" }, waitForAnswer: "Wait for the answer.",
    leave: "The exercise ends here and is scored. Enter leaves, Esc stays.",
    leaveUnfinished: "Callers are not dealt with: their points are lost. Enter leaves, Esc stays.")

  private static let russianLesson = LessonWords(
    lesson: "Урок", exam: "Экзамен", caller: "Клиент говорит", you: "Вы", coach: "Наставник",
    dealtWith: { "звонков разобрано: \($0) из \($1)" },
    nobodySpeaks: "Произнесите фразу сценария: собеседник слышит и отвечает.",
    over: "Все звонки разобраны. Ctrl+Q заканчивает упражнение и показывает оценку.",
    halted: "Тренер остановил упражнение.", trainer: "Тренер",
    temper: {
      switch $0 {
      case 80...: "спокоен"
      case 50...: "немного торопит"
      case 25...: "раздражён"
      default: "вот-вот повесит трубку"
      }
    },
    need: {
      switch $0 {
      case .answer: "Ждёт клиент: ответьте."
      case .greet: "Поздоровайтесь."
      case .askWho: "Спросите, кто звонит."
      case .find: "Найдите организацию."
      case .register: "Звонит впервые: запишите организацию."
      case .dictation: "Запишите то, что продиктовали."
      case .transfer: "Соедините с тем, кого называют обязанности."
      case .objection: "Скажите, почему заказа нет и кто поможет."
      case .takeDown: "Запишите, что просят."
      case .askMore: "Спросите, что записать или что ещё."
      case .outOfStock: "Нет на складе: спросите, чем заменить."
      case .offer: "Предложите вслух."
      case .noteVerdict: "Отметьте ответ на предложение."
      case .agree: "Согласуйте день, часы, адрес и людей."
      case .noteDelivery: "Запишите, о чём договорились."
      case .readBack: "Сверьте заказ."
      case .confirm: "Всё согласовано: подтвердите."
      case .farewell: "Поблагодарите."
      case .remark: "Прозвучало замечание: передайте его."
      case .inform: "Вопрос о товаре: найдите и ответьте."
      case .otherMatter: "Решает менеджер, нет его – руководитель."
      case .outcome: "Отметьте, чем кончился звонок."
      case .leave: "Больше делать нечего: закончите звонок."
      case .close: "Это сейчас не нужно: закройте."
      }
    },
    type: { "наберите «\($0)»" }, press: { "клавиша \($0)" },
    askForKey: { "\($0) – клавиша" }, waitForAnswer: "Дождитесь ответа.",
    leave: "Упражнение заканчивается, будет оценка. Enter – выйти, Esc – остаться.",
    leaveUnfinished: "Не все звонки разобраны: их баллы пропадут. Enter – выйти, Esc – остаться.")
}
