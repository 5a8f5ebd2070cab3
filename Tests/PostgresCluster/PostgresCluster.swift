import Foundation

/// A PostgreSQL server of the tests' own, in a temporary folder and at a socket there. It ends, and
/// its folder is removed, with the process that started it, however that ends.
public final class PostgresCluster: Sendable {
  /// Nil where PostgreSQL is not installed.
  public static let shared: PostgresCluster? = {
    do {
      return try own()
    } catch {
      print("PostgreSQL could not be started: \(error)")
      return nil
    }
  }()

  /// One that may be stopped; nil where PostgreSQL is not installed.
  public static func own() throws -> PostgresCluster? {
    guard let programs = installed() else {
      print("PostgreSQL is not installed: nothing is tried on a server")
      return nil
    }
    return try PostgresCluster(programs: programs)
  }

  deinit { input.fileHandleForWriting.closeFile() }

  /// Ends the server at once, as a crash does; ``start()`` brings it back.
  public func stop() throws { try say("stop") }

  public func start() throws { try say("start") }

  private func say(_ word: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data((word + "\n").utf8))
    try hear("done")
  }

  private func hear(_ word: String) throws {
    let heard = output.fileHandleForReading.availableData
    guard String(decoding: heard, as: UTF8.self).hasPrefix(word) else {
      let log = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
      throw NotStarted(description: String(log.suffix(500)))
    }
  }

  private static func options(_ folder: String) -> String {
    "-k \(folder) -c listen_addresses= -c fsync=off -c max_connections=200"
  }

  /// Has the sockets.
  public let folder: String
  /// Where `psql` and the others are.
  public let programs: String
  private let guardian: Process
  private let input: Pipe
  private let output: Pipe

  public struct NotStarted: Error, CustomStringConvertible {
    public let description: String
  }

  private init(programs: String) throws {
    self.programs = programs
    folder = "/tmp/telefonist-pg-\(getpid())-\(UInt16.random(in: 0...UInt16.max))"
    guardian = Process()
    input = Pipe()
    output = Pipe()
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    let script = [
      "/bin/sh", "-c", Self.script, "guardian", folder, programs, Self.options(folder),
    ]
    // The server refuses to be root.
    let command = getuid() == 0 ? Self.asPostgres + script : script
    if getuid() == 0 { try Self.give(folder, to: "postgres") }
    guardian.executableURL = URL(fileURLWithPath: command[0])
    guardian.arguments = Array(command.dropFirst())
    guardian.currentDirectoryURL = URL(fileURLWithPath: folder)
    guardian.standardInput = input
    guardian.standardOutput = output
    try guardian.run()
    try hear("done")
  }

  /// Does what it hears, until the end of its input, which is the end of the tests.
  private static let script = """
    start() { "$2/pg_ctl" -w -t 60 -D "$1/data" -l "$1/log" -o "$3" start >>"$1/log" 2>&1; }
    stop() { "$2/pg_ctl" -m immediate -D "$1/data" stop >>"$1/log" 2>&1; }
    "$2/initdb" -D "$1/data" -U telefonist -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
      >"$1/log" 2>&1 && start "$@" </dev/null || exit 1
    echo done
    while read -r word; do "$word" "$@" </dev/null && echo done || echo failed; done
    stop "$@"
    rm -rf "$1"
    """

  private static let asPostgres = [
    "/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups",
  ]

  private static func installed() -> String? {
    let folder = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return versions.sorted { (Int($1) ?? 0) < (Int($0) ?? 0) }
      .map { "\(folder)/\($0)/bin" }
      .first { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
  }

  private static func give(_ path: String, to user: String) throws {
    guard let entry = getpwnam(user), chown(path, entry.pointee.pw_uid, entry.pointee.pw_gid) == 0
    else { throw NotStarted(description: "no user \(user)") }
  }

  /// The URI of a database in it.
  public func url(_ database: String, user: String = "telefonist") -> String {
    let host = folder.replacingOccurrences(of: "/", with: "%2F")
    return "postgresql://\(user)@\(host)/\(database)"
  }
}
