internal import ArgumentParser
internal import Desk
internal import DeskStore
internal import DeskViews

/// `telefonist inbox --for CODE`: what the desks left for a colleague.
struct InboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox",
    abstract: "Lists what stands in a colleague's inbox: orders, hand-offs, remarks, new clients.")

  @Option(name: .customLong("for"), help: "The colleague's code.")
  var code: String

  @OptionGroup var store: StoreArguments

  func run() throws {
    let (store, company, language) = try store.open()
    guard let member = company.member(typed: code) else {
      let known = company.staff.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
      throw Complaint("There is no “\(code)” on the staff: \(known)")
    }
    let list = InboxList(company: company, language: language)
    let items = try store.inbox(for: member.code)
    try store.notePrinting("inbox", of: member.code)
    Console.say("\(member.name) · \(list.texts.entries(items.count))")
    for item in items {
      Console.say("")
      list.lines(item).forEach(Console.say)
    }
  }
}

/// An inbox as lines of text.
struct InboxList {
  let company: Company
  let texts: ListTexts
  private let words: ListWords

  init(company: Company, language: Language) {
    self.company = company
    self.texts = .of(language)
    self.words = ListWords(language)
  }

  func lines(_ item: InboxItem) -> [String] {
    switch item {
    case .order(let order): lines(order)
    case .handOff(let handOff, let client):
      [
        moment(handOff.at) + "  " + words.handOff(to: name(handOff.to), handOff.reason),
        "  " + (client.map(identity) ?? texts.unknownCaller),
        "  " + (handOff.connected ? texts.connected : texts.messageOnly),
      ]
    case .remark(let remark, let client):
      [
        moment(remark.at) + "  " + texts.remark + ": " + words.topic(remark.topic),
        "  " + (client.map(identity) ?? texts.unknownCaller), "  " + remark.text,
      ]
    case .callOut(let result, let client): lines(result, client)
    case .newClient(let client, let by, let at):
      lines(client, texts.newClient, by, at)
    case .assigned(let client, let by, let at):
      lines(client, texts.assigned, by, at)
    }
  }

  private func lines(
    _ client: Client, _ title: String, _ by: StaffCode, _ at: Instant
  ) -> [String] {
    [
      moment(at) + "  " + title, "  " + identity(client), "  " + texts.by + " " + name(by),
    ]
  }

  private func lines(_ result: CallOutResult, _ client: Client?) -> [String] {
    let callOut = result.callOut
    var title = texts.callBackFailed
    var about = ""
    switch callOut.reason {
    case .task(let question, _):
      title = texts.taskResult
      about = question
    case .callBack(let note): about = note
    case .dormant, .campaign: break
    }
    var lines = [
      moment(result.at) + "  " + title + ": " + words.outcome(result.outcome)
        + (result.by.map { "  " + texts.by + " " + name($0) } ?? ""),
      "  " + (client.map(identity) ?? words.phone(callOut.number)),
    ]
    if !about.isEmpty { lines.append("  ? " + about) }
    if !result.answer.isEmpty { lines.append("  → " + result.answer) }
    return lines
  }

  private func lines(_ entry: InboxOrder) -> [String] {
    let order = entry.order
    var lines = [
      moment(entry.confirmedAt) + "  " + texts.order + " " + (order.number ?? order.key) + "  "
        + words.money(order.total) + "  " + texts.by + " " + name(entry.by),
      "  " + identity(entry.client),
    ]
    if let fate = fate(entry.state) {
      lines.insert("  ! " + fate + (entry.changedAt.map { "  " + moment($0) } ?? ""), at: 1)
    }
    for (place, line) in order.lines.enumerated() {
      let price = order.prices[place]
      lines.append(self.line(String(place + 1), line.good, line.quantity, price.sum))
      for promotion in price.promotions {
        lines.append("      % " + order.terms.promotions[promotion].head.name)
      }
    }
    for gift in order.gifts {
      lines.append(line("+", gift.good, gift.quantity, .zero))
      lines.append("      + " + order.terms.promotions[gift.promotion].head.name)
    }
    if let lift = entry.lift {
      let said = lift.words.isEmpty ? "" : " – “\(lift.words)”"
      lines.append("  A11: " + texts.allowed(words.money(lift.upTo), name(lift.by)) + said)
    }
    return lines + delivery(order.delivery).map { "  " + $0 }
  }

  private func fate(_ state: ConfirmedOrder.State) -> String? {
    if case .cancelled(let by) = state { return words.fate(state, by: name(by)) }
    return words.fate(state, by: "")
  }

  private func line(
    _ number: String, _ good: Good, _ quantity: Quantity, _ sum: Money
  ) -> String {
    let name = good.name.count > 44 ? good.name.prefix(43) + "…" : good.name[...]
    return number.padded(to: 4, isRight: true) + "  \(good.code)  " + String(name).padded(to: 44)
      + words.quantity(quantity, good.measure).padded(to: 12, isRight: true)
      + words.money(sum).padded(to: 14, isRight: true)
  }

  private func delivery(_ delivery: Delivery?) -> [String] {
    switch delivery {
    case .local(let local):
      [
        "\(words.date(local.day)) \(local.window) · \(local.address)",
        texts.people(local.people),
      ]
    case .regional(let regional):
      switch regional.handover {
      case .collected(let day, let time):
        [texts.payment(regional.payment), "\(texts.collected) \(words.date(day)) \(time)"]
      case .forwarded(let details):
        [texts.payment(regional.payment), "\(texts.forwarded): \(details)"]
      }
    case nil: []
    }
  }

  private func identity(_ client: Client) -> String {
    ([client.name, client.code] + client.phones.prefix(1).map { words.phone("+" + $0) })
      .joined(separator: " · ")
  }

  private func name(_ code: StaffCode) -> String { company.name(of: code) }

  private func moment(_ at: Instant) -> String {
    let calendar = WallClock.calendar(at: at)
    return words.date(calendar.today) + " " + words.clock(at, calendar)
  }
}
