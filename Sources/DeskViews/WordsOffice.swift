import Desk

/// What the office says: its pages, rows and forms. English here, the others beside it.
struct OfficeWords: Sendable {
  /// A page's name on its tab, the whole of it, and what stands there while it is empty.
  let tab: @Sendable (OfficePage) -> String
  let page: @Sendable (OfficePage) -> String
  let empty: @Sendable (OfficePage) -> String
  /// What Enter does with the chosen row; nil where it does nothing.
  let act: @Sendable (OfficePage) -> String?
  /// What the key for something new begins.
  let new: @Sendable (OfficePage) -> String?
  let looking: String
  let presence: String
  let inboxOf: Named
  let unread: Counted
  // The floor.
  let atWork: String
  let waiting: String
  let nobodySignedOn: String
  // The inbox.
  let kind: @Sendable (InboxItem) -> String
  let seen: Named
  let takenBy: Named
  let putThrough: String
  let messageOnly: String
  let receives: String
  let deliveredOn: String
  let lift: @Sendable (_ name: String, _ sum: String) -> String
  let notDone: String
  // New clients.
  let noManager: String
  let registeredBy: Named
  // Questions.
  let asks: String
  let notAnswered: String
  let allowed: Named
  let refused: String
  /// The operator does not ask any more.
  let takenBack: String
  let room: String
  let orderSum: String
  // Tasks.
  let anybody: String
  let toBeMade: String
  // Debtors.
  let overdueBy: Counted
  let owes: String
  let limit: String
  let promised: @Sendable (_ sum: String, _ day: String) -> String
  let handedOver: String
  // The board and requests.
  let everybody: String
  let readBy: Counted
  let until: Named
  let requestKind: @Sendable (StaffRequest.Kind) -> String
  let requestStanding: @Sendable (StaffRequest.Standing) -> String
  let answer: String
  // Absences.
  let standsIn: Named
  let now: String
  let handOver: String
  let task: @Sendable (OfficeForm.Task) -> String
  let clientHint: String
  let refusal: @Sendable (Refusal) -> String
  let kept: @Sendable (OfficeDeed) -> String
  let overtaken: Named
  // Documents.
  let documentKind: @Sendable (OutgoingDocument.Kind) -> String
  let documentRoad: @Sendable (OutgoingDocument.Road) -> String
  let documentStanding: @Sendable (DocumentEntry.Standing) -> String
  let documentAddress: String
  let documentTrouble: String
  let documentTried: Counted
  let documentEnded: @Sendable (DocumentEntry) -> String
}

extension Words {
  var office: OfficeWords {
    switch language {
    case .english: Self.englishOffice
    case .russian: Self.russianOffice
    case .czech: Self.czechOffice
    case .croatian: Self.croatianOffice
    }
  }

