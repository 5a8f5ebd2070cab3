internal import CLinux
internal import Desk
internal import Glibc
internal import Synchronization

/// Where other threads leave events for the loop; its descriptor can be polled.
final class Mailbox: Sendable {
  /// Readable while events lie in it.
  let descriptor: Int32
  private let events = Mutex<[Event]>([])

  init() {
    descriptor = linux_bell()
    precondition(descriptor >= 0, "the system gives no eventfd")
  }

  deinit {
    close(descriptor)
  }

  func post(_ event: Event) {
    let wasEmpty = events.withLock { events in
      events.append(event)
      return events.count == 1
    }
    if wasEmpty { linux_bell_ring(descriptor) }
  }

  /// All that lies there, in order.
  func take() -> [Event] {
    linux_bell_clear(descriptor)
    return events.withLock { events in
      defer { events.removeAll(keepingCapacity: true) }
      return events
    }
  }
}
