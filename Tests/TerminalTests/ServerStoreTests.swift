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

    @Test(
      "Under a role of the database an order is taken, over a lost line as well; psql gets no more",
      .timeLimit(.minutes(3)))
    func roles() async throws {
      let office = try Office()
      guard let (cluster, url) = try await made(office) else { return }
      try office.configure("accounts: { o01: O01, m04: M04, nobody: X99 }\n")
      let given = try office.run("store", "roles", "--store", url)
      #expect(given.status == 2 && given.output.contains("o01: the role of O01 Anna Kotova"))
      #expect(given.output.contains("X99"), "\(given.output)")
      let mine = cluster.url("postgres", user: "o01")
      let desk = try office.desk(
        "--store", mine, "--operator", "O01", "--phone", "manual", setting: Office.noon)
      _ = try await desk.workOnAnOrder()
      try desk.press("C-u")
      try cluster.stop()
      try desk.press("F6", "1")
      try await desk.shows("NOT STORED")
      try cluster.start()
      try await desk.until("it is kept") { !$0.text.contains("NOT STORED") }
      try desk.type("01005*2")
      try await desk.shows("▸     01005")
      try desk.press("Enter")
      try await desk.shows("2 lines ·")
      try await confirm(desk)
      try desk.press("F9")
      try await desk.shows("Remark")
      try desk.press("Enter")
      try desk.type("dear")
      try desk.press("Enter")
      try await desk.until("the remark is kept") { !$0.text.contains("dear") }
      try desk.press("F11")
      try await desk.shows("How did the call end?")
      try desk.press("1")
      try await desk.shows("READY", "1 call · 1 order")

      let manager = try office.desk(
        "--store", cluster.url("postgres", user: "m04"), "--operator", "M04")
      try await manager.shows("1 Inbox", "0000001", "Produkty 24")
      try manager.press("Enter")
      try await manager.shows("Acknowledged.")

      let doctor = try office.run("doctor", "--store", mine).output
      #expect(doctor.contains("Rights: those of O01, kept by the database"), "\(doctor)")
      let unknown = try office.run("doctor", "--store", cluster.url("postgres", user: "nobody"))
      #expect(unknown.status == 1, "\(unknown.output)")
      for (sql, answer) in [
        ("SELECT hash FROM pins", "permission denied"),
        ("UPDATE goods SET prices = '1'", "permission denied"),
        ("SELECT COUNT(*) FROM inbox", "0\n"),
      ] {
        let got = try office.run(program: cluster.programs + "/psql", ["-Atd", mine, "-c", sql])
        #expect(got.output.contains(answer), "\(sql): \(got.output)")
      }
      for arguments in [["--store", mine, "--operator", "O02"], ["report", "--store", mine]] {
        let got = try office.run(program: Office.program, arguments)
        #expect(got.status == 1 && got.output.contains("O01"), "\(got.output)")
      }
      let rules = try office.run("rules", "--store", mine)
      #expect(rules.status == 0, "\(rules.output)")
      try office.configure("accounts: { o01: O01 }\nrules: { graceDays: 99 }\n")
      let refused = try office.run("--store", mine, "--operator", "O01")
      #expect(refused.status == 1 && refused.output.contains("store roles"), "\(refused.output)")
    }

    /// Answers the offers that are left, agrees the delivery and confirms.
    private func confirm(_ desk: DeskWindow) async throws {
      for answered in 2...3 {
        try desk.press("F6", "1")
        try await desk.shows("\(answered) of 3 answered")
      }
      try desk.press("F7", "F8")
      try await desk.readAloud()
      try desk.press("F8")
      try await desk.shows("confirmed ─")
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
