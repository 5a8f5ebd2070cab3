import TextScreen

/// Names cut so that what tells them apart stays readable.
enum ShortName {
  /// A good's name cut before its pack size: `Sugar white «Domas… 5 kg`. A name that says no size
  /// at its end is left to be cut at its end.
  static func good(_ name: String, columns: Int) -> String {
    guard DisplayWidth.of(name) > columns, let size = size(of: name) else { return name }
    let room = columns - DisplayWidth.of(String(size)) - 2
    guard room >= 4 else { return name }
    var head = String.UnicodeScalarView()
    var width = 0
    for scalar in name[..<size.startIndex].unicodeScalars {
      width += DisplayWidth.of(scalar)
      if width > room { break }
      head.append(scalar)
    }
    while head.last == " " { head.removeLast() }
    return String(head) + "… " + size
  }

  /// The beginning of a name, with a sign where something is missing.
  static func cut(_ name: String, to columns: Int) -> String {
    guard DisplayWidth.of(name) > columns else { return name }
    var head = name
    while !head.isEmpty, DisplayWidth.of(head) > columns - 1 { head.removeLast() }
    return head + "…"
  }

  /// A person's surname and initials, `Nikonova N. S.`, where the whole name doesn't fit. The books
  /// put the surname first in a name of three words.
  static func person(_ name: String, columns: Int) -> String {
    guard DisplayWidth.of(name) > columns else { return name }
    return initialed(name)
  }

  static func initialed(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count >= 3 else { return name }
    let initials = words.dropFirst().map { word in
      word.hasSuffix(".") ? String(word) : word.prefix(1) + "."
    }
    return words[0] + " " + initials.joined(separator: " ")
  }

  /// From the last word that begins with a digit on, if it is among the last three: `12 × 500 g`
  /// keeps its count too.
  private static func size(of name: String) -> Substring? {
    let words = name.split { $0 == " " || $0 == "\u{A0}" }
    guard words.count > 1 else { return nil }
    let last = max(1, words.count - 3)..<words.count
    guard var first = last.last(where: { isFigure(words[$0]) }) else { return nil }
    if first >= 3, ["×", "x", "х", "*"].contains(words[first - 1]), isFigure(words[first - 2]) {
      first -= 2
    }
    return name[words[first].startIndex...]
  }

  private static func isFigure(_ word: Substring) -> Bool {
    word.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false
  }
}
