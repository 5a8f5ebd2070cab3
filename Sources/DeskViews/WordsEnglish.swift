import Desk

extension Words {
  public static let english = Words(
    language: .english, formats: englishFormats, header: englishHeader, queue: englishQueue,
    caller: englishCaller, callOut: englishCallOut, telephone: englishTelephone, card: englishCard,
    barred: englishBarred,
    order: englishOrder,
    offers: englishOffers, advice: englishAdvice, form: englishForm, readBack: englishReadBack,
    wrapUp: englishWrapUp,
    overlay: englishOverlay, help: englishHelp, commands: englishCommands,
    sentences: englishSentences)

  static let englishFormats = Formats(
    decimal: UInt8(ascii: "."),
    months: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    piece: "pcs", onePiece: "pc", kilogram: "kg", litre: "l")

  static let englishHeader = HeaderWords(
    ready: "READY", paused: "PAUSED", answering: "ANSWERING", onCall: "ON A CALL",
    onHold: "ON HOLD", transferring: "TRANSFERRING", hangingUp: "HANGING UP", wrapUp: "WRAP-UP",
    waiting: { "\($0) waiting" }, longest: "longest", inTime: { "in \($0) s" },
    answeredInTime: { "answered in \($0) s" },
    calls: { Plural.english($0, "call", "calls") },
    orders: { Plural.english($0, "order", "orders") },
    makeLarger: "Make the window larger (80×24).")

  static let englishQueue = QueueWords(
    title: "Queue", nobodyWaits: "Nobody waits.",
    willShow: "The next call shows here by itself.",
    manual: "When the telephone rings, press F2 and type its number.",
    paused: "You are paused: no calls come to you. F10 makes you ready again.",
    next: "next", unknown: "not in the books",
    new: "new client", withheld: "number withheld",
    several: { "\($0) clients share it" }, overdue: "OVERDUE", overLimit: "OVER LIMIT",
    noRoom: "NO ROOM",
    today: "Today", serviceLevel: "Service level", sum: "Sum of orders",
    pauseReason: {
      switch $0 {
      case .meal: "meal"
      case .rest: "rest"
      case .training: "training"
      case .paperwork: "paperwork"
      case .other: "other"
      }
    },
    more: { "\($0) more" })

  static let englishCaller = CallerWords(
    answering: "Answering", whoIsCalling: "Who is calling?", find: "Find",
    findHint: "Type a name, digits of a phone, a tax number or a code. Alt+w: a new client.",
    nobodyFound: "Nobody found. Type less, or register a new client with Alt+w.",
    searching: "Looking…", opening: { "Opening the card of \($0)…" },
    newClient: "New client", filing: { "Registering \($0)…" }, say: "Say",
    saysToBe: { "shows as “\($0)”" })

  static let englishCard = CardWords(
    manager: "Manager", noManager: "none yet: a new client", column: "Column", debt: "Debt",
    room: "Room", last: "Last", next: "Next", contact: "Contact", address: "Address", of: "of",
    nothingOverdue: "in order", noDebt: "owes nothing",
    overdue: "OVERDUE", overLimit: "OVER LIMIT", noRoom: "NO ROOM",
    by: { "by " + Plural.english($0, "day", "days") },
    lateBy: { Plural.english($0, "day", "days") }, after: "after this order",
    withOrder: "with this order",
    noOrders: "no orders yet", lines: { Plural.english($0, "line", "lines") },
    rhythm: { $0 == 1 ? "every day" : "every \($0) days" },
    late: { Plural.english($0, "day late", "days late") }, toColumn: { "to \($0)" },
    extensionMark: "ext.", unbilled: "not billed yet",
    presence: {
      switch $0 {
      case .present: "in"
      case .busy: "on the phone"
      case .away: "away"
      }
    })

  static let englishBarred = BarredWords(
    title: "No order now", transferTo: "Put the caller through to",
    nobody: "Nobody is there. Leave the message with F4, or promise a call back.",
    why: {
      switch $0 {
      case .keyClient: "A key client: only key-account managers take the order."
      case .newClient: "A new client without a manager: the head assigns one first."
      case .debt(.overdue(let sum, let days, let document)):
        "OVERDUE \(englishFormats.money(sum)) by \(Plural.english(days, "day", "days"))"
          + (document.isEmpty ? "." : ", oldest document \(document).")
      case .debt(.overLimit(let sum)):
        "OVER LIMIT by \(englishFormats.money(sum))."
      case .debt(.noRoom): "NO ROOM under the limit: not a single line would fit."
      case .otherPurpose: "The caller needs a colleague."
      }
    },
    part: {
      switch $0 {
      case .ownManager: "own manager"
      case .otherKeyManager: "key-account manager"
      case .headOfWholesale: "head of wholesale"
      case .headOfDepartment: "head of department"
      case .finance: "finance"
      case .colleague: "colleague"
      }
    },
    whatNext: "F4 or Enter puts the caller through; ↑ ↓ choose.")

