import Desk

/// What a trainer's list of a class says.
struct ClassroomWords: Sendable {
  let title: String
  let atWork: @Sendable (_ working: Int, _ of: Int) -> String
  let nobody: String
  let notBegun: String
  let over: Named
  let exams: Counted
  let still: Named
  let keys: String
}

extension Words {
  var classroom: ClassroomWords {
    switch language {
    case .english: Self.englishClassroom
    case .russian: Self.russianClassroom
    case .czech: Self.czechClassroom
    case .croatian: Self.croatianClassroom
    }
  }

  private static let englishClassroom = ClassroomWords(
    title: "Class", atWork: { "\($0) of \($1) at work" },
    nobody: "Nobody has begun anything in this folder yet.", notBegun: "nothing begun",
    over: { "\($0) · over" }, exams: { $0 == 1 ? "1 exam passed" : "\($0) exams passed" },
    still: { "nothing pressed for \($0)" }, keys: "↑↓ choose|Enter look on|Esc leave")

  private static let russianClassroom = ClassroomWords(
    title: "Группа", atWork: { "за работой \($0) из \($1)" },
    nobody: "В этой папке ещё никто ничего не начал.", notBegun: "ничего не начато",
    over: { "\($0) · закончено" }, exams: { "экзаменов: \($0)" },
    still: { "без движения \($0)" }, keys: "↑↓ выбрать|Enter смотреть|Esc выйти")
}