  static let englishOffice: OfficeWords = OfficeWords(
    tab: {
      switch $0 {
      case .floor: "Floor"
      case .inbox: "Inbox"
      case .newClients: "New"
      case .consults: "Asked"
      case .tasks: "Tasks"
      case .debtors: "Debtors"
      case .notices: "Board"
      case .requests: "Requests"
      case .absences: "Away"
      case .documents: "Sent"
      case .figures: "Figures"
      case .complaints: "Claims"
      case .orders: "Orders"
      case .daysOff: "Days"
      }
    },
    page: {
      switch $0 {
      case .floor: "Floor"
      case .inbox: "Inbox"
      case .newClients: "New clients"
      case .consults: "Questions"
      case .tasks: "Tasks"
      case .debtors: "Debtors"
      case .notices: "Board"
      case .requests: "Requests"
      case .absences: "Absences"
      case .documents: "Documents"
      case .figures: "Figures"
      case .complaints: "Complaints"
      case .orders: "Orders in work"
      case .daysOff: "Days off"
      }
    },
    empty: {
      switch $0 {
      case .floor: "No operator is signed on."
      case .inbox: "The inbox is empty: orders and hand-offs show here by themselves."
      case .newClients: "No new client waits for a manager."
      case .consults: "No operator has asked anything."
      case .tasks: "No calls are ordered. Alt+i orders one."
      case .debtors: "No client's debt stands in the way of an order."
      case .notices: "Nothing on the board."
      case .requests: "No requests. Alt+i makes one: a proposal, a document, a shortcoming."
      case .absences: "Nobody is away. Alt+i enters an absence."
      case .documents: "No documents yet. Alt+k sends one about the order, good or client in hand."
      case .figures: "No figures yet."
      case .complaints: "No complaint waits for an answer."
      case .orders: "No order waits for anybody: all are done."
      case .daysOff: "No operator is on the staff."
      }
    },
    act: {
      switch $0 {
      case .floor: "Write to"
      case .inbox, .notices: "Read"
      case .newClients: "Assign"
      case .consults, .requests: "Answer"
      case .debtors: "Promise"
      case .documents: "Send again"
      case .complaints: "Decide"
      case .orders: "Open"
      case .daysOff: "Wish"
      case .tasks, .absences, .figures: nil
      }
    },
    new: {
      switch $0 {
      case .floor, .notices: "New notice"
      case .tasks: "New task"
      case .requests: "New request"
      case .absences: "New absence"
      default: nil
      }
    },
    looking: "Looking…", presence: "Where are you?", inboxOf: { "Inbox of \($0)" },
    unread: { "\($0) new" }, atWork: "at work", waiting: "Waiting",
    nobodySignedOn: "nobody signed on",
    kind: {
      switch $0 {
      case .order(let order): englishFate(order.state)
      case .handOff(let handOff, _): handOff.connected ? "hand-off" : "message"
      case .remark: "remark"
      case .newClient: "new client"
      case .assigned: "your client"
      case .callOut(let result, _): result.isDone ? "call made" : "not reached"
      }
    },
    seen: { "✓ \($0)" }, takenBy: { "taken by \($0)" }, putThrough: "the caller was put through",
    messageOnly: "the caller was not put through", receives: "Receives", deliveredOn: "Delivery",
    lift: { "\($0) allowed up to \($1)" }, notDone: "nobody was reached", noManager: "no manager",
    registeredBy: { "registered by \($0)" }, asks: "Question", notAnswered: "not answered",
    allowed: { "allowed up to \($0)" }, refused: "refused", takenBack: "taken back",
    room: "Room", orderSum: "Order",
    anybody: "anybody", toBeMade: "to be made",
    overdueBy: { Plural.english($0, "day", "days") + " late" }, owes: "Owes", limit: "Limit",
    promised: { "promised \($0) by \($1)" }, handedOver: "Handed over", everybody: "everybody",
    readBy: { "read by \($0)" }, until: { "until \($0)" },
    requestKind: {
      switch $0 {
      case .proposal: "proposal"
      case .document: "document"
      case .shortcoming: "shortcoming"
      }
    },
    requestStanding: {
      switch $0 {
      case .open: "open"
      case .inWork: "in work"
      case .done: "done"
      case .declined: "declined"
      }
    },
    answer: "Answer", standsIn: { "\($0) stands in" }, now: "now",
    handOver: "Give the call to · A22",
    task: {
      switch $0 {
      case .assign: "Who shall be the manager? · A15"
      case .answer: "Answer the operator · A11"
      case .order: "A call to make · A17"
      case .promise: "A promise to pay · A6"
      case .notice: "A notice for the board · A27"
      case .request: "A request · AR2–AR5"
      case .answerRequest: "Answer the request"
      case .absence: "An absence · AS"
      case .document: "A document for the client · A18"
      case .complaint: "A complaint · B1.4"
      case .orderWork: "An order · C3"
      case .wish: "A day off · C9"
      case .answerWish: "Answer the wish · C9"
      }
    },
    clientHint: "A name, code or number finds the client; ← → choose among several.",
    refusal: {
      switch $0 {
      case .notYourRole: "That is for operators."
      case .nothingChosen: "Nothing is chosen."
      case .nothingToDo: "Nothing is to be done here."
      case .doneAlready: "That is done already."
      case .notYours: "A colleague is to answer this."
      case .nothingNew: "Nothing new is made on this page."
      case .sumUnreadable(let text): "“\(text)” is no sum. Type 12500 or 12500.50."
      case .substituteSame: "Somebody else must stand in."
      case .tooFewAtWork(let left, let least): Words.englishShift.tooFew(left, least)
      case .noDocument: "No document: open a client, or choose a good or an order."
      case .addressUnreadable(let text): "“\(text)” is no address a document can go to."
      default: ""
      }
    },
    kept: {
      switch $0 {
      case .acknowledge, .read: "Acknowledged."
      case .assign: "The manager is assigned and finds the client in the inbox."
      case .answer: "Answered: it shows on the operator's screen."
      case .order: "The call is ordered; what comes of it stands here and in your inbox."
      case .withdraw: "Called off."
      case .handOver: "Handed over."
      case .promise: "Noted: it stands on the client's card."
      case .post: "On the board."
      case .request: "Sent to the head."
      case .answerRequest: "Answered."
      case .readAnswer: "Read."
      case .absence: "Entered; the substitute has it all from the first day on."
      case .endAbsence: "Ended: what is left comes back."
      case .presence: "All desks see it."
      case .send: "In the outbox; it leaves at once."
      case .sendAgain: "It is tried again."
      case .complaint: "Noted: it stands in the complaint’s history."
      case .orderWork: "Noted: it stands in the order’s history."
      case .shift(let deed): Words.englishShift.kept(deed)
      }
    },
    overtaken: { sentence("Already done by \($0)") },
    documentKind: {
      switch $0 {
      case .orderForm: "order form"
      case .priceList: "price list"
      case .certificate: "certificate"
      case .answer: "answer to complaint"
      }
    },
    documentRoad: {
      switch $0 {
      case .fax: "Fax"
      case .mail: "Mail"
      }
    },
    documentStanding: {
      switch $0 {
      case .waiting: "waiting"
      case .sending: "leaving"
      case .sent: "sent"
      case .failed: "failed"
      }
    }, documentAddress: "To", documentTrouble: "Why not",
    documentTried: { "tried " + Plural.english($0, "time", "times") },
    documentEnded: { entry in
      let what = "\(englishOffice.documentKind(entry.document.subject.kind)) \(entry.about)"
      return switch entry.standing {
      case .sent: sentence("Sent to \(entry.document.address): \(what)")
      case .waiting, .sending: "Not sent yet, it is tried again: \(entry.trouble)"
      case .failed: "Not sent: \(entry.trouble)"
      }
    })

  static let englishFate: @Sendable (ConfirmedOrder.State) -> String = {
    switch $0 {
    case .confirmed, .billed: "order"
    case .cancelled: "cancelled"
    case .replaced: "changed"
    case .setAside: "set aside"
    }
  }
}
