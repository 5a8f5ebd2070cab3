extension State {
  /// Why a command can't be carried out now; nil where it can.
  public func refusal(of command: Command) -> Refusal? { nil }
}
