internal import Desk
internal import DeskPhone

/// Callers who are put through.
extension SoftphoneCalls {
  /// Asks the caller's telephone to call the colleague. Nothing says that it won't: what is true is
  /// seen from the call, which ends, or is taken up again, or is still there after a time.
  func transfer(_ id: CallID, to target: String) throws(Failure) {
    if let call = call(id), call.line == .waiting || call.line == .parked {
      return report(.transferFailed(id, .unsupported))
    }
    guard let call = free(id) else { return }
    guard let address = SipAddress.address(of: target, rule: rule) else {
      return report(.transferFailed(id, .unreachable))
    }
    let mark = log?.end ?? 0
    expect(.transfer(mark: mark, isTaken: false), of: call.number, for: settings.timing.transfer)
    guard try ask(.transfer(call.number, to: address)).isOk else {
      return try keepCaller(call, .lineDown)
    }
  }

  /// The transfer came to nothing: back to the caller, who may be on hold.
  func keepCaller(_ call: SoftphoneCall, _ trouble: PhoneTrouble) throws(Failure) {
    let event = PhoneEvent.transferFailed(call.id, trouble)
    if call.line == .held { return try goBack(to: call.number, event) }
    settle(call.number, nil, event)
  }

  /// A second call, which puts the caller on hold by itself.
  func consult(_ id: CallID, _ target: String) throws(Failure) {
    guard let call = free(id) else { return }
    guard let address = SipAddress.address(of: target, rule: rule) else {
      return report(.transferFailed(id, .unreachable))
    }
    let mark = log?.end ?? 0
    expect(
      .consult(address: address, mark: mark), of: call.number, for: settings.timing.ringing)
    let answer = try ask(.call(address))
    guard let colleague = answer.last("Id").flatMap({ Int($0) }) else {
      return try goBack(to: call.number, .transferFailed(id, .unreachable))
    }
    calls[call.number]?.colleague = colleague
    calls[call.number]?.isColleagueThere = false
  }

  func completeTransfer(_ id: CallID) throws(Failure) {
    guard let call = inHand(id) else { return report(.transferFailed(id, .callerGone)) }
    if case .consult = call.deed {
      report(.transferFailed(id, .noAnswer))
      return try goBack(to: call.number, .transferFailed(id, .noAnswer))
    }
    guard let colleague = call.colleague, call.isColleagueThere, call.deed == nil else {
      return report(.transferFailed(id, call.deed == nil ? .noAnswer : .busy))
    }
    let mark = log?.end ?? 0
    expect(.complete(mark: mark), of: call.number, for: settings.timing.transfer)
    guard try ask(.join(call.number, colleague)).isOk else {
      return try goBack(to: call.number, .transferFailed(id, .lineDown))
    }
  }

  func cancelTransfer(_ id: CallID) throws(Failure) {
    guard let call = inHand(id) else { return report(.lineFailed(id, .callerGone)) }
    switch call.deed {
    case nil, .consult: try goBack(to: call.number, .resumed(id))
    default: report(.lineFailed(id, .busy))
    }
  }

  /// The call, when nothing else is going on with it; else the request is refused.
  private func free(_ id: CallID) -> SoftphoneCall? {
    guard let call = inHand(id) else {
      report(.transferFailed(id, .callerGone))
      return nil
    }
    guard call.deed == nil, call.colleague == nil else {
      report(.transferFailed(id, .busy))
      return nil
    }
    return call
  }

  func hearColleague(_ state: SoftphoneCallState, of call: SoftphoneCall) throws(Failure) {
    if state.isOver {
      calls[call.number]?.colleague = nil
      switch call.deed {
      case .consult(let address, let mark):
        let refusal = log?.refusal(of: address, since: mark)
        let trouble = refusal == nil ? .busy : PhoneTrouble(refusal: refusal)
        try goBack(to: call.number, .transferFailed(call.id, trouble))
      case nil: try goBack(to: call.number, .resumed(call.id))
      // The colleague is with the caller now: the caller's own call ends next.
      default: break
      }
      return
    }
    guard state.isTalk, case .consult = call.deed else { return }
    calls[call.number]?.isColleagueThere = true
    settle(call.number, .held, .consulting(call.id))
  }

  /// Leaves the colleague and takes the caller up again; `event` is reported when that is done.
  func goBack(to number: Int, _ event: PhoneEvent?) throws(Failure) {
    guard let call = calls[number] else { return }
    if let colleague = call.colleague { leaving[colleague] = 0 }
    calls[number]?.colleague = nil
    calls[number]?.isColleagueThere = false
    expect(.goBack(event), of: number, for: settings.timing.deed)
    try endLeaving()
    try pursueWayBack(number)
  }

  /// Takes the caller up as soon as the softphone lets us: not while a call to a colleague ends.
  func pursueWayBack(_ number: Int) throws(Failure) {
    guard let call = calls[number], case .goBack(let event) = call.deed else { return }
    let state = try state(of: number)
    guard let state else { return over(call) }
    if state.isTalk {
      settle(number, .talking, nil)
      try setMicrophone(of: number)
      if let event { report(event) }
    } else if state == .paused {
      _ = try ask(.resume(number))
    }
  }

  /// Where the softphone says that a call stands; nil: it has none.
  func state(of number: Int) throws(Failure) -> SoftphoneCallState? {
    let answer = try ask(.callStatus(number))
    guard answer.isOk else { return nil }
    let state = SoftphoneCallState(name: answer["State"])
    return state.isOver ? nil : state
  }
}
