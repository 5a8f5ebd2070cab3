/// How the desk reaches the exchange, and who it is there.
public struct AsteriskSettings: Hashable, Sendable {
  public enum Security: Hashable, Sendable {
    /// The secret is never sent: it answers a challenge (MD5), which keeps out who listens but not
    /// who is in between.
    case plain
    /// TLS; the certificate is checked against `authorities`, a PEM file, or the system's.
    case tls(authorities: String?, checksHostName: Bool)
  }

  public var host: String
  /// 5038, or 5039 for TLS.
  public var port: Int
  public var user: String
  public var secret: String
  public var security: Security
  /// The operator's telephone as the queues name it: `PJSIP/101`, `Local/101@agents/n`.
  public var interface: String
  /// The operator's own number, and the dialplan's context in which it and the colleagues' are.
  public var `extension`: String
  public var context: String
  /// The queues the operator works in; empty: those in which the exchange has put him.
  public var queues: [String]
  /// How the queues list the operator, when the desk adds him.
  public var memberName: String?
  public var timeouts = Timeouts()

  public init(
    host: String, port: Int? = nil, user: String, secret: String, security: Security = .plain,
    interface: String, extension: String, context: String, queues: [String],
    memberName: String? = nil
  ) {
    self.host = host
    self.port = port ?? (security == .plain ? 5038 : 5039)
    self.user = user
    self.secret = secret
    self.security = security
    self.interface = interface
    self.extension = `extension`
    self.context = context
    self.queues = queues
    self.memberName = memberName
  }

  /// How long is waited for what. Milliseconds.
  public struct Timeouts: Hashable, Sendable {
    public var connect = 5_000
    public var banner = 5_000
    /// For the answer to an action; the exchange takes a second to refuse a login.
    public var response = 5_000
    /// For the word that all modules are loaded; some users never get it.
    public var booted = 5_000
    /// Of silence, then the exchange is asked whether it lives.
    public var silence = 10_000
    /// A telephone rings so long, the operator's or a colleague's.
    public var ringing = 30_000
    /// For what the exchange does by itself after it agreed to an action.
    public var settling = 8_000
    /// Who left a queue: was it hung up, or answered, and by whom?
    public var leaving = 500
    /// Changes of order and of colleagues are told together.
    public var gathering = 50
    /// A request before the first connection waits for it so long.
    public var patience = 10_000
    /// A caller on hold comes back by himself after this.
    public var hold = 600_000
    /// The first pause before connecting anew, doubled each time, and the longest.
    public var firstPause = 500
    public var longestPause = 30_000
    /// Between two rebuilds that something suspicious asked for.
    public var rebuilding = 250
    /// Between two rebuilds without a cause: a caller's place may change without a word.
    public var refreshing = 60_000

    public init() {}
  }
}

/// Without the secret, which belongs into no log.
extension AsteriskSettings: CustomStringConvertible {
  public var description: String { "\(user)@\(host):\(port), \(interface)" }
}

/// What keeps the desk from its exchange, for the log.
public enum AsteriskTrouble: Hashable, Sendable {
  case unreachable(String)
  /// The exchange said nothing for too long.
  case silent
  case loginRefused(String)
  /// An action that the desk needs was refused, as a right is missing.
  case refused(action: String, String)
}
