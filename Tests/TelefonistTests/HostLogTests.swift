import Desk
import Foundation
import Testing

@testable import telefonist

@Suite("The log for whoever keeps the host")
struct HostLogTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private let troubles: [TelephoneTrouble] = [
    .unreachable("Pavlov"), .silent, .signOnRefused("Pavlov"), .rightMissing("Pavlov"),
    .programMissing("Pavlov"), .portTaken(5060), .unusable("Pavlov"), .takenByAnotherDesk,
  ]

  private func failed(_ kind: StoreTrouble.Kind) -> Event {
    .reported(1, .failed(StoreTrouble(kind: kind, detail: "Pavlov +74951112233 100.00")))
  }

  @Test("The journal gets a datagram a line, with message, priority and the program's name")
  func journal() throws {
    let journal = try JournalSocket(scratch.path + "/socket")
    let log = HostLog(.journal(journal.path))
    log.write(.signedOn("O01", .operatorAtDesk, .asterisk, isTakenOver: true))
    #expect(
      journal.next() == """
        MESSAGE=O01 signed on as operator, telephone asterisk, taking over from another desk
        PRIORITY=6
        SYSLOG_IDENTIFIER=telefonist

        """)
    log.write(.signedOn("O\nPRIORITY=0", .head, .manual, isTakenOver: false))
    #expect(journal.next()?.hasPrefix("MESSAGE=somebody signed on as head") == true)
    log.write(.ended(.signal(SIGHUP)))
    #expect(journal.next()?.contains("ended by signal 1") == true)
  }

  @Test("A trouble is told when it begins and when it ends, once, and nothing that it quotes")
  func noting() throws {
    let journal = try JournalSocket(scratch.path + "/socket")
    let log = HostLog(.journal(journal.path))
    var lines: [String] = []
    let events =
      [failed(.busy), failed(.busy), failed(.diskFull), .reported(2, .clients([]))]
      + (troubles + [.silent, .silent]).map { Event.phone(.trouble($0)) }
      + [.phone(.trouble(.silent)), .phone(.back), .phone(.back), .ticked]
      + [.phone(.waiting(Sample.call))]
    for event in events {
      log.note(event)
      if let line = journal.next() { lines.append(line) }
    }
    #expect(lines.count == 3 + troubles.count + 2, "\(lines)")
    #expect(lines[0].contains("busy") && lines[1].contains("diskFull"))
    #expect(lines[2].contains("works again") && lines.last?.contains("works again") == true)
    for secret in ["Pavlov", "7495", "100.00", "5060", Sample.call.number] {
      #expect(!lines.joined().contains(secret), "\(secret)")
    }
  }

  @Test("A journal that takes nothing, or is not there, keeps nobody waiting")
  func full() throws {
    let journal = try JournalSocket(scratch.path + "/socket")
    let log = HostLog(.journal(journal.path))
    for _ in 1...5_000 { log.write(.storeBack) }
    let nowhere = HostLog(.journal(scratch.path + "/none"))
    nowhere.write(.storeBack)
    HostLog(.journal("/" + String(repeating: "x", count: 200))).write(.storeBack)
    #expect(journal.next() != nil)
  }

  @Test("A file gets a line with time and process, for its owner alone; a pipe nobody reads none")
  func file() throws {
    let path = scratch.path + "/desk.log"
    let log = HostLog(HostLog.Target(setting: path))
    log.write(.storeTrouble(.damaged), at: Sample.noon)
    log.write(.ended(.left), at: Sample.later(5))
    log.finish()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      text == """
        2026-11-22T12:00:00Z telefonist[\(getpid())]: the store is in trouble: damaged
        2026-11-22T12:00:05Z telefonist[\(getpid())]: the operator left

        """)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
    let pipe = scratch.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let stuck = HostLog(.file(pipe))
    for _ in 1...200 { stuck.write(.storeBack) }
    stuck.finish()
    #expect(HostLog.Target(setting: "journal") == .systemJournal)
    #expect(HostLog.Target(setting: "none") == .none)
  }
}

/// Receives datagrams as systemd's journal does.
private final class JournalSocket {
  let path: String
  private let socket: Int32

  init(_ path: String) throws {
    self.path = path
    let kind = Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    socket = Glibc.socket(AF_UNIX, kind, 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
  }

  deinit { close(socket) }

  /// The next one that came; nil when there is none.
  func next() -> String? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = recv(socket, &bytes, bytes.count, 0)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }
}
