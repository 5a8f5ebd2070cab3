import Desk
import TextScreen

/// English: the end of the call and what lies over the desk.
extension Words {
  static let englishReadBack = ReadBackWords(
    title: "Read back", total: "Total", tax: { "VAT \($0) % included" }, delivery: "Delivery",
    receives: "Receives", pays: "Pays", signs: "Signs", payment: "Payment",
    collected: "Collected", forwarded: "Forwarded", above: { "… \($0) lines between …" },
    enterConfirms: "Enter confirms, Esc goes back.", confirming: "Confirming…",
    notAgreed: "not agreed yet")

  static let englishWrapUp = WrapUpWords(
    title: "Wrap-up", howEnded: "How did the call end?",
    outcome: {
      switch $0 {
      case .orderTaken: "order taken"
      case .information: "information given"
      case .transferred: "put through"
      case .noDeal: "no deal"
      case .complaint: "complaint"
      case .wrongNumber: "wrong number"
      case .dropped: "line dropped"
      case .other: "other"
      case .abandoned: "gave up waiting"
      case .unfinished: "unfinished"
      case .busy: "busy"
      case .noAnswer: "no answer"
      }
    },
    registered: "Left behind by this call",
    order: { "Order \($0), \($1): in the manager's inbox" },
    draft: { "Order \($0) was not confirmed and is set aside" },
    handOff: { name, reason in "Hand-off to \(name), \(reason.duty.rawValue)" },
    remarks: { Plural.english($0, "remark passed on", "remarks passed on") },
    nothing: "nothing yet; F9 leaves a remark",
    byCaller: "the caller hung up", byDesk: "ended here", talked: "talked",
    keys: "A digit registers the call at once; or ↑ ↓ and Enter.")

  static let englishOverlay = OverlayWords(
    palette: "Commands", paletteHint: "Type a part of a name; Enter carries it out.",
    noCommand: "No such command.", goods: "Goods",
    goodsHint: "Type a name, code or bar code.", code: "Code", group: "Group", stock: "Stock",
    pack: "Pack", tax: "VAT", barcode: "Bar code", certificate: "Certificate",
    noCertificate: "none in the books", prices: "Prices", promotion: "Promotion",
    lastSale: "Last sale",
    remark: "Remark", remarkTopic: "What is it about? A digit chooses.",
    remarkText: "What did the client say? Enter passes it on.",
    topic: {
      switch $0 {
      case .quality: "quality of goods"
      case .delivery: "delivery"
      case .price: "prices"
      case .assortment: "assortment"
      case .service: "service"
      case .payment: "payment"
      case .other: "other"
      }
    },
    department: {
      switch $0 {
      case .wholesale: "wholesale"
      case .retail: "retail"
      case .regional: "regional sales"
      case .finance: "finance"
      case .support: "client support"
      case .warehouse: "the warehouse"
      case .purchasing: "purchasing"
      case .other: "the office"
      }
    },
    goesTo: { "goes to \($0)" }, transfer: "Put the caller through",
    pause: "Pause: why? A digit chooses.", callCameIn: "A call came in",
    callCameInHint: "The number on your telephone; empty if it shows none. Enter goes on.",
    resume: "A call was cut off", resumeHint: "Enter goes on with it; nothing was lost.",
    resumeHintTorn: "Enter goes on with it. The last of it may be missing: look it over.",
    resumeClient: "Client", resumeNumber: "Caller", resumeOrder: "Order",
    unknownCaller: "not found yet", leave: "Leave the desk?",
    leaveFree: "Enter leaves, Esc stays.",
    leaveOnCall: "The call in hand is kept for the next start. Enter leaves, Esc stays.",
    theme: { "Theme: \($0)" },
    language: {
      switch $0 {
      case .english: "Language: English"
      case .russian: "Language: Russian"
      case .czech: "Language: Czech"
      case .croatian: "Language: Croatian"
      }
    })

