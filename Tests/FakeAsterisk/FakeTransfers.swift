internal import Foundation
internal import NIOCore

/// Calls that the exchange makes, and callers who are put through.
extension FakeExchange {
  func originate(_ action: [String: String]) {
    let device = action["Channel"] ?? ""
    let number = String(device.split(separator: "/")[1].prefix { $0 != "@" })
    let isLocal = device.hasPrefix("Local/")
    let answering =
      manners.telephones[number] ?? (isExtension(number) ? .answers : .busy)
    let id = makeLeg(
      isLocal ? "Local/\(number)@internal" : device, number, "", id: action["ChannelId"],
      state: 5, end: isLocal ? ";1" : "")
    switch answering {
    case .never: return
    case .answers:
      legs[id]?.state = 6
      tellOutcome(action, "Success", 4, id)
      if action["Application"] == "Bridge" {
        join(id, caller: action["Data"] ?? "")
      } else {
        dial(id, action["Exten"] ?? "")
      }
    case .busy, .silent:
      tellOutcome(action, "Failure", answering == .busy ? 5 : 3, "<unknown>")
      hangUp(id, asks: false)
    }
  }

  private func tellOutcome(
    _ action: [String: String], _ response: String, _ reason: Int, _ id: String
  ) {
    say(
      Self.bytes([
        "Event: OriginateResponse", "Privilege: call,all",
        "ActionID: \(action["ActionID"] ?? "")", "Response: \(response)",
        "Channel: \(action["Channel"] ?? "")", "Reason: \(reason)", "Uniqueid: \(id)",
      ]))
  }

  /// As the application Bridge does: the caller is taken from wherever he is.
  private func join(_ id: String, caller name: String) {
    guard let caller = legs.values.first(where: { $0.name == name })?.id else {
      return hangUp(id, asks: false)
    }
    let old = legs[caller]?.bridge
    leaveQueue(caller, abandons: true)
    legs[caller]?.isParked = false
    bridge([caller, id])
    guard let old, old != "parking" else { return }
    for other in legs.values.filter({ $0.bridge == old }).map(\.id) {
      hangUp(other, asks: false)
    }
  }

  /// The operator has lifted the receiver, and the client is dialled.
  private func dial(_ leg: String, _ number: String) {
    guard let operatorLeg = legs[leg] else { return }
    let client = makeLeg("PJSIP/trunk", number, "", group: operatorLeg.group, state: 5)
    event("DialBegin", ["DialString": number], of: operatorLeg, to: legs[client])
    let answering = manners.clients[number] ?? .answers
    switch answering {
    case .answers:
      legs[client]?.state = 6
      event("DialEnd", ["DialStatus": "ANSWER"], of: operatorLeg, to: legs[client])
      bridge([client, leg])
    case .busy, .silent:
      let isBusy = answering == .busy
      event(
        "DialEnd", ["DialStatus": isBusy ? "BUSY" : "NOANSWER"], of: operatorLeg,
        to: legs[client])
      hangUp(client, asks: false, cause: isBusy ? 17 : 19)
      hangUp(leg, asks: false)
    case .never: break
    }
  }

  /// The features' digits, then a call to the colleague from the operator's own channel.
  func consult(_ leg: String, _ number: String) {
    guard let first = legs[leg]?.bridge, let group = legs[leg]?.group else { return }
    for digit in ["*", "2"] {
      event("DTMFEnd", ["Digit": digit, "Direction": "Received"], of: legs[leg])
    }
    event("Hold", [:], of: legs[leg])
    if manners.lacksTransferSound { return event("Unhold", [:], of: legs[leg]) }
    let second = UUID().uuidString
    let local = makeLeg(
      "Local/\(number)@internal", number, "", group: group, state: 0, end: ";1")
    let far = makeLeg("Local/\(number)@internal", number, "", group: group, state: 4, end: ";2")
    bridge([local], second)
    bridge([leg], second)
    let colleague = makeLeg("PJSIP/\(number)", number, "", group: group, state: 5)
    event("DialBegin", ["DialString": number], of: legs[far], to: legs[colleague])
    let going = Consult(
      leg: leg, local: local, second: far, colleague: colleague, first: first, bridge: second)
    switch manners.telephones[number] ?? .never {
    case .answers:
      for id in [colleague, local, far] { legs[id]?.state = 6 }
      event("DialEnd", ["DialStatus": "ANSWER"], of: legs[far], to: legs[colleague])
      event("Newstate", [:], of: legs[local])
      event("DialEnd", ["DialStatus": "ANSWER"], to: legs[local])
      bridge([colleague, far])
      consults[leg] = going
    case .never: consults[leg] = going
    case .busy, .silent:
      let isBusy = manners.telephones[number] == .busy
      event(
        "DialEnd", ["DialStatus": isBusy ? "BUSY" : "NOANSWER"], of: legs[far],
        to: legs[colleague])
      goBack(going)
    }
  }

  func cancelConsult(_ leg: String) {
    guard let consult = consults.removeValue(forKey: leg) else { return }
    goBack(consult)
  }

  /// The colleague who is asked hangs up.
  public func colleagueHangsUp(_ caller: String) {
    run {
      let group = self.legs[caller]?.group
      for consult in self.consults.values where self.legs[consult.leg]?.group == group {
        self.cancelConsult(consult.leg)
      }
    }
  }

  private func goBack(_ consult: Consult) {
    bridge([consult.leg], consult.first)
    event("Unhold", [:], of: legs[consult.leg])
    for id in [consult.local, consult.second, consult.colleague] {
      if let bridge = legs[id]?.bridge { unbridge(id, bridge) }
      hangUp(id, asks: false)
    }
  }

  /// The operator hangs up while the colleague is asked: the caller is put through.
  func finish(_ consult: Consult) {
    guard let leg = legs[consult.leg] else { return }
    event("HangupRequest", [:], of: leg)
    unbridge(consult.leg, consult.bridge)
    bridge([consult.local], consult.first)
    let caller = legs.values.first { $0.bridge == consult.first && $0.id != consult.local }
    say(
      Self.bytes(
        ["Event: AttendedTransfer", "Privilege: call,all", "Result: Success"]
          + Self.lines(leg).map { "OrigTransferer\($0)" }
          + (caller.map { Self.lines($0) } ?? []).map { "Transferee\($0)" }))
    legs[consult.leg] = nil
    event("Hangup", ["Cause": "16"], of: leg)
  }
}
