/// How a language says days, sums and amounts in a sentence.
struct SpokenForms: Sendable {
  let code: String
  let decimal: String
  /// Monday first.
  let weekdays: [String]
  let longWeekdays: [String]
  /// January first.
  let months: [String]
  let today: String
  let tomorrow: String
  let afterTomorrow: String
  let yes: String
  let no: String

  static let all = [english, russian, czech, croatian]

  static func of(_ code: String) -> SpokenForms { all.first { $0.code == code } ?? english }

  /// `Wed 25 Nov`
  func day(_ day: Day) -> String {
    let date = day.date
    return "\(weekdays[day.weekday - 1]) \(date.day) \(months[date.month - 1])"
  }

  /// `15 290.00`, with no-break spaces.
  func money(_ money: Money) -> String {
    let magnitude = money.minor.magnitude
    let sign = money.minor < 0 ? "−" : ""
    return sign + grouped(magnitude / 100) + decimal + DayText.two(Int(magnitude % 100))
  }

  func number(_ thousandths: Int) -> String {
    let sign = thousandths < 0 ? "−" : ""
    let parts = DecimalNumber.text(Int(thousandths.magnitude)).split(separator: ".")
    let decimals = parts.count == 2 ? decimal + parts[1] : ""
    return sign + grouped(thousandths.magnitude / 1000) + decimals
  }

  private func grouped(_ number: UInt) -> String {
    let digits = Array(String(number))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "\u{A0}" }
      text.append(digit)
    }
    return text
  }

  static let english = SpokenForms(
    code: "en", decimal: ".",
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    longWeekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    months: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    today: "today", tomorrow: "tomorrow", afterTomorrow: "day after tomorrow", yes: "yes", no: "no")

  static let russian = SpokenForms(
    code: "ru", decimal: ",",
    weekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
    longWeekdays: [
      "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
    ],
    months: [
      "янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
    ],
    today: "сегодня", tomorrow: "завтра", afterTomorrow: "послезавтра", yes: "да", no: "нет")

  static let czech = SpokenForms(
    code: "cs", decimal: ",",
    weekdays: ["po", "út", "st", "čt", "pá", "so", "ne"],
    longWeekdays: ["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"],
    months: [
      "led.", "úno.", "bře.", "dub.", "kvě.", "čvn.", "čvc.", "srp.", "zář.", "říj.", "lis.",
      "pro.",
    ],
    today: "dnes", tomorrow: "zítra", afterTomorrow: "pozítří", yes: "ano", no: "ne")

  static let croatian = SpokenForms(
    code: "hr", decimal: ",",
    weekdays: ["pon", "uto", "sri", "čet", "pet", "sub", "ned"],
    longWeekdays: [
      "ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja",
    ],
    months: [
      "sij.", "velj.", "ožu.", "tra.", "svi.", "lip.", "srp.", "kol.", "ruj.", "lis.", "stu.",
      "pro.",
    ],
    today: "danas", tomorrow: "sutra", afterTomorrow: "prekosutra", yes: "da", no: "ne")
}
