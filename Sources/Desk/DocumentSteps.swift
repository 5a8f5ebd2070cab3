/// A document that can be sent from where the desk stands (A18).
public struct DocumentAtHand: Hashable, Sendable, Codable {
  public var subject: OutgoingDocument.Subject
  public var client: ClientCode?
  /// The order's number, the good's name, the client's name.
  public var about: String
  /// What is proposed for a fax; empty where no number is known.
  public var number: String

  public init(
    subject: OutgoingDocument.Subject, client: ClientCode?, about: String, number: String
  ) {
    self.subject = subject
    self.client = client
    self.about = about
    self.number = number
  }
}

/// Sending a document about what is in hand or chosen (A18).
extension State {
  var refusalOfDocument: Refusal? {
    switch me.role {
    case .operatorAtDesk, .manager, .keyAccountManager, .head: break
    case .finance, .trainer: return .notYourRole
    }
    return documentsAtHand.isEmpty && searchUnderWay == nil ? .noDocument : nil
  }

  /// What was typed over the desk and is not found yet: the document will be about that.
  var searchUnderWay: RequestID? {
    switch overlay {
    case .goods(let search): search.asked
    case .orders(let list): list.search.asked
    default: nil
    }
  }

  /// What makes sense now, the likeliest first: the certificate of the good that is chosen, the
  /// form of the order that is chosen or was confirmed in this call, prices for the client.
  var documentsAtHand: [DocumentAtHand] {
    [certificateAtHand, orderFormAtHand, priceListAtHand].compactMap { $0 }
  }

  private var certificateAtHand: DocumentAtHand? {
    guard case .goods(let search)? = overlay, let good = search.chosen?.good,
      !good.certificate.isEmpty
    else { return nil }
    let client = conversation?.card?.client
    return DocumentAtHand(
      subject: .certificate(good.code), client: client?.code, about: good.name,
      number: faxNumber(of: client))
  }

  private var orderFormAtHand: DocumentAtHand? {
    if case .orders(let list)? = overlay {
      guard let order = list.search.chosen, order.state.isStanding else { return nil }
      return orderForm(order.key, order.number, order.client)
    }
    if case .inbox(let entries)? = office?.rows, let place = office?.chosen,
      case .order(let entry) = entries[place].item, entry.state.isStanding
    {
      return orderForm(entry.order.key, entry.order.number ?? "", entry.client)
    }
    guard let sold = conversation?.sold.last, let client = conversation?.card?.client else {
      return nil
    }
    return orderForm(sold.key, sold.number, client)
  }

  private func orderForm(
    _ key: OrderKey, _ number: String, _ client: Client
  ) -> DocumentAtHand {
    DocumentAtHand(
      subject: .orderForm(key), client: client.code, about: number, number: faxNumber(of: client))
  }

  private var priceListAtHand: DocumentAtHand? {
    guard let client = conversation?.card?.client else { return nil }
    return DocumentAtHand(
      subject: .priceList(sale?.order.lines.map(\.good.code) ?? []), client: client.code,
      about: client.name, number: faxNumber(of: client))
  }

  /// The client's first number, else the one that calls.
  private func faxNumber(of client: Client?) -> String {
    let number = client?.phones.first.map { "+" + $0 } ?? conversation?.call.number ?? ""
    return DocumentAddress.read(number, road: .fax) ?? ""
  }

  mutating func openDocument() {
    guard !documentsAtHand.isEmpty else { return refuse(.noDocument) }
    let task = OfficeForm.Task.document(documentsAtHand)
    overlay = .office(OfficeForm(task, form(for: task)))
  }

  /// The address has the focus: where the proposed one is right, Enter sends.
  func documentForm(_ found: [DocumentAtHand]) -> Form {
    var form = Form([
      .init(
        .documentKind,
        .choice(options: found.map(\.subject.kind.rawValue), selected: 0)),
      .init(
        .documentRoad,
        .choice(options: OutgoingDocument.Road.allCases.map(\.rawValue), selected: 0)),
      .init(.documentAddress, .text(TextField(found.first?.number ?? ""))),
    ])
    form.focus = 2
    return form
  }

  /// The proposed address follows the road for as long as nobody has typed another one.
  func followRoad(_ written: inout OfficeForm, from before: Form) {
    guard case .document(let found) = written.task,
      let place = written.form.fields.firstIndex(where: { $0.name == .documentAddress }),
      before.words(.documentAddress) == before.proposedAddress(of: found)
    else { return }
    let proposed = written.form.proposedAddress(of: found)
    guard proposed != before.proposedAddress(of: found) else { return }
    written.form.fields[place].value = .text(TextField(proposed))
  }

  mutating func send(_ found: [DocumentAtHand], _ form: Form, _ effects: inout [Effect]) {
    guard let chosen = form.document(of: found), let road = form.road else { return }
    let typed = form.words(.documentAddress)
    guard let address = DocumentAddress.read(typed, road: road) else {
      return refuse(.addressUnreadable(typed))
    }
    finish(
      .send(
        OutgoingDocument(
          id: freshID, subject: chosen.subject, client: chosen.client, road: road,
          address: address, language: look.language, asked: Signature(by: me.code, at: now))),
      &effects)
  }

  /// A document has left, or has not.
  mutating func took(_ entry: DocumentEntry, _ effects: inout [Effect]) {
    let isTold = entry.standing != .waiting || !entry.trouble.isEmpty
    if isTold, entry.document.asked.by == me.code { notice = .documentEnded(entry) }
    if office != nil { askForPage(&effects) } else { askForOpen(&effects) }
  }
}

extension Form {
  /// The document that the form has chosen.
  public func document(of found: [DocumentAtHand]) -> DocumentAtHand? {
    guard let kind = chosen(.documentKind) else { return nil }
    return found.first { $0.subject.kind.rawValue == kind }
  }

  fileprivate var road: OutgoingDocument.Road? {
    chosen(.documentRoad).flatMap(OutgoingDocument.Road.init(rawValue:))
  }

  fileprivate func proposedAddress(of found: [DocumentAtHand]) -> String {
    road == .fax ? document(of: found)?.number ?? "" : ""
  }
}
