/// What happens to a form in hand.
public enum FormEvent: Hashable, Sendable, Codable {
  /// Text was typed into the field.
  case typed(String)
  case erased
  case erasedForward
  case erasedWord
  case cleared
  /// Up and down go through what may be picked, the rest through the text.
  case moved(Direction)
  /// One of what may be picked, by its place.
  case picked(Int)
  /// Enter: what was typed or picked is taken, and the next field is begun.
  case accepted
  /// To the next or the previous field; what was typed is taken along, right or wrong.
  case wentOn
  case wentBack
  /// To a field by its name.
  case wentTo(String)
  /// A point was told to the client, by its name.
  case told(String)
  case untold(String)
  case undone
  case redone
}
