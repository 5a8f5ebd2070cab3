/// What a cell means. A theme gives each role its colours and attributes; no view names a colour.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  /// Plain text on the desk's ground.
  case text
  /// Less important: labels, units, what is known already.
  case dim
  /// More important: names, sums.
  case strong
  /// Rules between panels.
  case frame
  case title
  /// The title of the panel that has the keys.
  case titleFocused
  case header
  /// States in the header.
  case stateReady, stateOnCall, stateWrapUp, statePaused
  /// The marker of the chosen row.
  case marker
  /// A row that the marker stands on.
  case chosen
  case field, fieldFocused
  /// A debt that is in order.
  case debtNone
  case debtOverdue, debtOverLimit
  case queueWaiting, queueLate, queueOnLine
  case good, warning, alarm
  /// What to say aloud.
  case script
  /// A duty's id.
  case duty
  case offerNew, offerSpecial, offerUsual
  case key, keyLabel, keyRefused
  case barFilled, barEmpty
  case overlay, overlayTitle
  /// What is not stored yet.
  case pending
}
