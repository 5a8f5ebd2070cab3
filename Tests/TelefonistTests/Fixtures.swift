import Desk
import Foundation

@testable import telefonist

/// A folder for one test, taken away at its end.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "telefonist-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and returns its path.
  func file(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}

enum Sample {
  static let noon = Instant(milliseconds: 1_795_348_800_000)
  static let today = Day(number: 20_779)

  static func later(_ seconds: Int) -> Instant { noon.advanced(bySeconds: seconds) }

  static let member = StaffMember(
    code: "101", name: "Anna Kotova", department: "O", role: .operatorAtDesk,
    phoneExtension: "101", presence: .present)

  static let company = Company(
    name: "Sample", currency: Currency("RUB"),
    kinds: [
      ClientKind(
        code: "market", name: "Market trader", isKey: false, isRegional: false,
        department: .wholesale)
    ],
    columns: [PriceColumn(code: "base", name: "Base")],
    departments: [Department(code: "O", name: "Operators", kind: .support)], staff: [member],
    rules: Rules())

  static func state() -> State {
    State(
      now: noon, calendar: Calendar(today: today, offsetSeconds: 0), company: company,
      script: Script(texts: [:]), me: member, phone: .simulated)
  }

  static let call = Call(id: "call-1", number: "+74951112233", since: noon)

  static let match = ClientMatch(
    code: "K1", name: "Pavlov", kind: "market", city: "", phone: "74951112233", hasManager: true,
    debt: .none)
}
