public import Desk
internal import TextScreen

/// All that the screen says, in one language. A language fills each struct; a missing word does not
/// compile. A class: all of the words are handed to each part of the screen at no cost.
public final class Words: Sendable {
  public let language: Language
  let formats: Formats
  let header: HeaderWords
  let queue: QueueWords
  let caller: CallerWords
  let callOut: CallOutWords
  let telephone: TelephoneWords
  let card: CardWords
  let barred: BarredWords
  let order: OrderWords
  let offers: OfferWords
  let advice: AdviceWords
  let form: FormWords
  let readBack: ReadBackWords
  let wrapUp: WrapUpWords
  let overlay: OverlayWords
  let help: HelpWords
  let commands: CommandWords
  let sentences: SentenceWords

  init(
    language: Language, formats: Formats, header: HeaderWords, queue: QueueWords,
    caller: CallerWords, callOut: CallOutWords, telephone: TelephoneWords, card: CardWords,
    barred: BarredWords,
    order: OrderWords, offers: OfferWords, advice: AdviceWords, form: FormWords,
    readBack: ReadBackWords, wrapUp: WrapUpWords, overlay: OverlayWords, help: HelpWords,
    commands: CommandWords, sentences: SentenceWords
  ) {
    self.language = language
    self.formats = formats
    self.header = header
    self.queue = queue
    self.caller = caller
    self.callOut = callOut
    self.telephone = telephone
    self.card = card
    self.barred = barred
    self.order = order
    self.offers = offers
    self.advice = advice
    self.form = form
    self.readBack = readBack
    self.wrapUp = wrapUp
    self.overlay = overlay
    self.help = help
    self.commands = commands
    self.sentences = sentences
  }

  public static func of(_ language: Language) -> Words {
    switch language {
    case .english: english
    case .russian: russian
    case .czech: czech
    case .croatian: croatian
    }
  }

  /// Somebody's words between the quotation marks of the language.
  public func spoken(_ text: String) -> String {
    switch language {
    case .english: "“" + text + "”"
    case .russian: "«" + text + "»"
    case .czech, .croatian: "„" + text + "“"
    }
  }

  /// The sentence for a refused command, as the notice line says it.
  public func refusal(_ refusal: Refusal) -> String { sentences.refusal(refusal) }
  /// The sentence for something that happened.
  public func notice(_ notice: Notice) -> String { sentences.notice(notice) }
}

/// A text with a number in it, or with another text.
typealias Counted = @Sendable (Int) -> String
typealias Named = @Sendable (String) -> String

struct HeaderWords: Sendable {
  let ready: String
  let paused: String
  let answering: String
  let onCall: String
  let onHold: String
  let transferring: String
  let hangingUp: String
  let wrapUp: String
  /// Waiting callers, counted.
  let waiting: Counted
  /// Before the longest waiting time.
  let longest: String
  /// Before the service level's per cent; takes the seconds.
  let inTime: Counted
  /// The same where there is room for the whole words.
  let answeredInTime: Counted
  let calls: Counted
  let orders: Counted
  let makeLarger: String
}

struct QueueWords: Sendable {
  let title: String
  let nobodyWaits: String
  let willShow: String
  let manual: String
  let paused: String
  let next: String
  /// A caller whose number is not in the books.
  let unknown: String
  /// A known client without a manager.
  let new: String
  let withheld: String
  /// Several clients share the number.
  let several: Counted
  let overdue: String
  let overLimit: String
  let noRoom: String
  let today: String
  let serviceLevel: String
  let sum: String
  let pauseReason: @Sendable (PauseReason) -> String
  let more: Counted
}

struct CallerWords: Sendable {
  let answering: String
  let whoIsCalling: String
  let find: String
  let findHint: String
  let nobodyFound: String
  let searching: String
  let opening: Named
  let newClient: String
  let filing: Named
  let say: String
  /// What the network calls the caller; not to be trusted.
  let saysToBe: Named
}

struct CardWords: Sendable {
  let manager: String
  let noManager: String
  let column: String
  let debt: String
  let room: String
  let last: String
  let next: String
  let contact: String
  let address: String
  let of: String
  let nothingOverdue: String
  let noDebt: String
  let overdue: String
  let overLimit: String
  let noRoom: String
  let by: @Sendable (_ days: Int) -> String
  /// Days as the script says them.
  let lateBy: Counted
  let after: String
  /// Behind the sum by which the order in hand passes the limit.
  let withOrder: String
  let noOrders: String
  let lines: Counted
  let rhythm: Counted
  let late: Counted
  let toColumn: Named
  let extensionMark: String
  let unbilled: String
  let presence: @Sendable (StaffMember.Presence) -> String
}

struct BarredWords: Sendable {
  let title: String
  let transferTo: String
  let nobody: String
  let why: @Sendable (RoutingReason) -> String
  let part: @Sendable (TransferTarget.Part) -> String
  let whatNext: String
}

