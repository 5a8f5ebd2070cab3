/// Giving a waiting call, or a call to make, to another operator (A22).
extension State {
  var colleaguesAtDesks: [TransferTarget] {
    company.staff.filter { $0.role == .operatorAtDesk && $0.code != me.code }
      .map { TransferTarget(member: $0, part: .colleague) }
  }

  /// Who may get a waiting caller: an operator at work, or a superior.
  var passTargets: [TransferTarget] {
    (colleaguesAtDesks + RoutingRule.otherTargets(nil, company))
      .filter { $0.member.standing != .away }
  }

  /// The waiting call under the cursor of the queue.
  var chosenCall: Call? { chosenEntry?.call }

  mutating func openHandOver() {
    let targets = chosenCall == nil ? colleaguesAtDesks : passTargets
    overlay = .handOver(
      TransferChoice(targets: targets, selection: RoutingRule.proposed(targets)))
  }

  mutating func obeyInHandOver(
    _ command: Command, _ choice: TransferChoice, _ effects: inout [Effect]
  ) -> Bool {
    var choice = choice
    switch command {
    case .back: overlay = nil
    case .accept, .handOver: handOver(to: choice.chosen, &effects)
    default:
      guard command.isTyping else { return leaveOverlay(for: command) }
      choice.move(command)
      overlay = .handOver(choice)
    }
    return true
  }

  private mutating func handOver(to target: TransferTarget?, _ effects: inout [Effect]) {
    overlay = nil
    if let call = chosenCall, let target {
      pass(call, to: target, &effects)
      return
    }
    guard let callOut = chosenCallOut, let target else { return refuse(.nothingChosen) }
    keep(
      .office(.handOver(callOut.id, to: target.member.code, by: me.code, at: now)), &effects)
  }
}
