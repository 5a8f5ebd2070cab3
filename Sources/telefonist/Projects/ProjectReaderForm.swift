internal import Desk
internal import Projects

/// `form.yaml`
extension ProjectReader {
  /// A form has no more fields.
  private static let mostFields = 120

  func form(_ root: Parts) -> OrderForm {
    let sections = need("sections", root) { self.list($0, most: 40, each: self.section) } ?? []
    let points = root["tell"].map { list($0, most: 60, each: point) } ?? []
    let sums = root["sum"].map { list($0, most: 60, each: sumPart) } ?? []
    let form = OrderForm(sections, points: points, sums: sums)
    if form.fields.count > Self.mostFields {
      complain(root.node.complaint("has more than \(Self.mostFields) fields"))
    }
    return form
  }

  private func section(_ node: SettingsNode) -> OrderForm.Section? {
    let parts = parts(node, ["section", "title", "fields"])
    let name = need("section", parts) { try $0.plainName() }
    let title = need("title", parts) { try $0.wordings() }
    let fields = need("fields", parts) { self.list($0, most: 120, each: self.field) }
    guard let name, let title, let fields else { return nil }
    return OrderForm.Section(name, title, fields)
  }

  // MARK: fields

  private enum Kind: String, CaseIterable {
    case name, text, phone, address, date, window, choice, yesno, number, money, document, goods

    var keys: [String] {
      switch self {
      case .name, .text: ["longest"]
      case .phone, .yesno: []
      case .address: ["streets", "onlyKnown", "house"]
      case .date: ["from", "to", "days"]
      case .window: ["on", "slots"]
      case .choice: ["options"]
      case .number: ["from", "to", "decimals", "unit"]
      case .money: ["from", "to"]
      case .document: ["pattern"]
      case .goods: ["goods", "measure"]
      }
    }
  }

  private func field(_ node: SettingsNode) -> FormField? {
    let common = [
      "name", "kind", "label", "ask", "hint", "wrong", "required", "shown", "given",
    ]
    let kindNode = (take { try node.entries() } ?? []).first { $0.key == "kind" }?.value
    let kind = kindNode.flatMap { node in take { try node.choice(Kind.self) } }
    if kindNode == nil { complain(node.complaint("must say “kind”")) }
    let own = kind?.keys ?? Array(Set(Kind.allCases.flatMap(\.keys)))
    let parts = parts(node, common + own)
    let name = need("name", parts) { try $0.plainName() }
    let label = need("label", parts) { try $0.wordings() }
    let isGiven = flag("given", parts) ?? false
    let ask = isGiven ? wordings("ask", parts) : need("ask", parts) { try $0.wordings() }
    let hint = wordings("hint", parts)
    let wrong = wordings("wrong", parts)
    let shown = condition("shown", parts)
    let need = parts["required"].flatMap { node in take { try node.need() } } ?? .always
    guard let name, let kind, let label, let taken = self.kind(kind, parts) else { return nil }
    var field = FormField(name, taken, label: label, ask: ask ?? Tongues(""))
    field.hint = hint
    field.wrong = wrong
    field.shown = shown
    field.need = need
    field.isGiven = isGiven
    return field
  }

  private func kind(_ kind: Kind, _ parts: Parts) -> FieldKind? {
    switch kind {
    case .name, .text:
      let longest = whole("longest", parts, 1...TextField.limit) ?? TextField.limit
      return kind == .name ? .name(longest: longest) : .text(longest: longest)
    case .phone: return .phone
    case .yesno: return .yesNo
    case .address: return .address(address(parts))
    case .date:
      let from = need("from", parts) { try $0.dayBound() }
      let to = need("to", parts) { try $0.dayBound() }
      let days = parts["days"].flatMap { node in take { try node.weekdays() } } ?? []
      guard let from, let to else { return nil }
      return .date(FieldKind.DateRule(from: from, to: to, weekdays: days))
    case .window:
      let slots = need("slots", parts) { self.list($0, most: 100, each: self.slot) }
      let on = parts["on"].flatMap { node in take { try node.plainName() } }
      return slots.map { .window(FieldKind.WindowRule($0, on: on)) }
    case .choice: return options(parts)
    case .number:
      let from = need("from", parts) { try $0.thousandths() }
      let to = need("to", parts) { try $0.thousandths() }
      let decimals = whole("decimals", parts, 0...3) ?? 0
      let unit = wordings("unit", parts)
      guard let from, let to else { return nil }
      return .number(FieldKind.NumberRule(from: from, to: to, decimals: decimals, unit: unit))
    case .money:
      let from = need("from", parts) { try $0.price() }
      let to = need("to", parts) { try $0.price() }
      guard let from, let to else { return nil }
      return .money(from: from, to: to)
    case .document:
      return need("pattern", parts) { .document(pattern: try $0.shortText()) }
    case .goods:
      let wares = need("goods", parts) { $0 }.flatMap(goods)
      let measure = parts["measure"].flatMap { node in take { try node.choice(Measure.self) } }
      return wares.map { .goods($0, measure ?? .piece) }
    }
  }

