internal import Desk
internal import Foundation

/// A journal for other eyes (A26): names, telephone numbers, addresses, notes and sums have
/// stand-ins, one for each wherever it comes up; codes, times, quantities and keys stay. It replays
/// as the whole one does.
///
/// Every text is masked unless it is a word of the program's own or a code: what is forgotten here
/// is masked, not shown.
struct MaskedJournal {
  private let lines: [JSONValue]
  private var codes: Set<String> = []
  /// Lines at which a long number is typed, digit by digit.
  private var numberLines: Set<Int> = []
  private let mask: Mask

  /// Texts under these keys tell things apart and name nobody.
  private static let codeKeys: Set = ["id", "key", "call", "code", "client", "consult", "store"]
  /// So many digits in a row are a telephone number, a tax number or a bar code.
  private static let longNumber = 6

  /// - Parameter secret: what the stand-ins are drawn by. Nobody needs it again.
  init(_ bytes: Data, secret: UInt64 = .random(in: 0...UInt64.max)) {
    let decoder = JSONDecoder()
    lines = bytes.split(separator: UInt8(ascii: "\n")).compactMap {
      try? decoder.decode(JSONValue.self, from: $0)
    }
    mask = Mask(secret: secret)
    for line in lines { collect(line, under: "") }
    findTypedNumbers()
  }

  /// The lines as a journal has them; a line that could not be read is left out.
  func written() throws -> Data {
    let encoder = JSONEncoder()
    var written = Data()
    for (place, line) in lines.enumerated() {
      written.append(try Self.line(masked(line, at: place), encoder))
    }
    return written
  }

  private mutating func collect(_ value: JSONValue, under key: String) {
    switch value {
    case .text(let text): if Self.codeKeys.contains(key) { codes.insert(text) }
    case .list(let list): for value in list { collect(value, under: key) }
    case .entries(let entries): for (key, value) in entries { collect(value, under: key) }
    default: break
    }
  }

  private mutating func findTypedNumbers() {
    var run: [Int] = []
    for (place, line) in lines.enumerated() {
      guard let command = line["event"]?["commanded"]?["_0"] else { continue }
      if case .text(let text)? = command["type"]?["_0"], text.allSatisfy(\.isNumber) {
        run.append(place)
        continue
      }
      if run.count >= Self.longNumber { numberLines.formUnion(run) }
      run = []
    }
    if run.count >= Self.longNumber { numberLines.formUnion(run) }
  }

  private func masked(_ line: JSONValue, at place: Int) -> JSONValue {
    guard case .entries(var entries) = line else { return line }
    if case .text(let typed)? = line["event"]?["commanded"]?["_0"]?["type"]?["_0"] {
      let shown = mask.typed(typed, isNumber: numberLines.contains(place))
      let type = JSONValue.entries(["type": .entries(["_0": .text(shown)])])
      entries["event"] = .entries(["commanded": .entries(["_0": type])])
      return .entries(entries)
    }
    for part in ["event", "state"] { entries[part] = entries[part].map { masked($0, under: "") } }
    return .entries(entries)
  }

  private func masked(_ value: JSONValue, under key: String) -> JSONValue {
    switch value {
    case .text(let text): .text(isOpen(text) ? text : mask.standIn(for: text))
    case .whole(let whole): .whole(key == "minor" ? mask.sum(whole) : whole)
    case .list(let list): .list(list.map { masked($0, under: key) })
    case .entries(let entries):
      .entries(
        Dictionary(uniqueKeysWithValues: entries.map { ($0, masked($1, under: $0)) }))
    default: value
    }
  }

  /// Whether a text may stay: a code, what the desk makes of a code, or a word of the program.
  private func isOpen(_ text: String) -> Bool {
    if codes.contains(text) || ProgramWords.all.contains(text) { return true }
    guard let cut = text.lastIndex(of: "/") else { return false }
    return isOpen(String(text[..<cut])) && text[cut...].count < 8
  }

  /// A snapshot begins with what tells it from other lines.
  private static func line(_ value: JSONValue, _ encoder: JSONEncoder) throws -> Data {
    guard case .entries(let entries) = value else { return Data() }
    var line = Data("{".utf8)
    for key in ["at", "version", "store", "isFree", "state", "event", "violations"] {
      guard let part = entries[key] else { continue }
      line.append(Data(((line.count > 1 ? "," : "") + "\"\(key)\":").utf8))
      line.append(try encoder.encode(part))
    }
    line.append(contentsOf: "}\n".utf8)
    return line
  }
}

extension JSONValue {
  subscript(_ key: String) -> JSONValue? {
    if case .entries(let entries) = self { return entries[key] }
    return nil
  }
}
