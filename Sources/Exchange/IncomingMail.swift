internal import Desk
internal import Foundation

/// A mail of a client, as far as the desk needs it (C5): who, what about, the text, and what it
/// answers. Attachments are named and not kept.
public struct IncomingMail: Hashable, Sendable {
  /// The sender as it names itself; may be empty.
  public var name: String
  /// Empty where it is no address that an answer could go to.
  public var address: String
  public var subject: String
  public var text: String
  /// Without its brackets; nil where it has none.
  public var id: String?
  /// The ids that it answers to, the oldest first.
  public var answers: [String]

  private static let mostParts = 100
  private static let deepest = 8
  private static let mostAnswers = 30

  /// Reads any bytes; of what is no mail little is left.
  public init(_ bytes: [UInt8]) {
    let mail = MailPart(bytes[...])
    let sender = MailAddress(mail.header("from"))
    name = String(MessageText.cleanLine(sender.name).prefix(100))
    address = sender.address
    let subject = MessageText.cleanLine(MailWords.decoded(mail.header("subject")))
    self.subject = String(subject.prefix(200))
    id = MailID.all(in: mail.header("message-id")).first
    let thread = mail.header("references") + " " + mail.header("in-reply-to")
    answers = Array(MailID.all(in: thread).suffix(Self.mostAnswers))
    var reading = Reading()
    reading.read(mail, depth: 0)
    let attachments = reading.attachments.map { "[+ \($0)]" }
    let whole = MessageText.clean(reading.text)
    let longest = MessageText.longest - 10
    let kept = whole.count > longest ? whole.prefix(longest) + "\n[…]" : whole[...]
    text = ([String(kept)] + attachments).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What the parts of one mail say.
  private struct Reading {
    var text = ""
    var attachments: [String] = []
    private var count = 0

    mutating func read(_ part: MailPart, depth: Int) {
      count += 1
      guard count <= IncomingMail.mostParts, depth <= IncomingMail.deepest else { return }
      let kind = part.kind
      if kind.hasPrefix("multipart/") {
        let parts = part.parts(atMost: IncomingMail.mostParts)
        let plain = parts.first { $0.kind == "text/plain" }
        let chosen = kind == "multipart/alternative" && plain != nil ? [plain!] : parts
        for part in chosen { read(part, depth: depth + 1) }
        return
      }
      let disposition = part.header("content-disposition").lowercased()
      let fileName =
        part.parameter("filename", of: "content-disposition")
        ?? part.parameter("name", of: "content-type")
      guard kind.hasPrefix("text/"), !disposition.hasPrefix("attachment") else {
        guard attachments.count < 20 else { return }
        let name = MessageText.cleanLine(MailWords.decoded(fileName ?? kind))
        attachments.append(String(name.prefix(100)))
        return
      }
      let charset = part.parameter("charset", of: "content-type") ?? ""
      let said = MailCharset.text(part.content, charset: charset)
      let added = kind == "text/html" ? PlainHTML.text(said) : said
      text += (text.isEmpty ? "" : "\n") + added
    }
  }
}

/// The sender of a mail: `"Name" <address>`, `address (Name)`, or the address alone.
struct MailAddress {
  let name: String
  let address: String

  init(_ header: String) {
    let name: Substring
    let address: Substring
    if let open = header.lastIndex(of: "<"), let close = header[open...].firstIndex(of: ">") {
      name = header[..<open]
      address = header[header.index(after: open)..<close]
    } else if let open = header.firstIndex(of: "(") {
      address = header[..<open]
      name = header[header.index(after: open)...].prefix { $0 != ")" }
    } else {
      (name, address) = ("", header[...])
    }
    let plain = MailWords.decoded(String(name)).filter { $0 != "\"" && $0 != "\\" }
    self.name = CleanText.clean(plain)
    self.address = DocumentAddress.read(String(address), road: .mail)?.lowercased() ?? ""
  }
}

/// Ids of mails: `<left@right>` (RFC 5322), here without the brackets.
public enum MailID {
  private static let longest = 250

  /// The ids that stand in a header. Only what may be written into a header again is one.
  static func all(in header: String) -> [String] {
    header.split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      guard let end = part.firstIndex(of: ">") else { return nil }
      let id = String(part[..<end])
      return isSound(id) ? id : nil
    }
  }

  static func isSound(_ id: String) -> Bool {
    (3...longest).contains(id.utf8.count) && id.contains("@")
      && id.utf8.allSatisfy { (0x21..<0x7F).contains($0) && $0 != 0x3C && $0 != 0x3E }
  }

  /// The key under which the store has a mail of this id: our own answers have theirs in it.
  public static func key(_ id: String) -> String {
    let own = id.prefix { $0 != "@" }.split(separator: ".")
    guard own.count == 3, ["mail-", "web-"].contains(where: own[0].hasPrefix),
      Int(own[1]) != nil, own[2].hasPrefix("a")
    else { return "mail/" + id }
    return "\(own[0])#\(own[1])/\(own[2])"
  }

  /// The id of an answer with this key.
  public static func id(ofAnswer key: String, host: String) -> String {
    String(key.map { $0 == "#" || $0 == "/" ? "." : $0 }) + "@" + host
  }
}

/// What stands in HTML to be read: no tags, no styles, the commonest names of characters.
enum PlainHTML {
  static func text(_ html: String) -> String {
    var text = ""
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open].replacing("\n", with: " ")
      rest = rest[rest.index(after: open)...]
      let tag = rest.prefix { $0.isLetter || $0.isNumber || $0 == "/" }.lowercased()
      if tag == "style" || tag == "script" {
        guard let end = rest.range(of: "</" + tag, options: .caseInsensitive) else { return text }
        rest = rest[end.upperBound...]
      }
      guard let close = rest.firstIndex(of: ">") else { return text + rest }
      rest = rest[rest.index(after: close)...]
      if ["br", "br/", "/p", "/div", "/tr", "/li", "/h1", "/h2", "/h3"].contains(tag) {
        text += "\n"
      }
    }
    text += rest
    for (name, sign) in [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
      ("&amp;", "&"),
    ] { text = text.replacing(name, with: sign) }
    return text
  }
}
