internal import Desk
internal import Foundation

/// The operator who sits at this desk, and the lock that keeps a second desk from the same seat.
struct Seat {
  let member: StaffMember
  let folder: JournalFolder
  private let lock: DeskLock

  /// Takes the seat of `wanted`, else of the only operator. In a demo, the first one that is free.
  static func take(
    wanted: StaffCode?, company: Company, store: String, isDemo: Bool, places: Places = Places()
  ) throws -> Seat {
    let members = try candidates(wanted, company, isDemo: isDemo)
    for member in members {
      let folder = JournalFolder(
        root: places.journals, store: store, operatorCode: member.code)
      try folder.make()
      if let lock = try DeskLock(file: folder.path + "/lock") {
        return Seat(member: member, folder: folder, lock: lock)
      }
    }
    let names = members.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
    throw Complaint(
      "\(names): signed on at another desk already. Sign off there, or say --operator CODE.")
  }

  private static func candidates(
    _ wanted: StaffCode?, _ company: Company, isDemo: Bool
  ) throws -> [StaffMember] {
    if let wanted {
      guard let member = company.member(typed: wanted) else {
        throw Complaint("There is no “\(wanted)” on the staff. \(list(company))")
      }
      return [member]
    }
    let operators = company.staff.filter { $0.role == .operatorAtDesk }
    if operators.count == 1 || isDemo, !operators.isEmpty { return operators }
    throw Complaint("Who sits here? Say --operator CODE. \(list(company))")
  }

  private static func list(_ company: Company) -> String {
    let operators = company.staff.filter { $0.role == .operatorAtDesk }
    let shown = operators.isEmpty ? company.staff : operators
    let names = shown.prefix(30).map { PlainText.clean("\($0.code) \($0.name)") }
    return "Operators: " + names.joined(separator: ", ") + "."
  }
}
