public import Desk
internal import GRDB

/// Why a store can't be opened. What it says is for whoever started the program.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Written by a later version of the program: its schema, and the one this program knows.
  case newerStore(path: String, schema: Int, known: Int)
  /// On a server, and not brought to this program's version yet; 0 where there is no store.
  case olderStore(path: String, schema: Int, known: Int)
  /// The file is some other program's.
  case notAStore(path: String)
  /// The folder or the file can't be made or read; `reason` is the system's.
  case unreachable(path: String, reason: String)
  /// The store was found and can't be worked with.
  case troubled(path: String, StoreTrouble)

  public var description: String {
    switch self {
    case .newerStore(let path, let schema, let known):
      "\(path) was written by a newer Telefonist (schema \(schema), this one knows \(known)); "
        + "install that version"
    case .olderStore(let path, 0, _):
      "\(path) holds no store yet; `telefonist store migrate` makes one"
    case .olderStore(let path, let schema, let known):
      "\(path) is of an older Telefonist (schema \(schema), this one needs \(known)); "
        + "`telefonist store migrate` brings it up to date"
    case .notAStore(let path): "\(path) is not a Telefonist store"
    case .unreachable(let path, let reason):
      "\(path) can't be opened (\(reason)); see to its rights and its disk, or name another store "
        + "with --store"
    case .troubled(let path, let trouble): "\(path): \(trouble.advice)"
    }
  }
}

extension StoreTrouble {
  /// What the operator gets to hear of an error of SQLite, or of the store's own.
  init(_ error: any Error) {
    if let trouble = error as? PostgresTrouble {
      self.init(trouble)
      return
    }
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

extension StoreTrouble {
  /// What happened and what to do, for whoever started the program.
  var advice: String {
    switch kind {
    case .busy: "another program holds the store; try again when it is done"
    case .diskFull: "the disk is full; make room and try again. The store is as it was"
    case .readOnly: "the store may not be written; see to the rights of its file and its folder"
    case .forbidden:
      "the database does not let this account do that (\(detail)); its owner gives rights by "
        + "“telefonist store roles”"
    case .unreachable:
      "the store's server can't be reached (\(detail)); see to it and to the network"
    case .damaged: "the store is damaged; put back a copy of it, or import the books into a new one"
    case .other: "the store can't be read or written (\(detail)); see to its disk"
    }
  }
}

/// A deed that makes no sense for what the store holds, such as a line for an order never begun.
struct Nonsense: Error, CustomStringConvertible {
  let description: String
}
