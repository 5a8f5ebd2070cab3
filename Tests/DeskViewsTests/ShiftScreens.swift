@testable import Desk

/// Screens of days off (C9).
extension Fixtures {
  var shifts: [(name: String, state: State)] {
    var own = office(0, .daysOff, .daysOff(sheet(of: "o1")), selection: 5)
    own.company.rules.shifts.least = 3
    var wishing = office(0, .daysOff, .daysOff(sheet(of: "o1")), selection: 1)
    wishing.operate(.accept)
    let all = onFloor(office(4, .daysOff, .daysOff(sheet(of: nil))))
    var answering = all
    answering.operate(.accept, .accept, .accept)
    return [
      ("days-off", own), ("days-off-wish", wishing), ("days-off-heads", all),
      ("days-off-too-few", answering),
    ]
  }

  private func onFloor(_ state: State) -> State {
    var state = state
    state.company.rules.shifts.least = 3
    for (code, name) in operators {
      state.company.staff.append(
        StaffMember(
          code: code, name: name, department: "d1", role: .operatorAtDesk, phoneExtension: code,
          presence: .present))
    }
    return state
  }

  private var operators: [(StaffCode, String)] {
    [
      ("o2", of("Pavel Orlov", "Павел Орлов")), ("o3", of("Jan Novák", "Ян Новак")),
      ("o4", of("Vera Lebedeva", "Вера Лебедева")),
    ]
  }

  private func sheet(of member: StaffCode?) -> DaysOff {
    func wish(
      _ member: StaffCode, _ days: Int, _ why: String = "", _ isApproved: Bool? = nil,
      _ words: String = ""
    ) -> ShiftWish {
      ShiftWish(
        id: "\(member)-\(days)", member: member, day: Self.today + days, why: why,
        made: Self.now.advanced(bySeconds: -9_000),
        answer: isApproved.map {
          .init(
            isApproved: $0, words: words,
            signed: Signature(by: "h1", at: Self.now.advanced(bySeconds: -600)))
        })
    }
    let wishes = [
      wish("o1", 1, "", true),
      wish("o1", 6, of("my sister’s wedding", "свадьба сестры")),
      wish("o2", 7, "", true),
      wish("o1", 8, "", false, of("two are off already", "двое уже выходные")),
      wish("o2", 12),
    ]
    let absence = Absence(
      id: "a", member: "o3", first: Self.today + 5, last: Self.today + 7, substitute: "o4",
      entered: Signature(by: "h1", at: Self.now))
    return DaysOff(
      of: member, today: Self.today,
      operators: member.map { [$0] } ?? ["o1"] + operators.map(\.0),
      wishes: wishes.filter { member == nil || $0.member == member },
      absences: member == nil ? [absence] : [])
  }
}
