import Desk

/// English: what the desk says back. Each sentence says what happened and what to do next.
extension Words {
  static let englishSentences = SentenceWords(
    refusal: englishRefusal,
    shortRefusal: {
      switch $0 {
      case .offersMissing(let count): Plural.english(count, "offer", "offers") + " first, A7"
      case .deliveryMissing: "delivery first, A12"
      case .belowMinimum: "below the least sum, A10"
      case .cutOffPassed: "too late for the day, A12"
      case .formIncomplete(let count): "\(count) to fill in"
      case .pointsUntold(let count): "\(count) to tell"
      case .debt: "debt, A5"
      case .orderOverLimit: "limit, A5"
      case .keyClient: "key client, A3"
      case .newClient: "new client, A15"
      case .onHold: "on hold"
      case .paused: "paused"
      case .noPinToOpen: "no PIN"
      case .outsideHours: "not at this hour"
      default: nil
      }
    },
    notice: englishNotice,
    storeTrouble: englishStoreTrouble,
    notStored: { "NOT STORED: " + englishStoreTrouble($0) + " – trying again" },
    storeLost: "No line to the store. Go on typing; nothing is lost, it is tried again.",
    holding: "Putting the caller on hold…",
    held: { "The caller has waited on hold for \($0). F12 takes the caller back." },
    resuming: "Taking the caller back…",
    transferring: { "Putting the caller through to \($0)…" }, hangingUp: "Hanging up…",
    typeAhead: "Keys wait for the answer.")

  static let englishStoreTrouble: @Sendable (StoreTrouble.Kind) -> String = {
    switch $0 {
    case .busy: "another program holds the store"
    case .diskFull: "the disk is full"
    case .readOnly: "the store may not be written"
    case .forbidden: "the store does not let you do that"
    case .damaged: "the store is damaged"
    case .unreachable: "the store's server can't be reached"
    case .other: "the store has a fault"
    }
  }

  static let englishPhoneTrouble: @Sendable (PhoneTrouble) -> String = {
    switch $0 {
    case .busy: "the line is busy"
    case .noAnswer: "nobody answers"
    case .unreachable: "the extension can't be reached"
    case .callerGone: "the caller has gone"
    case .unsupported: "this telephone can't do that"
    case .lineDown: "the telephone line is down"
    }
  }

