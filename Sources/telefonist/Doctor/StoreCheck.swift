internal import Desk
internal import DeskStore
internal import Foundation
internal import Glibc

/// The store: whether it is there, one of ours, safe from others and has room; who works on it.
struct StoreCheck {
  let path: String
  /// Megabytes that are free where the store lies; nil where the system can't tell.
  var free: (String) -> Int? = Self.freeMegabytes
  var isLocal: (String) -> Bool = FileSystem.isLocal

  static let lowMegabytes = 500
  static let fullMegabytes = 20

  func symptoms() -> [Symptom] {
    if StoreAddress(path).isServer { return server() }
    guard access(path, F_OK) == 0 else {
      return errno == EACCES ? [.storeReadOnly(path)] : [.storeMissing(path)]
    }
    let facts: StoreBackup.Facts
    do {
      facts = try StoreBackup.facts(of: path)
    } catch {
      return [.storeWrong("\(error)")]
    }
    let isCurrent = facts.schema == facts.known
    return [isCurrent ? .store(path, schema: facts.schema) : .storeOlder(path)] + rights() + place()
      + (isCurrent ? desks() : [])
  }

  private func server() -> [Symptom] {
    do {
      let store = try Store.open(path: path)
      return [.store(StoreAddress(path).shown, schema: Store.schemaVersion)]
        + roles(try store.rights()) + [.desks(try store.openSeats())]
    } catch StoreError.troubled(_, let trouble) where trouble.kind == .forbidden {
      return [.storeForbidden(StoreAddress(path).shown)]
    } catch {
      return [.storeWrong("\(error)")]
    }
  }

  private func roles(_ rights: StoreRights?) -> [Symptom] {
    switch rights {
    case nil: []
    case .keeper(hasRoles: false, _): [.rolesNone]
    case .keeper(_, isCurrent: false), .colleague(_, isCurrent: false): [.rolesOlder]
    case .keeper: [.roleOfKeeper]
    case .colleague(let code, _): [.role(code)]
    }
  }

  private var folder: String {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    return folder.isEmpty ? "/" : String(folder)
  }

  /// A store that a group shares needs a folder in which the group may make the log.
  private func rights() -> [Symptom] {
    for place in [path, folder] where access(place, W_OK) != 0 { return [.storeReadOnly(place)] }
    var file = stat()
    var around = stat()
    guard stat(path, &file) == 0, stat(folder, &around) == 0 else { return [] }
    if file.st_mode & 0o007 != 0 { return [.storeOpenToAll(path)] }
    guard file.st_mode & 0o060 != 0 else { return [] }
    let isWhole =
      file.st_mode & 0o060 == 0o060 && around.st_mode & 0o070 == 0o070
      && around.st_gid == file.st_gid && around.st_mode & 0o002 == 0
    guard isWhole else { return [.storeHalfShared(folder: folder)] }
    let group = getgrgid(file.st_gid).map { String(cString: $0.pointee.gr_name) }
    return [.storeShared(group: group ?? String(file.st_gid))]
  }

  private func place() -> [Symptom] {
    let distant: [Symptom] = isLocal(path) ? [] : [.storeDistant(path)]
    guard let megabytes = free(path) else { return distant }
    if megabytes < Self.fullMegabytes { return distant + [.diskFull(megabytes: megabytes)] }
    if megabytes < Self.lowMegabytes { return distant + [.diskLow(megabytes: megabytes)] }
    return distant + [.disk(megabytes: megabytes)]
  }

  private func desks() -> [Symptom] {
    guard let seats = try? Store.open(path: path).openSeats() else { return [] }
    return [.desks(seats)]
  }

  private static func freeMegabytes(_ path: String) -> Int? {
    var found = statvfs()
    guard statvfs(path, &found) == 0 else { return nil }
    return Int(found.f_bavail) * Int(found.f_frsize) / (1 << 20)
  }
}
