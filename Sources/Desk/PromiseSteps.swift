/// A call back that the client is promised during a call (A1).
extension State {
  /// The number to call back: the one that calls, else the client's first.
  var numberToCall: String? {
    guard let conversation else { return nil }
    let number = conversation.call.number
    if !number.isEmpty, !number.contains("@") { return number }
    return conversation.card?.client.phones.first
  }

  mutating func openPromise() {
    overlay = .promise(
      Form([
        .init(.callDay, .day(calendar.today)), .init(.callTime, .text(TextField())),
        .init(.callNote, .text(TextField()), isRequired: false),
      ]))
  }

  mutating func obeyInPromise(
    _ command: Command, _ form: Form, _ effects: inout [Effect]
  ) -> Bool {
    var form = form
    switch command {
    case .back, .promise:
      overlay = nil
      return true
    default:
      guard command.isTyping else { return leaveOverlay(for: command) }
    }
    let step = form.obey(command)
    overlay = .promise(form)
    switch step {
    case .edited: break
    case .missing(let name): refuse(.fieldMissing(name))
    case .filled: promise(form, &effects)
    }
    return true
  }

  private mutating func promise(_ form: Form, _ effects: inout [Effect]) {
    guard let conversation, let number = numberToCall, case .day(let day)? = form[.callDay]?.value
    else { return }
    let text = form[.callTime]?.text ?? ""
    guard let minutes = TimeText.minutes(text) else {
      refuse(.timeUnreadable(text))
      return
    }
    let wish = calendar.moment(day, minutes: minutes)
    guard wish > now else {
      refuse(.timePast)
      return
    }
    let contact = conversation.call.callOut?.contact
    let rules = contact.flatMap { company.project($0.project)?.calling }
    let opens =
      contact.flatMap { contact in
        rules?.opening(from: wish, after: contact.calls + [now], in: contact.zone(calendar))
      }
      ?? company.rules.calling.opening(
        from: wish, number: number, offsetSeconds: calendar.offsetSeconds)
    guard opens == wish else {
      refuse(.outsideHours(opens: calendar.civilTime(opens), .a1))
      return
    }
    if conversation.errand != nil, contact != nil {
      self.conversation?.errand?.again = wish
      overlay = nil
      notice = .callPromised(calendar.civilTime(wish))
      return
    }
    let count = conversation.promises + 1
    self.conversation?.promises = count
    overlay = nil
    let callOut = CallOut(
      id: "\(conversation.call.id)/b\(count)",
      reason: .callBack(note: form[.callNote]?.text ?? ""), number: number,
      client: conversation.card.map { ClientMatch($0.client) }, due: wish)
    keep(.plan(callOut, call: conversation.call.id, by: me.code, at: now), &effects)
  }
}

/// A time of day as it is typed: `14:30`, `14.30`, `1430`, `9`.
public enum TimeText {
  /// Minutes after midnight, 0..<1440; nil where the text is no time.
  public static func minutes(_ text: String) -> Int? {
    let parts = text.split(whereSeparator: { ":.-, ".contains($0) }).map(String.init)
    guard parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return nil }
    switch (parts.count, parts.first?.count ?? 0) {
    case (1, 1), (1, 2): return time(parts[0], "0")
    case (1, 3), (1, 4): return time(String(parts[0].dropLast(2)), String(parts[0].suffix(2)))
    case (2, _): return parts[1].count == 2 ? time(parts[0], parts[1]) : nil
    default: return nil
    }
  }

  private static func time(_ hour: String, _ minute: String) -> Int? {
    guard let hour = Int(hour), let minute = Int(minute), (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}

extension ClientMatch {
  /// A client whose card is open, and whose debts it shows.
  init(_ client: Client) {
    self.init(
      code: client.code, name: client.name, kind: client.kind, city: client.city,
      phone: client.phones.first ?? "", hasManager: client.manager != nil, debt: .none)
  }
}
