/// What the operator asks of the desk.
public enum Command: Hashable, Sendable, Codable {
  // Typing and moving: taken by whatever has the focus.
  case type(String)
  case erase
  /// Del: the character under the cursor, or the line under it.
  case eraseForward
  case eraseWord
  case clearField
  case move(Direction)
  /// Enter.
  case accept
  /// Esc: leaves the innermost thing and loses nothing.
  case back
  /// Tab and Shift-Tab.
  case next
  case previous

  // Deeds, each with a key of its own.
  case answer
  /// Calls the client of the chosen entry.
  case dial
  /// Promises the client a call back (A1).
  case promise
  /// Asks the head of the department (A11).
  case consult
  case goods
  /// The list of confirmed orders.
  case orders
  /// Sends a document by fax or mail (A18).
  case document
  case transfer
  /// Speaks with the colleague before the caller is put through.
  case warmTransfer
  /// Whether the caller hears the operator.
  case mute
  /// Opens the office: notices, requests, and what a role works on.
  case office
  /// Something new on a page of the office.
  case add
  /// Gives the chosen call to make to a colleague (A22).
  case handOver
  case takeOffer
  case refuseOffer
  case delivery
  case confirm
  case remark
  /// Writes to the client of a written conversation (C5).
  case write
  /// Says the script's sentence aloud: the callers of the school hear it (A21).
  case say
  /// Whether the coach shows the next key.
  case coach
  case pause
  /// Hides the desk until its operator's PIN opens it again.
  case lock
  case endCall
  case hold
  case findClient
  case newClient
  case undo
  case redo
  case help
  case palette
  case language(Language)
  case theme(String)
  case nextTheme
  case nextLanguage
  case redraw
  case leave
}
