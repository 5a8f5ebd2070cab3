internal import Foundation

/// Why a file or a folder can't be read, as far as the system tells.
public enum Unreadable: Hashable, Sendable {
  case absent
  /// A file where a folder is wanted.
  case isFile
  /// A folder where a file is wanted.
  case isFolder
  case forbidden
  case other

  init(_ path: String, wantsFolder: Bool) {
    var isFolder: ObjCBool = false
    if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      self = .absent
    } else if isFolder.boolValue != wantsFolder {
      self = isFolder.boolValue ? .isFolder : .isFile
    } else {
      self = FileManager.default.isReadableFile(atPath: path) ? .other : .forbidden
    }
  }

  /// In English, with what to do.
  public var sentence: String {
    switch self {
    case .absent: "there is no such file or folder"
    case .isFile: "it is a file; name the folder in which the books lie"
    case .isFolder: "it is a folder; move it away, or name the file in the configuration's mapping"
    case .forbidden: "its rights forbid it; let its owner allow reading"
    case .other: "the system can't read it"
    }
  }
}
