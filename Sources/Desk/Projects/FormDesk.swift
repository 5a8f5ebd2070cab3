/// What a form's steps look up: its fields, what may be picked in them, and how it stands.
struct FormDesk {
  /// Something that may be picked in a field.
  struct Pick: Hashable {
    /// What the field reads.
    let text: String
    let title: String
    /// Of a good, as it is said.
    var price = ""
  }

  let form: OrderForm
  let surroundings: FormSurroundings

  func field(_ name: String?) -> FormField? {
    guard let name else { return nil }
    for section in form.sections {
      if let field = section.fields.first(where: { $0.name == name }) { return field }
    }
    return nil
  }

  func reading(_ kept: FormInHand.Kept) -> FormReading {
    form.read(kept.entries, in: surroundings)
  }

  /// What may be picked. Streets, and goods of a longer list, are those that fit what is being
  /// typed.
  func picks(for field: FormField, _ draft: TextField?, _ kept: FormInHand.Kept) -> [Pick] {
    let language = surroundings.language
    switch field.kind {
    case .choice(let options):
      return options.map { Pick(text: $0.name, title: $0.title[language]) }
    case .yesNo:
      let forms = SpokenForms.of(language)
      return [Pick(text: "yes", title: forms.yes), Pick(text: "no", title: forms.no)]
    case .window(let rule):
      let values = reading(kept).values
      let reader = FieldReader(surroundings: surroundings) { values[$0] }
      return reader.slots(rule).map { Pick(text: $0.text, title: $0.text) }
    case .goods(let wares, _):
      let forms = SpokenForms.of(language)
      return fitting(wares, draft).map {
        Pick(text: $0.name, title: $0.title[language], price: forms.money($0.price))
      }
    case .address(let rule):
      guard let draft, let register = rule.register.flatMap({ surroundings.streets[$0] }) else {
        return []
      }
      return register.suggestions(for: TypedAddress(draft.trimmed).street)
        .map { Pick(text: $0, title: $0) }
    default: return []
    }
  }

  /// A list that is seen at a glance is shown whole.
  private static let glance = 12
  private static let mostFitting = 50

  private func fitting(_ wares: [FieldKind.Ware], _ draft: TextField?) -> [FieldKind.Ware] {
    let begun = draft?.text.split(separator: ",").last.map { TextField(String($0)).trimmed } ?? ""
    let typed = Folding.fold(begun)
    guard wares.count > Self.glance, !typed.isEmpty, !begun.contains(where: { "*×".contains($0) })
    else { return wares }
    let fitting = wares.lazy.filter { ware in
      let title = Folding.fold(ware.title[surroundings.language])
      return title.hasPrefix(typed) || title.contains(" " + typed)
        || Folding.fold(ware.name).hasPrefix(typed)
    }
    return Array(fitting.prefix(Self.mostFitting))
  }

  /// What a sentence says of the form: the values of its placeholders.
  func substance(of point: OrderForm.Point, _ reading: FormReading) -> [String] {
    point.words.placeholders.map { name in
      name == "sum" ? reading.sum.total.typed : reading.values[name]?.canonical ?? ""
    }
  }

  /// Whether a point was told as it stands now.
  func isTold(_ point: OrderForm.Point, _ kept: FormInHand.Kept, _ reading: FormReading) -> Bool {
    kept.told[point.name] == substance(of: point, reading)
  }
}

extension FieldKind {
  /// Whether it is picked anew rather than typed on.
  var isPicked: Bool {
    switch self {
    case .choice, .yesNo, .window, .date, .number, .money: true
    case .name, .text, .phone, .address, .document, .goods: false
    }
  }
}
