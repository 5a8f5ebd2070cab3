/// A key as the operator pressed it, whatever the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Character)
  /// Alt with a character; letters come in the layout that was active.
  case alt(Character)
  /// Control with a lower-case Latin letter.
  case control(Character)
  /// F1...F12.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Text pasted in one piece.
  case paste(String)
}
