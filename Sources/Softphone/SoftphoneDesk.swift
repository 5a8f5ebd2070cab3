internal import CLinux
internal import Desk
internal import DeskPhone
internal import Glibc

/// What the telephone's thread does: reaches the softphone, serves the desk over the line to it,
/// and reaches it anew when the line breaks.
final class SoftphoneDesk {
  private typealias Failure = SoftphoneLink.Failure

  private let settings: SoftphoneSettings
  private let report: PhoneReporting
  private let tell: @Sendable (SoftphoneTrouble) -> Void
  private let bell: Int32
  /// Empties the mailbox; nil when it is over.
  private let letters: () -> [PhoneRequest]?
  private let folder: SoftphoneFolder
  private let calls: SoftphoneCalls
  private var program: SoftphoneProgram?
  /// Requests that wait for the softphone.
  private var kept: [PhoneRequest] = []
  private var isLost = false
  private var registration = SoftphoneRegistration()
  private var lastTrouble: SoftphoneTrouble?
  /// Seconds for which it is looked for news often after the softphone's log has rung.
  private static let afterglow = 0.15
  private static let mostSilences = 3
  private var silences = 0
  /// Until when it is looked for news often.
  private var livelyUntil = 0.0

  init(
    _ settings: SoftphoneSettings, clock: @escaping Clock, report: @escaping PhoneReporting,
    tell: @escaping @Sendable (SoftphoneTrouble) -> Void, bell: Int32,
    letters: @escaping () -> [PhoneRequest]?
  ) {
    self.settings = settings
    self.report = report
    self.tell = tell
    self.bell = bell
    self.letters = letters
    folder = SoftphoneFolder(path: settings.folder)
    calls = SoftphoneCalls(settings, folder: folder, clock: clock, report: report)
  }

  /// Returns when the telephone is stopped.
  func run() {
    var pause = settings.timing.backOff.lowerBound
    while true {
      do throws(SoftphoneTrouble) {
        try reach()
        pause = settings.timing.backOff.lowerBound
        guard serve() else { return }
      } catch {
        lose(error)
        guard sit(for: pause) else { return }
        pause = min(pause * 2, settings.timing.backOff.upperBound)
      }
    }
  }

  /// Leaves the softphone to the next desk, or ends it.
  func leave(endsSoftphone: Bool) {
    defer { calls.link = nil }
    let isOurs = settings.pipe == nil
    guard endsSoftphone, isOurs, !calls.isNeeded, calls.link != nil else { return }
    _ = try? calls.ask(.quit)
    calls.link?.awaitEnd(for: settings.timing.answer)
    program?.end(after: settings.timing.answer)
    calls.softphoneDied()
    // They tell who called.
    for name in ["log", "errors", "linphonerc"] { unlink(folder.file(name)) }
  }

  // MARK: Reaching it

  private func reach() throws(SoftphoneTrouble) {
    if let account = settings.account, SoftphoneCommand.register(account).line == nil {
      throw .unusableSetting("account")
    }
    try folder.open()
    let link = try connect()
    calls.link = link
    calls.log = settings.pipe == nil ? SoftphoneLog(path: folder.file("log")) : nil
    registration = SoftphoneRegistration()
    do throws(Failure) {
      _ = try calls.ask(.version)
      try calls.takeStock()
      _ = try registration.look(settings.account, calls)
    } catch {
      calls.link = nil
      if settings.pipe == nil, error == .garbled { giveUp(on: link) }
      // A softphone that has a desk closes the line to a second one at once.
      throw error == .closed && settings.pipe != nil ? .anotherDesk : .silent
    }
    silences = 0
    lastTrouble = nil
    if isLost, registration.isFine { report(.back) }
    isLost = isLost && !registration.isFine
  }

  /// A softphone of ours that has been silent too often is ended, and the next one started.
  private func giveUp(on link: SoftphoneLink) {
    silences += 1
    guard silences >= Self.mostSilences, link.process > 1 else { return }
    silences = 0
    kill(link.process, SIGKILL)
    program?.end(after: 0)
  }

