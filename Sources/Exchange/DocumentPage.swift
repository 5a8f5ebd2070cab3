public import Desk

/// A document for a client as a page of HTML with its style inside, A4, to be rendered and sent
/// (A18).
public struct DocumentPage: Sendable {
  let seller: Seller
  let words: DocumentWords
  let today: Day
  /// For so many days after today an extract's prices hold.
  let validDays: Int

  public init(seller: Seller, language: Language, today: Day, validDays: Int) {
    self.seller = seller
    self.words = .of(language)
    self.today = today
    self.validDays = validDays
  }

  /// UTF-8.
  public func written(_ content: DocumentContent) -> [UInt8] {
    var page = HTMLText()
    page.add(markup: "<!DOCTYPE html>\n")
    page.element("html") { html in
      html.element("head") { head in
        head.add(markup: "<meta charset=\"utf-8\"/>\n")
        head.element("title", title(content))
        head.add(markup: Self.style)
      }
      html.element("body") { body in
        company(&body)
        body.element("h1", title(content))
        switch content {
        case .orderForm(let order): OrderForm(order: order, page: self).write(&body)
        case .priceList(let goods, let column, let place, let client):
          priceList(goods, column, place, client, &body)
        case .certificate(let good, let client): certificate(good, client, &body)
        case .answer(_, let words, let client): answer(words, client, &body)
        }
      }
    }
    return Array(page.written.utf8)
  }

  /// The document's name with its number and day.
  public func title(_ content: DocumentContent) -> String {
    switch content {
    case .orderForm(let order): words.orderForm(order.number, words.date(order.day))
    case .priceList: words.priceList(words.date(today))
    case .certificate(let good, _): words.certificate(good.name)
    case .answer(let complaint, _, _): words.complaintAnswer(String(complaint))
    }
  }

  private static let style: StaticString = """
    <style>
    @page { size: A4; margin: 16mm 14mm; \
    @bottom-right { content: counter(page) "/" counter(pages); \
    font: 8pt "DejaVu Sans", "Liberation Sans", "Noto Sans", sans-serif; } }
    body { font-family: "DejaVu Sans", "Liberation Sans", "Noto Sans", sans-serif; font-size: 9pt; \
    color: #000; }
    h1 { font-size: 14pt; margin: 6mm 0 4mm; }
    p { margin: 1mm 0; overflow-wrap: anywhere; }
    .company { border-bottom: 1pt solid #000; padding-bottom: 2mm; }
    .name { font-weight: bold; }
    table { width: 100%; border-collapse: collapse; margin: 4mm 0; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 0.5pt solid #777; padding: 1mm 1.5mm; text-align: left; \
    vertical-align: top; overflow-wrap: anywhere; }
    th { background: #eee; }
    .figure { text-align: right; white-space: nowrap; }
    .total { font-weight: bold; }
    .signatures { margin-top: 14mm; break-inside: avoid; }
    .signature { display: inline-block; width: 46%; margin-right: 3%; }
    .line { border-bottom: 0.5pt solid #000; height: 9mm; }
    </style>

    """

  private func company(_ body: inout HTMLText) {
    body.element("div", class: "company") { block in
      block.element("p", class: "name", seller.name)
      block.element(unlessEmpty: address, "p")
      if !seller.taxNumber.isEmpty { block.element("p", words.taxNumber(seller.taxNumber)) }
    }
  }

  private var address: String {
    let place = [seller.postcode, seller.city].filter { !$0.isEmpty }.joined(separator: " ")
    return [place, seller.street].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whom a document is for.
  func client(_ client: Client, _ body: inout HTMLText) {
    body.element("p", class: "name", words.buyer(client.name))
    let place = [client.city, client.address].filter { !$0.isEmpty }.joined(separator: ", ")
    body.element(unlessEmpty: place, "p")
    if !client.taxNumber.isEmpty { body.element("p", words.taxNumber(client.taxNumber)) }
  }

  private func priceList(
    _ goods: [Good], _ column: PriceColumn, _ place: Int, _ client: Client,
    _ body: inout HTMLText
  ) {
    self.client(client, &body)
    body.element(
      "p", words.prices(column.name, seller.currency.code, words.date(today + validDays)))
    table(words.priceHeadings, figures: [2, 3, 4], &body) { rows in
      for good in goods {
        rows.element("tr") { row in
          row.element("td", good.code)
          row.element("td", good.name)
          row.element("td", class: "figure", words.quantity(Quantity(good.pack), good.measure))
          row.element("td", class: "figure", words.percent(good.taxPercent))
          row.element("td", class: "figure", words.money(good.prices[place]))
          row.element("td", good.stock > .zero ? words.inStock : words.outOfStock)
        }
      }
    }
  }

  private func certificate(_ good: Good, _ client: Client?, _ body: inout HTMLText) {
    if let client { self.client(client, &body) }
    table([], figures: [], &body) { rows in
      let facts = [
        (words.code, good.code), (words.good, good.name), (words.barcode, good.barcode),
        (words.certificateNumber, good.certificate),
      ]
      for (name, value) in facts where !value.isEmpty {
        rows.element("tr") { row in
          row.element("th", name)
          row.element("td", value)
        }
      }
    }
    body.element("p", words.asOf(words.date(today)))
  }

  /// A letter: whom it is for, the day, what is said, and room to sign.
  private func answer(_ words: String, _ client: Client?, _ body: inout HTMLText) {
    if let client { self.client(client, &body) }
    body.element("p", self.words.date(today))
    for line in words.split(separator: "\n") { body.element("p", String(line)) }
    body.element("div", class: "signatures") { block in
      block.element("p", seller.name)
      block.element("div", class: "signature") { $0.element("div", class: "line", "") }
    }
  }

  /// `figures`: the columns of numbers, which stand at the right with their headings.
  func table(
    _ headings: [String], figures: Set<Int>, _ body: inout HTMLText,
    _ rows: (inout HTMLText) -> Void
  ) {
    body.element("table") { table in
      if !headings.isEmpty {
        table.element("thead") { head in
          head.element("tr") { row in
            for (place, heading) in headings.enumerated() {
              row.element("th", class: figures.contains(place) ? "figure" : nil, heading)
            }
          }
        }
      }
      table.element("tbody", rows)
    }
  }
}