  static let englishOrder = OrderWords(
    title: "Order", beginning: "new", lines: { Plural.english($0, "line", "lines") },
    tax: { "VAT \($0)" },
    above: { "↑ \($0) more" }, below: { "↓ \($0) more" },
    empty: "Nothing on the order yet.",
    entryHint: "name, code, bar code or code*qty",
    quantity: "How much", outOfStock: "out of stock", standIns: { "\($0) is out; instead:" },
    nothingFound: "Nothing found. Type another part of the name; Enter looks again.",
    listClosed: "Enter looks again; ^U clears the line.",
    looking: "Looking…",
    stock: "stock", pack: { "pack \($0)" }, last: "last", neverBought: "not bought yet",
    new: "new", special: "special", still: "Still to agree", stillLines: "goods",
    stillOffers: { Plural.english($0, "more offer", "more offers") + " (A7)" },
    stillSum: { englishFormats.wholeMoney($0) + " more (A10)" },
    stillDelivery: "delivery (A12)", allAgreed: "All is agreed: F8 reads the order back.",
    saving: "saving…", confirmed: "confirmed",
    inboxOf: { "In the inbox of \($0)" },
    whatNext: "Say goodbye; F11 ends the call.",
    gift: "gift", paid: { "\($0) paid" }, ownColumn: "own column", from: { "from \($0)" },
    effect: englishEffect, atFloor: "the lowest price there is")

  static let englishEffect: @Sendable (Promotion.Effect, Measure) -> String = { effect, measure in
    switch effect {
    case .percent(let percent): "−" + englishFormats.percent(percent)
    case .price(let price):
      englishFormats.money(price) + " a "
        + (measure.isWhole ? "piece" : englishFormats.name(measure))
    case .bundle(let take, let pay): "\(take) for \(pay)"
    case .gift: "gift"
    }
  }

  static let englishOffers = OfferWords(
    title: "Offers", answered: { "\($0) of \($1) answered" }, none: "Nothing more to offer.",
    howMuch: "How much",
    reason: {
      switch $0 {
      case .new: "new"
      case .special: "special"
      case .usual: "usual"
      case .companion: "goes with"
      case .popular: "popular"
      }
    },
    detail: { reason, formats in
      switch reason {
      case .new, .special: nil
      case .usual(let orders, let of, let last):
        "\(orders) of \(of) orders, \(formats.day(last))"
      case .companion(let good, let percent): "\(percent) % with \(good)"
      case .popular(let percent): "\(percent) % of such clients"
      }
    },
    refusal: {
      switch $0 {
      case .tooDear: "too dear"
      case .hasStock: "has stock"
      case .noDemand: "no demand"
      case .otherSupplier: "other supplier"
      case .notNow: "not now"
      }
    },
    taken: "taken", why: "Why not?")

  static let englishForm = FormWords(
    delivery: "Delivery", regional: "Payment and collection", registration: "New client",
    label: {
      switch $0 {
      case .clientName: "Name"
      case .clientKind: "Type"
      case .phone: "Telephone"
      case .city: "City"
      case .address: "Address"
      case .contact: "Contact"
      case .taxNumber: "Tax number"
      case .day: "Day"
      case .window: "Hours"
      case .deliveryAddress: "Address"
      case .receiver: "Receives"
      case .payer: "Pays"
      case .signer: "Signs"
      case .payment: "Payment"
      case .handover: "Goods are"
      case .arrivalDay: "Day of arrival"
      case .arrivalTime: "Hour of arrival"
      case .forwarding: "Forwarding"
      case .callDay: "Day"
      case .callTime: "Time"
      case .callNote: "About"
      case .manager: "Manager"
      case .decision: "The order"
      case .upTo: "Up to"
      case .answerWords: "In words"
      case .taskClient: "Client"
      case .question: "To ask"
      case .taskOperator: "Who calls"
      case .absentee: "Who is away"
      case .substitute: "Stands in"
      case .firstDay: "First day"
      case .lastDay: "Last day"
      case .promisedSum: "Sum"
      case .audience: "For"
      case .noticeText: "Notice"
      case .requestKind: "What"
      case .requestText: "In words"
      case .requestHead: "To"
      case .requestStanding: "State"
      case .documentKind: "Document"
      case .documentRoad: "By"
      case .documentAddress: "To"
      case .complaintAct: "What"
      case .complaintOwner: "To"
      case .complaintMail: "Mail"
      case .workAct: "What"
      case .workCrew: "Crew"
      case .workSlot: "When"
      case .workDay: "Day"
      case .wishWords: "Why"
      case .wishDecision: "The day"
      }
    },
    option: {
      switch $0 {
      case "transfer": "bank transfer"
      case "prepayment": "prepayment"
      case "cash": "cash"
      case "collected": "collected by the client"
      case "forwarded": "forwarded by a carrier"
      case "allow": "may be taken"
      case "refuse": "may not be taken"
      case "anybody": "whoever is free"
      case "everybody": "everybody"
      case "proposal": "a proposal"
      case "document": "a document"
      case "shortcoming": "a shortcoming"
      case "inWork": "in work"
      case "done": "done"
      case "declined": "declined"
      case "orderForm": "order form"
      case "priceList": "price list"
      case "certificate": "certificate"
      case "fax": "fax"
      case "mail": "mail"
      default: nil
      }
    },
    required: "needed", keys: "← → choose · Tab next field · Enter at the last field agrees",
    noDay: "no day yet")
}
