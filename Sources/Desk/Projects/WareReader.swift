/// Reads wares and amounts as operators type them: `cable 20, duct*5`, `2*3` for three of the
/// second.
struct WareReader {
  let wares: [FieldKind.Ware]
  let measure: Measure
  let language: String

  func read(_ text: String) throws(FieldProblem) -> [FieldValue.Line] {
    var lines: [FieldValue.Line] = []
    for part in parts(of: text) where !part.isEmpty {
      let (name, quantity) = try split(part)
      guard let ware = ware(name) else { throw .unknownWare(name) }
      guard quantity.thousandths > 0 else { throw .unknownWare(part) }
      if measure.isWhole, !quantity.isWhole { throw .wareInWholes(ware.name) }
      if let place = lines.firstIndex(where: { $0.ware == ware.name }) {
        lines[place].quantity = lines[place].quantity + quantity
      } else {
        lines.append(FieldValue.Line(ware.name, quantity))
      }
      if let line = lines.first(where: { $0.ware == ware.name }), line.quantity > ware.most {
        throw .tooMuch(ware: ware.name, most: ware.most)
      }
    }
    guard !lines.isEmpty else { throw .missing }
    return lines
  }

  /// What stands between semicolons and commas. Where amounts have decimals, a comma between two
  /// digits is theirs.
  private func parts(of text: String) -> [String] {
    let letters = Array(text)
    var parts = [""]
    for (place, letter) in letters.enumerated() {
      let isInside =
        !measure.isWhole && place > 0 && place + 1 < letters.count
        && letters[place - 1].isNumber && letters[place + 1].isNumber
      if letter == ";" || letter == "," && !isInside {
        parts.append("")
      } else {
        parts[parts.count - 1].append(letter)
      }
    }
    return parts.map { TextField($0).trimmed }
  }

  /// The name and the amount of `cable*20`, `cable 20` or `cable`.
  private func split(_ part: String) throws(FieldProblem) -> (String, Quantity) {
    if let star = part.lastIndex(where: { "*×".contains($0) }) {
      let amount = String(part[part.index(after: star)...])
      guard let thousandths = DecimalNumber.thousandths(amount) else { throw .unknownWare(part) }
      return (TextField(String(part[..<star])).trimmed, Quantity(thousandths: thousandths))
    }
    var words = part.split(separator: " ").map(String.init)
    if words.count > 1, let last = words.last, let thousandths = DecimalNumber.thousandths(last) {
      words.removeLast()
      return (words.joined(separator: " "), Quantity(thousandths: thousandths))
    }
    return (part, Quantity(1))
  }

  private func ware(_ name: String) -> FieldKind.Ware? {
    if let exact = wares.first(where: { $0.name == name }) { return exact }
    if let place = Int(name), wares.indices.contains(place - 1) { return wares[place - 1] }
    let typed = Folding.fold(name)
    guard !typed.isEmpty else { return nil }
    let titles = wares.map { Folding.fold($0.title[language]) }
    let found =
      titles.firstIndex(of: typed) ?? titles.firstIndex { $0.hasPrefix(typed) }
      ?? titles.firstIndex { $0.contains(" " + typed) }
      ?? wares.firstIndex { Folding.fold($0.name).hasPrefix(typed) }
    return found.map { wares[$0] }
  }
}
