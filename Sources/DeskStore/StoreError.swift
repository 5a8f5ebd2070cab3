internal import Desk
internal import GRDB

/// Why a store can't be opened. What it says is for whoever started the program.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Written by a later version of the program: its schema, and the one this program knows.
  case newerStore(path: String, schema: Int, known: Int)
  /// The file is some other program's.
  case notAStore(path: String)
  /// The folder or the file can't be made or read; `reason` is the system's.
  case unreachable(path: String, reason: String)

  public var description: String {
    switch self {
    case .newerStore(let path, let schema, let known):
      "\(path) was written by a newer Telefonist (schema \(schema), this one knows \(known)); "
        + "install that version"
    case .notAStore(let path): "\(path) is not a Telefonist store"
    case .unreachable(let path, let reason): "\(path): \(reason)"
    }
  }
}

extension StoreTrouble {
  /// What the operator gets to hear of an error of SQLite, or of the store's own.
  init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      self.init(kind: .other, detail: String(describing: error))
      return
    }
    let kind: Kind =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_FULL: .diskFull
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
      default: .other
      }
    self.init(kind: kind, detail: error.message ?? "SQLite error \(error.resultCode.rawValue)")
  }
}

/// A deed that makes no sense for what the store holds, such as a line for an order never begun.
struct Nonsense: Error, CustomStringConvertible {
  let description: String
}
