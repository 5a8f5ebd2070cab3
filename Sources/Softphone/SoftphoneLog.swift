internal import CLinux
internal import Glibc

/// The log of a softphone that was started here. It rings when the softphone has work, and it knows
/// why a call failed, which no event tells. Hostile callers can write into it: it explains what is
/// known already, and decides nothing.
final class SoftphoneLog {
  /// How a call or a transfer ended.
  enum Verdict: Equatable {
    /// The transfer was refused, or came to nothing.
    case transferFailed
    case transferred
  }

  private static let longest = 1_000_000
  /// So much of its end is looked at.
  private static let read = 262_144

  let path: String
  /// Readable when the log has grown; -1: it can't be watched.
  let bell: Int32

  init(path: String) {
    self.path = path
    bell = linux_watch_file(path)
  }

  deinit { if bell >= 0 { close(bell) } }

  func clearBell() { if bell >= 0 { linux_watch_clear(bell) } }

  /// Its length now: what comes later stands behind it.
  var end: Int {
    var found = stat()
    return stat(path, &found) == 0 ? Int(found.st_size) : 0
  }

  /// Begins anew when it has grown long. Marks taken before are void.
  func trim() {
    if end > Self.longest { truncate(path, 0) }
  }

  /// The code of the last refusal behind `mark`: of a call to `address`, or, without an address, of
  /// the call that a transfer made.
  func refusal(of address: String?, since mark: Int) -> Int? {
    let lines = lines(since: mark)
    var code: Int?
    for (place, line) in lines.enumerated() where line.hasPrefix("SIP/2.0 ") {
      guard let found = Int(line.dropFirst(8).prefix(3)), (300..<700).contains(found),
        ![401, 407, 487, 491].contains(found)
      else { continue }
      let following = lines[(place + 1)...].prefix(12).prefix { !$0.isEmpty && $0 != "\r" }
      let isFragment = following.first?.hasPrefix("Via:") != true
      if let address {
        let user = Self.userAndHost(address)
        if following.contains(where: { $0.hasPrefix("To:") && $0.contains(user) }) { code = found }
      } else if isFragment {
        code = found
      }
    }
    return code
  }

  /// What became of the transfer that was asked for at `mark`.
  func verdict(since mark: Int) -> Verdict? {
    let line = lines(since: mark).last {
      $0.contains("Transfer state for CallSession") && $0.contains("] changed from [")
    }
    guard let line else { return nil }
    if line.contains("to [LinphoneCallError]") { return .transferFailed }
    return line.contains("to [LinphoneCallConnected]") ? .transferred : nil
  }

  private func lines(since mark: Int) -> [Substring] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return [] }
    defer { close(file) }
    let end = end
    let start = max(mark > end ? 0 : mark, end - Self.read)
    var bytes = [UInt8](repeating: 0, count: end - start)
    let count = pread(file, &bytes, bytes.count, off_t(start))
    guard count > 0 else { return [] }
    return String(decoding: bytes[..<count], as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// The port stands in no To header.
  private static func userAndHost(_ address: String) -> String {
    let rest = address.split(separator: ":", maxSplits: 1).last ?? ""
    return String(rest.prefix { $0 != ":" && $0 != ";" })
  }
}
