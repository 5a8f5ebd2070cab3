/// A form in hand as it is shown: texts in the language of the call, and nothing left to work out.
public struct FormPicture: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var name: String
    public var label: String
    /// What was given, as it is said; what is being typed, as it is typed.
    public var text: String
    /// Why what was given can't be taken, for the operator's eyes.
    public var problem: String?
    public var isMissing: Bool
    public var isRequired: Bool
    public var isFocused: Bool
    /// It came with the list of clients.
    public var isGiven: Bool
  }

  public struct Section: Hashable, Sendable {
    public var title: String
    public var rows: [Row]
  }

  public struct Point: Hashable, Sendable {
    public var name: String
    public var words: String
    public var isTold: Bool
  }

  public struct SumLine: Hashable, Sendable {
    public var title: String
    public var amount: String
  }

  /// Sections with a field that is shown.
  public var sections: [Section]
  /// What to ask aloud in the field in hand.
  public var ask: String
  /// What to say where the client's answer can't be right; empty where it can.
  public var wrong: String
  public var hint: String
  /// What may be picked, in order: digits pick it.
  public var picks: [String]
  /// Beside them what each costs; empty where it costs nothing.
  public var prices: [String]
  public var selection: Int?
  public var points: [Point]
  public var sum: [SumLine]
  public var total: String
  public var isComplete: Bool
}

extension FormInHand {
  public func picture(of form: OrderForm, in surroundings: FormSurroundings) -> FormPicture {
    let desk = FormDesk(form: form, surroundings: surroundings)
    let reading = desk.reading(kept)
    let speech = FormSpeech(surroundings: surroundings, reading: reading)
    let field = desk.field(kept.focus)
    let problem = field.flatMap { reading.answer($0.name)?.problem }
    let picks = field.map { desk.picks(for: $0, draft, kept) } ?? []
    let isWrong = problem != nil && problem != .missing
    return FormPicture(
      sections: sections(desk, reading, speech),
      ask: field.map { speech.say($0.ask) } ?? "",
      wrong: isWrong ? field?.wrong.map(speech.say) ?? "" : "",
      hint: field?.hint?[surroundings.language] ?? "",
      picks: picks.map(\.title), prices: picks.map(\.price),
      selection: selection,
      points: reading.points.map {
        FormPicture.Point(
          name: $0.name, words: speech.say($0.words), isTold: desk.isTold($0, kept, reading))
      },
      sum: reading.sum.lines.map {
        FormPicture.SumLine(
          title: $0.title[surroundings.language], amount: speech.forms.money($0.amount))
      },
      total: speech.forms.money(reading.sum.total),
      isComplete: isComplete(of: form, in: surroundings))
  }

  private func sections(
    _ desk: FormDesk, _ reading: FormReading, _ speech: FormSpeech
  ) -> [FormPicture.Section] {
    let language = desk.surroundings.language
    var answers = reading.answers[...]
    return desk.form.sections.compactMap { section in
      let own = answers.prefix(section.fields.count)
      answers = answers.dropFirst(section.fields.count)
      let rows = own.filter(\.isShown).map { row($0, speech) }
      return rows.isEmpty ? nil : FormPicture.Section(title: section.title[language], rows: rows)
    }
  }

  private func row(_ answer: FormReading.Answer, _ speech: FormSpeech) -> FormPicture.Row {
    let field = answer.field
    let isFocused = field.name == kept.focus
    let typed = isFocused ? draft?.text : nil
    let entry = kept.entries[field.name, default: ""]
    let isWrong = answer.problem != nil && answer.problem != .missing
    let language = speech.surroundings.language
    return FormPicture.Row(
      name: field.name, label: field.label[language],
      text: typed ?? answer.value.map { speech.words(for: $0, field) } ?? entry,
      problem: isWrong ? answer.problem.map { speech.problem($0, field) } : nil,
      isMissing: answer.problem == .missing, isRequired: answer.isRequired, isFocused: isFocused,
      isGiven: field.isGiven)
  }
}
