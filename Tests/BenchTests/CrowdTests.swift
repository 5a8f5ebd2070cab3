import DeskStore
import Foundation
import PostgresCluster
import Testing

@testable import deskbench

@Suite("Many desks on one store, some of them killed")
struct CrowdTests {
  /// Built beside the tests.
  private static let program: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("deskbench").path
  }()

  private func faults(_ store: String) throws -> [String] {
    let crowd = Crowd(
      store: store, desks: 8, calls: 160, killEvery: 0.3, program: Self.program, patience: 120)
    let verdict = try crowd.run()
    #expect(verdict.confirmed + verdict.refused == 160)
    #expect(verdict.confirmed > 50 && verdict.refused > 20)
    return verdict.faults
  }

  @Test("On a file: each call once, no client over the limit, no order twice or lost (A5, A14)")
  func file() throws {
    let folder = NSTemporaryDirectory() + "telefonist-crowd-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try faults(folder + "/store.sqlite") == [])
  }

  @Test("On a server: each call once, no client over the limit, no order twice or lost (A5, A14)")
  func server() throws {
    guard let cluster = try PostgresCluster.own() else { return }
    let url = cluster.url("postgres")
    _ = try Store.migrate(url)
    #expect(try faults(url) == [])
  }
}
