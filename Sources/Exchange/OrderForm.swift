internal import Desk

/// What a confirmed order was agreed to be, for the client to sign: lines, tax, delivery, people.
struct OrderForm {
  let order: OutgoingOrder
  let page: DocumentPage

  private var words: DocumentWords { page.words }

  func write(_ body: inout HTMLText) {
    page.client(order.client, &body)
    page.table(words.orderHeadings, figures: [0, 3, 4, 5, 6], &body) { rows in
      for (place, line) in order.lines.enumerated() { write(line, place + 1, &rows) }
    }
    totals(&body)
    body.element("h2", words.delivery)
    for line in delivery { body.element(unlessEmpty: line, "p") }
    signatures(&body)
  }

  private func write(_ line: OutgoingOrder.Line, _ place: Int, _ rows: inout HTMLText) {
    rows.element("tr") { row in
      row.element("td", class: "figure", String(place))
      row.element("td", line.code)
      row.element("td", line.isGift ? words.gift(line.name) : line.name)
      row.element("td", class: "figure", words.quantity(line.quantity, line.measure))
      row.element("td", class: "figure", words.money(line.price))
      row.element("td", class: "figure", words.percent(line.taxPercent))
      row.element("td", class: "figure", words.money(line.sum))
    }
  }

  /// The tax of each rate is the sum of what the lines hold of it.
  private func totals(_ body: inout HTMLText) {
    body.element(
      "p", class: "total", words.total(words.money(order.total), page.seller.currency.code))
    for rate in Set(order.lines.map(\.taxPercent)).sorted() {
      let tax = order.lines.filter { $0.taxPercent == rate }.reduce(Money.zero) { $0 + $1.tax }
      body.element("p", words.taxOf(words.percent(rate), words.money(tax)))
    }
  }

  private var delivery: [String] {
    switch order.delivery {
    case .local(let local):
      let people = local.people
      return [
        words.date(local.day) + ", " + local.window, local.address,
        words.person(words.receives, people.receiver), words.person(words.pays, people.payer),
        words.person(words.signs, people.signer),
      ]
    case .regional(let regional):
      let handover =
        switch regional.handover {
        case .collected(let day, let time): words.collected(words.date(day), time)
        case .forwarded(let details): words.forwarded(details)
        }
      return [words.payment(regional.payment), handover]
    case nil: return []
    }
  }

  private func signatures(_ body: inout HTMLText) {
    body.element("div", class: "signatures") { places in
      for whose in [words.ofSeller, words.ofBuyer] {
        places.element("div", class: "signature") { place in
          place.element("p", whose)
          place.element("div", class: "line", "")
          place.element("p", words.signature)
        }
      }
    }
  }
}
