public import Desk
internal import GRDB
internal import Synchronization

/// The projects that the desks take calls of (C1): each as it was last put in force.
struct ProjectTable {
  let session: Session

  /// In the order in which they were put in force first.
  func projects() throws -> [Project] {
    try session.rows("SELECT project FROM projects WHERE is_open = 1 ORDER BY place") {
      try ReadProjects.read($0[0])
    }
  }

  /// Also one that was taken out of force: orders of it are read by it.
  func project(_ name: String) throws -> Project? {
    try session.first("SELECT project FROM projects WHERE name = ?", name) {
      try ReadProjects.read($0[0])
    }
  }

  /// Nil for one that is out of force.
  func open(_ name: String) throws -> Project? {
    try session.first("SELECT project FROM projects WHERE name = ? AND is_open = 1", name) {
      try ReadProjects.read($0[0])
    }
  }

  func load(_ project: Project, by member: String, at: Instant) throws {
    let version = try Counter(session: session).next("projects")
    try session.run(
      """
      INSERT INTO projects (name, place, is_open, loaded_by, loaded_at, project)
      VALUES (?1, ?2, 1, ?3, ?4, ?5)
      ON CONFLICT (name) DO UPDATE SET is_open = 1, loaded_by = ?3, loaded_at = ?4, project = ?5
      """, project.name, version, member, at.milliseconds, try Kept.written(project))
    try AuditTrail(session: session)
      .add(.projectLoaded, project.name, by: member, at: at, ["isOpen": "yes"])
    try CampaignTables(session: session).projectChanged(project, by: member, at: at)
  }

  /// Whether there was one.
  func close(_ name: String, by member: String, at: Instant) throws -> Bool {
    let count = try session.count(
      "UPDATE projects SET is_open = 0 WHERE name = ? AND is_open = 1", name)
    guard count > 0 else { return false }
    _ = try Counter(session: session).next("projects")
    try AuditTrail(session: session)
      .add(.projectLoaded, name, by: member, at: at, ["isOpen": "no"])
    return true
  }

  func version() throws -> Int {
    try session.first("SELECT value FROM counters WHERE name = 'projects'") { $0[0] as Int } ?? 0
  }
}

/// A project in force, as a list shows it.
public struct LoadedProject: Hashable, Sendable {
  public var project: Project
  public var by: String
  public var at: Instant
}

extension Store {
  /// Puts a project in force for every desk on the store, within a second or two where one is
  /// open.
  public func load(_ project: Project, by member: String, at: Instant) throws {
    try with { session in
      try session.atomically {
        try ProjectTable(session: session).load(project, by: member, at: at)
      }
    }
  }

  /// Takes a project out of force; false where none of the name was.
  public func closeProject(_ name: String, by member: String, at: Instant) throws -> Bool {
    try with { session in
      try session.atomically {
        try ProjectTable(session: session).close(name, by: member, at: at)
      }
    }
  }

  /// It grows with each change of them; 0 before the first.
  public func projectsVersion() throws -> Int {
    try with { try ProjectTable(session: $0).version() }
  }

  public func projects() throws -> [Project] {
    try with { try ProjectTable(session: $0).projects() }
  }

  public func loadedProjects() throws -> [LoadedProject] {
    try with { session in
      try session.rows(
        "SELECT project, loaded_by, loaded_at FROM projects WHERE is_open = 1 ORDER BY place"
      ) { row in
        LoadedProject(
          project: try ReadProjects.read(row[0]), by: row[1], at: Instant(milliseconds: row[2]))
      }
    }
  }
}

/// Projects by their text, as they were read once: a campaign's is asked for with every change of
/// the store. Of each its heading is read, the rest when a call asks for it.
private enum ReadProjects {
  private static let known = Mutex<[String: Project]>([:])
  /// More than a centre has in force; a project that was changed leaves its old text behind.
  private static let most = 64

  /// A project that is read when somebody asks for it, and then once for all.
  private final class Whole: Sendable {
    private let text: String
    private let read = Mutex<Project??>(nil)

    init(_ text: String) { self.text = text }

    var project: Project? {
      read.withLock { read in
        if let known = read { return known }
        let project: Project? = try? Kept.read(text)
        read = .some(project)
        return project
      }
    }
  }

  private struct Heading: Decodable {
    let project: Project

    init(from decoder: any Decoder) throws { project = try Project(headingFrom: decoder) }
  }

  static func read(_ text: String) throws -> Project {
    if let project = known.withLock({ $0[text] }) { return project }
    let heading: Heading = try Kept.read(text)
    var project = heading.project
    let whole = Whole(text)
    project.keep(text) { whole.project }
    known.withLock { known in
      if known.count >= most { known = [:] }
      known[text] = project
    }
    return project
  }
}
