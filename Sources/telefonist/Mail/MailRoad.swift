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
  func sendOut(unless isStopped: () -> Bool = { false }) throws -> (
    sent: Int, complaints: [String]
  ) {
    var sent = 0
    var complaints: [String] = []
    while !isStopped(), let claimed = try store.claimAnswer() {
      let end = send(claimed)
      try store.endAnswer(claimed, end)
      switch end {
      case .sent: sent += 1
      case .failed(let words, _): complaints.append("\(claimed.id): \(words)")
      case .putBack: return (sent, complaints)
      }
    }
    return (sent, complaints)
  }

  private func send(_ claimed: ClaimedAnswer) -> DocumentEnd {
    let client = claimed.thread.client
    let texts = DocumentTexts.of(claimed.thread.language ?? .english)
    guard DocumentAddress.read(client.mail, road: .mail) == client.mail else {
      return .failed(texts.noAddress(client.mail), isFinal: true)
    }
    let message = mail(claimed).written()
    guard let outbox else { return post.mail(message, to: client.mail, texts) }
    do {
      try outbox.put(message, name: MailID.id(ofAnswer: claimed.id, host: "telefonist"))
      return .sent
    } catch {
      return .failed("\(error)", isFinal: false)
    }
  }

  private func mail(_ claimed: ClaimedAnswer) -> MailMessage {
    let from = post.settings.from
    let host = from.split(separator: "@").last.map(String.init) ?? ""
    let subject = claimed.thread.subject
    let isReply = subject.lowercased().hasPrefix("re:")
    var message = MailMessage(
      to: claimed.thread.client.mail, from: from,
      fromName: claimed.thread.project ?? post.seller.name,
      subject: isReply ? subject : "Re: " + subject, text: claimed.message.text + "\n")
    message.id = MailID.id(
      ofAnswer: claimed.id, host: host.isEmpty ? "telefonist.invalid" : host)
    message.answers = claimed.answers.filter { $0.hasPrefix("mail/") }
      .map { String($0.dropFirst("mail/".count)) }
    return message
  }
}

extension DocumentPost {
  /// Hands a whole mail to the company's mail program.
  fileprivate func mail(
    _ message: [UInt8], to address: String, _ texts: DocumentTexts
  ) -> DocumentEnd {
    guard !isDemo else { return .failed(texts.demo, isFinal: true) }
    guard !settings.mail.contains(where: { ArgumentTemplate.names(in: $0).contains("file") })
    else { return .failed("documents.mail needs a {file}: name --out DIR", isFinal: true) }
    do {
      let folder = try Self.folder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let file = folder + "/message"
      let files = SafeFiles(mayReplace: false)
      try files.write(message, to: file)
      try files.publish()
      let words = settings.mail.map { ArgumentTemplate.filled($0, ["address": address]) }
      let sent = ToolRun(words: words, input: file, limit: limit).run(unless: { false })
      return end(sent, of: settings.mail, "mail", texts)
    } catch {
      return .failed("\(error)", isFinal: false)
    }
  }
}
