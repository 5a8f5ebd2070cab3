public import Desk
internal import Synchronization

/// A plain telephone beside the desk: the operator says what it does, and does by hand what the
/// desk asks for, so that each request is reported as done at once.
public final class ManualTelephone: Telephone {
  private let operatorCode: StaffCode
  private let clock: Clock
  private let report: PhoneReporting
  private let state = Mutex(State())

  private struct State {
    /// Calls announced; together with the time it makes the next id.
    var announced = 0
    /// Announced and not answered.
    var waiting: Set<CallID> = []
    /// Answered and not over.
    var inHand: Set<CallID> = []
    var isStopped = false
  }

  public init(
    operatorCode: StaffCode, clock: @escaping Clock, report: @escaping PhoneReporting
  ) {
    self.operatorCode = operatorCode
    self.clock = clock
    self.report = report
  }

  public func start() {}

  public func colleagues(_ staff: [StaffMember]) {}

  public func stop() {
    state.withLock { $0.isStopped = true }
  }

  public func request(_ request: PhoneRequest) {
    let now = clock()
    let event: PhoneEvent? = state.withLock { state in
      state.isStopped ? nil : take(request, at: now, &state)
    }
    if let event { report(event) }
  }

  private func take(_ request: PhoneRequest, at now: Instant, _ state: inout State) -> PhoneEvent? {
    switch request {
    case .announce(let number):
      return announce(number, at: now, &state)
    case .answer(let call):
      guard state.waiting.remove(call) != nil else { return .answerFailed(call, .callerGone) }
      state.inHand.insert(call)
      return .answered(call)
    case .dial(let call):
      return .dialledByHand(call.id)
    case .find(let call):
      state.waiting.remove(call.id)
      state.inHand.insert(call.id)
      return .answered(call.id)
    case .hold(let call):
      return state.inHand.contains(call) ? .held(call) : .lineFailed(call, .callerGone)
    case .resume(let call):
      return state.inHand.contains(call) ? .resumed(call) : .lineFailed(call, .callerGone)
    case .consult(let call, _):
      return state.inHand.contains(call) ? .consulting(call) : .transferFailed(call, .callerGone)
    case .cancelTransfer(let call):
      return state.inHand.contains(call) ? .resumed(call) : .lineFailed(call, .callerGone)
    case .mute(let call, let isMute):
      return state.inHand.contains(call) ? .muted(call, isMute) : .lineFailed(call, .callerGone)
    case .transfer(let call, _) where state.waiting.contains(call):
      return .transferFailed(call, .unsupported)
    case .transfer(let call, _), .completeTransfer(let call):
      guard state.inHand.remove(call) != nil else { return .transferFailed(call, .callerGone) }
      return .transferred(call)
    case .hangUp(let call):
      state.waiting.remove(call)
      state.inHand.remove(call)
      return .ended(call, byCaller: false)
    case .rest, .say:
      return nil
    }
  }

  private func announce(_ number: String, at now: Instant, _ state: inout State) -> PhoneEvent {
    state.announced += 1
    let id = "\(operatorCode)-\(now.milliseconds)-\(state.announced)"
    state.waiting.insert(id)
    return .waiting(Call(id: id, number: number, since: now))
  }
}
