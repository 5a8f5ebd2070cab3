internal import Foundation

/// A mail with one PDF, or an answer without, as programs like `sendmail -t -i` take it on their
/// standard input: seven-bit lines, MIME (RFC 2045), headers in UTF-8 by RFC 2047.
public struct MailMessage: Sendable {
  /// An address that ``DocumentAddress`` gave.
  public var to: String
  /// Empty: the mail program puts its own.
  public var from: String
  public var fromName: String
  public var subject: String
  public var text: String
  /// Empty: nothing is attached.
  public var attachmentName: String
  public var attachment: [UInt8]
  /// Its own id, without brackets; empty: the mail program puts one.
  public var id = ""
  /// The ids of the mails that it answers, the latest last (RFC 5322).
  public var answers: [String] = []

  public init(
    to: String, from: String, fromName: String, subject: String, text: String,
    attachmentName: String = "", attachment: [UInt8] = []
  ) {
    self.to = to
    self.from = from
    self.fromName = fromName
    self.subject = subject
    self.text = text
    self.attachmentName = attachmentName
    self.attachment = attachment
  }

  /// No line of base64 begins so.
  private static let boundary = "=_telefonist_part_="

  /// Lines end in LF, as on any standard input.
  public func written() -> [UInt8] {
    var headers: [String] = []
    if !from.isEmpty {
      headers.append(
        "From: " + (fromName.isEmpty ? "" : Self.words(fromName) + "\n ") + "<\(from)>")
    }
    headers += [
      "To: <\(to)>", "Subject: " + Self.words(subject), "MIME-Version: 1.0",
      "Auto-Submitted: no",
    ]
    let answered = answers.filter(MailID.isSound)
    if MailID.isSound(id) { headers.append("Message-ID: <\(id)>") }
    if let last = answered.last { headers.append("In-Reply-To: <\(last)>") }
    if !answered.isEmpty {
      headers.append("References: " + answered.map { "<\($0)>" }.joined(separator: "\n "))
    }
    guard !attachmentName.isEmpty else {
      let body = [
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
        Self.base64Lines(Array(text.utf8)), "",
      ]
      return Array((headers + body).joined(separator: "\n").utf8)
    }
    headers.append("Content-Type: multipart/mixed; boundary=\"\(Self.boundary)\"")
    let name = Self.plainName(attachmentName)
    let parts = [
      "", "--" + Self.boundary, "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64", "", Self.base64Lines(Array(text.utf8)),
      "--" + Self.boundary, "Content-Type: application/pdf; name=\"\(name)\"",
      "Content-Transfer-Encoding: base64",
      "Content-Disposition: attachment; filename=\"\(name)\"", "", Self.base64Lines(attachment),
      "--" + Self.boundary + "--", "",
    ]
    return Array((headers + parts).joined(separator: "\n").utf8)
  }

  /// Encoded words, each of whole characters and short enough for a line. Plain text is encoded as
  /// well: so nothing in it can begin a header.
  private static func words(_ text: String) -> String {
    var words: [String] = []
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let isPlain = scalar.properties.generalCategory != .control
      let added = Array(String(isPlain ? Character(scalar) : " ").utf8)
      if bytes.count + added.count > 42 {
        words.append(Data(bytes).base64EncodedString())
        bytes = []
      }
      bytes += added
    }
    if !bytes.isEmpty { words.append(Data(bytes).base64EncodedString()) }
    return words.map { "=?UTF-8?B?\($0)?=" }.joined(separator: "\n ")
  }

  /// Letters, digits and dashes alone.
  private static func plainName(_ name: String) -> String {
    String(
      name.map { character in
        character.isASCII && (character.isLetter || character.isNumber || "-.".contains(character))
          ? character : "-"
      })
  }

  private static func base64Lines(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
  }
}
