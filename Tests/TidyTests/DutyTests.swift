import Desk
import Foundation
import Testing

@testable import telefonist

@Suite("The duties and where they are kept")
struct DutyTests {
  private static func duties() throws -> Set<String> {
    Set(
      try SourceTree.text(of: "Tests/TidyTests/duties.txt").split(separator: "\n").map(String.init))
  }

  /// What looks like a duty's id: A7, AR1, B1.4, C11.
  private static func ids(in text: some StringProtocol) -> Set<String> {
    let id = /\b(?:A[1-9][0-9]?|AR[1-9]|A[SV]|B[1-9]\.[1-9]|C[1-9][0-9]?)\b/
    return Set(String(text).matches(of: id).map { String($0.output) })
  }

  /// The sentences of all tests.
  private static func sentences() -> [Substring] {
    SourceTree.tests.flatMap { file in
      file.text.matches(of: /@Test\(\s*"((?:[^"\\]|\\.)*)"/).map(\.1)
    }
  }

  @Test("Every duty named in the code exists")
  func duties() throws {
    let duties = try Self.duties()
    for file in SourceTree.sources + [try readme()] {
      let unknown = Self.ids(in: file.text).subtracting(duties)
      #expect(unknown.isEmpty, "\(file.path): \(unknown.sorted())")
    }
    #expect(Set(Duty.allCases.map(\.rawValue)).isSubset(of: duties))
  }

  @Test("Every duty that the desk keeps is named by a test")
  func everyDutyIsTested() {
    let named = Self.sentences().reduce(into: Set<String>()) { $0.formUnion(Self.ids(in: $1)) }
    let untested = Duty.allCases.map(\.rawValue).filter { !named.contains($0) }
    #expect(untested == [])
  }

  @Test(
    "Every duty of the instruction is kept in files that exist, and proven by tests that name it")
  func everyDutyIsKept() throws {
    let asked = try Self.duties().filter { $0.hasPrefix("A") }
    #expect(asked.subtracting(KeptDuty.all.map(\.duty.rawValue)).isEmpty)
    #expect(KeptDuty.all.map(\.duty) == Duty.allCases)
    let sources = Dictionary(uniqueKeysWithValues: SourceTree.sources.map { ($0.path, $0.text) })
    let tests = Dictionary(uniqueKeysWithValues: SourceTree.tests.map { ($0.path, $0.text) })
    for kept in KeptDuty.all {
      #expect(!kept.rules.isEmpty && !kept.tests.isEmpty, "\(kept.duty)")
      for file in kept.rules { #expect(sources[file] != nil, "\(file)") }
      for file in kept.tests where file.hasSuffix(".swift") {
        #expect(tests[file] != nil, "\(file)")
      }
    }
  }

  private func readme() throws -> SourceFile {
    SourceFile(path: "README.md", text: try SourceTree.text(of: "README.md"))
  }
}
