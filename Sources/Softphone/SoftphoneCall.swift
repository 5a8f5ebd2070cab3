internal import Desk

/// A call as the desk and the softphone know it.
struct SoftphoneCall {
  enum Line {
    /// It rings at the softphone, which is the desk's queue.
    case waiting
    /// It was in hand before the desk was restarted, and the desk doesn't ask for it: it waits for
    /// the operator like any other, on hold.
    case parked
    case dialling
    case talking
    case held
  }

  /// What was asked for and has not come true yet.
  enum Deed: Equatable {
    case answer
    /// Asked for after a restart.
    case find
    case dial(address: String, mark: Int)
    case hold
    case resume
    /// `isTaken`: the caller has put us on hold, to call the colleague.
    case transfer(mark: Int, isTaken: Bool)
    case consult(address: String, mark: Int)
    case complete(mark: Int)
    /// Goes back from a colleague to the caller, and then reports so.
    case goBack(PhoneEvent?)
  }

  let id: CallID
  /// The softphone's number of it.
  let number: Int
  let since: Instant
  var isOutgoing = false
  var line: Line
  /// As heard last.
  var state: SoftphoneCallState
  var deed: Deed?
  /// When the deed must have come true.
  var deadline = Double.infinity
  /// The call to the colleague who is asked.
  var colleague: Int?
  var isColleagueThere = false
  var isMuted = false

  var isInHand: Bool { line != .waiting && line != .parked || deed == .answer || deed == .find }

  var known: SoftphoneFolder.KnownCall {
    .init(
      id: id, number: number, since: since.milliseconds, isOutgoing: isOutgoing,
      colleague: colleague)
  }
}

extension SoftphoneCall.Deed {
  /// The report when it has not come true, for `trouble`; nil for a way back without a report.
  func failure(_ id: CallID, _ trouble: PhoneTrouble) -> PhoneEvent? {
    switch self {
    case .answer: .answerFailed(id, trouble)
    case .find: .ended(id, byCaller: true)
    case .dial: .dialFailed(id, trouble.ofDialling)
    case .hold, .resume: .lineFailed(id, trouble)
    case .transfer, .consult, .complete: .transferFailed(id, trouble)
    case .goBack(.transferFailed): .transferFailed(id, trouble)
    case .goBack(nil): nil
    case .goBack: .lineFailed(id, trouble)
    }
  }
}

extension PhoneTrouble {
  /// From the code of a refusal (RFC 3261, 21).
  init(refusal code: Int?) {
    self =
      switch code {
      case 486, 600, 603: .busy
      case 408, 480: .noAnswer
      default: .unreachable
      }
  }

  var ofDialling: DialTrouble {
    switch self {
    case .busy: .busy
    case .unreachable: .wrongNumber
    case .noAnswer, .callerGone, .unsupported, .lineDown: .noAnswer
    }
  }
}

extension DialTrouble {
  /// From the code of a refusal. A line that can't be had now counts as busy: only what says that
  /// the number leads nowhere makes it a wrong one.
  init(refusal code: Int?) {
    self =
      switch code {
      case 404, 410, 414, 416, 484, 485, 604: .wrongNumber
      case 408, 480: .noAnswer
      default: .busy
      }
  }
}