  private func connect() throws(SoftphoneTrouble) -> SoftphoneLink {
    let seconds = settings.timing.answer
    if let pipe = settings.pipe {
      return try SoftphoneLink(
        path: pipe.contains("/") ? pipe : "/tmp/" + pipe, answerSeconds: seconds)
    }
    if let socket = calls.memory.socket, socket.hasPrefix(folder.path + "/") {
      do throws(SoftphoneTrouble) {
        return try SoftphoneLink(path: socket, answerSeconds: seconds)
      } catch {
        guard case .notRunning = error else { throw error }
        // Dead, or not ready yet: then the port is taken, and the next attempt finds it.
      }
    }
    calls.softphoneDied()
    return try start()
  }

  private func start() throws(SoftphoneTrouble) -> SoftphoneLink {
    program?.end(after: 0)
    let former = calls.memory.socket.flatMap { $0.hasPrefix(folder.path + "/") ? $0 : nil }
    let program = try SoftphoneProgram(settings, in: folder) { socket in
      calls.memory.socket = socket
      folder.keep(calls.memory)
    }
    self.program = program
    if let former, former != program.socket { unlink(former) }
    let deadline = Monotonic.now() + settings.timing.start
    while Monotonic.now() < deadline {
      guard program.isRunning else { throw .wontStart(program.lastWords) }
      let link = try? SoftphoneLink(
        path: program.socket, answerSeconds: settings.timing.answer)
      if let link { return link }
      guard let requests = letters() else { break }
      kept += requests
      usleep(10_000)
    }
    program.end(after: 0)
    throw .wontStart(program.lastWords)
  }

  private func lose(_ trouble: SoftphoneTrouble) {
    if trouble != lastTrouble { tell(trouble) }
    lastTrouble = trouble
    if !isLost { report(.lost) }
    isLost = true
    calls.lineBroke()
    refuse(kept)
  }

  private func refuse(_ requests: [PhoneRequest]) {
    kept = requests.filter { calls.refuse($0) }
  }

  /// Waits for another attempt. False: it is over.
  private func sit(for seconds: Double) -> Bool {
    let end = Monotonic.now() + seconds
    while true {
      guard let requests = letters() else { return false }
      refuse(kept + requests)
      let left = end - Monotonic.now()
      guard left > 0 else { return true }
      var waiting = pollfd(fd: bell, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, Int32(left * 1000) + 1)
    }
  }

  // MARK: Serving

  /// Works until the telephone is stopped, which gives false, or the line breaks.
  private func serve() -> Bool {
    do throws(Failure) {
      while true {
        guard let requests = letters() else { return false }
        kept += requests
        try takeKept()
        calls.log?.clearBell()
        let isMore = try calls.popEvents()
        try calls.passTime()
        try lookAtRegistration()
        if !isMore { wait() }
      }
    } catch {
      lose(.silent)
      return true
    }
  }

  /// In the order in which they came; what the call isn't ready for waits on.
  private func takeKept() throws(Failure) {
    while let place = kept.firstIndex(where: { !calls.mustWait($0) }) {
      try take(kept.remove(at: place))
    }
  }

  private func take(_ request: PhoneRequest) throws(Failure) {
    livelyUntil = Monotonic.now() + 1
    do throws(Failure) {
      try calls.take(request)
    } catch {
      if case .find = request { kept.insert(request, at: 0) }
      throw error
    }
  }

  private func lookAtRegistration() throws(Failure) {
    let wasFine = registration.isFine
    guard try registration.look(settings.account, calls) else { return }
    if wasFine, !registration.isFine {
      tell(.notRegistered)
      if !isLost { report(.lost) }
      isLost = true
    } else if !wasFine, registration.isFine, isLost {
      report(.back)
      isLost = false
    }
  }

  /// Until a letter, the softphone's end, its log's bell, or the time for another look.
  private func wait() {
    guard let link = calls.link else { return }
    let timing = settings.timing
    let isWatched = (calls.log?.bell ?? -1) >= 0
    let isLively = calls.isBusy || Monotonic.now() < livelyUntil
    let seconds =
      isLively || !isWatched && !calls.calls.isEmpty
      ? timing.look : isWatched ? timing.watchedLook : timing.idleLook
    var waiting = [bell, link.file, isWatched ? calls.log?.bell ?? -1 : -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    poll(&waiting, 3, Int32(seconds * 1000))
    guard waiting[2].revents != 0 else { return }
    // The event stands in the queue a moment after the log.
    livelyUntil = max(livelyUntil, Monotonic.now() + Self.afterglow)
    usleep(5_000)
  }
}
