internal import Desk
internal import DeskStore
internal import Foundation

/// Whoever sits at this desk, and the lock that keeps a second desk from the same seat.
struct Seat {
  let member: StaffMember
  let folder: JournalFolder
  /// Another desk had it, and left it with what was in hand.
  let isTakenOver: Bool
  private let lock: DeskLock

  /// Takes the seat of `wanted`, else of the first one of a role that is free, else of the only
  /// operator. In a demo any operator will do. Where only one will do, the desk that has the seat
  /// is taken over.
  static func take(
    wanted: StaffCode?, company: Company, store: String, role: StaffMember.Role? = nil,
    isDemo: Bool, places: Places = Places(), language: Language = .english
  ) throws -> Seat {
    let members = try candidates(wanted, role, company, isDemo: isDemo)
    for member in members {
      var folder = JournalFolder(
        root: places.journals, store: store, operatorCode: member.code)
      folder.isShared = places.sharesJournals
      try folder.make()
      let takeOver = TakeOver(folder: folder)
      let outcome =
        members.count == 1
        ? try takeOver.take(as: Origin.system.desk())
        : try takeOver.seat().map { .free($0) } ?? .refused
      switch outcome {
      case .free(let lock):
        return Seat(member: member, folder: folder, isTakenOver: false, lock: lock)
      case .taken(let lock, _):
        return Seat(member: member, folder: folder, isTakenOver: true, lock: lock)
      case .refused: continue
      }
    }
    let names = members.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
    throw Complaint(TakeOverTexts.of(language).refused(names))
  }

  /// From here on another desk may have it.
  func release() { lock.release() }

  private static func candidates(
    _ wanted: StaffCode?, _ role: StaffMember.Role?, _ company: Company, isDemo: Bool
  ) throws -> [StaffMember] {
    if let wanted {
      guard let member = company.member(typed: wanted) else {
        throw Complaint("There is no “\(wanted)” on the staff. \(list(company))")
      }
      return [member]
    }
    if let role {
      let members = company.staff.filter { $0.role == role }
      guard !members.isEmpty else { throw Complaint("Nobody on the staff has that role.") }
      return members
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
