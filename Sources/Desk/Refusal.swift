/// Why a command was not carried out, with the figures to say so.
public enum Refusal: Hashable, Sendable, Codable {
  // The duties.
  case keyClient
  case newClient
  case debt(DebtBarrier)
  /// Without this order the limit would hold: fewer goods would fit (A5).
  case orderOverLimit(by: Money)
  /// The line would break the limit; `fits` of it would not (A5).
  case lineOverLimit(by: Money, fits: Quantity)
  case offersMissing(Int)
  case deliveryMissing
  /// The order comes to less than the smallest sum; so much is missing (A10).
  case belowMinimum(MinimumSum, missing: Money)
  /// Too late for that day of delivery; `next` is the first that is still possible (A12).
  case cutOffPassed(Day, next: Day)
  /// By the rules in force now the order comes to another sum (A10).
  case pricesChanged
  /// The read-back was only just opened: a key held down confirms nothing (A12).
  case readBackFirst
  /// Too late to change or cancel the order (A12).
  case changeTooLate(number: String, since: Moment)
  case registerFirst
  // The form of a project.
  /// So many fields are empty or wrong.
  case formIncomplete(Int)
  /// So many points were not told to the client (C2).
  case pointsUntold(Int)
  /// The project is not in force any more.
  case projectClosed
  /// The order is of another project than the call.
  case otherProject(number: String)
  /// All places of the slot are taken.
  case slotFull(String)
  /// The hours can't be had; these can (C3).
  case slotTaken(DaySlot, free: [DaySlot])
  // The order.
  case orderEmpty
  case noClient
  case noOrder
  case noOffer
  case nothingFound(String)
  case quantityUnreadable(String)
  case quantityWhole(Good)
  case quantityTooLarge
  case outOfStock(Good)
  case stockShort(Good, left: Quantity)
  /// The store's lines are not those on the screen.
  case orderChanged
  case alreadyConfirmed(number: String)
  case orderHasLines
  /// A confirmed order that is none any more, or that another version replaced.
  case orderCancelled(number: String)
  case orderReplaced(number: String)
  case orderBilled(number: String)
  case nothingToUndo
  case nothingToRedo
  case notStoredYet
  // Forms.
  case fieldMissing(Form.Name)
  // Calls out.
  /// Nothing is to be called for now.
  case nothingDue
  /// The client's day has not begun, or is over; `opens`: from when on one may call.
  case outsideHours(opens: Moment, Duty)
  /// The number to call is not known.
  case noNumber
  /// The company has no head to ask.
  case noHead
  case timeUnreadable(String)
  case timePast
  // The office.
  /// The key belongs to another role (A26).
  case notYourRole
  case nothingChosen
  /// Nothing is to be done about the chosen row.
  case nothingToDo
  case doneAlready
  /// It goes to a colleague.
  case notYours
  /// Nothing new can be made on this page.
  case nothingNew
  case sumUnreadable(String)
  case substituteSame
  /// With the day off so many operators are left, fewer than there must be (C9).
  case tooFewAtWork(left: Int, least: Int)
  // Documents.
  /// Nothing is in hand or chosen of which a document could be sent.
  case noDocument
  case addressUnreadable(String)
  // The call.
  case nobodyWaits
  case callInHand
  case noCall
  case callOver
  case callStillOn
  case onHold
  case lineBusy
  /// The telephone can't be reached.
  case telephoneLost
  case nobodyToTransferTo
  case paused
  /// Nobody could open the desk again: whoever sits here has no PIN.
  case noPinToOpen
  /// The desk is locked: only the PIN opens it.
  case locked
  case finishFirst
  /// The outcome does not fit what happened in the call.
  case outcomeUnfit
  // Written conversations.
  /// The client is at no telephone (C5).
  case writtenOnly
  /// The call in hand is none that is written.
  case notWritten
  // The school.
  /// Nobody hears what is said but in an exercise.
  case noLesson
  /// The coach is silent in an exam.
  case exam
  /// A trainer has stopped the exercise.
  case halted

  /// The duty behind the refusal; nil where plain sense is.
  public var duty: Duty? {
    switch self {
    case .keyClient: .a3
    case .newClient: .a15
    case .debt, .orderOverLimit, .lineOverLimit: .a5
    case .offersMissing: .a7
    case .belowMinimum, .pricesChanged: .a10
    case .deliveryMissing, .cutOffPassed, .readBackFirst, .changeTooLate: .a12
    case .registerFirst: .a14
    case .notYourRole: .a26
    case .noHead: .a11
    case .formIncomplete, .pointsUntold, .slotFull, .otherProject: .c2
    case .projectClosed: .c1
    case .slotTaken: .c3
    case .tooFewAtWork: .c9
    case .writtenOnly, .notWritten: .c5
    case .outsideHours(_, let duty): duty
    default: nil
    }
  }
}
