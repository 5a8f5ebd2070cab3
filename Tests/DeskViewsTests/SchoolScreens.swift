import DeskViews
import School
import TextScreen

@testable import Desk

/// The pages of the school around its exercises: the course, a score, a class, a trainer's bar.
struct SchoolScreens {
  static let names = [
    "course", "course-day", "course-many-days", "course-many-exercises", "score", "class",
    "class-full", "class-empty", "watch",
    "watch-word",
  ]

  static let pictures = names.flatMap { name in
    [Language.english, .russian].flatMap { language in
      [(80, 24), (120, 40)].map { columns, rows in
        GoldenTests.Picture(name: name, language: language, columns: columns, rows: rows)
      }
    }
  }

  static func frame(_ picture: GoldenTests.Picture) -> Frame {
    let language = picture.language
    let fixtures = Fixtures(language: language)
    var frame = Frame(size: Size(columns: picture.columns, rows: picture.rows))
    switch picture.name {
    case "course": CourseView.draw(course(language), into: &frame)
    case "course-day":
      var page = course(language)
      _ = page.take(.move(.down))
      _ = page.take(.accept)
      CourseView.draw(page, into: &frame)
    case "course-many-days":
      var page = course(language)
      page.days = (1...40).map { day($0, isDone: $0 < 30) }
      page.selection = 29
      CourseView.draw(page, into: &frame)
    case "course-many-exercises":
      var page = course(language)
      page.days[0].entries += page.days.flatMap(\.entries)
      page.openEntry = 30
      CourseView.draw(page, into: &frame)
    case "score":
      CourseView.draw(
        lines: score, title: "Первый заказ", from: 0, language: language, into: &frame)
    case "class": ClassView.draw(rows(fixtures, 5), selection: 1, language: language, into: &frame)
    case "class-full":
      ClassView.draw(rows(fixtures, 20), selection: 12, language: language, into: &frame)
    case "class-empty": ClassView.draw([], selection: 0, language: language, into: &frame)
    default: drawWatched(fixtures, isTyping: picture.name == "watch-word", into: &frame)
    }
    return frame
  }

  private static func course(_ language: Language) -> CoursePage {
    var page = CoursePage(
      title: BothTongues("The order desk in seven days", "Стол заказов за семь дней"),
      trainee: "olga", language: language, days: (1...10).map { day($0, isDone: $0 == 1) })
    page.selection = 0
    return page
  }

  private static func day(_ number: Int, isDone: Bool) -> CoursePage.Day {
    let entries = [CoursePage.Entry.Part.warmUp, .practice, .practice, .exam].enumerated().map {
      CoursePage.Entry(
        name: "d\(number)-\($0)", title: BothTongues("Exercise \($0 + 1)", "Упражнение \($0 + 1)"),
        brief: BothTongues(
          "A client rings for the goods of every week.", "Клиент звонит за товаром недели."),
        part: $1, callers: 1 + $0, passMark: 80, best: isDone ? 100 - $0 * 4 : nil,
        attempts: isDone ? 2 : 0)
    }
    return CoursePage.Day(
      number: number,
      title: BothTongues("Day of many calls \(number)", "День многих звонков \(number)"),
      lesson: BothTongues(
        "Who is on the line comes first.\nThen what the duties say about it.",
        "Сначала – кто на линии.\nПотом – что об этом говорят обязанности."),
      duties: [.a1, .a2, .a14], entries: entries)
  }

  private static let score = [
    "passed · 36 of 38 points · 94 % · pass mark 80 %", "",
    "1. Vega Ltd · 3:05 · 74 keys", "  ✓ no point lost", "2. Orion Ltd · 4:11 · 90 keys",
    "  ✗ 2:31 offers made (A7): expected 3, was 2",
    "  ✗ 3:02 remark passed on (A20): expected delivery, was –",
  ]

  private static func rows(_ fixtures: Fixtures, _ count: Int) -> [ClassView.Row] {
    let states = [fixtures.waiting, fixtures.selling(lines: 4), fixtures.free]
    return (0..<count).map { place in
      switch place % 5 {
      case 3: ClassView.Row(trainee: "trainee-\(place)", examsPassed: 0)
      case 4:
        ClassView.Row(
          trainee: "trainee-\(place)", examsPassed: 7, exercise: "Friday",
          state: fixtures.free, earned: 40, possible: 44, isOver: true)
      default:
        ClassView.Row(
          trainee: "trainee-\(place)", examsPassed: place % 8, exercise: "First order",
          state: states[place % 3], earned: 5, possible: 9, idleSeconds: place * 20)
      }
    }
  }

  private static func drawWatched(
    _ fixtures: Fixtures, isTyping: Bool, into frame: inout Frame
  ) {
    let size = frame.size
    var desk = Frame(size: Size(columns: size.columns, rows: size.rows - 2))
    DeskScreen.draw(fixtures.selling(lines: 4), into: &desk)
    frame.copy(desk)
    WatchBar.draw(
      WatchBar.Content(
        first: "olga · First order · live · 2:31 · 12/14",
        second: isTyping
          ? "Word: and the debt?"
          : "p stop  w word  n note  a caller  t telephone  o sold out  ←→ back  End live  q leave",
        isTyping: isTyping), into: &frame)
  }
}
