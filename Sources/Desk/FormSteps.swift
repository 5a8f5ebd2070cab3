/// Filling in a form: Enter and Tab walk it, arrows choose, the last Enter is the end.
extension Form {
  enum Step: Hashable {
    case edited
    /// A required field is empty; the cursor stands in it.
    case missing(Name)
    /// Every field was gone through and the required ones are filled.
    case filled
  }

  mutating func obey(_ command: Command) -> Step {
    guard fields.indices.contains(focus) else { return .filled }
    switch command {
    case .accept: return accept()
    case .next, .move(.down): walk(1)
    case .previous, .move(.up): walk(-1)
    default: edit(command)
    }
    return .edited
  }

  /// The first required field that is empty, or the end of the form.
  mutating func finish() -> Step {
    guard let place = fields.firstIndex(where: { isOpen($0) && $0.isMissing }) else {
      return .filled
    }
    focus = place
    return .missing(fields[place].name)
  }

  private mutating func accept() -> Step {
    if fields[focus].isMissing { return .missing(fields[focus].name) }
    let before = focus
    walk(1)
    return focus == before ? finish() : .edited
  }

  /// Moves to the next field that counts; the last one keeps the focus.
  private mutating func walk(_ step: Int) {
    var place = focus + step
    while fields.indices.contains(place), !isOpen(fields[place]) { place += step }
    if fields.indices.contains(place) { focus = place }
  }

  /// Collection asks for day and time, forwarding for its details, giving a complaint on for its
  /// next owner, answering it by mail for the address; the others don't count.
  public func isOpen(_ field: Field) -> Bool {
    if field.name == .complaintOwner {
      return chosen(.complaintAct) == State.ComplaintChoice.giveComplaint.rawValue
    }
    if field.name == .complaintMail {
      return chosen(.complaintAct) == State.ComplaintChoice.answerByMail.rawValue
    }
    if self[.workAct] != nil { return isOpenForWork(field) }
    guard case .choice(_, let handover)? = self[.handover]?.value else { return true }
    switch field.name {
    case .arrivalDay, .arrivalTime: return handover == 0
    case .forwarding: return handover == 1
    default: return true
    }
  }

  private mutating func edit(_ command: Command) {
    switch fields[focus].value {
    case .text(var field):
      field.edit(command)
      fields[focus].value = .text(field)
    case .choice(let options, let selected):
      fields[focus].value = .choice(
        options: options, selected: Self.choice(selected, of: options.count, command))
    case .day(let day):
      fields[focus].value = .day(Self.day(day, command))
    }
  }

  private static func choice(_ selected: Int, of count: Int, _ command: Command) -> Int {
    switch command {
    case .move(.left): return max(0, selected - 1)
    case .move(.right): return min(max(0, count - 1), selected + 1)
    case .type(" "): return count == 0 ? 0 : (selected + 1) % count
    case .type(let text): return Command.place(text, of: count) ?? selected
    default: return selected
    }
  }

  private static func day(_ day: Day, _ command: Command) -> Day {
    switch command {
    case .move(.left), .type("-"): day - 1
    case .move(.right), .type("+"), .type(" "): day + 1
    case .move(.pageUp): day - 7
    case .move(.pageDown): day + 7
    default: day
    }
  }
}

extension Form.Field {
  var isMissing: Bool {
    guard isRequired else { return false }
    if case .text(let field) = value { return field.trimmed.isEmpty }
    return false
  }
}
