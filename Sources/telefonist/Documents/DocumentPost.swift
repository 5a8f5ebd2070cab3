internal import Desk
internal import DeskStore
internal import Exchange
internal import Foundation
internal import Glibc

/// Makes documents and hands them to the company's own programs (A18).
struct DocumentPost: Sendable {
  let settings: DocumentSettings
  let seller: Seller
  /// In the sample company documents are made and go nowhere.
  var isDemo = false
  /// Seconds for each program.
  var limit = 60.0

  /// Desks leave answers in writing to `telefonist mail` unless the program is named.
  var sendsAnswers: Bool { settings.isMailNamed && !isDemo }

  /// Sends one document; leaves off where `isStopped` says so.
  func send(_ claimed: ClaimedDocument, unless isStopped: () -> Bool = { false }) -> DocumentEnd {
    let document = claimed.entry.document
    let texts = DocumentTexts.of(document.language)
    guard DocumentAddress.read(document.address, road: document.road) == document.address else {
      return .failed(texts.noAddress(document.address), isFinal: true)
    }
    do {
      let content = try claimed.content.get()
      guard !isDemo else { return .failed(texts.demo, isFinal: true) }
      let folder = try Self.folder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      return try Parcel(
        post: self, document: document, content: content, about: claimed.entry.about,
        folder: folder, texts: texts
      ).send(unless: isStopped)
    } catch let gap as DocumentGap {
      return .failed(texts.gap(gap), isFinal: true)
    } catch {
      return .failed("\(error)", isFinal: false)
    }
  }

  /// The pages of documents of today.
  func page(_ language: Language) -> DocumentPage {
    DocumentPage(
      seller: seller, language: language, today: WallClock.today(), validDays: settings.validDays)
  }

  /// Hands a whole mail to the company's mail program.
  func mail(
    _ message: [UInt8], to address: String, _ texts: DocumentTexts,
    unless isStopped: () -> Bool = { false }
  ) -> DocumentEnd {
    guard !isDemo else { return .failed(texts.demo, isFinal: true) }
    guard !settings.mail.contains(where: { ArgumentTemplate.names(in: $0).contains("file") })
    else { return .failed(texts.noFile, isFinal: true) }
    do {
      let folder = try Self.folder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let file = folder + "/message"
      let files = SafeFiles(mayReplace: false)
      try files.write(message, to: file)
      try files.publish()
      let words = settings.mail.map { ArgumentTemplate.filled($0, ["address": address]) }
      let sent = ToolRun(words: words, input: file, limit: limit).run(unless: isStopped)
      return end(sent, of: settings.mail, "mail", texts)
    } catch {
      return .failed("\(error)", isFinal: false)
    }
  }

  /// For the owner alone.
  static func folder() throws -> String {
    var path = Array((NSTemporaryDirectory() + "telefonist-XXXXXX").utf8CString)
    guard mkdtemp(&path) != nil else {
      throw Complaint("No folder for a document: \(String(cString: strerror(errno)))")
    }
    return String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// How a program's end is told. `key`: where the settings name it.
  func end(
    _ outcome: ToolRun.Outcome, of command: [String], _ key: String, _ texts: DocumentTexts
  ) -> DocumentEnd {
    let program = command[0]
    switch outcome {
    case .done: return .sent
    case .leftAlone: return .putBack
    case .tooSlow: return .failed(texts.tooSlow(program, Int(limit)), isFinal: false)
    case .failed(let status, let line):
      let words = line.isEmpty ? texts.status(program, Int(status)) : program + ": " + line
      return .failed(words, isFinal: false)
    case .notStarted(ENOENT):
      return .failed(texts.notInstalled(program, "documents." + key), isFinal: true)
    case .notStarted(let code):
      return .failed(program + ": " + String(cString: strerror(code)), isFinal: true)
    }
  }
}

/// One document on its way: page, PDF, fax or mail.
private struct Parcel {
  let post: DocumentPost
  let document: OutgoingDocument
  let content: DocumentContent
  let about: String
  let folder: String
  let texts: DocumentTexts

  private var file: String { folder + "/document.pdf" }

  func send(unless isStopped: () -> Bool) throws -> DocumentEnd {
    let page = post.page(document.language)
    if case .answer(_, let words, _) = content {
      let message = MailMessage(
        to: document.address, from: post.settings.from, fromName: post.seller.name,
        subject: page.title(content), text: words + "\n\n" + post.seller.name + "\n")
      return post.mail(message.written(), to: document.address, texts, unless: isStopped)
    }
    let html = folder + "/document.html"
    try write(page.written(content), to: html)
    let made = run(post.settings.render, ["html": html, "file": file], unless: isStopped)
    guard made == .done else { return post.end(made, of: post.settings.render, "render", texts) }
    guard let pdf = FileManager.default.contents(atPath: file), pdf.starts(with: "%PDF-".utf8)
    else { return .failed(texts.noPDF(post.settings.render[0]), isFinal: false) }
    switch document.road {
    case .fax:
      let sent = run(
        post.settings.fax, ["number": document.address, "file": file], unless: isStopped)
      return post.end(sent, of: post.settings.fax, "fax", texts)
    case .mail:
      let message = folder + "/message"
      try write(mail(page.title(content), Array(pdf)).written(), to: message)
      let sent = run(
        post.settings.mail, ["address": document.address, "file": file], input: message,
        unless: isStopped)
      return post.end(sent, of: post.settings.mail, "mail", texts)
    }
  }

  private func run(
    _ command: [String], _ values: [String: String], input: String? = nil,
    unless isStopped: () -> Bool
  ) -> ToolRun.Outcome {
    let words = command.map { ArgumentTemplate.filled($0, values) }
    return ToolRun(words: words, input: input, limit: post.limit).run(unless: isStopped)
  }

  private func mail(_ title: String, _ pdf: [UInt8]) -> MailMessage {
    let kind =
      switch document.subject.kind {
      case .orderForm: "order-" + about
      case .priceList: "price-list"
      case .certificate: "certificate"
      case .answer: "answer-" + about
      }
    return MailMessage(
      to: document.address, from: post.settings.from, fromName: post.seller.name,
      subject: title, text: title + "\n\n" + post.seller.name + "\n",
      attachmentName: kind + ".pdf", attachment: pdf)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Complaint("\(path): \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    try SafeFiles.write(bytes, to: descriptor, named: path)
  }
}
