internal import Desk
internal import DeskPhone

/// What the desk asks for.
extension SoftphoneCalls {
  /// Whether something that takes a moment is still under way with the call.
  func mustWait(_ request: PhoneRequest) -> Bool {
    switch request {
    case .answer(let id), .hold(let id), .resume(let id), .mute(let id, _), .transfer(let id, _),
      .consult(let id, _), .completeTransfer(let id), .cancelTransfer(let id):
      switch call(id)?.deed {
      case .answer, .find, .hold, .resume, .goBack: true
      case .dial, .transfer, .consult, .complete, nil: false
      }
    case .find(let wanted): call(wanted.id)?.deed == .find
    case .hangUp, .dial, .announce, .rest, .say: false
    }
  }

  func take(_ request: PhoneRequest) throws(Failure) {
    defer { remember() }
    switch request {
    case .answer(let id): try answer(id)
    case .hold(let id): try hold(id)
    case .resume(let id): try resume(id)
    case .transfer(let id, let target): try transfer(id, to: target)
    case .consult(let id, let target): try consult(id, target)
    case .completeTransfer(let id): try completeTransfer(id)
    case .cancelTransfer(let id): try cancelTransfer(id)
    case .mute(let id, let isMuted): try mute(id, isMuted)
    case .hangUp(let id): try hangUp(id)
    case .find(let call): try find(call)
    case .dial(let call): try dial(call)
    // Callers go on waiting in the queue, which rings at nobody's telephone.
    case .announce, .rest, .say: break
    }
  }

  /// What is said to a request while the softphone can't be reached; true: it must be kept.
  func refuse(_ request: PhoneRequest) -> Bool {
    switch request {
    case .answer(let id): report(.answerFailed(id, .lineDown))
    case .hold(let id), .resume(let id), .mute(let id, _), .cancelTransfer(let id):
      report(.lineFailed(id, .lineDown))
    case .transfer(let id, _), .consult(let id, _), .completeTransfer(let id):
      report(.transferFailed(id, .lineDown))
    case .dial(let call): report(.dialFailed(call.id, .noAnswer))
    case .hangUp(let id):
      if let call = call(id) { drop(call) }
      report(.ended(id, byCaller: false))
    case .find: return true
    case .announce, .rest, .say: break
    }
    return false
  }

  private func answer(_ id: CallID) throws(Failure) {
    guard let call = call(id), call.line == .waiting || call.line == .parked, call.deed == nil
    else { return report(.answerFailed(id, .callerGone)) }
    guard !calls.values.contains(where: \.isInHand) else {
      return report(.answerFailed(id, .busy))
    }
    expect(.answer, of: call.number, for: settings.timing.deed)
    let isParked = call.line == .parked
    let answer = try ask(isParked ? .resume(call.number) : .answer(call.number))
    guard !answer.isOk else { return }
    calls[call.number] = nil
    leaving[call.number] = 0
    report(.answerFailed(id, .callerGone))
  }

  private func hold(_ id: CallID) throws(Failure) {
    guard let call = inHand(id) else { return report(.lineFailed(id, .callerGone)) }
    guard call.deed == nil, call.colleague == nil else { return report(.lineFailed(id, .busy)) }
    guard call.line != .held else { return report(.held(id)) }
    expect(.hold, of: call.number, for: settings.timing.deed)
    guard try ask(.pause(call.number)).isOk else {
      return settle(call.number, .lineFailed(id, .lineDown))
    }
  }

  private func resume(_ id: CallID) throws(Failure) {
    guard let call = inHand(id) else { return report(.lineFailed(id, .callerGone)) }
    guard call.deed == nil, call.colleague == nil else { return report(.lineFailed(id, .busy)) }
    guard call.line != .talking else { return report(.resumed(id)) }
    expect(.resume, of: call.number, for: settings.timing.deed)
    guard try ask(.resume(call.number)).isOk else {
      return settle(call.number, .lineFailed(id, .lineDown))
    }
  }

  private func mute(_ id: CallID, _ isMuted: Bool) throws(Failure) {
    guard let call = inHand(id) else { return report(.lineFailed(id, .callerGone)) }
    // On hold nobody hears the operator: it takes effect with the talk.
    let isTalk = call.line == .talking && call.deed == nil && call.colleague == nil
    if isTalk, !(try ask(.mute(isMuted)).isOk) { return report(.lineFailed(id, .lineDown)) }
    calls[call.number]?.isMuted = isMuted
    report(.muted(id, isMuted))
  }

  private func hangUp(_ id: CallID) throws(Failure) {
    guard let call = call(id) else { return report(.ended(id, byCaller: false)) }
    drop(call)
    switch call.deed {
    case .dial, .find, nil: break
    case let deed?: if let failure = deed.failure(id, .callerGone) { report(failure) }
    }
    report(.ended(id, byCaller: false))
    try endLeaving()
  }

  private func drop(_ call: SoftphoneCall) {
    calls[call.number] = nil
    leaving[call.number] = 0
    if let colleague = call.colleague { leaving[colleague] = 0 }
  }

  private func dial(_ call: Call) throws(Failure) {
    guard !calls.values.contains(where: { $0.isInHand || $0.id == call.id }) else {
      return report(.dialFailed(call.id, .busy))
    }
    guard let address = SipAddress.address(of: call.number, rule: rule) else {
      return report(.dialFailed(call.id, .wrongNumber))
    }
    let mark = log?.end ?? 0
    let answer: SoftphoneAnswer
    do throws(Failure) {
      answer = try ask(.call(address))
    } catch {
      report(.dialFailed(call.id, .noAnswer))
      throw error
    }
    guard let number = answer.last("Id").flatMap({ Int($0) }) else {
      return report(.dialFailed(call.id, .wrongNumber))
    }
    calls[number] = SoftphoneCall(
      id: call.id, number: number, since: call.since, isOutgoing: true, line: .dialling,
      state: .outgoingInit)
    expect(.dial(address: address, mark: mark), of: number, for: settings.timing.ringing)
  }

  /// How numbers become addresses.
  var rule: String? {
    settings.addressRule ?? settings.account.map { "sip:{number}@\($0.domain)" }
  }

  /// A call that the operator talks to, or has on hold.
  func inHand(_ id: CallID) -> SoftphoneCall? {
    guard let call = call(id), call.line == .talking || call.line == .held else { return nil }
    return call
  }

  private func settle(_ number: Int, _ event: PhoneEvent) { settle(number, nil, event) }
}
