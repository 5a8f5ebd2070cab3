public import Desk
internal import Glibc

/// From where a store is worked on, for its audit trail (A26).
public struct Origin: Sendable {
  /// The login of whoever runs the program: the doer of what no operator's code stands for.
  public var user: @Sendable () -> String
  /// The login, the host and the terminal, and the address from which the line comes if it comes
  /// from elsewhere, such as `anna@desk7 pts/3 10.0.0.5`.
  public var desk: @Sendable () -> String
  /// The clock for deeds that carry no time of their own.
  public var now: @Sendable () -> Instant

  public init(
    user: @escaping @Sendable () -> String, desk: @escaping @Sendable () -> String,
    now: @escaping @Sendable () -> Instant
  ) {
    self.user = user
    self.desk = desk
    self.now = now
  }

  /// What the system says. Asked for when the first row is written, not when a desk opens.
  public static let system = Origin(
    user: { systemUser }, desk: { systemDesk },
    now: {
      var moment = timespec()
      clock_gettime(CLOCK_REALTIME, &moment)
      return Instant(milliseconds: moment.tv_sec * 1000 + moment.tv_nsec / 1_000_000)
    })

  private static let systemUser: String = {
    guard let entry = getpwuid(getuid()) else { return String(getuid()) }
    return String(cString: entry.pointee.pw_name)
  }()

  private static let systemDesk: String = {
    var parts = [systemUser + "@" + host]
    if let terminal = ttyname(STDIN_FILENO) {
      let path = String(cString: terminal)
      parts.append(path.hasPrefix("/dev/") ? String(path.dropFirst(5)) : path)
    }
    let line = getenv("SSH_CONNECTION").map { String(cString: $0) } ?? ""
    if let address = line.split(separator: " ").first { parts.append(String(address)) }
    return parts.joined(separator: " ")
  }()

  private static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
