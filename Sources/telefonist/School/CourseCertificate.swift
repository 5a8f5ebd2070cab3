internal import Desk
internal import DeskViews
internal import Exchange
internal import Foundation
internal import School

/// Whether a trainee has passed all exams of the course, and the certificate of it.
struct CourseCertificate {
  /// Exams that are still to be passed, by their titles.
  let missing: [String]
  let html: String

  init(name: String, book: CourseBook, results: [SchoolFolder.Result], language: Language) {
    let texts = CertificateTexts.of(language)
    var exams: [CertificatePage.Exam] = []
    var missing: [String] = []
    var latest: Instant?
    for day in book.days {
      let passed = results.filter {
        $0.isExam && $0.exercise == day.exam && $0.percent >= day.passMark
      }
      let title = texts.day(day.number) + " · " + day.title[language]
      guard let best = passed.max(by: { $0.percent < $1.percent }) else {
        missing.append(title)
        continue
      }
      let first = passed.map(\.at).min() ?? best.at
      latest = max(latest ?? first, first)
      exams.append(
        CertificatePage.Exam(
          title: title, percent: "\(best.percent) %", day: Self.day(first, language)))
    }
    self.missing = missing
    html =
      CertificatePage(
        heading: texts.heading, name: name, sentence: texts.sentence(book.title[language]),
        exams: exams, dated: latest.map { Self.day($0, language) } ?? "",
        signature: texts.signature
      ).html
  }

  private static func day(_ instant: Instant, _ language: Language) -> String {
    let day = WallClock.calendar(at: instant).day(of: instant)
    return language == .english ? DateStyle.yearFirst.text(day) : ListWords(language).date(day)
  }
}

/// What a certificate says.
struct CertificateTexts: Sendable {
  let heading: String
  let sentence: @Sendable (String) -> String
  let day: @Sendable (Int) -> String
  let signature: String
  let missing: @Sendable ([String]) -> String

  static func of(_ language: Language) -> CertificateTexts {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  private static let english = CertificateTexts(
    heading: "Certificate", sentence: { "has completed the course “\($0)” and passed:" },
    day: { "Day \($0)" }, signature: "Trainer",
    missing: { "Still to be passed: " + $0.joined(separator: "; ") + "." })

  private static let russian = CertificateTexts(
    heading: "Свидетельство", sentence: { "прошёл(-ла) курс «\($0)» и сдал(а):" },
    day: { "День \($0)" }, signature: "Тренер",
    missing: { "Осталось сдать: " + $0.joined(separator: "; ") + "." })
}

/// The results of a class as CSV, a line an attempt.
enum ProgressTable {
  static let heading = line([
    "Trainee", "Day", "Time", "Exercise", "Exam", "Earned", "Possible", "Percent", "Pass mark",
    "Passed", "Duties of lost points", "Attempt",
  ])

  static func line(_ result: SchoolFolder.Result, of trainee: String) -> String {
    let calendar = WallClock.calendar(at: result.at)
    let date = calendar.day(of: result.at).date
    let time = calendar.timeOfDay(result.at)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return line([
      trainee, "\(date.year)-\(two(date.month))-\(two(date.day))",
      "\(two(time.hour)):\(two(time.minute))", result.exercise, result.isExam ? "yes" : "no",
      "\(result.earned)", "\(result.possible)", "\(result.percent)", "\(result.passMark)",
      result.isPassed ? "yes" : "no", result.lost.map(\.rawValue).joined(separator: " "),
      result.attempt,
    ])
  }

  private static func line(_ cells: [String]) -> String {
    String(SpreadsheetLine.of(cells, separator: ",").dropLast())
  }
}
