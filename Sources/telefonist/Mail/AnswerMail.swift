internal import Desk
internal import DeskStore
internal import Exchange

/// Written answers as mails (C5).
extension DocumentPost {
  /// Lays an answer into a maildir, or gives it to the company's mail program.
  func send(
    _ claimed: ClaimedAnswer, into outbox: Maildir? = nil,
    unless isStopped: () -> Bool = { false }
  ) -> DocumentEnd {
    let client = claimed.thread.client
    let texts = DocumentTexts.of(claimed.thread.language ?? .english)
    guard DocumentAddress.read(client.mail, road: .mail) == client.mail else {
      return .failed(texts.noAddress(client.mail), isFinal: true)
    }
    let message = message(claimed).written()
    guard let outbox else { return mail(message, to: client.mail, texts, unless: isStopped) }
    do {
      try outbox.put(message, name: MailID.id(ofAnswer: claimed.id, host: "telefonist"))
      return .sent
    } catch {
      return .failed("\(error)", isFinal: false)
    }
  }

  private func message(_ claimed: ClaimedAnswer) -> MailMessage {
    let host = settings.from.split(separator: "@").last.map(String.init) ?? ""
    let sender = claimed.thread.project ?? seller.name
    let subject = claimed.thread.subject.isEmpty ? sender : claimed.thread.subject
    let isReply = subject.lowercased().hasPrefix("re:")
    var message = MailMessage(
      to: claimed.thread.client.mail, from: settings.from, fromName: sender,
      subject: isReply ? subject : "Re: " + subject, text: claimed.message.text + "\n")
    message.id = MailID.id(
      ofAnswer: claimed.id, host: host.isEmpty ? "telefonist.invalid" : host)
    message.answers = claimed.answers.filter { $0.hasPrefix("mail/") }
      .map { String($0.dropFirst("mail/".count)) }
    return message
  }
}
