import Foundation
import Testing

extension TerminalTests {
  /// A store in a file that a group shares: the accounts of the host that Debian brings, of which
  /// two are put into one group.
  @Suite(
    .enabled(
      "another account is wanted, which root alone may be", { getuid() == 0 }))
  struct SharedStoreTests {
    private static let group = "games"
    private static let desks = [("daemon", "O01"), ("nobody", "O02")]

    private let office: Office
    private var store: String { office.folder + "/shared/company.sqlite" }

    init() throws {
      office = try Office()
    }

    /// The sample company in a folder of the group's.
    private func share() async throws {
      let desk = try office.desk("demo", "--seed", "7", "--phone", "manual", "--operator", "O01")
      try await desk.shows("READY")
      try desk.press("C-q", "Enter")
      try await desk.ended()
      let folder = office.folder + "/shared"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      let made = try office.run(
        "store", "backup", store, "--store", office.folder + "/data/telefonist/demo.sqlite")
      try #require(made.status == 0, "\(made.output)")
      let group = try #require(getgrnam(Self.group)).pointee.gr_gid
      try #require(chown(folder, 0, group) == 0 && chmod(folder, 0o2770) == 0)
      try #require(chown(store, 0, group) == 0 && chmod(store, 0o660) == 0)
      chmod(office.folder, 0o755)
    }

    /// The program as another account, in a home of its own.
    private func program(
      as account: String, group: String = Self.group, _ arguments: [String]
    ) throws -> [String] {
      let home = "\(office.folder)/\(account)"
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
      let user = try #require(getpwnam(account)).pointee.pw_uid
      try #require(chown(home, user, getgrnam(group)?.pointee.gr_gid ?? 0) == 0)
      return [
        "/usr/bin/setpriv", "--reuid", account, "--regid", group, "--clear-groups", "env",
        "HOME=\(home)", "XDG_DATA_HOME=\(home)", "XDG_STATE_HOME=\(home)",
        "XDG_CONFIG_HOME=\(home)", "TZ=\(Office.noon["TZ"] ?? "")", Office.program,
      ] + arguments
    }

    private func run(
      as account: String, group: String = Self.group, _ arguments: String...
    ) throws -> (status: Int32, output: String) {
      let command = try program(as: account, group: group, arguments)
      return try office.run(program: command[0], Array(command.dropFirst()))
    }

    @Test(
      "Two accounts of a group take calls on one store and hear of each other; a third gets none",
      .timeLimit(.minutes(2)))
    func shared() async throws {
      try await share()
      guard try run(as: "daemon", "--version").status == 0 else {
        print("Other accounts may not run \(Office.program): a shared store is not tried")
        return
      }
      var desks: [DeskWindow] = []
      for (account, code) in Self.desks {
        let desk = try office.window(
          try program(
            as: account, ["--store", store, "--operator", code, "--phone", "manual"]))
        try await desk.shows("READY")
        desks.append(desk)
      }
      for (place, desk) in desks.enumerated() {
        let planned = try run(
          as: Self.desks[1 - place].0, "callback", "add", "--number", "8495123450\(place)",
          "--store", store)
        #expect(planned.status == 0, "\(planned.output)")
        try await desk.shows("123-45-0\(place)")
      }
      for desk in desks { _ = try await desk.workOnAnOrder() }
      for desk in desks {
        try desk.press("Escape", "F11")
        try await desk.shows("How did the call end?")
        try desk.press("2")
        try await desk.shows("READY", "1 call ")
      }
      for (account, _) in Self.desks {
        let registry = try run(as: account, "registry", "--store", store)
        #expect(registry.status == 0 && registry.output.contains("2 calls"), "\(registry.output)")
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: office.folder + "/shared")
      #expect(
        Set(files).isSuperset(of: ["", "-wal", "-shm", "-desks"].map { "company.sqlite" + $0 }))
      for file in files {
        var found = stat()
        #expect(stat("\(office.folder)/shared/\(file)", &found) == 0)
        #expect(found.st_mode & 0o777 == 0o660, "\(file)")
        #expect(found.st_gid == getgrnam(Self.group).pointee.gr_gid, "\(file)")
      }
      let told = try run(as: "daemon", "doctor", "--store", store).output
      #expect(told.contains("Store: shared with the group \(Self.group)"), "\(told)")
      try refusesOthers()
    }

    private func refusesOthers() throws {
      let store = store
      for arguments in [["registry", "--store", store], ["--store", store, "--operator", "O01"]] {
        let command = try program(as: "mail", group: "mail", arguments)
        let got = try office.run(program: command[0], Array(command.dropFirst()))
        #expect(got.status == 1 && got.output.contains("group that shares"), "\(got.output)")
      }
      let doctor = try run(as: "mail", group: "mail", "doctor", "--store", store)
      #expect(doctor.status == 1 && doctor.output.contains("can't be written by this account"))
      for file in ["", "-wal", "-shm", "-desks"] {
        let got = try office.run(
          program: "/usr/bin/setpriv",
          ["--reuid", "mail", "--regid", "mail", "--clear-groups", "cat", store + file])
        #expect(got.status != 0 && got.output.contains("ermission denied"), "\(got.output)")
      }
    }
  }
}
