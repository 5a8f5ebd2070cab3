/// A document that a client is to get by fax or mail (A18).
public struct OutgoingDocument: Hashable, Sendable, Codable {
  public typealias ID = String

  /// What it shows. Figures are those of the books at the moment it leaves.
  public enum Subject: Hashable, Sendable, Codable {
    /// A confirmed order.
    case orderForm(OrderKey)
    /// Goods at the prices of the client's column; without any, those the client has bought.
    case priceList([GoodCode])
    case certificate(GoodCode)
    /// What a complaint is answered with (B1.4).
    case answer(complaint: Int, words: String)

    public var kind: Kind {
      switch self {
      case .orderForm: .orderForm
      case .priceList: .priceList
      case .certificate: .certificate
      case .answer: .answer
      }
    }
  }

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case orderForm, priceList, certificate, answer
  }

  public enum Road: String, Hashable, Sendable, Codable, CaseIterable {
    case fax, mail
  }

  public var id: ID
  public var subject: Subject
  /// Nil: for somebody who is in no books; a price list needs one.
  public var client: ClientCode?
  public var road: Road
  /// As ``DocumentAddress`` gives it.
  public var address: String
  /// Of the document's words.
  public var language: Language
  public var asked: Signature

  public init(
    id: ID, subject: Subject, client: ClientCode?, road: Road, address: String,
    language: Language, asked: Signature
  ) {
    self.id = id
    self.subject = subject
    self.client = client
    self.road = road
    self.address = address
    self.language = language
    self.asked = asked
  }
}

/// Where a document can be sent. An address is an argument of another program: nothing that could
/// pass for an option, a second address or a command gets through.
public enum DocumentAddress {
  /// The longest mail address there is (RFC 5321).
  private static let longest = 254
  /// Beside letters and digits, in the part before the `@`.
  private static let signs = Set("._+-'&=~#".utf8)

  /// The address in its one spelling; nil for what is none.
  public static func read(_ text: String, road: OutgoingDocument.Road) -> String? {
    switch road {
    case .fax: number(text)
    case .mail: mail(text)
    }
  }

  /// Three to fifteen digits, a plus before them where it was typed; what people put between
  /// digits is left out.
  private static func number(_ text: String) -> String? {
    var digits = ""
    for (place, character) in trimmed(text).enumerated() {
      switch character {
      case "+" where place == 0, "0"..."9": digits.append(character)
      case " ", "-", "(", ")", ".", "\u{A0}": break
      default: return nil
      }
    }
    let count = digits.hasPrefix("+") ? digits.count - 1 : digits.count
    return (3...PhoneNumber.longest).contains(count) ? digits : nil
  }

  /// `name@host` in ASCII, without quotes, spaces or routes.
  private static func mail(_ text: String) -> String? {
    let address = trimmed(text)
    let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard address.utf8.count <= longest, parts.count == 2 else { return nil }
    let (name, host) = (parts[0], parts[1])
    guard let first = name.first, isLetterOrDigit(first) || first == UInt8(ascii: "_"),
      name.allSatisfy({ isLetterOrDigit($0) || signs.contains($0) })
    else { return nil }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isHost = labels.allSatisfy { label in
      guard let first = label.first, let last = label.last else { return false }
      return isLetterOrDigit(first) && isLetterOrDigit(last)
        && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
    return isHost ? address : nil
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

/// A document in the outbox, and what has come of it.
public struct DocumentEntry: Hashable, Sendable, Codable {
  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    case waiting, sending, sent, failed
  }

  public var document: OutgoingDocument
  /// The client's name; empty without one.
  public var clientName: String
  /// The order's number, or the good's name.
  public var about: String
  public var standing: Standing
  /// Times it was tried.
  public var attempts: Int
  /// When it is tried next, or when it left or failed for good.
  public var at: Instant
  /// Why it did not leave the last time; empty otherwise.
  public var trouble: String

  public init(
    document: OutgoingDocument, clientName: String, about: String, standing: Standing,
    attempts: Int, at: Instant, trouble: String
  ) {
    self.document = document
    self.clientName = clientName
    self.about = about
    self.standing = standing
    self.attempts = attempts
    self.at = at
    self.trouble = trouble
  }
}

/// All that a document shows, as the books have it now.
public enum DocumentContent: Hashable, Sendable {
  case orderForm(OutgoingOrder)
  /// `place`: of the column in ``Good/prices``.
  case priceList([Good], column: PriceColumn, place: Int, client: Client)
  case certificate(Good, client: Client?)
  case answer(complaint: Int, words: String, client: Client?)
}

/// Why there is nothing to send.
public enum DocumentGap: String, Error, Hashable, Sendable, Codable, CaseIterable {
  /// The order was changed, cancelled or never confirmed.
  case orderGone
  case clientGone
  /// None of the goods is in the books; or the client has bought nothing yet.
  case noGoods
  case noCertificate
}
