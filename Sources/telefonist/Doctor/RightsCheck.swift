internal import Foundation
internal import Glibc

/// Whether what the desk keeps to itself is kept from others, and can be written.
struct RightsCheck {
  /// Folders that hold secrets: of the journals, and of the store where it is the account's own.
  let folders: [String]

  func symptoms() -> [Symptom] {
    var symptoms: [Symptom] = []
    for folder in folders {
      var found = stat()
      guard stat(folder, &found) == 0 else {
        if !canBeMade(folder) { symptoms.append(.folderUnwritable(folder)) }
        continue
      }
      if found.st_uid != geteuid() {
        symptoms.append(.folderForeign(folder))
      } else if found.st_mode & 0o077 != 0 {
        symptoms.append(.folderOpen(folder))
      } else if access(folder, W_OK | X_OK) != 0 {
        symptoms.append(.folderUnwritable(folder))
      }
    }
    return symptoms.isEmpty ? [.folders(folders.joined(separator: ", "))] : symptoms
  }

  /// The nearest folder that is there lets another be made in it.
  private func canBeMade(_ folder: String) -> Bool {
    var above = (folder as NSString).deletingLastPathComponent
    while above != "/", access(above, F_OK) != 0 {
      above = (above as NSString).deletingLastPathComponent
    }
    return access(above, W_OK | X_OK) == 0
  }

  /// Whoever may write the configuration decides what the desk runs.
  static func configuration(_ file: String) -> [Symptom] {
    guard access(file, F_OK) == 0 else { return [.noConfiguration(file)] }
    var found = stat()
    if stat(file, &found) == 0,
      found.st_mode & 0o022 != 0 || found.st_uid != 0 && found.st_uid != geteuid()
    {
      return [.configurationOpen(file)]
    }
    do {
      _ = try Configuration.read(file)
      return [.configuration(file)]
    } catch {
      return [.configurationWrong("\(error)")]
    }
  }
}
