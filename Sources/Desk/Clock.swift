extension State {
  /// When the clock alone will next change something on the screen or in the outbox: the next whole
  /// second while somebody waits or a time is running, else the next minute.
  public var nextTick: Instant {
    let step = isCounting && !isLocked ? 1000 : 60_000
    let next = Instant(milliseconds: (now.milliseconds / step + 1) * step)
    let due = planned.first?.due ?? next
    return min(next, max(due, now), outbox.compactMap(\.retryAt).min() ?? next)
  }

  private var isCounting: Bool {
    if case .paused = availability { return true }
    switch work {
    case .free: break
    case .office(let office):
      if office.page == .floor || office.page == .consults { return true }
    case .answering, .ringing, .dialling, .conversation: return true
    }
    return line.lostSince != nil || queue.contains { $0.call != nil }
  }
}
