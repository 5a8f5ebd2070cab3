import Desk
import School

/// What the school says on the desk and on its pages, in Croatian.
extension Words {
  static let croatianLesson = LessonWords(
    lesson: "Lekcija", exam: "Ispit", caller: "Pozivatelj", you: "Vi", coach: "Mentor",
    dealtWith: { "riješeno poziva: \($0) od \($1)" },
    nobodySpeaks: "Izgovorite rečenicu skripte: pozivatelj je čuje i odgovara.",
    over: "Svi su pozivi riješeni. Ctrl+Q završava vježbu i pokazuje ocjenu.",
    halted: "Trener je nakratko zaustavio vježbu.", trainer: "Trener",
    temper: {
      switch $0 {
      case 80...: "miran ton"
      case 50...: "pomalo nestrpljivo"
      case 25...: "nestrpljivo"
      default: "samo što ne prekine"
      }
    },
    need: croatianNeed,
    type: { "upišite „\($0)“" }, press: { "pritisnite \($0)" },
    askForKey: { "\($0): tipka" }, waitForAnswer: "Pričekajte odgovor.",
    leave: "Vježba ovdje završava i ocjenjuje se. Enter – otići, Esc – ostati.",
    leaveUnfinished: "Ima neriješenih poziva, bodovi propadaju. Enter – otići, Esc – ostati.")

  private static let croatianNeed: @Sendable (Hint.Need) -> String = {
    switch $0 {
    case .answer: "Netko čeka: javite se."
    case .greet: "Pozdravite pozivatelja."
    case .askWho: "Pitajte tko zove."
    case .find: "Pronađite tvrtku pozivatelja."
    case .register: "Zove prvi put: upišite tvrtku."
    case .dictation: "Zapišite što je izdiktirano."
    case .transfer: "Prespojite na koga dužnosti upućuju."
    case .objection: "Recite zašto nema narudžbe i tko može pomoći."
    case .takeDown: "Zapišite što se traži."
    case .askMore: "Pitajte što zapisati ili što još."
    case .outOfStock: "Nema na zalihi: pitajte čime zamijeniti."
    case .offer: "Izgovorite ponudu."
    case .noteVerdict: "Zabilježite odgovor na ponudu."
    case .agree: "Pitajte za dan, sate, adresu i osobe."
    case .noteDelivery: "Zapišite što je dogovoreno."
    case .readBack: "Pročitajte narudžbu."
    case .confirm: "Sve je dogovoreno: potvrdite."
    case .farewell: "Zahvalite na pozivu."
    case .remark: "Čula se primjedba: proslijedite je."
    case .inform: "Pitanje o robi: pronađite i odgovorite."
    case .otherMatter: "Nije vaše: komercijalistu, inače voditelju."
    case .outcome: "Zabilježite kako je poziv završio."
    case .leave: "Nema više posla: završite poziv."
    case .close: "To sada ne treba: zatvorite."
    }
  }

  static let croatianCourse = CourseWords(
    days: "Dani", exercises: "Vježbe", day: { "\($0). dan" },
    passed: { "položeno dana: \($0) od \($1)" },
    part: {
      switch $0 {
      case .warmUp: "zagrijavanje"
      case .practice: "vježba"
      case .exam: "ispit"
      }
    },
    callers: { Plural.croatian($0, "poziv", "poziva", "poziva") },
    best: { "najbolje \($0) od \($1) %" },
    keysOfDays: "↑↓ bira|Enter otvara|^G jezik|Esc izlaz",
    keysOfDay: "↑↓ bira|Enter počinje|^G jezik|Esc natrag",
    keysOfScore: "↑↓ pomiče|Enter dalje|Esc natrag")

  static let croatianClassroom = ClassroomWords(
    title: "Grupa", atWork: { "radi \($0) od \($1)" },
    nobody: "U ovoj mapi još nitko nije ništa započeo.", notBegun: "ništa nije započeto",
    over: { "\($0) · gotovo" },
    exams: { Plural.croatian($0, "položen ispit", "položena ispita", "položenih ispita") },
    still: { "bez pritiska tipke \($0)" }, keys: "↑↓ bira|Enter gleda|Esc izlaz")
}
