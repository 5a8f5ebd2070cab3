internal import Foundation

/// Where the program keeps its things, by the XDG base directories.
struct Places: Sendable {
  let configurationFile: String
  let store: String
  let demoStore: String
  let journals: String

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    func folder(_ variable: String, _ usual: String) -> String {
      guard let path = environment[variable], path.hasPrefix("/") else { return home + usual }
      return path
    }
    configurationFile = folder("XDG_CONFIG_HOME", "/.config") + "/telefonist/config.yaml"
    let data = folder("XDG_DATA_HOME", "/.local/share") + "/telefonist"
    store = data + "/company.sqlite"
    demoStore = data + "/demo.sqlite"
    journals = folder("XDG_STATE_HOME", "/.local/state") + "/telefonist"
  }

  /// An absolute path without `.` and `..`, so that one store has one name.
  static func absolute(_ path: String) -> String {
    let expanded = path.hasPrefix("~/") ? NSString(string: path).expandingTildeInPath : path
    let full =
      expanded.hasPrefix("/")
      ? expanded : FileManager.default.currentDirectoryPath + "/" + expanded
    return URL(fileURLWithPath: full).standardizedFileURL.path
  }
}
