public import Desk

/// Somebody on the sample's list to call: belongs to nobody.
public struct CalledPerson: Hashable, Sendable {
  public var name: String
  /// E.164 digits.
  public var number: String
  /// What a list gives for the form, by the field's name.
  public var given: [String: String]
}

extension SampleCompany {
  /// People to call for a project, a hundred at most. The same arguments give the same people.
  public static func calledPeople(
    for project: Project, language: Language, today: Day, seed: UInt64, count: Int
  ) -> [CalledPerson] {
    // No two projects call the same people.
    let own = project.name.utf8.reduce(0) { ($0 * 31 + Int($1)) % 60 }
    var dice = Dice(seed: seed &+ 3 &+ UInt64(own))
    return (0..<count).map { place in
      let name = Clientele.person(language, &dice)
      var given: [String: String] = [:]
      for field in project.form?.fields ?? [] where field.isGiven && field.need != .never {
        given[field.name] = value(field.kind, name, today, &dice)
      }
      return CalledPerson(
        name: name, number: "7495011" + String(4000 + own * 100 + place, digits: 4), given: given)
    }
  }

  private static func value(
    _ kind: FieldKind, _ name: String, _ today: Day, _ dice: inout Dice
  ) -> String {
    switch kind {
    case .name: return name
    case .date(let rule):
      // Years lie about grown people, days about a payment.
      let isBirthday = rule.from.years < 0 && rule.to.years < 0
      let back = isBirthday ? dice.roll(25 * 365...65 * 365) : dice.roll(3...20)
      return FieldValue.day(today - back).canonical
    case .money: return String(dice.roll(4...90) * 50)
    case .number(let rule): return DecimalNumber.text(rule.from)
    case .choice(let options): return dice.pick(options).name
    case .yesNo: return "yes"
    case .text: return "S-" + String(dice.roll(1000...9999))
    case .phone, .address, .window, .document, .goods: return ""
    }
  }
}
