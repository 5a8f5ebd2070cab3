internal import Desk
internal import Foundation
internal import Glibc

/// What befell a desk, for whoever keeps the host: starts, ends, troubles of store and telephone.
///
/// It speaks in words of the program and codes of the staff alone: no name, number, sum or text
/// from outside gets in. A log that is full, slow or absent loses lines; the desk never waits.
final class HostLog {
  enum Target: Hashable {
    /// The system's journal, at its socket.
    case journal(String)
    case file(String)
    case none

    static let systemJournal = Target.journal("/run/systemd/journal/socket")

    /// As the configuration has it.
    init(setting: String) {
      switch setting {
      case "journal": self = .systemJournal
      case "none": self = .none
      default: self = .file(Places.absolute(setting))
      }
    }
  }

  enum Line {
    case signedOn(StaffCode, StaffMember.Role, PhoneKind, isTakenOver: Bool)
    case ended(Ending)
    case storeTrouble(StoreTrouble.Kind)
    case storeBack
    case phoneTrouble(String)
    case phoneBack
    case faults(Int)
  }

  private let target: Target
  private var store: StoreTrouble.Kind?
  private var phone: String?
  private let writer = DispatchQueue(label: "log")
  /// Lines for a file that lie there unwritten; more than a few are dropped.
  private let waiting = DispatchSemaphore(value: 64)

  init(_ target: Target) { self.target = target }

  /// Takes note of an event where it is a trouble that begins or ends.
  func note(_ event: Event) {
    switch event {
    case .reported(_, .failed(let trouble)):
      if store != trouble.kind { write(.storeTrouble(trouble.kind)) }
      store = trouble.kind
    case .reported:
      if store != nil { write(.storeBack) }
      store = nil
    case .phone(.lost): noteTrouble("lost")
    case .phone(.trouble(let trouble)): noteTrouble(trouble.word)
    case .phone(.back):
      if phone != nil { write(.phoneBack) }
      phone = nil
    default: break
    }
  }

  private func noteTrouble(_ word: String) {
    if phone != word { write(.phoneTrouble(word)) }
    phone = word
  }

  func write(_ line: Line, at now: Instant = WallClock.now()) {
    switch target {
    case .none: return
    case .journal(let socket): Self.send(line.journalEntry, to: socket)
    case .file(let path):
      guard waiting.wait(timeout: .now()) == .success else { return }
      let text = "\(now.written) telefonist[\(getpid())]: \(line.message)\n"
      writer.async { [waiting] in
        Self.append(Array(text.utf8), to: path)
        waiting.signal()
      }
    }
  }

  /// Waits a little for what is still to be written.
  func finish() {
    let isDone = DispatchSemaphore(value: 0)
    writer.async { isDone.signal() }
    _ = isDone.wait(timeout: .now() + 0.3)
  }

  /// One datagram, or none where the journal takes no more at this moment.
  private static func send(_ entry: String, to path: String) {
    let kind = Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let socket = socket(AF_UNIX, kind, 0)
    guard socket >= 0 else { return }
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let fits = withUnsafeMutableBytes(of: &address.sun_path) { room in
      guard path.utf8.count < room.count else { return false }
      room.copyBytes(from: path.utf8)
      return true
    }
    guard fits else { return }
    let bytes = Array(entry.utf8)
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        _ = sendto(
          socket, bytes, bytes.count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL), place,
          socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  /// For its owner alone. What is no plain file is not opened for long: a pipe without a reader,
  /// say, takes nothing.
  private static func append(_ bytes: [UInt8], to path: String) {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let file = open(path, flags, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    _ = Glibc.write(file, bytes, bytes.count)
  }
}

extension HostLog.Line {
  /// In English, as the rest of a host's log.
  var message: String {
    switch self {
    case .signedOn(let code, let role, let phone, let isTakenOver):
      "\(plain(code)) signed on as \(role.argumentName), telephone \(phone.rawValue)"
        + (isTakenOver ? ", taking over from another desk" : "")
    case .ended(.left): "the operator left"
    case .ended(.signal(let number)): "ended by signal \(number)"
    case .ended(.lineLost): "ended, the terminal is gone"
    case .ended(.takenOver): "ended, taken over by another desk"
    case .storeTrouble(let kind): "the store is in trouble: \(kind.rawValue)"
    case .storeBack: "the store works again"
    case .phoneTrouble(let word): "the telephone is in trouble: \(word)"
    case .phoneBack: "the telephone works again"
    case .faults(let count): "the desk noticed \(count) faults of its own"
    }
  }

  /// From 3, an error, to 6, a word (syslog(3)).
  private var priority: Int {
    switch self {
    case .storeTrouble, .faults: 3
    case .phoneTrouble, .ended(.lineLost): 4
    default: 6
    }
  }

  /// As systemd's journal takes it: a field a line.
  var journalEntry: String {
    """
    MESSAGE=\(message)
    PRIORITY=\(priority)
    SYSLOG_IDENTIFIER=telefonist

    """
  }

  /// Codes come from the company's books: of another one than letters and digits nothing is said.
  private func plain(_ code: StaffCode) -> String {
    let isPlain = code.count <= 12 && code.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    return isPlain ? code : "somebody"
  }
}

extension TelephoneTrouble {
  /// Without what it quotes.
  fileprivate var word: String {
    switch self {
    case .unreachable: "unreachable"
    case .silent: "silent"
    case .signOnRefused: "sign-on refused"
    case .rightMissing: "a right is missing"
    case .programMissing: "a program is missing"
    case .portTaken: "a port is taken"
    case .unusable: "a setting is unusable"
    case .takenByAnotherDesk: "another desk has it"
    }
  }
}

extension Instant {
  /// In UTC, such as `2026-11-22T12:00:05Z`.
  fileprivate var written: String {
    let (day, rest) = (milliseconds / 1000).quotientAndRemainder(dividingBy: 86_400)
    let date = Day(number: day).date
    return String(
      format: "%04d-%02d-%02dT%02d:%02d:%02dZ", date.year, date.month, date.day, rest / 3600,
      rest / 60 % 60, rest % 60)
  }
}
