/// Numbers the requests of a desk; a report repeats it.
public typealias RequestID = Int

/// What the desk asks of the store. Asking changes nothing and may be repeated.
public enum Question: Hashable, Sendable, Codable {
  /// Whose number is it? Up to five clients. Answer: ``Report/identified(call:_:)``.
  case identify(call: CallID, number: String)
  /// Clients by name, phone digits, tax number or code; folded by ``Folding``. Answer: `.clients`.
  case clients(text: String, limit: Int)
  /// The card, the sources of offers and everybody's presence. Answer: `.client` or `.missing`.
  case client(ClientCode)
  /// Goods by name fragments, code or bar code; the last price is this client's. Answer: `.goods`.
  case goods(text: String, client: ClientCode?, limit: Int)
  /// Goods in stock that can stand in for one that is not. Answer: `.goods`.
  case substitutes(GoodCode, client: ClientCode?, limit: Int)
  /// What clients of a type take along with a good. Answer: `.companions`.
  case companions(GoodCode, kind: KindCode, client: ClientCode)
  /// Everybody's presence now. Answer: `.staff`.
  case staff
  /// The calls to make that this operator may make, as they stand at a moment: those with a time,
  /// then dormant clients, the most valuable first. Answer: `.callOuts`.
  case callOuts(StaffCode, at: Instant)
  /// Whether a head has answered. Answer: `.consulted`, or `.kept` while nobody has.
  case consult(ConsultID)
  /// Confirmed orders and what became of them, the latest first. Answer: `.orders`.
  case orders(OrderSearch, limit: Int)
  /// Where an order stands, its history, and from a moment on what it may be planned to (C3).
  /// Answer: `.orderWork`.
  case orderWork(OrderKey, from: Moment)
  /// What the store knows of a call that was cut off. Answer: `.recalled`.
  case recall(CallID)
  /// What stands on a page of the office for a colleague; `of`: whose inbox is looked into (a head
  /// looks into those of the department). Answer: `.page`.
  case page(OfficePage, of: StaffCode, by: StaffCode, on: Day)
  /// The figures of a period, as far as a colleague may see them on a day. Answer: `.page`.
  case figures(ReportPeriod, by: StaffCode, on: Day)
  /// The weeks or months of an operator up to a day, as far as a colleague may see them (C7).
  /// Answer: `.page`.
  case achievements(ReportPeriod.Unit, of: StaffCode, by: StaffCode, on: Day)
  /// What waits for a colleague on each page. Answer: `.open`.
  case open(StaffCode, on: Day)
  /// Written conversations that wait for an answer, the longest first (C5). Answer: `.threads`.
  case threads
  /// One of them with its latest messages. Answer: `.thread`.
  case thread(ThreadID)
}

/// What the desk tells the store to keep. Each may be said again after a failure or a crash without
/// doing it twice: it carries its own key.
public indirect enum Deed: Hashable, Sendable, Codable {
  /// Takes the call for this desk, once among all desks. Report: `.claimed` or `.taken`; for a call
  /// that need not be made any more `.settled`.
  case claim(Call, by: StaffCode, at: Instant)
  /// Gives a claimed call back that was not made. Report: `.kept`.
  case putBack(Call)
  /// Plans a call that the client was promised (A1). Report: `.kept`.
  case plan(CallOut, call: CallID, by: StaffCode, at: Instant)
  /// Begins an order and gives it its number. Report: `.begun`.
  case begin(OrderKey, client: ClientCode, call: CallID, by: StaffCode, at: Instant)
  /// Begins an order of a project's form (C2). Report: `.begun`.
  case beginForm(OrderKey, project: String, call: CallID, by: StaffCode, at: Instant)
  /// Begins an order that takes the place of a confirmed one, under its number, when it is
  /// confirmed itself. Report: `.begun` or `.refused`.
  case change(OrderKey, replacing: OrderKey, call: CallID, by: StaffCode, at: Instant)
  /// Cancels a confirmed order; `moment` is at the desk. Report: `.cancelled` or `.refused`.
  case cancel(OrderKey, moment: Moment, by: StaffCode, at: Instant)
  /// Keeps one edit of an order. Report: `.kept`.
  case edit(OrderKey, revision: Int, OrderEdit)
  /// Confirms the order, asking every rule again inside the transaction. Report: `.confirmed` or
  /// `.refused`.
  case confirm(OrderKey, Confirmation)
  /// Sets a draft aside that was not confirmed. Report: `.kept`.
  case abandon(OrderKey, at: Instant)
  /// Report: `.kept`.
  case handOff(HandOff)
  /// Puts a question before a head (A11). Report: `.kept`.
  case consult(Consult)
  /// Takes a question back that nobody has answered (A11). Report: `.kept`; where a head was
  /// first, `.consulted`.
  case withdraw(ConsultID, by: StaffCode, at: Instant)
  /// Report: `.kept`.
  case remark(Remark)
  /// Takes a complaint, or reopens the one that was answered (B1.4). Report: `.complained`.
  case complain(TakenComplaint)
  /// Registers a first-time caller and the head's task to assign a manager. Report: `.registered`.
  case newClient(id: String, NewClient, by: StaffCode, at: Instant)
  /// Writes the call into the registry (A14). Report: `.kept`.
  case register(Registration, by: StaffCode?)
  /// Report: `.kept` or `.overtaken`.
  case office(OfficeDeed)
  /// Writes to the client by the road by which the client wrote (C5). Report: `.kept`.
  case answerThread(ThreadAnswer)
}

