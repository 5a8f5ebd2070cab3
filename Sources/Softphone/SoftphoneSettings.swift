/// How the desk's softphone is set up.
public struct SoftphoneSettings: Sendable {
  /// Where the softphone signs on, so that calls find it.
  public struct Account: Hashable, Sendable {
    public var user: String
    /// The host of its address: `user@domain`.
    public var domain: String
    /// Signs on here when it isn't at the domain itself: a host, or a SIP address.
    public var server: String?
    /// The name to sign on with where it isn't the user.
    public var login: String?
    /// Goes to the softphone over its socket alone. Without white space; empty: none is needed.
    public var secret: String

    public init(
      user: String, domain: String, server: String? = nil, login: String? = nil,
      secret: String = ""
    ) {
      self.user = user
      self.domain = domain
      self.server = server
      self.login = login
      self.secret = secret
    }
  }

  public enum Transport: String, Sendable, CaseIterable {
    case udp, tcp, tls
  }

  /// Nil: it is called directly, at the address of this machine.
  public var account: Account?
  /// How a number is called, with `{number}` in its place: `sip:{number}@pbx.example`. Nil: at the
  /// account's domain.
  public var addressRule: String?
  /// For SIP.
  public var port: UInt16 = 5060
  public var transport = Transport.udp
  /// The address that SIP and the voice are bound to.
  public var listensOn = "0.0.0.0"
  /// UDP, for the voice. A call takes two.
  public var audioPorts: ClosedRange<UInt16> = 7078...7278
  /// Calls at a time; one more is told that the line is busy.
  public var callLimit = 32
  /// The desk's own folder for the softphone: its socket, its settings, the calls in hand. Made
  /// when it is missing; nobody else may enter it. Short: a socket's path has 107 bytes.
  public var folder: String
  /// The program; nil: `linphone-daemon` as it is found on the path.
  public var program: String?
  /// The socket of a softphone that runs already, or its name in `/tmp`. Nil: it is started here.
  public var pipe: String?
  public var timing = Timing()

  public init(folder: String, account: Account? = nil) {
    self.folder = folder
    self.account = account
  }

  /// Seconds.
  public struct Timing: Sendable {
    /// Until the softphone must have answered a command.
    public var answer = 3.0
    /// Until an answer, a hold or the like must have come true.
    public var deed = 6.0
    /// How long it rings at a client's or a colleague's.
    public var ringing = 45.0
    /// Until a caller who is put through without asking must be gone.
    public var transfer = 30.0
    /// Until a softphone that was started must answer.
    public var start = 8.0
    /// Between two attempts to reach it: the first, and the longest.
    public var backOff = 0.5...15.0
    /// Between two looks for news while something is going on, and while nothing is.
    public var look = 0.02
    public var idleLook = 0.25
    /// The same where the softphone's own log rings: a safety net.
    public var watchedLook = 2.0
    /// Until a call that was found in hand must have been asked for.
    public var orphan = 4.0

    public init() {}
  }
}

/// What keeps the softphone from working, for the operator's eyes.
public enum SoftphoneTrouble: Error, Hashable, Sendable {
  /// `linphone-daemon` isn't there.
  case programMissing(String)
  /// A setting can't be used: its name.
  case unusableSetting(String)
  /// The folder isn't ours alone: its path.
  case unusableFolder(String)
  /// Another program listens on the SIP port.
  case portTaken(UInt16)
  /// It ended at once, having said so.
  case wontStart(String)
  /// Nothing listens there.
  case notRunning(String)
  /// Not a socket, or a link to one.
  case notASocket(String)
  /// The socket, or the program behind it, is somebody else's.
  case foreign(String)
  /// Another desk has it: it serves one at a time.
  case anotherDesk
  /// It doesn't answer, or not in its language.
  case silent
  /// The account was refused, or its server can't be reached.
  case notRegistered
}
