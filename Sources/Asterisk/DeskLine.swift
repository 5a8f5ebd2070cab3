internal import Desk
internal import Foundation

/// The desk's side of the manager interface, without a socket and a clock: it is told what came in,
/// what the desk asks and what time it is, and says what to send and to report.
struct DeskLine: Sendable {
  enum Effect: Hashable, Sendable {
    case send([UInt8])
    case report(PhoneEvent)
    case trouble(AsteriskTrouble)
    case disconnect
  }

  /// The time of the wall, and milliseconds of a clock that only goes forwards.
  struct Now: Hashable, Sendable {
    var wall: Instant
    var ticks: Int
  }

  enum Phase: Hashable, Sendable {
    case down, banner, challenge, login
    /// Logged in; the exchange still loads its modules.
    case booting
    /// The first lists of this connection are on their way.
    case listing
    case live
  }

  /// An action that has not been answered.
  struct Pending: Hashable, Sendable {
    let purpose: Purpose
    let deadline: Int
  }

  enum Purpose: Hashable, Sendable {
    case challenge, login, ping, startup
    case queueList, channelList, parkedList
    case check(CallID)
    case redirect(CallID)
    case originate(CallID)
    case attended(CallID)
    case cancel(CallID)
    case hangUp(CallID)
    case park(CallID)
    case mute(CallID, Bool)
    case pause
    case join(queue: String)
    /// Nothing hangs on the answer.
    case aside
  }

  let settings: AsteriskSettings
  /// Makes this client's actions its own: answers to others' actions come here too.
  let actionPrefix: String
  var effects: [Effect] = []
  var now: Now
  var phase = Phase.down
  var phaseDeadline: Int?
  var board = Switchboard()
  var listing: Listing?
  var lastListing: Int?
  var pending: [String: Pending] = [:]
  /// Originated calls whose outcome is awaited, by the action that began them.
  var originated: [String: CallID] = [:]
  private var actions = 0
  var lastHeard = 0
  var isPinging = false
  var isBooted = false
  /// The exchange refused the login: no use in trying again at once.
  var wasRefused = false
  var hasBeenLive = false
  var isToldLost = false
  /// When the exchange was started, as far as it said.
  var startedAt: Instant?
  var hasRestarted = false

  /// Calls the desk deals with.
  var hands: [CallID: Hand] = [:]
  /// Calls that the desk knows to wait, in the order it knows.
  var told: [CallID] = []
  /// Who left the queue, and it isn't clear yet to whom.
  var leaving: [CallID: Leaving] = [:]
  /// Calls that ring at the operator's telephone.
  var ringing: Set<CallID> = []
  var isOrderDue = false
  var colleagues: [String: LineState] = [:]
  var colleaguesDue: [String: LineState] = [:]
  var gatherDeadline: Int?

  var rest: PhoneRest?
  /// Until then another rest than ours is the echo of what went before.
  var restDeadline: Int?
  /// Queues to which the desk added the operator.
  var joinedQueues: Set<String> = []

  /// What was asked before the first connection stood.
  var early: [(request: PhoneRequest, deadline: Int)] = []

  struct Leaving: Hashable, Sendable {
    var abandoned: Bool
    var deadline: Int
  }

  init(_ settings: AsteriskSettings, actionPrefix: String, at now: Now) {
    self.settings = settings
    self.actionPrefix = actionPrefix
    self.now = now
  }

  /// What there is to do since the last time.
  mutating func drain() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  mutating func report(_ event: PhoneEvent) { effects.append(.report(event)) }

  /// - Returns: the action's id.
  @discardableResult
  mutating func send(_ action: Action, for purpose: Purpose) -> String {
    actions += 1
    let id = "\(actionPrefix)-\(actions)"
    pending[id] = Pending(purpose: purpose, deadline: now.ticks + settings.timeouts.response)
    effects.append(.send(action.encoded(id: id)))
    return id
  }

  /// An id for a channel that is to be made.
  mutating func newChannel() -> String {
    actions += 1
    return "telefonist-\(actionPrefix)-\(actions)"
  }

  /// A call's id: it is the same after the desk was restarted.
  static func callID(_ channel: String) -> CallID { "asterisk-\(channel)" }

  /// The caller's channel, of a call that came in.
  static func channel(of call: CallID) -> String? {
    call.hasPrefix("asterisk-") ? String(call.dropFirst("asterisk-".count)) : nil
  }

  /// The id that the operator's channel gets when `call` is dialled. It is found by it again.
  static func dialledChannel(of call: CallID) -> String {
    "telefonist-\(String(call.fingerprint, radix: 16))"
  }

  /// Whether a channel is the operator's telephone.
  func isOurs(_ channel: Switchboard.Channel) -> Bool {
    channel.name.hasPrefix(ourStart) && !channel.name.hasSuffix(";2")
  }

  /// How the names of the operator's channels begin: `PJSIP/101-`, `Local/101@agents-`.
  private var ourStart: String {
    let parts = settings.interface.split(separator: "/", omittingEmptySubsequences: false)
    return parts.prefix(2).joined(separator: "/") + "-"
  }

  func isOurs(_ interface: String) -> Bool { interface == settings.interface }

  /// Whether calls in this queue are the desk's.
  func watches(_ queue: String) -> Bool {
    settings.queues.isEmpty
      ? board.members[queue]?[settings.interface] != nil : settings.queues.contains(queue)
  }

  /// The operator's channel that talks with `caller`.
  func ourLeg(with caller: String) -> Switchboard.Channel? {
    board.partners(of: caller).first { isOurs($0) }
  }

  /// The number of a telephone in the house, of its interface: `PJSIP/103` → 103.
  static func number(ofInterface interface: String) -> String? {
    guard let slash = interface.firstIndex(of: "/") else { return nil }
    let rest = interface[interface.index(after: slash)...]
    let number = rest.prefix { $0 != "@" && $0 != "/" && $0 != "-" }
    return number.isEmpty ? nil : String(number)
  }
}
