import Desk
import Foundation
import Glibc
import SoftphoneFake
import Testing

@testable import Softphone

@Suite("Whom the desk takes for its softphone")
struct DoorTests {
  private func trouble(_ path: String, owner: uid_t = geteuid()) -> SoftphoneTrouble? {
    do throws(SoftphoneTrouble) {
      _ = try SoftphoneLink(path: path, answerSeconds: 1, owner: owner)
      return nil
    } catch { return error }
  }

  @Test("A link, a file, a socket of somebody else or without a listener is none")
  func doors() throws {
    let folder = try temporaryFolder("softphone")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/pipe"
    #expect(trouble(path) == .notRunning(path))
    let fake = try FakeSoftphone(path: path)
    #expect(trouble(path) == nil)
    #expect(trouble(path, owner: geteuid() + 1) == .foreign(path))
    symlink(path, folder + "/link")
    #expect(trouble(folder + "/link") == .notASocket(folder + "/link"))
    try "".write(toFile: folder + "/file", atomically: true, encoding: .utf8)
    #expect(trouble(folder + "/file") == .notASocket(folder + "/file"))
    fake.die()
    var isOver = false
    for _ in 0..<200 where !isOver {
      isOver = trouble(path) == .notRunning(path)
      usleep(5_000)
    }
    #expect(isOver)
  }

  @Test("A folder that others may enter, or that is a link, is not used; a second desk is kept off")
  func folders() throws {
    let folder = try temporaryFolder("softphone")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func trouble(_ path: String) -> SoftphoneTrouble? {
      do throws(SoftphoneTrouble) {
        try SoftphoneFolder(path: path).open()
        return nil
      } catch { return error }
    }
    mkdir(folder + "/open", 0o700)
    chmod(folder + "/open", 0o755)
    #expect(trouble(folder + "/open") == .unusableFolder(folder + "/open"))
    symlink(folder, folder + "/link")
    #expect(trouble(folder + "/link") == .unusableFolder(folder + "/link"))
    let first = SoftphoneFolder(path: folder + "/new/own")
    try first.open()
    #expect(trouble(folder + "/new/own") == .anotherDesk)
    _ = first.path
  }

  @Test("What the next desk must know is the user's alone, and nonsense there is nothing")
  func memory() throws {
    let folder = try temporaryFolder("softphone")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let kept = SoftphoneFolder(path: folder)
    let memory = SoftphoneFolder.Memory(
      socket: "s", token: "t", highest: 3, calls: [.init(id: "a", number: 2, since: 1)])
    kept.keep(memory)
    #expect(kept.recall() == memory)
    var found = stat()
    #expect(stat(kept.file("calls.json"), &found) == 0 && found.st_mode & 0o777 == 0o600)
    kept.write(Array("{\"calls\":7".utf8), to: "calls.json")
    #expect(kept.recall() == SoftphoneFolder.Memory())
  }

  @Test("A program that isn't there, or won't start, and a port that is taken are told")
  func programs() async throws {
    let folder = try temporaryFolder("softphone")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var settings = SoftphoneSettings(folder: folder)
    settings.listensOn = "127.0.0.1"
    settings.port = RealCalls.freePort()
    settings.timing.start = 1
    settings.timing.backOff = 0.05...0.1
    let missing = settings.with { $0.program = folder + "/none" }
    let failing = settings.with { $0.program = "/bin/false" }
    let odd = settings.with { $0.listensOn = "1\n[sip]" }
    let taken = try UsedPort()
    let late = settings.with {
      $0.program = "/bin/false"
      $0.port = taken.port
    }
    for (settings, trouble) in [
      (missing, SoftphoneTrouble.programMissing(folder + "/none")),
      (failing, .wontStart("")), (late, .portTaken(taken.port)),
      (odd.with { $0.program = "/bin/false" }, .unusableSetting("listensOn")),
    ] {
      let desk = Desktop(settings)
      try await desk.wait("told") { desk.allTroubles.contains(trouble) }
      try await desk.wait(for: .lost)
      desk.telephone.stop()
    }
  }
}

/// A UDP port of 127.0.0.1 that another program has.
private final class UsedPort {
  let port = RealCalls.freePort()
  private let file = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)

  init() throws {
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    inet_pton(AF_INET, "127.0.0.1", &place.sin_addr)
    let bound = withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(bound == 0)
  }

  deinit { close(file) }
}

extension SoftphoneSettings {
  func with(_ change: (inout SoftphoneSettings) -> Void) -> SoftphoneSettings {
    var settings = self
    change(&settings)
    return settings
  }
}
