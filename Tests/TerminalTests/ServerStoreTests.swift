import Foundation
import PostgresCluster
import Testing

extension TerminalTests {
  /// The desk on a store that a PostgreSQL server keeps.
  @Suite struct ServerStoreTests {
    /// The sample company on a server of its own, which may be stopped.
    private func made(_ office: Office) async throws -> (cluster: PostgresCluster, url: String)? {
      guard let cluster = try PostgresCluster.own() else { return nil }
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual", "--operator", "O01")
      try await desk.shows("READY")
      try desk.press("C-q", "Enter")
      try await desk.ended()
      let file = office.folder + "/data/telefonist/demo.sqlite"
      let url = cluster.url("postgres")
      let copied = try office.run("store", "copy", file, url)
      #expect(copied.status == 0 && copied.output.contains("Copied to"), "\(copied.output)")
      return (cluster, url)
    }

    private func open(_ office: Office, _ url: String) throws -> DeskWindow {
      try office.desk("--store", url, "--operator", "O01", "--phone", "manual")
    }

    @Test("A server that goes away is seen; what is typed meanwhile is kept, once, when it is back")
    func serverGone() async throws {
      let office = try Office()
      guard let (cluster, url) = try await made(office) else { return }
      let desk = try open(office, url)
      try await desk.shows("READY")
      try cluster.stop()
      try await desk.shows("No line to the store")
      try cluster.start()
      try await desk.until("the line is back") { !$0.text.contains("No line to the store") }
      _ = try await desk.workOnAnOrder()
      try desk.press("C-u")
      try cluster.stop()
      try desk.press("F6", "1")
      try await desk.shows("NOT STORED")
      try desk.type("ol")
      try await desk.shows("     ol\n")
      try cluster.start()
      try await desk.until("it is kept") { !$0.text.contains("NOT STORED") }
      try await desk.shows("1 of 3 answered", "     ol\n")
      kill(try desk.process(), SIGKILL)
      try await desk.ended()
      let next = try open(office, url)
      try await next.shows("A call was cut off")
      try next.press("Enter")
      try await next.shows("1 line ·", "1 of 3 answered", "     ol\n")
    }

    @Test("Signing on at another computer takes the seat, the call and the order along")
    func elsewhere() async throws {
      let (here, there) = (try Office(), try Office())
      guard let (cluster, url) = try await made(here) else { return }
      defer { withExtendedLifetime(cluster) {} }
      let first = try open(here, url)
      _ = try await first.workOnAnOrder()
      let second = try open(there, url)
      try await first.ended()
      try await second.shows("A call was cut off")
      try second.press("Enter")
      try await second.shows("1 line ·", "01002")
    }

    @Test("A store that is not made, or of another version, is refused with what to do")
    func refused() async throws {
      let office = try Office()
      guard let cluster = PostgresCluster.shared else { return }
      let desk = try office.run("--store", cluster.url("postgres"), "--operator", "O01")
      #expect(desk.status != 0 && desk.output.contains("store migrate"), "\(desk.output)")
      let gone = "postgresql://anna:s3cret@127.0.0.1:1/desk"
      let unreachable = try office.run("--store", gone, "--operator", "O01")
      #expect(unreachable.status != 0 && unreachable.output.contains("postgresql://anna@127.0.0.1"))
      #expect(!unreachable.output.contains("s3cret"))
    }
  }
}
