extension State {
  /// Why a command may not be carried out now, with its duty; nil when it may. The footer dims by
  /// it, pressing the key says it.
  public func refusal(of command: Command) -> Refusal? {
    isLocked ? .locked : refusalWhenOpen(of: command)
  }

  /// The same for what was typed before the desk was locked.
  func refusalWhenOpen(of command: Command) -> Refusal? {
    if lesson?.isHalted == true, !command.isAboutLook, command != .leave, overlay != .leave {
      return .halted
    }
    if command == .lock { return locking.isOffered ? nil : .noPinToOpen }
    if let overlay, let refusal = refusal(of: command, under: overlay) { return refusal }
    if !isOperator, command.isOfOperators { return .notYourRole }
    if command == .orders, !seesClients { return .notYourRole }
    switch command {
    case .office: return isFree && isOperator ? nil : isOperator ? .callInHand : .notYourRole
    case .add: return refusalOfAct(.add)
    case .accept, .eraseForward:
      return office != nil && overlay == nil ? refusalOfAct(command) : nil
    case .handOver: return refusalOfHandOver
    case .answer: return refusalOfAnswer
    case .dial: return refusalOfDial
    case .promise: return refusalOfPromise
    case .say: return refusalOfSaying
    case .write: return refusalOfWriting
    case .coach: return refusalOfCoaching
    case .consult: return refusalOfConsult
    case .document: return refusalOfDocument
    case .pause: return isFree || !isOperator ? nil : .callInHand
    case .remark: return conversation == nil ? .noCall : nil
    case .hold, .endCall, .mute: return refusalOfLine(command)
    case .transfer, .warmTransfer: return refusalOfTransfer(command)
    case .findClient, .newClient: return refusalOfOtherClient
    case .takeOffer, .refuseOffer:
      guard let sale else { return refusalOfSale }
      if case .confirming = sale.focus { return .finishFirst }
      return refusalOfSale ?? (sale.offers.chosen == nil ? .noOffer : nil)
    case .delivery: return refusalOfSale
    case .confirm: return refusalOfConfirmation
    case .undo where conversation?.errand != nil:
      return conversation?.errand?.form?.canUndo == true ? nil : .nothingToUndo
    case .redo where conversation?.errand != nil:
      return conversation?.errand?.form?.canRedo == true ? nil : .nothingToRedo
    case .undo: return refusalOfSale ?? (sale?.undo.isEmpty == true ? .nothingToUndo : nil)
    case .redo: return refusalOfSale ?? (sale?.redo.isEmpty == true ? .nothingToRedo : nil)
    default: return nil
    }
  }

  private func refusal(of command: Command, under overlay: Overlay) -> Refusal? {
    guard case .resume = overlay else { return nil }
    switch command {
    case .accept, .back, .help, .redraw, .leave, .type, .move, .next, .previous: return nil
    default: return command.isAboutLook ? nil : .finishFirst
    }
  }

  private var refusalOfAnswer: Refusal? {
    if case .ringing = work { return nil }
    if !isFree { return .callInHand }
    if line.lostSince != nil, chosenCall?.isWritten != true { return .telephoneLost }
    if case .paused = availability { return .paused }
    if phone == .manual || queue.contains(where: { $0.call != nil }) { return nil }
    return .nobodyWaits
  }

  /// One may call when nothing else is in hand, and while the client's day lasts (A1, A16).
  private var refusalOfDial: Refusal? {
    if !isFree { return .callInHand }
    if line.lostSince != nil { return .telephoneLost }
    if case .paused = availability { return .paused }
    guard let callOut = chosenCallOut ?? queue.lazy.compactMap(\.callOut).first else {
      return .nothingDue
    }
    if callOut.number.isEmpty { return .noNumber }
    let opens = opening(of: callOut)
    return opens == now ? nil : .outsideHours(opens: calendar.civilTime(opens), callOut.reason.duty)
  }

