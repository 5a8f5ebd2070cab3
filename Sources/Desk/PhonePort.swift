/// What the desk asks of the telephone. It takes a request at once and reports later.
public enum PhoneRequest: Hashable, Sendable, Codable {
  /// Report: `.answered` or `.answerFailed`.
  case answer(CallID)
  /// Report: `.held` or `.lineFailed`.
  case hold(CallID)
  /// Report: `.resumed` or `.lineFailed`.
  case resume(CallID)
  /// Report: `.transferred` or `.transferFailed`, which keeps the caller.
  case transfer(CallID, to: String)
  /// Report: `.ended`.
  case hangUp(CallID)
  /// The operator has a plain telephone and says that a call came in, from `number` where shown.
  /// Report: `.waiting`.
  case announce(number: String)
  /// Is the call still there after a restart? Report: `.answered` or `.ended`.
  case find(Call)
  /// Calls out. Report: `.answered`, `.dialFailed`, or `.dialledByHand` from a telephone that can't
  /// know what comes of it.
  case dial(Call)
  /// Whether calls may ring here.
  case available(Bool)
}

/// What the telephone reports. Reports about a call that is not in hand change nothing.
public enum PhoneEvent: Hashable, Sendable, Codable {
  /// A call waits in the queue. Repeated for a known call it changes nothing.
  case waiting(Call)
  /// A waiting caller gave up, or the call is gone from the queue: answered by another desk.
  case left(CallID, gaveUp: Bool)
  case answered(CallID)
  case dialFailed(CallID, DialTrouble)
  /// The operator dials, and says what came of it.
  case dialledByHand(CallID)
  case answerFailed(CallID, PhoneTrouble)
  case held(CallID)
  case resumed(CallID)
  case lineFailed(CallID, PhoneTrouble)
  case transferred(CallID)
  case transferFailed(CallID, PhoneTrouble)
  /// The conversation is over: the caller hung up (`byCaller`), or the desk did.
  case ended(CallID, byCaller: Bool)
}

public enum PhoneTrouble: String, Hashable, Sendable, Codable {
  case busy, noAnswer, unreachable, callerGone, unsupported, lineDown
}
