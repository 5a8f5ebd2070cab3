import Desk
import DeskPhone
import Foundation
import SoftphoneFake

@testable import Softphone

extension Adapter {
  /// Over a softphone in this process; a caller who was spoken to before waits to be found.
  static let softphone = Adapter(testDescription: "softphone") { report in
    let folder = "/tmp/softphone-" + String(UInt64.random(in: .min ... .max), radix: 36)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let fake = try FakeSoftphone(path: folder + "/pipe") { address in
      address.contains("999") ? .busy : .answers
    }
    let call = fake.talk(to: "1")
    let token = try SoftphoneLink(path: fake.path, answerSeconds: 1).token
    let memory = SoftphoneFolder.Memory(
      token: token, highest: call, calls: [.init(id: "before", number: call, since: 0)])
    SoftphoneFolder(path: folder).keep(memory)
    var settings = SoftphoneSettings(folder: folder)
    settings.pipe = fake.path
    settings.addressRule = "sip:{number}@127.0.0.1:5099"
    let world = SoftphoneWorld(fake, folder)
    return Rig(
      SoftphoneTelephone(settings, clock: wallClock, report: report),
      ring: { number in world.fake.ring(number) })
  }
}

/// The softphone, and the folder that goes with it.
private final class SoftphoneWorld: Sendable {
  let fake: FakeSoftphone
  private let folder: String

  init(_ fake: FakeSoftphone, _ folder: String) {
    self.fake = fake
    self.folder = folder
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
