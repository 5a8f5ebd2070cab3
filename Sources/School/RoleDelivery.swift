internal import Desk

/// What a caller wants of the delivery, as fields and as a judgement (A12, A13).
extension Role {
  /// The fields that the caller cares about.
  func deliveryDetails(_ language: Language) -> [Detail] {
    guard let wish = part.delivery else { return [] }
    var details: [Detail] = []
    func add(_ field: Form.Name, _ value: String?) {
      if let value, !value.isEmpty { details.append(Detail(field, value)) }
    }
    if isRegional {
      add(.payment, wish.payment?.rawValue)
      if let forwarding = wish.forwarding {
        add(.handover, "forwarded")
        add(.forwarding, forwarding[language])
      } else if wish.arrival != nil || deliveryDay != nil {
        add(.handover, "collected")
        add(.arrivalDay, deliveryDay.map { String($0.number) })
        add(.arrivalTime, wish.arrival)
      }
      return details
    }
    add(.day, deliveryDay.map { String($0.number) })
    add(.window, wish.window)
    add(.deliveryAddress, wish.address?[language])
    add(.receiver, wish.receiver?[language])
    add(.payer, wish.payer?[language])
    add(.signer, wish.signer?[language])
    return details
  }

  /// Whether an agreed delivery is what the caller said; what was not said may be anything.
  func isRight(_ delivery: Delivery, _ language: Language) -> Bool {
    deliveryDetails(language).allSatisfy { detail in
      guard let value = delivery.value(of: detail.field) else { return true }
      return value.isSameInSpeech(as: detail.value)
    }
  }
}

extension Delivery {
  /// A field as a ``Detail`` has it; nil where this kind of delivery has none.
  func value(of field: Form.Name) -> String? {
    switch (self, field) {
    case (.local(let local), .day): String(local.day.number)
    case (.local(let local), .window): local.window
    case (.local(let local), .deliveryAddress): local.address
    case (.local(let local), .receiver): local.people.receiver
    case (.local(let local), .payer): local.people.payer
    case (.local(let local), .signer): local.people.signer
    case (.regional(let regional), .payment): regional.payment.rawValue
    case (.regional(let regional), .handover):
      if case .collected = regional.handover { "collected" } else { "forwarded" }
    case (.regional(let regional), .arrivalDay):
      if case .collected(let day, _) = regional.handover { String(day.number) } else { nil }
    case (.regional(let regional), .arrivalTime):
      if case .collected(_, let time) = regional.handover { time } else { nil }
    case (.regional(let regional), .forwarding):
      if case .forwarded(let details) = regional.handover { details } else { nil }
    default: nil
    }
  }
}

extension String {
  /// Whether two texts sound the same: case, dots, dashes and quotation marks are not heard.
  func isSameInSpeech(as other: String) -> Bool {
    func heard(_ text: String) -> String {
      Folding.fold(text).filter { $0.isLetter || $0.isNumber }
    }
    return heard(self) == heard(other)
  }
}
