/// A few fields to fill in, walked by Enter and Tab.
public struct Form: Hashable, Sendable, Codable {
  public enum Name: String, Hashable, Sendable, Codable, CaseIterable {
    // A new client (A15).
    case clientName, clientKind, phone, city, address, contact, taxNumber
    // A delivery (A12).
    case day, window, deliveryAddress, receiver, payer, signer
    // A regional client (A13).
    case payment, handover, arrivalDay, arrivalTime, forwarding
    // A call back that is promised (A1).
    case callDay, callTime, callNote
    // A head's deeds (A11, A15, A17, AS).
    case manager, decision, upTo, answerWords
    case taskClient, question, taskOperator
    case absentee, substitute, firstDay, lastDay
    // A promise to pay (A6); the board and requests (A27, AR2–AR5).
    case promisedSum, audience, noticeText
    case requestKind, requestText, requestHead, requestStanding
    // A document to be sent (A18).
    case documentKind, documentRoad, documentAddress
    // What becomes of a complaint (B1.4).
    case complaintAct, complaintOwner, complaintMail
    // What is done about an order (C3).
    case workAct, workCrew, workSlot, workDay
    // A day off (C9).
    case wishWords, wishDecision
  }

  public enum Value: Hashable, Sendable, Codable {
    case text(TextField)
    /// One of a few, by index; the view has the words.
    case choice(options: [String], selected: Int)
    case day(Day)
  }

  public struct Field: Hashable, Sendable, Codable {
    public let name: Name
    public var value: Value
    public let isRequired: Bool

    public init(_ name: Name, _ value: Value, isRequired: Bool = true) {
      self.name = name
      self.value = value
      self.isRequired = isRequired
    }

    public var text: String {
      switch value {
      case .text(let field): field.trimmed
      case .choice(let options, let selected):
        options.indices.contains(selected) ? options[selected] : ""
      case .day: ""
      }
    }
  }

  public var fields: [Field]
  public var focus = 0

  public init(_ fields: [Field]) {
    self.fields = fields
  }

  public subscript(name: Name) -> Field? { fields.first { $0.name == name } }
}
