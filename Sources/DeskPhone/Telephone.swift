public import Desk

/// The desk's telephone. It takes a request at once and reports later, from a thread of its own or
/// of the one who asks, through the closure it was made with.
///
/// Every request but ``Desk/PhoneRequest/rest(_:)`` gets exactly one report; a call that is
/// dialled and then hung up is reported as ended alone, and one that is hung up while a colleague
/// is asked or rung for it as failed to transfer, then ended. A request about a call that is not
/// there is reported as failed or ended; it never changes another call. What the telephone can't
/// do is reported as failed with `unsupported`.
public protocol Telephone: AnyObject, Sendable {
  /// From here on calls may come in.
  func start()
  func request(_ request: PhoneRequest)
  /// Where the colleagues are, as far as the telephone itself can't know.
  func colleagues(_ staff: [StaffMember])
  /// No report comes after this returns.
  func stop()
}

/// Where a telephone's reports go. Called from any thread.
public typealias PhoneReporting = @Sendable (PhoneEvent) -> Void

/// Reads the wall clock. A closure, so that tests say what time it is.
public typealias Clock = @Sendable () -> Instant
