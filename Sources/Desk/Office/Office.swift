/// A page of the office in hand.
public struct Office: Hashable, Sendable, Codable {
  public internal(set) var page: OfficePage
  /// Whose inbox it is; a head looks into those of the department as well.
  public internal(set) var of: StaffCode
  /// Nil until the store has answered.
  public internal(set) var rows: OfficeRows?
  public internal(set) var selection = 0
  /// What the page of figures is about.
  public internal(set) var unit = ReportPeriod.Unit.day
  /// Whose weeks or months it lists (C7); nil: it shows the figures of one period.
  public internal(set) var reached: StaffCode?
  /// Which week of the schedule is shown, counted from this one; the next one to begin with.
  public internal(set) var week = 1
  /// The question that the next answer is meant for.
  public internal(set) var asked: RequestID?

  public init(page: OfficePage, of: StaffCode, rows: OfficeRows? = nil) {
    self.page = page
    self.of = of
    self.rows = rows
  }

  /// The chosen row's place in ``rows``; nil where there is none.
  public var chosen: Int? {
    guard let rows else { return nil }
    return rows.ids.indices.contains(selection) ? selection : nil
  }

  /// Takes the store's answer; the chosen row stays chosen, wherever it stands now.
  mutating func take(_ rows: OfficeRows) {
    let id = chosen.flatMap { self.rows?.ids[$0] }
    let ids = rows.ids
    self.rows = rows
    asked = nil
    selection = id.flatMap { ids.firstIndex(of: $0) } ?? max(0, min(selection, ids.count - 1))
  }
}

/// Something being written in the office.
public struct OfficeForm: Hashable, Sendable, Codable {
  public enum Task: Hashable, Sendable, Codable {
    /// A15.
    case assign(ClientCode)
    /// A11; the operator's question.
    indirect case answer(Consult)
    /// A17.
    case order
    /// A6.
    case promise(ClientCode)
    /// A27, A28.
    case notice
    /// AR2–AR5.
    case request
    case answerRequest(StaffRequest.ID)
    /// AS.
    case absence
    /// A18.
    case document([DocumentAtHand])
    /// B1.4.
    indirect case complaint(ClientComplaint)
    /// C3.
    indirect case orderWork(OrderSheet)
    /// C9.
    case wish(Day)
    indirect case answerWish(ShiftWish, isKnowing: Bool)
  }

  public let task: Task
  public var form: Form
  /// Looks up the client that was typed.
  public internal(set) var asked: RequestID?
  /// Clients that fit what was typed, one of them to be chosen.
  public internal(set) var clients: [ClientMatch] = []

  public init(_ task: Task, _ form: Form) {
    self.task = task
    self.form = form
  }
}

extension State {
  public var isOperator: Bool { me.role == .operatorAtDesk }

  /// Trainers need to see how people work, not with whom (A26).
  public var seesClients: Bool { me.role != .trainer }

  public var office: Office? {
    if case .office(let office) = work { return office }
    return nil
  }

  /// The pages of whoever sits here; more while something waits on those of somebody absent (AS).
  public var pages: [OfficePage] {
    let own = OfficePage.pages(of: me.role)
    return own + OfficePage.allCases.filter { open[$0] != nil && !own.contains($0) }
  }

  /// Whether a call may be taken up: nothing is in hand, or only something to read.
  var isFree: Bool { work == .free || isOperator && office != nil }

  /// What this desk is doing, for all others to see.
  public var seatStatus: SeatStatus {
    let (standing, since, client) = seatStanding
    return SeatStatus(
      member: me.code, standing: standing, since: since, client: client,
      waiting: queue.compactMap { entry in
        entry.call.map { SeatStatus.Waiting(call: $0.id, since: $0.since) }
      })
  }

  private var seatStanding: (SeatStatus.Standing, since: Instant?, client: String?) {
    switch work {
    case .free, .office:
      guard isOperator else { return (.office, nil, nil) }
      if case .paused(let reason, let since) = availability { return (.paused(reason), since, nil) }
      return (.ready, nil, nil)
    case .answering(let entry, let since):
      return (.answering, since, entry.clients.first?.name)
    case .ringing(let ringing):
      return (.answering, ringing.since, ringing.entry.clients.first?.name)
    case .dialling(let dialling):
      return (.calling, dialling.since, dialling.call.callOut?.client?.name)
    case .conversation(let conversation):
      let name = conversation.card?.client.name
      switch conversation.line {
      case .ended(let at, _): return (.wrapUp, at, name)
      case .held(let since): return (.onHold, since, name)
      case .talking, .holding, .resuming, .transferring, .consulting, .hangingUp:
        return (.onCall, conversation.answeredAt, name)
      }
    }
  }
}
