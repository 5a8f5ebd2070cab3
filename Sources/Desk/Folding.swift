/// Text as searches compare it: lower case, without accents, ё as е, đ as d, ß as ss, punctuation
/// as spaces. Both the books and what is typed go through here.
public enum Folding {
  /// The folded text: lower-case letters and digits of any script, single spaces between them.
  public static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let value = scalar.value
        let isLetter = (97...122).contains(value | 0x20) && value >= 65
        if isLetter || (48...57).contains(value) {
          if pendingSpace, !folded.isEmpty { folded.append(" ") }
          pendingSpace = false
          folded.append(isLetter ? Unicode.Scalar(UInt8(value | 0x20)) : scalar)
        } else {
          pendingSpace = true
        }
        continue
      }
      if isMark(scalar) { continue }
      let letters = foldedLetters(scalar)
      if letters.isEmpty {
        pendingSpace = true
      } else {
        if pendingSpace, !folded.isEmpty { folded.append(" ") }
        pendingSpace = false
        folded.append(contentsOf: letters)
      }
    }
    return String(folded)
  }

  /// Only the digits 0...9.
  public static func digits(_ text: String) -> String {
    String(text.unicodeScalars.filter { (48...57).contains($0.value) }.map(Character.init))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private static func foldedLetters(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if let special = specials[scalar] { return special.unicodeScalars }
    if (0x430...0x44F).contains(scalar.value) {
      return String.UnicodeScalarView([scalar])
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
      return String.UnicodeScalarView()
    }
    let lower = scalar.properties.lowercaseMapping
    var letters = String.UnicodeScalarView()
    for part in lower.decomposedScalars where !isMark(part) {
      letters.append(contentsOf: specials[part]?.unicodeScalars ?? String.UnicodeScalarView([part]))
    }
    return letters
  }

  /// Letters that a decomposition does not take apart as readers expect. й goes as и, since it is
  /// often stored as и with a mark; ё as е, since print leaves its dots out.
  private static let specials: [Unicode.Scalar: String] = [
    "й": "и", "Й": "и", "ё": "е", "Ё": "е", "đ": "d", "Đ": "d", "ł": "l", "Ł": "l",
    "ø": "o", "Ø": "o", "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i",
    "№": "n",
  ]
}

extension String {
  /// The scalars of the canonical decomposition. Swift compares strings by it; this spells it out
  /// for the Latin letters of Europe and the Cyrillic ones, which is what names are written with.
  fileprivate var decomposedScalars: [Unicode.Scalar] {
    unicodeScalars.map { LatinBase.base[$0] ?? $0 }
  }
}

/// Latin letters with accents and the letters under them.
private enum LatinBase {
  static let base: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąǎǻạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďḋ"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
      ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįỉị"), ("j", "ĵ"), ("k", "ķǩ"),
      ("l", "ĺļľŀ"), ("n", "ñńņňŉ"), ("o", "òóôõöōŏőơọỏốồổỗộớờởỡợ"), ("r", "ŕŗřṙ"),
      ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųưụủứừửữự"), ("w", "ŵ"),
      ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, accented) in rows {
      for scalar in accented.unicodeScalars { table[scalar] = letter }
    }
    return table
  }()
}