  static let englishHelp = HelpWords(
    title: "Help",
    group: {
      switch $0 {
      case .call: "The call"
      case .order: "The order"
      case .office: "The office"
      case .desk: "The desk"
      case .typing: "Typing and moving"
      }
    },
    figures: "Figures",
    formulas: { rules in
      [
        (
          "Service level",
          "answered within \(rules.serviceLevelSeconds) s ÷ (answered + abandoned);"
            + " aim \(rules.serviceLevelTarget) %"
        ),
        ("Waiting", "calls in the queue now, and the longest of their waits"),
        ("!", "before a wait: longer than \(rules.serviceLevelSeconds) s"),
        ("Calls, orders", "that you registered and confirmed today"),
        ("Debt", "unpaid documents − credit notes + orders not billed yet"),
        ("Room", "credit limit − debt; with an order open also less its sum"),
        ("Overdue", "unpaid \(rules.graceDays) days after the due date, or longer"),
        ("Line", "price of the client's column × quantity, rounded once"),
        ("VAT", "inside the prices: sum × rate ÷ (100 + rate)"),
        ("Late orders", "days since the last order − the client's usual days"),
      ]
    },
    duties: "Duties",
    duty: {
      switch $0 {
      case .a1: "answer clients' calls"
      case .a2: "know the client's type and manager"
      case .a3: "no orders of key and new clients"
      case .a4: "key clients go to their manager"
      case .a5: "no order over a debt"
      case .a6: "debtors go to their manager or to finance"
      case .a7: "make offers with every order"
      case .a8: "advise on the assortment"
      case .a9: "the largest order that fits"
      case .a10: "the price column by the rules"
      case .a11: "ask the head when it is not usual"
      case .a12: "agree delivery and people"
      case .a13: "regional: payment and collection"
      case .a14: "register every call"
      case .a15: "new clients go to the head"
      case .a16: "call dormant clients"
      case .a17: "make the calls that heads order"
      case .a18: "inform about goods"
      case .a19: "other purposes go to the right colleague"
      case .a20: "pass on remarks"
      case .a21: "keep to the script"
      case .a22: "help colleagues"
      case .a23: "carry out promotions"
      case .a24: "keep improving: one's own figures beside one's past"
      case .a25: "reports on time"
      case .a26: "keep secrets: each sees what the work needs"
      case .a27: "good working relations"
      case .a28: "what superiors instruct"
      case .ar1: "see management's decisions"
      case .ar2: "propose"
      case .ar3: "deal with every department"
      case .ar4: "ask for documents"
      case .ar5: "report shortcomings"
      case .substitution: "stand in for a colleague"
      case .measure: "be judged by targets and figures"
      case .b13: "take orders of every kind"
      case .b21: "clean lists of contacts"
      case .b22: "call to inform"
      case .b23: "ask surveys, count the answers"
      case .b24: "call the lists of campaigns"
      case .b25: "keep why a client refused"
      case .c1: "work for several projects at once"
      case .c2: "the order form of each kind of order"
      case .c3: "any order's state, another crew or day"
      case .c5: "take web requests, chats and mail in, and answer them"
      case .c7: "show what each reached, counted twice"
      case .c8: "pay by a scheme, call by call"
      case .c9: "days off: wished, approved, on the schedule"
      case .b14: "answer each complaint to its end"
      }
    },
    more: "More",
    moreLines: [
      "Ctrl+P finds every command by its name; what can't be done now says why.",
      "Esc leaves the innermost thing and loses nothing.",
      "What you saw accepted is stored; · marks what is still on its way.",
      "telefonist --help lists the program's commands; the README has the rest.",
    ],
    key: englishKey)

  static let englishKey: @Sendable (Key) -> String = {
    switch $0 {
    case .character(let character): String(character)
    case .alt(let character): "Alt+\(character)"
    case .control(let character): "Ctrl+\(character.uppercased())"
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift+Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .paste: "Paste"
    }
  }

