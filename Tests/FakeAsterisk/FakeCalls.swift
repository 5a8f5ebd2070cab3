internal import Foundation
internal import NIOCore

/// Callers, telephones and bridges.
extension FakeExchange {
  /// Somebody calls a queue. Returns his channel's id.
  @discardableResult
  public func call(_ number: String, name: String = "", queue: String = "orders") -> String {
    run {
      let id = self.makeLeg("PJSIP/trunk", number, name)
      self.join(id, queue)
      return id
    }
  }

  /// A call of the desk's that was there before the desk: the operator talks with a client.
  @discardableResult
  public func talk(operatorChannel: String, number: String) -> String {
    run {
      let leg = self.makeLeg("PJSIP/101", "101", "", id: operatorChannel)
      let client = self.makeLeg("PJSIP/trunk", number, "", group: leg)
      self.bridge([leg, client])
      return client
    }
  }

  func makeLeg(
    _ device: String, _ number: String, _ name: String, group: String? = nil, id: String? = nil,
    state: Int = 6, end: String = ""
  ) -> String {
    let id = id ?? next()
    count += 1
    let leg = Leg(
      id: id, name: "\(device)-\(String(format: "%08x", count))\(end)", group: group ?? id,
      number: number, callerName: name, state: state)
    legs[id] = leg
    event("Newchannel", [:], of: leg)
    return id
  }

  func join(_ id: String, _ queue: String) {
    guard let leg = legs[id] else { return }
    queues[queue, default: []].append(id)
    joined[id] = Date()
    let count = queues[queue]?.count ?? 0
    event(
      "QueueCallerJoin", ["Queue": queue, "Position": "\(count)", "Count": "\(count)"], of: leg)
  }

  func leaveQueue(_ id: String, abandons: Bool) {
    for (queue, waiting) in queues {
      guard let place = waiting.firstIndex(of: id), let leg = legs[id] else { continue }
      queues[queue]?.remove(at: place)
      if abandons {
        event("QueueCallerAbandon", ["Queue": queue, "Position": "\(place + 1)"], of: leg)
      }
      event(
        "QueueCallerLeave",
        ["Queue": queue, "Position": "\(place + 1)", "Count": "\(waiting.count - 1)"], of: leg)
    }
  }

  /// The caller is moved to the front without a word.
  public func promote(_ id: String) {
    run {
      for queue in self.queues.keys where self.queues[queue]?.contains(id) == true {
        self.queues[queue]?.removeAll { $0 == id }
        self.queues[queue]?.insert(id, at: 0)
      }
    }
  }

  /// The queue rings a telephone.
  public func offer(_ id: String, to interface: String) {
    run {
      guard let caller = self.legs[id] else { return }
      let leg = self.makeLeg(interface, "101", "", group: caller.group, state: 5)
      self.offers[id] = leg
      self.event(
        "AgentCalled", ["Queue": "orders", "Interface": interface, "MemberName": "Operator"],
        of: caller, to: self.legs[leg])
      self.event("DialBegin", ["DialString": interface], of: caller, to: self.legs[leg])
    }
  }

  public func ringOut(_ id: String, at interface: String) {
    run {
      guard let caller = self.legs[id], let leg = self.offers.removeValue(forKey: id) else {
        return
      }
      self.event(
        "AgentRingNoAnswer",
        ["Queue": "orders", "Interface": interface, "MemberName": "Operator", "RingTime": "8000"],
        of: caller, to: self.legs[leg])
      self.event("DialEnd", ["DialStatus": "NOANSWER"], of: caller, to: self.legs[leg])
      self.hangUp(leg, asks: false)
    }
  }

  /// The telephone that the queue rings is answered.
  public func lift(_ id: String, at interface: String) {
    run {
      guard let caller = self.legs[id], let leg = self.offers.removeValue(forKey: id) else {
        return
      }
      self.legs[leg]?.state = 6
      self.event("DialEnd", ["DialStatus": "ANSWER"], of: caller, to: self.legs[leg])
      self.leaveQueue(id, abandons: false)
      self.event(
        "AgentConnect",
        ["Queue": "orders", "Interface": interface, "MemberName": "Operator", "HoldTime": "2"],
        of: caller, to: self.legs[leg])
      self.bridge([leg, id])
    }
  }

