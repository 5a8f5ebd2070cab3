@testable import Desk

/// What stands on the pages of the office: a few rows of everything, never the same twice.
extension SimulatedBooks {
  func rows(_ page: OfficePage, _ dice: inout Dice) -> OfficeRows {
    let at = Instant(milliseconds: 1_800_000_000_000)
    let today = Day(number: 20_833)
    let signature = Signature(by: staff(&dice), at: at)
    let client = clients[dice.below(clients.count)]
    let id = "\(dice.below(5))"
    let count = dice.below(4)
    switch page {
    case .floor: return .floor(floor(count, at))
    case .inbox: return .inbox((0..<count).map { entry($0, client, signature, &dice) })
    case .newClients:
      return .newClients([NewClientTask(client: client, registered: signature)])
    case .consults:
      let consult = Consult(
        id: id, call: "c", client: client.code, to: "hw", by: "op", barrier: .noRoom, order: nil,
        sum: Money(minor: dice.below(9_999)), question: "\u{1B}[31m?", at: at)
      let answer = ConsultAnswer(
        consult: id, by: "hw", allowedUpTo: nil, words: "", at: at)
      return .consults([
        ConsultRow(consult: consult, answer: dice.chance(30) ? answer : nil, client: client)
      ])
    case .tasks:
      let callOut = CallOut(
        id: id, reason: .task(question: "?\u{202E}", from: "hw"), number: "", client: nil, due: at)
      return .tasks([OrderedCall(callOut: callOut, meantFor: nil, orderedAt: at)])
    case .debtors:
      let credit = Credit(limit: client.creditLimit, receivables: [], unbilled: .zero)
      return .debtors([Debtor(client: client, credit: credit, handedOver: at)])
    case .notices:
      return .notices([
        BoardNotice(id: id, to: .everybody, text: "", posted: signature, until: nil)
      ])
    case .requests:
      return .requests([
        StaffRequest(id: id, kind: .document, text: "!", made: signature, to: staff(&dice))
      ])
    case .documents:
      let document = OutgoingDocument(
        id: id, subject: .orderForm("k"), client: client.code, road: .mail, address: "a@b.c",
        language: .english, asked: signature)
      return .documents([
        DocumentEntry(
          document: document, clientName: client.name, about: "\u{202E}1",
          standing: dice.chance(50) ? .failed : .sent, attempts: dice.below(5), at: at,
          trouble: dice.chance(50) ? "\u{1B}[2J" : "")
      ])
    case .absences:
      return .absences([
        Absence(
          id: id, member: "op", first: today, last: today + dice.below(3), substitute: "m1",
          entered: signature)
      ])
    case .complaints:
      let standing = ClientComplaint.Standing.allCases[dice.below(5)]
      let owner = staff(&dice)
      return .complaints([
        ClientComplaint(
          id: id, number: dice.below(100_000), client: dice.chance(50) ? client : nil,
          phone: dice.chance(50) ? "\u{1B}[2J" : "", order: dice.chance(50) ? "7\u{202E}" : nil,
          topic: .other, owner: owner, standing: standing, answerBy: today + dice.below(5) - 2,
          history: [
            ClientComplaint.Step(
              standing: standing, owner: owner, words: "\u{7}torn", signed: signature)
          ])
      ])
    case .orders: return .orders([work("k\(dice.below(3))", &dice)])
    case .daysOff: return .daysOff(daysOff(&dice, signature))
    case .figures: return .figures(figures(ReportPeriod(.day, containing: today), &dice))
    }
  }

  /// An operator's own or everybody's, with a wish in hostile words.
  private func daysOff(_ dice: inout Dice, _ signature: Signature) -> DaysOff {
    let today = Day(number: 20_833)
    let answer = ShiftWish.Answer(
      isApproved: dice.chance(50), words: "\u{1B}[2J", signed: signature)
    let wish = ShiftWish(
      id: "\(dice.below(5))", member: "op", day: today + dice.below(40) - 3, why: "\u{202E}why",
      made: signature.at, answer: dice.chance(50) ? answer : nil)
    return DaysOff(
      of: dice.chance(50) ? "op" : nil, today: today,
      operators: dice.chance(80) ? ["op", staff(&dice)] : [], wishes: [wish], absences: [])
  }

  /// An order somewhere in its life, with hostile words.
  func work(_ key: OrderKey, _ dice: inout Dice) -> OrderWork {
    let today = Day(number: 20_833)
    let signature = Signature(by: staff(&dice), at: Instant(milliseconds: dice.below(9_999_999)))
    let states = OrderLife.goods.states.map(\.name) + ["gone\u{202E}"]
    let history = (0...dice.below(4)).map { _ in
      OrderWork.Step(
        standing: states[dice.below(states.count)],
        plan: OrderWork.Plan(
          day: dice.chance(70) ? today + dice.below(5) - 2 : nil,
          slot: dice.chance(50) ? "09:00-12:00" : "\u{1B}[2J", crew: dice.chance(50) ? "x" : ""),
        words: "\u{7}torn", signed: signature)
    }
    return OrderWork(
      key: key, number: "000000\(dice.below(9))", client: "\u{202E}x", phone: "74950000001",
      project: dice.chance(50) ? "gone" : nil, isOver: dice.chance(20), history: history,
      free: dice.chance(50) ? [DaySlot(today + 1, "09:00-12:00")] : [])
  }

  func figures(_ period: ReportPeriod, _ dice: inout Dice) -> FigureSheet {
    var figures = Figures()
    figures.orders = dice.below(3)
    figures.sum = Money(minor: dice.below(9_999_999) * figures.orders)
    figures.outcomes = [.noDeal: dice.below(3)]
    let owners: [FigureSheet.Owner] = [
      .all, .department(""), .member(staff(&dice)), .member("gone\u{202E}"), .nobody,
    ]
    let target = FigureTarget(sum: Money(minor: dice.below(3)))
    return FigureSheet(
      period: period,
      rows: owners.prefix(dice.below(6)).map { owner in
        FigureSheet.Row(
          owner: owner, figures: figures, past: [Figures(), figures], target: target,
          targetSoFar: target)
      })
  }

  private func staff(_ dice: inout Dice) -> StaffCode {
    company.staff[dice.below(company.staff.count)].code
  }

  private func floor(_ count: Int, _ at: Instant) -> Floor {
    let standings: [SeatStatus.Standing] = [.ready, .onCall, .paused(.meal), .office]
    let seats = (0..<count).map {
      Floor.Seat(
        status: SeatStatus(member: "op", standing: standings[$0], since: $0 == 1 ? at : nil),
        calls: $0, orders: 0, sum: .zero)
    }
    return Floor(
      seats: seats, waiting: [SeatStatus.Waiting(call: "c", since: at)], day: DayFigures())
  }

  private func entry(
    _ place: Int, _ client: Client, _ signature: Signature, _ dice: inout Dice
  ) -> InboxEntry {
    let handOff = HandOff(
      id: "h\(place)", call: "c", client: client.code, to: "m1", reason: .keyClient, order: nil,
      at: signature.at, connected: dice.chance(50))
    let remark = Remark(
      id: "r\(place)", call: "c", client: nil, topic: .quality, text: "\u{7}torn",
      at: signature.at)
    let items: [InboxItem] = [
      .handOff(handOff, client: client), .remark(remark, client: nil),
      .newClient(client, by: signature.by, at: signature.at),
      .assigned(client, by: signature.by, at: signature.at),
    ]
    return InboxEntry(
      item: items[dice.below(items.count)], acknowledged: dice.chance(30) ? signature : nil)
  }
}