  static let englishCommands = CommandWords(
    answer: Caption("Answer", "take the chosen call or the longest waiting"),
    dial: Caption("Call", "call the client of the chosen entry"),
    promise: Caption("Call back", "promise the client a call at a time that suits"),
    consult: Caption("Ask the head", "hold the caller and ask the head of department"),
    callCameIn: Caption("Call came in", "your telephone rang: type the number it shows"),
    goods: Caption("Goods", "prices, stock and certificate of any good"),
    orders: Caption("Orders", "confirmed orders: copy, change or cancel one"),
    document: Caption("Document", "order form, prices, certificate by fax, mail"),
    office: Caption("Office", "notices, requests, and what your role works on"),
    toQueue: Caption("Queue", "back to the queue"),
    add: Caption("New", "something new on this page"),
    handOver: Caption("Give away", "give the chosen call to a colleague"),
    presence: Caption("Presence", "whether you are there, busy or away"),
    act: Caption("Do", "what the chosen row asks for"),
    transfer: Caption("Transfer", "put the caller through to a colleague"),
    warmTransfer: Caption("Ask first", "speak with the colleague before putting through"),
    putThrough: Caption("Put through", "the colleague takes the caller"),
    backToCaller: Caption("To caller", "leave the colleague, go back to the caller"),
    mute: Caption("Mute", "the caller doesn't hear you"),
    unmute: Caption("Unmute", "the caller hears you again"),
    takeOffer: Caption("Taken", "the client takes the chosen offer"),
    refuseOffer: Caption("Refused", "the client declines the offer; a digit says why"),
    delivery: Caption("Delivery", "agree day, hours, address and people"),
    confirm: Caption("Confirm", "read the order back and confirm it"),
    remark: Caption("Remark", "pass the client's remark to its department"),
    say: Caption("Say", "say the script's sentence aloud; callers of the school hear it"),
    write: Caption("Write", "read what the client wrote, and answer it (C5)"),
    coach: Caption("Next key", "in a lesson: show the next key, or only hints"),
    pause: Caption("Pause", "take no calls for a while"),
    ready: Caption("Ready", "take calls again"),
    lock: Caption("Lock", "hide the desk until your PIN; calls go on"),
    endCall: Caption("End call", "hang up and go to the wrap-up"),
    hold: Caption("Hold", "let the caller wait with music"),
    resume: Caption("Resume", "talk to the caller again"),
    findClient: Caption("Find client", "look for the caller in the books"),
    newClient: Caption("New client", "register a first-time caller"),
    undo: Caption("Undo", "take the last change of the order back"),
    redo: Caption("Redo", "make the undone change again"),
    help: Caption("Help", "keys, figures and duties"),
    palette: Caption("All", "find any command by its name"),
    nextTheme: Caption("Next theme", "other colours"),
    nextLanguage: Caption("Next language", "русский, čeština, hrvatski"),
    redraw: Caption("Redraw", "paint the screen anew"),
    leave: Caption("Leave", "leave the desk; a call in hand is kept"),
    accept: Caption("Accept", "take the chosen thing or the typed text"),
    register: Caption("Register", "write the call into the registry"),
    back: Caption("Back", "leave the innermost thing; nothing is lost"),
    next: Caption("Next", "the next panel or field"),
    previous: Caption("Previous", "the panel or field before"),
    erase: Caption("Erase", "the character before the cursor"),
    eraseForward: Caption("Delete", "the character under the cursor, or the line"),
    eraseWord: Caption("Erase word", "the word before the cursor"),
    clearField: Caption("Clear", "the whole field"),
    up: Caption("Up", "the row above"), down: Caption("Down", "the row below"),
    left: Caption("Left", "a character left, or the choice before"),
    right: Caption("Right", "a character right, or the next choice"),
    home: Caption("Home", "to the beginning"), end: Caption("End", "to the end"),
    pageUp: Caption("Page up", "a page up"), pageDown: Caption("Page down", "a page down"))
}