  private func address(_ parts: Parts) -> FieldKind.AddressRule {
    var rule = FieldKind.AddressRule(register: parts["streets"].flatMap(register))
    rule.onlyKnown = flag("onlyKnown", parts) ?? false
    rule.needsHouse = flag("house", parts) ?? true
    return rule
  }

  private func options(_ parts: Parts) -> FieldKind? {
    let options = need("options", parts) { node in
      self.list(node, most: 40) { (node: SettingsNode) -> FieldKind.Option? in
        let parts = self.parts(node, ["name", "title"])
        let name = self.need("name", parts) { try $0.plainName() }
        let title = self.need("title", parts) { try $0.wordings() }
        guard let name, let title else { return nil }
        return FieldKind.Option(name, title)
      }
    }
    guard let options, let node = parts["options"] else { return nil }
    if options.count < 2 { complain(node.complaint("must name two options at least")) }
    return .choice(options)
  }

  private func slot(_ node: SettingsNode) -> FieldKind.WindowRule.Slot? {
    if node.isText {
      return take { FieldKind.WindowRule.Slot(try node.clockHours()) }
    }
    let parts = parts(node, ["window", "days", "places"])
    guard let hours = need("window", parts, { try $0.clockHours() }) else { return nil }
    let days = parts["days"].flatMap { node in take { try node.weekdays() } } ?? []
    return FieldKind.WindowRule.Slot(
      hours, weekdays: days, places: whole("places", parts, 1...1000))
  }

  /// A list of them, or `catalogue`: those of the project's own.
  private func goods(_ node: SettingsNode) -> [FieldKind.Ware]? {
    guard (try? node.text()) == "catalogue" else {
      return list(node, most: 200, each: ware)
    }
    if wares == nil {
      complain(node.complaint("there is none: name a table by “catalogue:” in project.yaml"))
    }
    return wares
  }

  private func ware(_ node: SettingsNode) -> FieldKind.Ware? {
    let parts = parts(node, ["name", "title", "price", "unit", "most"])
    let name = need("name", parts) { try $0.plainName() }
    let title = need("title", parts) { try $0.wordings() }
    let price = need("price", parts) { try $0.price() }
    let most = parts["most"].flatMap { node in take { try node.thousandths() } }
    guard let name, let title, let price else { return nil }
    return FieldKind.Ware(
      name, title, price: price, unit: wordings("unit", parts),
      most: most.map(Quantity.init(thousandths:)) ?? Quantity(10_000))
  }

  // MARK: what is told, and the sum

  private func point(_ node: SettingsNode) -> OrderForm.Point? {
    let parts = parts(node, ["name", "words", "when"])
    let name = need("name", parts) { try $0.plainName() }
    let words = need("words", parts) { try $0.wordings() }
    guard let name, let words else { return nil }
    return OrderForm.Point(name, words, when: condition("when", parts))
  }

  private func sumPart(_ node: SettingsNode) -> SumPart? {
    let kinds = ["add", "by", "of", "percent"]
    let parts = parts(node, ["title", "when", "times", "prices"] + kinds)
    let said = kinds.filter { parts[$0] != nil }
    guard said.count == 1, let value = parts[said[0]] else {
      complain(node.complaint("must say one of: \(kinds.joined(separator: ", "))"))
      return nil
    }
    for (key, kind) in [("times", "add"), ("prices", "by")] where said[0] != kind {
      if let node = parts[key] { complain(node.complaint("goes with “\(kind)” alone")) }
    }
    let title = need("title", parts) { try $0.wordings() }
    let amount: SumPart.Amount? =
      switch said[0] {
      case "add":
        if let times = parts["times"] {
          take { .each(try value.price(), of: try times.plainName()) }
        } else {
          take { .fixed(try value.price()) }
        }
      case "by": byChoice(value, parts)
      case "of": take { .field(try value.plainName()) }
      default: take { .percent(try value.whole(-100...100)) }
      }
    let when = condition("when", parts)
    guard let title, let amount else { return nil }
    return SumPart(title, amount, when: when)
  }

  private func byChoice(_ node: SettingsNode, _ parts: Parts) -> SumPart.Amount? {
    let field = take { try node.plainName() }
    let prices = need("prices", parts) { node in
      Dictionary(try node.entries().map { ($0.key, try $0.value.price()) }) { one, _ in one }
    }
    guard let field, let prices else { return nil }
    return .byChoice(field: field, prices)
  }
}
