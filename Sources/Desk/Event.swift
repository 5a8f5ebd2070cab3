/// What happened. Everything the desk ever does follows from these.
public enum Event: Hashable, Sendable, Codable {
  case commanded(Command)
  case phone(PhoneEvent)
  case reported(RequestID, Report)
  case lesson(LessonEvent)
  /// The clock moved; nothing else did.
  case ticked
  /// Another desk or command has changed the store; of the waiting calls it has taken these.
  case storeChanged(taken: [CallID])
  /// The server that keeps the store can't be reached, or it can be again.
  case storeReached(Bool)
  /// Midnight, or a change of the zone.
  case calendarChanged(Calendar)
  /// The right PIN was given at the locked desk.
  case unlocked
  case unlockRefused(PinRefusal)
  /// A call was found that an earlier run of the desk left in hand. `isWhole`: just as
  /// the screen showed it last.
  case interrupted(Conversation, isWhole: Bool = true)
  /// The same, from the store alone: the journal was lost.
  indirect case recalled(Recall)
}

/// What the desk wants done; carried out by the loop, reported by an event.
public enum Effect: Hashable, Sendable, Codable {
  case ask(Question, RequestID)
  case keep(Deed, RequestID)
  case phone(PhoneRequest)
  /// Use this theme from now on, by name.
  case theme(String)
  /// Paint everything anew.
  case redraw
  case leave
}