  static let englishRefusal: @Sendable (Refusal) -> String = { refusal in
    let formats = englishFormats
    switch refusal {
    case .keyClient: return "A key client: put the caller through to a key-account manager (F4)."
    case .newClient: return "A new client: put the caller through to the head (F4)."
    case .debt(let barrier): return englishBarrier(barrier)
    case .orderOverLimit(let sum):
      return "With this order over the limit by \(formats.money(sum)): take less."
    case .lineOverLimit(let sum, let fits):
      return fits > .zero
        ? "Over the limit by \(formats.money(sum)); \(formats.amount(fits, .piece)) would fit."
        : "Over the limit by \(formats.money(sum)). Take less, or put through (F4)."
    case .offersMissing(let count):
      return "First offer " + Plural.english(count, "more position", "more positions")
        + " (F5 taken, F6 refused)."
    case .deliveryMissing: return "First agree the delivery (F7)."
    case .belowMinimum(let minimum, let missing):
      return "\(formats.money(missing)) more to the least sum, \(formats.money(minimum.sum))."
    case .cutOffPassed(let day, let next):
      return
        "Too late for \(formats.weekday(day)). The first day now: \(formats.weekday(next)) (F7)."
    case .pricesChanged:
      return "The order now comes to another sum by the rules: say it, then F8."
    case .readBackFirst: return "First read it to the client, then confirm."
    case .formIncomplete(let count):
      return Plural.english(count, "field is", "fields are") + " empty or wrong; this is the first."
    case .pointsUntold(let count):
      return "First tell the client: " + Plural.english(count, "point", "points")
        + ". Enter, when it is told."
    case .projectClosed: return "This project is not in force any more."
    case .slotTaken(let slot, let free): return slotTaken(slot, free, Words.of(.english))
    case .slotFull(let slot): return "All places from \(slot) are taken; offer another time."
    case .registerFirst: return "First register this call: choose its outcome, Enter."
    case .orderEmpty: return "Nothing on the order yet: type a good."
    case .noClient: return "First find the client (Alt+f)."
    case .noOrder: return "No order is open."
    case .noOffer: return "No offer is chosen."
    case .noHead: return "There is no head to ask."
    case .nothingDue: return "Nobody is to be called now."
    case .outsideHours(let opens, _):
      return "Not at this hour there: from \(formats.moment(opens)) on."
    case .noNumber: return "There is no number to call."
    case .timeUnreadable(let text): return "“\(text)” is no time. Type hours and minutes, as 14:30."
    case .timePast: return "That time is over. Choose a later one."
    case .nothingFound(let text): return "Nothing found for “\(text)”."
    case .quantityUnreadable(let text): return "“\(text)” is no quantity. Type a number, as 12."
    case .quantityWhole(let good): return "Whole pieces only: \(good.name)."
    case .quantityTooLarge: return "That is more than can be counted. Type less."
    case .outOfStock(let good): return "Out of stock: \(good.name)."
    case .stockShort(let good, let left):
      return "Only \(formats.quantity(left, good.measure)) left: \(good.name)."
    case .orderChanged: return "The order changed in the store. Look at the lines, then F8 again."
    case .alreadyConfirmed(let number): return "Order \(number) is confirmed already."
    case .orderHasLines: return "The order has lines: confirm it, or delete them first."
    case .changeTooLate, .orderCancelled, .orderReplaced, .orderBilled, .otherProject:
      return englishOrderList.refusal(refusal)
    case .nothingToUndo: return "Nothing to undo."
    case .nothingToRedo: return "Nothing to redo."
    case .notStoredYet: return "Still being stored. A moment, please."
    case .fieldMissing(let name): return "Still needed: \(englishForm.label(name))."
    case .notYourRole, .nothingChosen, .nothingToDo, .doneAlready, .notYours, .nothingNew,
      .sumUnreadable, .substituteSame, .tooFewAtWork, .noDocument, .addressUnreadable:
      return englishOffice.refusal(refusal)
    case .nobodyWaits: return "Nobody waits."
    case .callInHand: return "A call is in hand: finish it first."
    case .noCall: return "No call is in hand."
    case .callOver: return "The call is over."
    case .callStillOn: return "The caller is still on the line: F11 ends the call."
    case .onHold: return "The caller is on hold: F12 takes the caller back."
    case .telephoneLost: return "The telephone can't be reached. Go on typing meanwhile."
    case .lineBusy: return "The telephone is still at work. A moment, please."
    case .nobodyToTransferTo: return "Nobody is there to take the caller. Leave a remark (F9)."
    case .paused: return "You are paused: F10 makes you ready."
    case .noPinToOpen:
      return "You have no PIN, so nobody could open it again: lock the terminal itself."
    case .locked: return "The desk is locked: your PIN opens it."
    case .writtenOnly, .notWritten: return englishThread.refusal(refusal)
    case .noLesson: return "Nobody hears that here: it is for the lessons of the school."
    case .halted: return "The trainer has stopped the exercise."
    case .exam: return "This is an exam: the coach is silent."
    case .outcomeUnfit: return "That is not how this call ended: choose another outcome."
    case .finishFirst: return "Finish this first, or leave it with Esc."
    }
  }

  static let englishBarrier: @Sendable (DebtBarrier) -> String = {
    switch $0 {
    case .overdue(let sum, let days, _):
      "Overdue \(englishFormats.money(sum)) by " + Plural.english(days, "day", "days")
        + ": put through (F4)."
    case .overLimit(let sum): "Over the limit by \(englishFormats.money(sum)): put through (F4)."
    case .noRoom: "No room under the limit, nothing would fit: put through (F4)."
    }
  }