struct OrderWords: Sendable {
  let title: String
  let beginning: String
  let lines: Counted
  /// Behind a total: the tax that it includes.
  let tax: Named
  let above: Counted
  let below: Counted
  let empty: String
  let entryHint: String
  let quantity: String
  let outOfStock: String
  let standIns: Named
  let nothingFound: String
  /// The list was put away by Esc.
  let listClosed: String
  let looking: String
  let stock: String
  let pack: Counted
  let last: String
  let neverBought: String
  let new: String
  let special: String
  let still: String
  let stillLines: String
  let stillOffers: Counted
  /// So much is missing to the smallest sum.
  let stillSum: @Sendable (Money) -> String
  let stillDelivery: String
  let allAgreed: String
  /// The order in hand passes the limit by a sum.
  let saving: String
  let confirmed: String
  let inboxOf: Named
  let whatNext: String
  /// In the price's place of what comes for nothing; ten columns at most.
  let gift: String
  /// Of a line of which some is free: so much is paid.
  let paid: Named
  /// Behind a column that is the client's own.
  let ownColumn: String
  /// Before the sum or quantity that earned it.
  let from: Named
  /// What a promotion does to a line's price.
  let effect: @Sendable (Promotion.Effect, Measure) -> String
  /// A promotion would have gone below the lowest price.
  let atFloor: String
}

struct OfferWords: Sendable {
  let title: String
  let answered: @Sendable (_ answered: Int, _ required: Int) -> String
  let none: String
  let howMuch: String
  let reason: @Sendable (Offer.Reason) -> String
  /// What the reason rests on; nil where the reason itself says all.
  let detail: @Sendable (Offer.Reason, Formats) -> String?
  let refusal: @Sendable (OfferRefusal) -> String
  let taken: String
  let why: String
}

struct FormWords: Sendable {
  let delivery: String
  let regional: String
  let registration: String
  let label: @Sendable (Form.Name) -> String
  /// A choice's raw value, such as `prepayment` or `forwarded`; nil where it is shown as it is.
  let option: @Sendable (String) -> String?
  let required: String
  let keys: String
  let noDay: String
}

struct ReadBackWords: Sendable {
  let title: String
  let total: String
  let tax: @Sendable (_ percent: Int) -> String
  let delivery: String
  let receives: String
  let pays: String
  let signs: String
  let payment: String
  let collected: String
  let forwarded: String
  let above: Counted
  let enterConfirms: String
  let confirming: String
  let notAgreed: String
}

struct WrapUpWords: Sendable {
  let title: String
  let howEnded: String
  let outcome: @Sendable (Outcome) -> String
  let registered: String
  let order: @Sendable (_ number: String, _ sum: String) -> String
  let draft: Named
  let handOff: @Sendable (_ name: String, _ reason: RoutingReason) -> String
  let remarks: Counted
  let nothing: String
  let byCaller: String
  let byDesk: String
  let talked: String
  let keys: String
}

struct OverlayWords: Sendable {
  let palette: String
  let paletteHint: String
  let noCommand: String
  let goods: String
  let goodsHint: String
  let code: String
  let group: String
  let stock: String
  let pack: String
  let tax: String
  let barcode: String
  let certificate: String
  let noCertificate: String
  let prices: String
  /// Before the price that a promotion makes for this client.
  let promotion: String
  let lastSale: String
  let remark: String
  let remarkTopic: String
  let remarkText: String
  let topic: @Sendable (Remark.Topic) -> String
  let department: @Sendable (DepartmentKind) -> String
  let goesTo: Named
  let transfer: String
  let pause: String
  let callCameIn: String
  let callCameInHint: String
  let resume: String
  let resumeHint: String
  /// The same where the desk has no full record of the call.
  let resumeHintTorn: String
  let resumeClient: String
  let resumeNumber: String
  let resumeOrder: String
  let unknownCaller: String
  let leave: String
  let leaveFree: String
  let leaveOnCall: String
  let theme: Named
  let language: @Sendable (Language) -> String
}

struct HelpWords: Sendable {
  let title: String
  let group: @Sendable (Binding.Group) -> String
  let figures: String
  let formulas: @Sendable (Rules) -> [(String, String)]
  let duties: String
  let duty: @Sendable (Duty) -> String
  let more: String
  let moreLines: [String]
  let key: @Sendable (Key) -> String
}

struct SentenceWords: Sendable {
  let refusal: @Sendable (Refusal) -> String
  /// A few words for the footer; nil where the full sentence is needed.
  let shortRefusal: @Sendable (Refusal) -> String?
  let notice: @Sendable (Notice) -> String
  let storeTrouble: @Sendable (StoreTrouble.Kind) -> String
  let notStored: @Sendable (StoreTrouble.Kind) -> String
  let storeLost: String
  let holding: String
  let held: Named
  let resuming: String
  let transferring: Named
  let hangingUp: String
  let typeAhead: String
}

extension Words {
  var errand: ErrandWords { ErrandWords.of(language) }
}
