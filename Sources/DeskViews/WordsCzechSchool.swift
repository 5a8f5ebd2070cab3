import Desk
import School

/// Czech: the school's lessons, course and class.
extension Words {
  static let czechLesson = LessonWords(
    lesson: "Lekce", exam: "Zkouška", caller: "Volající", you: "Vy", coach: "Rádce",
    dealtWith: { "vyřízených hovorů \($0) z \($1)" },
    nobodySpeaks: "Řekněte větu scénáře nahlas; volající ji slyší a odpoví.",
    over: "Všechny hovory jsou vyřízené. Ctrl+Q cvičení ukončí a ukáže hodnocení.",
    halted: "Školitel cvičení na chvíli zastavil.", trainer: "Školitel",
    temper: {
      switch $0 {
      case 80...: "v klidu"
      case 50...: "trochu spěchá"
      case 25...: "netrpělivost"
      default: "každou chvíli zavěsí"
      }
    },
    need: czechNeed,
    type: { "napište „\($0)“" }, press: { "stiskněte \($0)" },
    askForKey: { "\($0): klávesa" }, waitForAnswer: "Počkejte na odpověď.",
    leave: "Cvičení tím končí a bude ohodnoceno. Enter – odejít, Esc – zůstat.",
    leaveUnfinished: "Zbývají hovory: jejich body propadnou. Enter – odejít, Esc – zůstat.")

  private static let czechNeed: @Sendable (Hint.Need) -> String = {
    switch $0 {
    case .answer: "Někdo čeká: přijměte hovor."
    case .greet: "Pozdravte volajícího."
    case .askWho: "Zeptejte se, kdo volá."
    case .find: "Najděte firmu volajícího."
    case .register: "Volá poprvé: zapište firmu."
    case .dictation: "Zapište, co bylo nadiktováno."
    case .transfer: "Přepojte na toho, koho určují povinnosti."
    case .objection: "Řekněte, proč objednávka nejde a kdo pomůže."
    case .takeDown: "Zapište, co si volající přeje."
    case .askMore: "Zeptejte se, co zapsat nebo co ještě."
    case .outOfStock: "Není skladem: zeptejte se, co místo toho."
    case .offer: "Řekněte nabídku nahlas."
    case .noteVerdict: "Poznamenejte odpověď na nabídku."
    case .agree: "Zeptejte se na den, hodiny, adresu a osoby."
    case .noteDelivery: "Zapište, na čem jste se domluvili."
    case .readBack: "Zopakujte objednávku."
    case .confirm: "Vše je domluveno: potvrďte."
    case .farewell: "Poděkujte volajícímu."
    case .remark: "Zazněla připomínka: předejte ji."
    case .inform: "Dotaz na zboží: vyhledejte ho a odpovězte."
    case .otherMatter: "Není vaše: k manažerovi, jinak k vedoucímu."
    case .outcome: "Poznamenejte, jak hovor skončil."
    case .leave: "Víc dělat netřeba: ukončete hovor."
    case .close: "Tohle teď není třeba: zavřete to."
    }
  }

  static let czechCourse = CourseWords(
    days: "Dny", exercises: "Cvičení", day: { "Den \($0)" },
    passed: { "splněno dnů: \($0) z \($1)" },
    part: {
      switch $0 {
      case .warmUp: "rozcvička"
      case .practice: "cvičení"
      case .exam: "zkouška"
      }
    },
    callers: { Plural.czech($0, "hovor", "hovory", "hovorů") },
    best: { "nejlépe \($0) z \($1) %" },
    keysOfDays: "↑↓ vybrat|Enter otevřít|^G jazyk|Esc odejít",
    keysOfDay: "↑↓ vybrat|Enter začít|^G jazyk|Esc zpět",
    keysOfScore: "↑↓ posunout|Enter dál|Esc zpět")

  static let czechClassroom = ClassroomWords(
    title: "Třída", atWork: { "pracuje \($0) z \($1)" },
    nobody: "V této složce ještě nikdo nic nezačal.", notBegun: "nic nezačato",
    over: { "\($0) · konec" },
    exams: { Plural.czech($0, "zkouška složena", "zkoušky složeny", "zkoušek složeno") },
    still: { "bez stisku \($0)" }, keys: "↑↓ vybrat|Enter sledovat|Esc odejít")
}
