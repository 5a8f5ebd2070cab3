import ArgumentParser
import Desk
import DeskStore
import Foundation
import SampleCompany
import Testing

@testable import telefonist

@Suite("The audit command (A26)")
struct AuditCommandTests {
  private let scratch: Scratch
  private let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch.path + "/s.sqlite"
    let store = try Store.open(path: path)
    let books = SampleCompany.books(language: .english, today: Sample.today, seed: 1)
    _ = try store.importBooks(books, asOf: Sample.today)
    try store.note([CardOpening(client: "K1", by: "101", at: Sample.noon)])
  }

  private func verify(_ arguments: String...) throws {
    try AuditCommand.Verify.parse(["--store", path] + arguments).run()
  }

  @Test("A sound trail verifies, with a row noted down before as well; another row does not (A26)")
  func verifying() throws {
    try verify()
    let last = try Store.open(path: path).verifyAudit().last
    try verify("--expect", last.description)
    let other = AuditMark(sequence: last.sequence, hash: String(last.hash.reversed()))
    #expect(throws: ExitCode(1)) { try verify("--expect", other.description) }
    #expect(throws: Complaint.self) { try verify("--expect", "what") }
  }

  @Test("Whoever prints a list with clients on it stands in the trail (A26)")
  func printedLists() throws {
    let arguments = ["--store", path]
    try InboxCommand.parse(["--for", "H01"] + arguments).run()
    try RegistryCommand.parse(["--day", "2026-11-20"] + arguments).run()
    try ConsultCommand.List.parse(arguments).run()
    try DocumentCommand.List.parse(arguments).run()
    try CallBackCommand.List.parse(arguments).run()
    try TaskCommand.List.parse(arguments).run()
    let rows = try Store.open(path: path).auditRows()
      .filter { $0.what == AuditedDeed.listPrinted.rawValue }
    #expect(
      rows.map(\.subject) == ["inbox", "registry", "consults", "documents", "callbacks", "tasks"])
    #expect(rows[0].details.map(\.value) == ["H01"])
  }

  @Test("Every deed and every fault has words in each language")
  func words() {
    let faults: [AuditFault] = [
      .changed(7), .writtenAnew(7), .missing(7), .added(7), .otherThanKnown(7),
    ]
    for language in Language.allCases {
      let texts = AuditTexts.of(language)
      #expect(Set(AuditedDeed.allCases.map(texts.deed)).count == AuditedDeed.allCases.count)
      #expect(Set(faults.map(texts.fault)).count == faults.count)
      #expect(faults.allSatisfy { texts.fault($0).contains("7") && $0.row == 7 })
      #expect(!texts.fault(.headless).isEmpty)
    }
  }

  @Test("A day begins at midnight here")
  func midnight() {
    let midnight = WallClock.midnight(Sample.today)
    #expect(WallClock.calendar(at: midnight).civilTime(midnight).minute == 0)
    #expect(WallClock.calendar(at: midnight).today == Sample.today)
  }
}