  /// A waiting caller and a call that was asked for can be given away; a dormant client or a
  /// contact of a campaign is anybody's (A16, A22, B2).
  private var refusalOfHandOver: Refusal? {
    guard work == .free else { return .callInHand }
    if let chosenCall {
      if chosenCall.isWritten { return .writtenOnly }
      if line.lostSince != nil { return .telephoneLost }
      if line.passing != nil { return .lineBusy }
      return passTargets.isEmpty ? .nobodyToTransferTo : nil
    }
    guard let callOut = chosenCallOut, callOut.turn == 0 else { return .nothingChosen }
    return colleaguesAtDesks.isEmpty ? .nobodyToTransferTo : nil
  }

  private var refusalOfPromise: Refusal? {
    guard conversation != nil else { return .noCall }
    return numberToCall == nil ? .noNumber : nil
  }

  private func refusalOfLine(_ command: Command) -> Refusal? {
    guard let conversation else { return .noCall }
    if conversation.call.isWritten {
      if conversation.isOver { return .callOver }
      return command == .endCall || command == .transfer ? nil : .writtenOnly
    }
    if line.lostSince != nil, !conversation.isOver {
      return command == .endCall ? nil : .telephoneLost
    }
    switch conversation.line {
    case .ended: return .callOver
    case .talking, .held: return nil
    case .consulting(_, _, let isAnswered):
      let isMeant = command == .hold || command == .mute || command == .transfer && isAnswered
      return isMeant ? nil : .lineBusy
    case .holding, .resuming, .transferring, .hangingUp: return .lineBusy
    }
  }

  private func refusalOfTransfer(_ command: Command) -> Refusal? {
    if let refusal = refusalOfLine(command) { return refusal }
    guard case .client(let dealing)? = conversation?.party,
      case .barred(_, let choice) = dealing.stage
    else {
      if case .registering? = conversation?.party { return .registerFirst }
      return nil
    }
    return choice.targets.isEmpty ? .nobodyToTransferTo : nil
  }

  private var refusalOfOtherClient: Refusal? {
    guard let conversation else { return .noCall }
    if conversation.isOver { return .callOver }
    if conversation.errand != nil { return .finishFirst }
    if let sale, !sale.order.lines.isEmpty { return .orderHasLines }
    if let sold = conversation.sold.last { return .alreadyConfirmed(number: sold.number) }
    if case .client(let dealing) = conversation.party, case .sold(let order, _) = dealing.stage {
      return .alreadyConfirmed(number: order.number ?? "")
    }
    return nil
  }

  /// Why there is no order to work on.
  var refusalOfSale: Refusal? {
    guard let conversation else { return .noCall }
    if conversation.errand != nil { return .noOrder }
    guard case .client(let dealing) = conversation.party else { return .noClient }
    switch dealing.stage {
    case .barred(.keyClient, _): return .keyClient
    case .barred(.newClient, _): return .newClient
    case .barred(.debt(let barrier), _): return .debt(barrier)
    case .barred(.otherPurpose, _): return .noOrder
    case .sold(let order, _): return .alreadyConfirmed(number: order.number ?? "")
    case .selling(let sale):
      if conversation.isOver { return .callOver }
      if case .confirming = sale.focus { return .finishFirst }
      return nil
    }
  }

  private var refusalOfConfirmation: Refusal? {
    if conversation?.errand != nil { return refusalOfFormOrder }
    if let refusal = refusalOfSale { return refusal }
    guard let conversation, case .client(let dealing) = conversation.party, let sale else {
      return .noOrder
    }
    if case .talking = conversation.line {} else { return .onHold }
    if outbox.contains(where: { $0.failure != nil }) { return .notStoredYet }
    if sale.focus == .delivery { return nil }
    return ConfirmationCheck.obstacle(
      order: sale.order, client: dealing.card.client, credit: dealing.card.credit,
      company: company, at: moment)
  }
}

extension Command {
  /// What only those do who take calls.
  var isOfOperators: Bool {
    switch self {
    case .answer, .dial, .promise, .consult, .transfer, .warmTransfer, .mute, .takeOffer,
      .refuseOffer, .delivery,
      .confirm, .remark, .endCall, .hold, .findClient, .newClient, .undo, .redo, .handOver,
      .say, .coach, .write:
      true
    default: false
    }
  }
}
