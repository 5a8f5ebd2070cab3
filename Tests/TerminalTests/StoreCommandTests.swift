import Foundation
import Testing

extension TerminalTests {
  @Suite struct StoreCommandTests {
    private func made(_ office: Office) async throws -> String {
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual", "--operator", "O01")
      try await desk.shows("READY")
      try desk.press("C-q", "Enter")
      try await desk.ended()
      return office.folder + "/data/telefonist/demo.sqlite"
    }

    @Test("A backup is taken while a desk works; it is put back only when all desks are closed")
    func roundTrip() async throws {
      let office = try Office()
      let store = try await made(office)
      let copy = office.folder + "/copy.sqlite"
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual", "--operator", "O01")
      let before = try await desk.workOnAnOrder()
      #expect(try office.run("store", "backup", copy, "--store", store).status == 0)
      let again = try office.run("store", "backup", copy, "--store", store)
      #expect(again.status == 1 && again.output.contains("is there already"))
      try desk.press("C-u")
      try desk.type("01005*2")
      try desk.press("Enter")
      try await desk.shows("2 lines ·")
      let refused = try office.run("store", "restore", copy, "--store", store)
      #expect(refused.status == 1 && refused.output.contains("A desk is open on"))
      kill(try desk.process(), SIGKILL)
      try await desk.ended()
      let restored = try office.run("store", "restore", copy, "--store", store)
      #expect(restored.status == 0 && restored.output.contains(".before-"), "\(restored.output)")
      let check = try office.run("store", "check", "--store", store)
      #expect(check.status == 0 && check.output.contains("The audit trail is sound"))
      let next = try office.desk("demo", "--seed", "7", "--phone", "manual", "--operator", "O01")
      try await next.shows("A call was cut off")
      #expect(before.text.contains("1 line ·") || before.text.contains("01002"))
    }

    @Test("A backup that is killed leaves the one before it, and a store beside which nothing lies")
    func killed() async throws {
      let office = try Office()
      let store = try await made(office)
      let copy = office.folder + "/copy.sqlite"
      #expect(try office.run("store", "backup", copy, "--store", store).status == 0)
      for round in 1...12 {
        let delay = "0.0\(round * 4 + 10)"
        _ = try office.run(
          program: "/usr/bin/timeout",
          ["-s", "KILL", delay, Office.program, "store", "backup", copy, "--force"]
            + ["--store", store])
        let check = try office.run("store", "check", "--store", copy)
        #expect(check.status == 0, "\(check.output)")
      }
      #expect(try office.run("store", "backup", copy, "--force", "--store", store).status == 0)
      let left = try FileManager.default.contentsOfDirectory(atPath: office.folder)
      #expect(!left.contains { $0.hasSuffix(".part") }, "\(left)")
    }

    @Test("In a folder backups are named after the day, and the latest ones stay")
    func folder() async throws {
      let office = try Office()
      let store = try await made(office)
      let folder = office.folder + "/backups"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let names = ["demo-2026-01-01.sqlite", "demo-2026-01-02.sqlite", "demo-mine.sqlite", "note"]
      for name in names {
        try "x".write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
      }
      let done = try office.run("store", "backup", folder, "--keep", "2", "--store", store)
      #expect(done.status == 0, "\(done.output)")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(left.count == 4 && !left.contains(names[0]), "\(left)")
      #expect(left.contains { $0.wholeMatch(of: /demo-20[0-9-]{8}\.sqlite/) != nil })
    }

    @Test("The doctor finds the sample company in order, and says what is wrong where something is")
    func doctor() async throws {
      let office = try Office()
      let store = try await made(office)
      let well = try office.run("doctor", "--store", store)
      #expect(well.status == 0, "\(well.output)")
      for word in ["Terminal: none", "Letters: UTF-8", "schema", "Desks open: none", "Journals:"] {
        #expect(well.output.contains(word), "\(word)")
      }
      chmod(store, 0o604)
      try office.configure("phne: manual\n")
      let ill = try office.run("doctor", "--store", store, "--language", "ru")
      #expect(ill.status == 1)
      #expect(ill.output.contains("✘ ошибка  База: ") && ill.output.contains("chmod o-rwx"))
      #expect(ill.output.contains("✘ ошибка  Настройки: ") && ill.output.contains("phne"))
      let desk = try office.desk("doctor", "--store", store, columns: 79, rows: 40, isShell: true)
      try await desk.shows("Terminal: 79×40 is small", "ended 1")
    }
  }
}