  static let englishNotice: @Sendable (Notice) -> String = { notice in
    switch notice {
    case .refused(let refusal): return englishRefusal(refusal)
    case .callTaken(let staff): return sentence("The call was taken by \(staff)")
    case .answerFailed(let trouble):
      return "Not answered: \(englishPhoneTrouble(trouble)). The next call waits in the queue."
    case .lineFailed(let trouble): return "Not done: \(englishPhoneTrouble(trouble)). Try again."
    case .transferFailed(let trouble, let name):
      return "\(name): \(englishPhoneTrouble(trouble)). You still have the caller."
    case .transferred(let name): return sentence("The caller is with \(name)")
    case .messageLeft(let name):
      return "\(name) is away and finds your message. The caller is still with you."
    case .callerHungUp: return "The caller hung up."
    case .callerGaveUp(let number): return "Gave up waiting: \(englishFormats.phone(number))."
    case .lineAdded(let name): return sentence("On the order: \(name)")
    case .lineJoined(let name, let quantity):
      return "On the order already, now \(englishFormats.amount(quantity, .piece)): \(name)."
    case .columnChanged(let name):
      return sentence("The sum has earned another price column: \(name)")
    case .promotionEarned(let name): return "Now holds: «\(name)»."
    case .promotionLost(let name): return "No longer holds: «\(name)»."
    case .formConfirmed(let number): return "Order \(number) stands."
    case .confirmed(let number, let name): return sentence("Order \(number) is with \(name)")
    case .remarkKept(let kind): return "Passed on to \(englishOverlay.department(kind))."
    case .clientRegistered(let code): return "Registered as \(code)."
    case .complained(let number, let day, let again):
      return englishComplaint.taken(number, englishFormats.day(day), again)
    case .registered(let outcome): return "Call registered: \(englishWrapUp.outcome(outcome))."
    case .undone: return "Undone. Ctrl+Y makes it again."
    case .redone: return "Made again."
    case .storeFailed(let trouble): return "Not done: \(englishStoreTrouble(trouble.kind))."
    case .stored: return "All is stored again."
    case .notReached(let trouble, let again):
      let what = "Not reached: \(englishCallOut.trouble(trouble))."
      return what + (again.map { " Again \(englishFormats.moment($0))." } ?? " Not again.")
    case .officeKept(let deed): return englishOffice.kept(deed)
    case .documentEnded(let entry): return englishOffice.documentEnded(entry)
    case .overtaken(let name): return englishOffice.overtaken(name)
    case .callSettled(let name): return "\(name) need not be called any more."
    case .consultAsked(let name):
      return "\(name) is asked. The caller waits; F12 takes the caller back."
    case .consultAnswered(let name, let upTo, let words):
      let said =
        upTo.map { "\(name) allows up to \(englishFormats.money($0))" } ?? "\(name) says no"
      return said + (words.isEmpty ? "." : ": “\(words)”")
    case .consultWithdrawn: return "The question is taken back."
    case .priceRulesChanged(let since):
      return "New price rules since \(englishFormats.moment(since)); the desk counts by them."
    case .callPutBack: return "Not called: it stays in the queue."
    case .callPromised(let time): return "Call back planned: \(englishFormats.moment(time))."
    case .orderCopied, .changing, .changeGivenUp, .orderCancelled:
      return englishOrderList.notice(notice)
    case .written, .answerWritten, .threadHanded: return englishThread.notice(notice)
    case .passFailed, .notPickedUp, .pausedElsewhere, .calledBack, .telephoneBack:
      return englishTelephone.notice(notice)
    case .copied: return "Copied."
    }
  }

  /// Ends with one full stop, also where a name ends with one of its own.
  static func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}
