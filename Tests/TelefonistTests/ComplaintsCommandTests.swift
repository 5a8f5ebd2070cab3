import Desk
import DeskViews
import Testing

@testable import telefonist

/// `telefonist complaints` in print and for a spreadsheet (B1.4).
@Suite("Complaints in print")
struct ComplaintsCommandTests {
  private static let noon = Instant(milliseconds: 1_795_341_600_000)

  private var complaint: ClientComplaint {
    ClientComplaint(
      id: "c/r1", number: 12, client: nil, phone: "74950000001", order: "17", topic: .delivery,
      owner: "101", standing: .answered, answerBy: Sample.today,
      history: [
        .init(
          standing: .open, owner: "101", words: "=cmd|' /C calc'!A1",
          signed: Signature(by: "101", at: Self.noon)),
        .init(
          standing: .answered, owner: "101", words: "a crew; at nine", road: .callBack,
          signed: Signature(by: "101", at: Self.noon)),
      ])
  }

  private func list(_ language: Language) -> ComplaintList {
    ComplaintList(company: Sample.company, words: ListWords(language))
  }

  @Test("B1.4: a spreadsheet takes no formula from a client, and no column from an answer")
  func csv() {
    let rows = list(.english).csv([complaint]).split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(rows[1].contains(";'=cmd"))
    #expect(rows[1].hasSuffix(";\"a crew; at nine\";callBack;"))
  }

  @Test("A complaint stands with its history in each language", arguments: Language.allCases)
  func lines(_ language: Language) {
    let lines = list(language).lines(complaint, on: Sample.today)
    #expect(lines.count == 4)
    #expect(lines[1].contains("17"))
    #expect(lines[3].contains("a crew; at nine"))
  }

  @Test("Only one that waits past its day is marked as late")
  func late() {
    var open = complaint
    open.standing = .reopened
    #expect(!list(.english).line(open, on: Sample.today).contains("!"))
    #expect(list(.english).line(open, on: Sample.today + 1).contains("!"))
    #expect(!list(.english).line(complaint, on: Sample.today + 1).contains("!"))
  }
}
