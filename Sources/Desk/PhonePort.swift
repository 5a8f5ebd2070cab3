/// What the desk asks of the telephone. It takes a request at once and reports later.
public enum PhoneRequest: Hashable, Sendable, Codable {
  /// A call that rings here is picked up, one that waits is fetched.
  /// Report: `.answered` or `.answerFailed`.
  case answer(CallID)
  /// Report: `.held` or `.lineFailed`.
  case hold(CallID)
  /// Report: `.resumed` or `.lineFailed`.
  case resume(CallID)
  /// Puts the caller through without asking, from the talk or while the call waits.
  /// Report: `.transferred` or `.transferFailed`, which keeps the caller.
  case transfer(CallID, to: String)
  /// Rings at a colleague's while the caller is held. Report: `.consulting` or `.transferFailed`,
  /// which goes back to the caller.
  case consult(CallID, to: String)
  /// Puts the caller through to the colleague who was asked. Report: `.transferred` or
  /// `.transferFailed`, which goes back to the caller.
  case completeTransfer(CallID)
  /// Leaves the colleague, answered or not. Report: `.resumed` or `.lineFailed`.
  case cancelTransfer(CallID)
  /// Whether the caller hears the operator. Report: `.muted` or `.lineFailed`.
  case mute(CallID, Bool)
  /// Report: `.ended`.
  case hangUp(CallID)
  /// The operator has a plain telephone and says that a call came in, from `number` where shown.
  /// Report: `.waiting`. Asked of telephones by hand and of simulated ones alone.
  case announce(number: String)
  /// Is the call still there after a restart? Report: `.answered` or `.ended`.
  case find(Call)
  /// Calls out. Report: `.answered`, `.dialFailed`, or `.dialledByHand` from a telephone that can't
  /// know what comes of it.
  case dial(Call)
  /// Why no call may ring here; nil when calls may. No report.
  case rest(PhoneRest?)
  /// What the operator says; the callers of the school alone hear it by this road. Report:
  /// `.heard`, or none.
  case say(CallID, Speech)
}

/// What the telephone reports. Reports about a call that is not in hand change nothing.
public enum PhoneEvent: Hashable, Sendable, Codable {
  /// A call waits in the queue. Repeated for a known call it changes nothing.
  case waiting(Call)
  /// The waiting calls in the order in which the exchange will hand them out; of those that aren't
  /// named nothing is said.
  case order([CallID])
  /// A call that waits rings at this desk. The operator may answer it at the telephone itself.
  case ringing(CallID)
  /// It doesn't ring here any more, and goes on waiting.
  case ringingEnded(CallID)
  /// A waiting caller gave up, or the call is gone from the queue: answered by another desk.
  case left(CallID, gaveUp: Bool)
  /// Asked for, or picked up at the telephone itself.
  case answered(CallID)
  case dialFailed(CallID, DialTrouble)
  /// The operator dials, and says what came of it.
  case dialledByHand(CallID)
  case answerFailed(CallID, PhoneTrouble)
  case held(CallID)
  case resumed(CallID)
  case muted(CallID, Bool)
  case lineFailed(CallID, PhoneTrouble)
  /// The colleague who is asked before a transfer has answered; the caller is held.
  case consulting(CallID)
  case transferred(CallID)
  case transferFailed(CallID, PhoneTrouble)
  /// The conversation is over: the caller hung up (`byCaller`), or the desk did.
  case ended(CallID, byCaller: Bool)
  /// What a colleague's telephone does, by its internal number.
  case colleague(String, LineState)
  /// What a caller of the school says.
  indirect case heard(CallID, Answer)
  /// The desk was paused, or called back, at the telephone or by somebody else.
  case resting(PhoneRest?)
  /// The telephone can't be reached. Calls may live on; nothing is known of them until `.back`.
  case lost
  /// Why the telephone can't be used, or not wholly.
  case trouble(TelephoneTrouble)
  /// It is there again: what waits, and which call is over, was reported before this.
  case back
}

/// What keeps the desk from its telephone, with what is needed to mend it.
public enum TelephoneTrouble: Hashable, Sendable, Codable {
  /// Nothing answers there: an address, or what the system says.
  case unreachable(String)
  /// It is there and says nothing.
  case silent
  case signOnRefused(String)
  /// An action that the desk needs isn't allowed to it.
  case rightMissing(String)
  case programMissing(String)
  case portTaken(Int)
  /// A setting, or a place, by its name.
  case unusable(String)
  case takenByAnotherDesk
}

public enum PhoneTrouble: String, Hashable, Sendable, Codable {
  case busy, noAnswer, unreachable, callerGone, unsupported, lineDown
}

/// Why calls don't ring at a desk.
public enum PhoneRest: Hashable, Sendable, Codable {
  /// The call before is being registered (A14).
  case wrapUp
  case pause(PauseReason)
}

/// What a colleague's telephone does, as the exchange sees it.
public enum LineState: String, Hashable, Sendable, Codable, CaseIterable {
  case free, ringing, busy, unreachable
}