/// What the store checks the order in hand against before it becomes a confirmed one.
public struct Confirmation: Hashable, Sendable, Codable {
  public var client: ClientCode
  /// What the operator and the client agreed on; the store refuses when its own lines sum
  /// otherwise.
  public var total: Money
  public var lines: Int
  /// What comes for nothing beside the lines.
  public var gifts: Int
  /// The day and the minute at the desk.
  public var moment: Moment
  public var by: StaffCode
  public var at: Instant

  public init(
    client: ClientCode, total: Money, lines: Int, gifts: Int = 0, moment: Moment, by: StaffCode,
    at: Instant
  ) {
    self.client = client
    self.total = total
    self.lines = lines
    self.gifts = gifts
    self.moment = moment
    self.by = by
    self.at = at
  }
}

/// What the store answers.
public enum Report: Hashable, Sendable, Codable {
  case identified(call: CallID, [ClientMatch])
  case clients([ClientMatch])
  indirect case client(Card, OfferSources, staff: [StaffMember])
  /// The client asked for is not in the books.
  case missing(ClientCode)
  case goods([GoodMatch])
  case companions(GoodCode, [Offer])
  case staff([StaffMember])
  indirect case recalled(Recall?)
  case consulted(ConsultAnswer)
  /// Price rules that were put in force meanwhile, and when (A10, A23).
  indirect case priceRules(PriceRules, since: Instant)
  /// Projects that are in force from now on (C1).
  case projects([Project])
  case claimed(CallID)
  /// Another desk was first.
  case taken(CallID, by: StaffCode)
  /// The call need not be made: the client has ordered meanwhile, or was reached (A16).
  case settled(CallID)
  case callOuts([CallOut])
  case begun(OrderKey, number: String)
  case kept
  /// The manager in whose inbox the order stands now; empty for an order of a form, which stands
  /// with those who work it.
  case confirmed(OrderKey, number: String, inboxOf: StaffCode)
  case refused(OrderKey, Refusal)
  case orders([ConfirmedOrder])
  indirect case orderWork(OrderWork?)
  indirect case cancelled(ConfirmedOrder)
  case registered(ClientCode)
  /// The complaint's number, and by when the client is to have the answer (B1.4).
  case complained(number: Int, answerBy: Day, isReopened: Bool)
  indirect case page(OfficeRows, open: OpenCounts)
  case open(OpenCounts)
  /// What came of a document that this desk has sent (A18).
  indirect case document(DocumentEntry)
  /// A colleague was first; what that one did stands.
  case overtaken(by: StaffCode)
  case threads([WrittenThread])
  indirect case thread(WrittenThread?)
  /// The store could not do it; what it says is for the operator. The request may be repeated.
  case failed(StoreTrouble)
}

public struct StoreTrouble: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Another program holds the store; try again.
    case busy
    case diskFull
    case readOnly
    /// The store knows who asks, and does not let that colleague do this.
    case forbidden
    case damaged
    /// The server that keeps the store, or the way to it, is gone; what waits goes there once it
    /// is back.
    case unreachable
    case other
  }

  public var kind: Kind
  /// What the store's library said, for the log and the curious.
  public var detail: String

  public init(kind: Kind, detail: String) {
    self.kind = kind
    self.detail = detail
  }
}

/// Candidates for offers that depend on the client alone (A7); companions come with the lines.
public struct OfferSources: Hashable, Sendable, Codable {
  /// Ranked by ``OfferRanking``; at most forty.
  public var offers: [Offer]

  public init(offers: [Offer]) {
    self.offers = offers
  }
}

/// A call as the store last knew it: enough to go on after a crash, even without the journal.
public struct Recall: Hashable, Sendable, Codable {
  public var call: Call
  public var claimedAt: Instant
  public var client: ClientCode?
  public var order: Order?
  /// The order was confirmed before the crash.
  public var isConfirmed: Bool
  /// The call stands in the registry: nothing is left to do.
  public var isRegistered: Bool
  /// What a head has allowed in this call (A11).
  public var lift: Lift?
  /// Of all that was kept of the call: the keys of its orders, the ids of its hand-offs, remarks,
  /// questions and promises, in no order. None of them may be given a second time.
  public var ids: [String]

  public init(
    call: Call, claimedAt: Instant, client: ClientCode?, order: Order?, isConfirmed: Bool,
    isRegistered: Bool, lift: Lift? = nil, ids: [String] = []
  ) {
    self.call = call
    self.claimedAt = claimedAt
    self.client = client
    self.order = order
    self.isConfirmed = isConfirmed
    self.isRegistered = isRegistered
    self.lift = lift
    self.ids = ids
  }
}
