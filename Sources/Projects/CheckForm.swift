internal import Desk

/// The form: names, fields that take nothing, sums that can't be counted.
extension ProjectCheck {
  /// A field with its path in `form.yaml`.
  var placedFields: [(field: FormField, path: String)] {
    (project.form?.sections ?? []).enumerated().flatMap { section, part in
      part.fields.enumerated().map { ($1, "sections[\(section + 1)].fields[\($0 + 1)]") }
    }
  }

  mutating func checkForm() {
    guard let form = project.form else { return }
    let sections = form.sections.enumerated().map { ($1.name, "sections[\($0 + 1)].section") }
    let fields = placedFields.map { ($0.field.name, $0.path + ".name") }
    let points = form.points.enumerated().map { ($1.name, "tell[\($0 + 1)].name") }
    checkNames(.form, sections + fields + points, "the name")
    for (field, path) in placedFields {
      if Placeholder.general.contains(field.name) {
        find(
          .form, path + ".name", "“\(field.name)” means something else in what is said",
          do: "give the field another name")
      }
      if field.isGiven, !project.direction.makesCalls {
        find(
          .form, path + ".given", "it comes with a list of clients to call, and none are called",
          do: "take “given” away and let the script ask")
      }
      check(field, path)
    }
    for (place, section) in form.sections.enumerated() where section.fields.isEmpty {
      find(.form, "sections[\(place + 1)]", "a section without fields", do: "take it away")
    }
  }

  private mutating func check(_ field: FormField, _ path: String) {
    switch field.kind {
    case .number(let rule):
      if rule.from > rule.to { findNothing(path, "“from” is more than “to”") }
    case .money(let from, let to):
      if from > to { findNothing(path, "“from” is more than “to”") }
    case .document(let pattern):
      if !DocumentPattern(pattern).isUsable {
        findNothing(path + ".pattern", "the pattern has no 9, A or * to be filled in")
      }
    case .choice(let options):
      checkNames(
        .form, options.enumerated().map { ($1.name, path + ".options[\($0 + 1)].name") },
        "the option")
    case .goods(let wares, _):
      checkNames(
        .form, wares.enumerated().map { ($1.name, path + ".goods[\($0 + 1)].name") }, "the good")
    case .address(let rule): check(rule, path)
    case .date(let rule): check(rule, path)
    case .window(let rule): check(rule, path)
    case .name, .text, .phone, .yesNo: break
    }
  }

  /// A field that nothing can be given for: the form could never be completed.
  private mutating func findNothing(_ path: String, _ why: String) {
    find(.form, path, "the field can never be filled: " + why, do: "put it right")
  }

  private mutating func check(_ rule: FieldKind.AddressRule, _ path: String) {
    guard let name = rule.register else {
      if rule.onlyKnown { findNothing(path, "only known streets, and no register") }
      return
    }
    guard let register = project.streets[name] else {
      find(
        .form, path + ".streets", "there is no file “\(name)”", do: "put it beside form.yaml")
      return
    }
    if register.streets.isEmpty {
      find(.form, path + ".streets", "“\(name)” holds no street", do: "write one a line")
    }
  }

  private mutating func check(_ rule: FieldKind.DateRule, _ path: String) {
    let closed = Self.week.filter { days(rule, from: $0).isEmpty }
    guard !closed.isEmpty else { return }
    let weekdays = closed.map { Weekday.code($0.weekday) }.joined(separator: ", ")
    findNothing(path, "no day is left when it is asked on \(weekdays)")
  }

  /// Seven days, each of another weekday.
  private static let week: [Day] = (20_000..<20_007).map { Day(number: $0) }

  /// The first days that a date field takes when it is asked on a day: enough for every weekday.
  private func days(_ rule: FieldKind.DateRule, from today: Day) -> [Day] {
    let first = rule.from.day(from: today)
    let last = min(rule.to.day(from: today), first + 13)
    guard first <= last else { return [] }
    return (first.number...last.number).map { Day(number: $0) }
      .filter { rule.permits(weekday: $0.weekday) }
  }

  private mutating func check(_ rule: FieldKind.WindowRule, _ path: String) {
    if rule.slots.isEmpty {
      findNothing(path + ".slots", "no slots")
      return
    }
    checkNames(
      .form,
      rule.slots.enumerated().filter { $1.weekdays.isEmpty }.map {
        ($1.text, path + ".slots[\($0 + 1)]")
      }, "the slot")
    guard let name = rule.on else {
      if rule.slots.contains(where: { !$0.weekdays.isEmpty }) {
        find(
          .form, path + ".slots", "slots of certain days, and no day they belong to",
          do: "name the date field with “on”")
      }
      return
    }
    let above = placedFields.prefix { $0.path != path }
    guard let date = above.first(where: { $0.field.name == name }),
      case .date(let dates) = date.field.kind
    else {
      find(
        .form, path + ".on", "no date field above is called “\(name)”",
        do: Self.list(
          above.filter { if case .date = $0.field.kind { true } else { false } }
            .map(\.field.name)))
      return
    }
    check(rule, dates, path)
  }

  private mutating func check(
    _ rule: FieldKind.WindowRule, _ dates: FieldKind.DateRule, _ path: String
  ) {
    let open = Set(Self.week.flatMap { days(dates, from: $0).map(\.weekday) })
    for (place, slot) in rule.slots.enumerated() where !open.contains(where: slot.fits) {
      find(
        .form, path + ".slots[\(place + 1)]", "the slot \(slot.text) fits none of the days",
        do: "name other days, or take it away")
    }
    let empty = open.sorted().filter { weekday in !rule.slots.contains { $0.fits(weekday: weekday) }
    }
    if !empty.isEmpty {
      let weekdays = empty.map(Weekday.code).joined(separator: ", ")
      findNothing(path + ".slots", "no slot on \(weekdays)")
    }
  }

  // MARK: what it comes to

  mutating func checkSums() {
    guard let form = project.form else { return }
    let fields = Dictionary(form.fields.map { ($0.name, $0) }) { one, _ in one }
    for (place, part) in form.sums.enumerated() {
      let path = "sum[\(place + 1)]"
      switch part.amount {
      case .fixed: break
      case .percent:
        if place == 0 {
          find(.form, path, "per cent of what stands above, and nothing does", do: "put it below")
        }
      case .each(_, let name):
        guard let field = known(name, fields, path + ".times") else { continue }
        guard case .number = field.kind else {
          find(.form, path + ".times", "“\(name)” is no number", do: "name a number field")
          continue
        }
      case .byChoice(let name, let prices):
        guard let field = known(name, fields, path + ".by") else { continue }
        guard case .choice(let options) = field.kind else {
          find(.form, path + ".by", "“\(name)” is no choice", do: "name a choice")
          continue
        }
        for option in prices.keys.sorted() where !options.contains(where: { $0.name == option }) {
          find(
            .form, path + ".prices", "“\(name)” has no option “\(option)”",
            do: Self.list(options.map(\.name)))
        }
      case .field(let name):
        guard let field = known(name, fields, path + ".of") else { continue }
        switch field.kind {
        case .goods, .money: break
        default:
          find(.form, path + ".of", "“\(name)” is neither goods nor money", do: "name such a field")
        }
      }
    }
  }

  private mutating func known(
    _ name: String, _ fields: [String: FormField], _ path: String
  ) -> FormField? {
    if let field = fields[name] { return field }
    find(.form, path, "no field is called “\(name)”", do: Self.list(fields.keys.sorted()))
    return nil
  }
}
