internal import Desk
internal import Foundation

/// The body of a request: names and texts of a client, cleaned and measured.
struct DoorLetter: Sendable {
  var letter: ClientLetter
  /// When the client wants to be called; nil: it wants an answer in writing. Empty: at once.
  var callAt: String?

  private struct Fields: Decodable {
    var name: String?
    var phone: String?
    var mail: String?
    var subject: String?
    var text: String?
    var language: String?
    var project: String?
    var callAt: String?
  }

  init(_ body: [UInt8]) throws(DoorRefusal) {
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: Data(body))
    } catch DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty {
      let name = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw DoorRefusal(400, "“\(MessageText.cleanLine(name))” must be a text.")
    } catch {
      throw DoorRefusal(400, "The body must be a JSON object in UTF-8.")
    }
    let client = Writer(
      name: try Self.line(fields.name, "name", 100), phone: try Self.phone(fields.phone),
      mail: try Self.mail(fields.mail))
    var language: Language?
    if let code = fields.language {
      language = Language(rawValue: code)
      guard language != nil else {
        throw DoorRefusal(422, "“language” must be en, ru, cs or hr.")
      }
    }
    let project = try Self.line(fields.project, "project", 60)
    letter = ClientLetter(
      client: client, subject: try Self.line(fields.subject, "subject", 200),
      text: try Self.text(fields.text), language: language,
      project: project.isEmpty ? nil : project)
    callAt = try fields.callAt.map { text throws(DoorRefusal) in
      try Self.line(text, "callAt", 40)
    }
    if callAt != nil, client.phone.isEmpty {
      throw DoorRefusal(422, "“callAt” needs a “phone” to call.")
    }
  }

  /// What is too long is refused, not cut: nothing of it would be lost unnoticed.
  private static func line(
    _ text: String?, _ name: String, _ longest: Int
  ) throws(DoorRefusal) -> String {
    let line = MessageText.cleanLine(text ?? "")
    guard line.count <= longest, line.utf8.count <= longest * 8 else {
      throw DoorRefusal(422, "“\(name)” may have \(longest) characters.")
    }
    return line
  }

  private static func text(_ text: String?) throws(DoorRefusal) -> String {
    let clean = MessageText.clean(text ?? "")
    guard clean.count <= MessageText.longest else {
      throw DoorRefusal(422, "“text” may have \(MessageText.longest) characters.")
    }
    return clean
  }

  private static func phone(_ text: String?) throws(DoorRefusal) -> String {
    let phone = try line(text, "phone", 40)
    guard phone.isEmpty || PhoneNumber.normalized(phone) != nil else {
      throw DoorRefusal(422, "“phone” is no telephone number.")
    }
    return phone
  }

  private static func mail(_ text: String?) throws(DoorRefusal) -> String {
    let mail = try line(text, "mail", 120)
    guard !mail.isEmpty else { return "" }
    guard let address = DocumentAddress.read(mail, road: .mail) else {
      throw DoorRefusal(422, "“mail” is no mail address.")
    }
    return address.lowercased()
  }
}
