internal import Desk
internal import DeskStore
internal import Exchange
internal import Foundation
internal import Glibc

/// Mails of clients on their way into the queue, and answers on their way out (C5).
struct MailRoad {
  let store: Store
  let inbox: Maildir
  /// Where answers are laid; nil: the company's mail program takes them.
  let outbox: Maildir?
  let post: DocumentPost
  let project: String?

  /// How many were taken in, and what could not be.
  func takeIn() -> (taken: Int, complaints: [String]) {
    var taken = 0
    var complaints: [String] = []
    for name in inbox.news() {
      do {
        guard let bytes = inbox.read(name) else {
          complaints.append("\(PlainText.clean(name)): it can't be read, or is too large")
          continue
        }
        if case .taken(_, _, isNew: true) = try takeIn(IncomingMail(bytes), name) { taken += 1 }
        try inbox.putAway(name)
      } catch {
        complaints.append("\(error)")
      }
    }
    return (taken, complaints)
  }

  private func takeIn(_ mail: IncomingMail, _ name: String) throws -> TakenMessage {
    let thread = WrittenThread(
      id: "", channel: .mail, project: project,
      client: Writer(name: mail.name, mail: mail.address), subject: mail.subject)
    let file = name.split(separator: ":").first.map(String.init) ?? name
    return try store.takeIn(
      IncomingMessage(
        key: mail.id.map { "mail/" + $0 } ?? "mail/file/" + file,
        place: .replying(mail.answers.map(MailID.key), thread),
        text: mail.text.isEmpty ? "[…]" : mail.text, at: WallClock.now()))
  }

  /// Sends what is due. Returns how many left, and what did not.
  func sendOut(
    at now: Instant = WallClock.now(), unless isStopped: () -> Bool = { false }
  ) throws -> (sent: Int, complaints: [String]) {
    var sent = 0
    var complaints: [String] = []
    while !isStopped(), let claimed = try store.claimAnswer(at: now) {
      let end = post.send(claimed, into: outbox, unless: isStopped)
      try store.endAnswer(claimed, end)
      switch end {
      case .sent: sent += 1
      case .failed(let words, _): complaints.append("\(claimed.id): \(words)")
      case .putBack: return (sent, complaints)
      }
    }
    return (sent, complaints)
  }
}
