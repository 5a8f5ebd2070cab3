internal import DeskStore
internal import Foundation
internal import Glibc

/// Where the program keeps its things, by the XDG base directories; what a host has for all its
/// desks is in `/etc`.
struct Places: Sendable {
  /// The user's own; where there is none, or in a locked desk, the host's.
  let configurationFile: String
  let store: String
  let demoStore: String
  /// The school's folder of this account.
  let school: String
  private(set) var journals: String
  private(set) var sharesJournals = false

  static let hostConfiguration = "/etc/telefonist/config.yaml"

  init(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    isLocked: Bool = LockedDesk.isOn
  ) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    func folder(_ variable: String, _ usual: String) -> String {
      guard let path = environment[variable], path.hasPrefix("/") else { return home + usual }
      return path
    }
    let own = folder("XDG_CONFIG_HOME", "/.config") + "/telefonist/config.yaml"
    let host = Self.hostConfiguration
    let isHosts = isLocked || access(own, F_OK) != 0 && access(host, F_OK) == 0
    configurationFile = isHosts ? host : own
    let data = folder("XDG_DATA_HOME", "/.local/share") + "/telefonist"
    store = data + "/company.sqlite"
    demoStore = data + "/demo.sqlite"
    school = data + "/school"
    journals = folder("XDG_STATE_HOME", "/.local/state") + "/telefonist"
  }

  /// With the journals where the configuration wants them: in a folder for each account.
  func settled(by configuration: Configuration) -> Places {
    guard let folder = configuration.journals else { return self }
    var places = self
    places.journals = Places.absolute(folder) + "/" + LockedDesk.Account.own.name
    return places
  }

  /// With the journals in a folder of their own. `isShared`: the folder's group may read them.
  func keepingJournals(in folder: String, isShared: Bool) -> Places {
    var places = self
    places.journals = folder
    places.sharesJournals = isShared
    return places
  }

  /// A theme that the host has for all its desks, in `share/telefonist/themes` beside the folder of
  /// the program; nil where there is none of that name.
  static func sharedTheme(
    _ name: String, program: String = "/proc/self/exe"
  ) -> String? {
    let found = (try? FileManager.default.destinationOfSymbolicLink(atPath: program)) ?? program
    let prefix = NSString(string: NSString(string: found).deletingLastPathComponent)
      .deletingLastPathComponent
    let file = "\(prefix)/share/telefonist/themes/\(name).yaml"
    return access(file, R_OK) == 0 ? file : nil
  }

  /// An absolute path without `.` and `..`, so that one store has one name; a server's URI as it
  /// is.
  static func absolute(_ path: String) -> String {
    if StoreAddress(path).isServer { return path }
    let expanded = path.hasPrefix("~/") ? NSString(string: path).expandingTildeInPath : path
    let full =
      expanded.hasPrefix("/")
      ? expanded : FileManager.default.currentDirectoryPath + "/" + expanded
    return URL(fileURLWithPath: full).standardizedFileURL.path
  }
}
