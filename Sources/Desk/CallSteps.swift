/// The line itself: hold, transfer, the end of the call (A4, A6, A15, A19).
extension State {
  mutating func hold(_ effects: inout [Effect]) {
    guard let conversation else { return }
    if case .held = conversation.line {
      self.conversation?.line = .resuming
      effects.append(.phone(.resume(conversation.call.id)))
    } else {
      self.conversation?.line = .holding
      effects.append(.phone(.hold(conversation.call.id)))
    }
  }

  mutating func lineReported(_ id: CallID, _ change: (inout Conversation, Instant) -> Void) {
    guard conversation?.call.id == id, conversation?.isOver == false else { return }
    let now = now
    change(&conversation!, now)
  }

  mutating func lineFailed(_ id: CallID, _ trouble: PhoneTrouble) {
    guard conversation?.call.id == id else { return }
    let now = now
    switch conversation?.line {
    case .holding: conversation?.line = .talking
    case .resuming: conversation?.line = .held(since: now)
    case .hangingUp: conversation?.line = .talking
    default: return
    }
    notice = .lineFailed(trouble)
  }

  /// Puts the caller through to whom the duties name, else lets the operator choose (A19).
  mutating func transfer(_ effects: inout [Effect]) {
    if isConsulting {
      completeTransfer(&effects)
      return
    }
    if case .client(let dealing)? = conversation?.party,
      case .barred(let reason, let choice) = dealing.stage
    {
      if let target = choice.chosen { handOver(to: target, reason, &effects) }
      return
    }
    let targets = RoutingRule.otherTargets(conversation?.card?.client, company)
    overlay = .transfer(
      TransferChoice(targets: targets, selection: RoutingRule.proposed(targets)))
    ask(.staff, &effects)
  }

  mutating func obeyWhenBarred(_ command: Command, _ effects: inout [Effect]) {
    guard case .client(var dealing)? = conversation?.party,
      case .barred(let reason, var choice) = dealing.stage
    else { return }
    switch command {
    case .accept:
      if let refusal = refusalWhenOpen(of: .transfer) {
        refuse(refusal)
      } else {
        transfer(&effects)
      }
      return
    default: choice.move(command)
    }
    dealing.stage = .barred(reason, choice)
    conversation?.party = .client(dealing)
  }

  /// A colleague who is away gets the message; the caller stays on the line.
  mutating func handOver(
    to target: TransferTarget, _ reason: RoutingReason, _ effects: inout [Effect]
  ) {
    guard let conversation else { return }
    if target.member.standing == .away || conversation.call.isWritten {
      leaveHandOff(target, reason, connected: false, &effects)
      notice = .messageLeft(to: target.member.name)
      if conversation.call.isWritten {
        endWritten(&effects)
        notice = .threadHanded(to: target.member.name)
      }
      return
    }
    self.conversation?.line = .transferring(target, reason)
    effects.append(.phone(.transfer(conversation.call.id, to: target.member.phoneExtension)))
  }

  /// What the colleague is told (A14); every transfer leaves one.
  private mutating func leaveHandOff(
    _ target: TransferTarget, _ reason: RoutingReason, connected: Bool,
    _ effects: inout [Effect]
  ) {
    guard let conversation else { return }
    var draft: OrderKey?
    if case .client(let dealing) = conversation.party { draft = dealing.draft }
    if let sale = conversation.sale, sale.isBegun { draft = sale.order.key }
    let count = conversation.handOffsBefore + conversation.handOffs.count + 1
    let handOff = HandOff(
      id: "\(conversation.call.id)/h\(count)",
      call: conversation.call.id, client: conversation.card?.client.code,
      to: target.member.code, reason: reason, order: draft, at: now, connected: connected)
    keep(.handOff(handOff), &effects)
    self.conversation?.handOffs.append(handOff)
  }

  mutating func transferred(_ id: CallID, _ effects: inout [Effect]) {
    passed(id, &effects)
    guard let conversation, conversation.call.id == id,
      let (target, reason) = conversation.goingTo
    else { return }
    leaveHandOff(target, reason, connected: true, &effects)
    let endedAt = now
    self.conversation?.line = .ended(at: endedAt, byCaller: false)
    if let outcome = self.conversation?.likelyOutcome(byCaller: false) {
      self.conversation?.outcome = outcome
    }
    proposeErrandOutcome(byCaller: false)
    line.isMuted = false
    notice = .transferred(to: target.member.name)
  }

  /// The caller is still there and is told so.
  mutating func transferFailed(
    _ id: CallID, _ trouble: PhoneTrouble, _ effects: inout [Effect]
  ) {
    if passFailed(id, trouble, &effects) { return }
    guard let conversation, conversation.call.id == id, let (target, _) = conversation.goingTo
    else { return }
    self.conversation?.line = .talking
    notice = .transferFailed(trouble, to: target.member.name)
  }

  /// While the telephone is lost the operator's word is all there is.
  mutating func endCall(_ effects: inout [Effect]) {
    guard let conversation else { return }
    if line.lostSince != nil || conversation.call.isWritten {
      ended(conversation.call.id, byCaller: false, &effects)
      return
    }
    self.conversation?.line = .hangingUp
    effects.append(.phone(.hangUp(conversation.call.id)))
  }

  mutating func ended(_ id: CallID, byCaller: Bool, _ effects: inout [Effect]) {
    asideEnded(id, &effects)
    guard let conversation, conversation.call.id == id, !conversation.isOver else { return }
    let endedAt = now
    self.conversation?.line = .ended(at: endedAt, byCaller: byCaller)
    self.conversation?.outcome = conversation.likelyOutcome(byCaller: byCaller)
    proposeErrandOutcome(byCaller: byCaller)
    line.isMuted = false
    if byCaller { notice = .callerHungUp }
    if case .transfer? = overlay { overlay = nil }
  }
}

extension Conversation {
  /// The colleague whom the caller is to be put through to, and why.
  public var goingTo: (TransferTarget, RoutingReason)? {
    switch line {
    case .transferring(let target, let reason), .consulting(let target, let reason, _):
      (target, reason)
    default: nil
    }
  }

  /// The outcome under the cursor when the wrap-up begins.
  func likelyOutcome(byCaller: Bool) -> Outcome {
    if soldKey != nil { return .orderTaken }
    if !handOffs.isEmpty { return .transferred }
    if let sale, !sale.order.lines.isEmpty { return byCaller ? .dropped : .noDeal }
    return .information
  }
}

extension TransferChoice {
  /// Arrows walk the list, a digit chooses its row.
  mutating func move(_ command: Command) {
    switch command {
    case .move(.up), .previous: selection = max(0, selection - 1)
    case .move(.down), .next: selection = max(0, min(targets.count - 1, selection + 1))
    case .move(.home): selection = 0
    case .move(.end): selection = max(0, targets.count - 1)
    case .type(let text): selection = Command.place(text, of: targets.count) ?? selection
    default: break
    }
  }
}