  /// Somebody hangs up: a caller, or the operator at the telephone.
  public func hangsUp(_ id: String) { run { self.hangUp(id, asks: true) } }

  /// The operator's channel that talks with `caller`.
  public func partner(of caller: String) -> String? {
    run {
      guard let bridge = self.legs[caller]?.bridge else { return nil }
      return self.legs.values.first { $0.bridge == bridge && $0.id != caller }?.id
    }
  }

  public func holds(_ id: String, _ isHeld: Bool) {
    run { self.event(isHeld ? "Hold" : "Unhold", [:], of: self.legs[id]) }
  }

  func bridge(_ ids: [String], _ name: String? = nil) {
    let bridge = name ?? UUID().uuidString
    for id in ids {
      if let old = legs[id]?.bridge { unbridge(id, old) }
      legs[id]?.bridge = bridge
      event("BridgeEnter", ["BridgeUniqueid": bridge], of: legs[id])
    }
  }

  func unbridge(_ id: String, _ bridge: String) {
    legs[id]?.bridge = nil
    event("BridgeLeave", ["BridgeUniqueid": bridge], of: legs[id])
  }

  func hangUp(_ id: String, asks: Bool, cause: Int = 16) {
    guard let leg = legs[id] else { return }
    if let consult = consults.removeValue(forKey: id) { return finish(consult) }
    if asks { event("HangupRequest", ["Cause": "\(cause)"], of: leg) }
    if let offered = offers.removeValue(forKey: id) { hangUp(offered, asks: false) }
    leaveQueue(id, abandons: true)
    let bridge = leg.bridge
    if let bridge { unbridge(id, bridge) }
    if let leg = legs.removeValue(forKey: id) {
      event("Hangup", ["Cause": "\(cause)", "Cause-txt": "Normal Clearing"], of: leg)
    }
    guard let bridge, bridge != "parking" else { return }
    for other in legs.values.filter({ $0.bridge == bridge }).map(\.id) {
      hangUp(other, asks: false, cause: cause)
    }
  }

  /// A telephone that a caller is sent to.
  func redirect(_ id: String, to number: String) {
    guard legs[id] != nil else { return }
    takeOut(id)
    guard let caller = legs[id] else { return }
    let answering = manners.telephones[number] ?? .never
    let leg = makeLeg("PJSIP/\(number)", number, "", group: caller.group, state: 5)
    event("DialBegin", ["DialString": number], of: caller, to: legs[leg])
    switch answering {
    case .answers:
      legs[leg]?.state = 6
      event("DialEnd", ["DialStatus": "ANSWER"], of: caller, to: legs[leg])
      bridge([leg, id])
    case .busy, .silent:
      event(
        "DialEnd", ["DialStatus": answering == .busy ? "BUSY" : "NOANSWER"], of: caller,
        to: legs[leg])
      hangUp(leg, asks: false, cause: 17)
      if manners.fallsBack { join(id, "orders") } else { hangUp(id, asks: false) }
    case .never: break
    }
  }

  /// Another desk fetches the caller to its own telephone.
  public func fetches(_ id: String, to number: String) { run { self.redirect(id, to: number) } }

  /// Out of the queue, or of the bridge, whose other end is hung up.
  func takeOut(_ id: String) {
    leaveQueue(id, abandons: true)
    guard let bridge = legs[id]?.bridge else { return }
    unbridge(id, bridge)
    legs[id]?.isParked = false
    guard bridge != "parking" else { return }
    for other in legs.values.filter({ $0.bridge == bridge }).map(\.id) {
      hangUp(other, asks: false)
    }
  }

  func park(_ id: String) {
    takeOut(id)
    legs[id]?.isParked = true
    let parkee = Self.lines(legs[id]!).map { "Parkee\($0)" }
    say(Self.bytes(["Event: ParkedCall", "Privilege: call,all"] + parkee + ["ParkingSpace: 701"]))
    bridge([id], "parking")
  }
}
