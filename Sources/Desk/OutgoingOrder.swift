/// A confirmed order, or that it is none any more, as it leaves for another program.
public struct OutgoingOrder: Hashable, Sendable {
  /// What the other program is to do with it.
  public enum Fate: Hashable, Sendable {
    /// It is new there.
    case order
    /// It takes the place of what was handed over under its number; `before` are those lines.
    /// `version` is 1 for the first change.
    case change(version: Int, before: [Line])
    /// What was handed over under its number is cancelled.
    case cancellation(Day)
  }

  public struct Line: Hashable, Sendable {
    /// Unique in the order, 1 and up; through changes the same for a good as long as it is on it.
    public var id: Int
    public var code: GoodCode
    public var name: String
    public var barcode: String
    public var measure: Measure
    /// Inside the price and the sum, whole per cent.
    public var taxPercent: Int
    public var quantity: Quantity
    /// For one measure, after the promotions. Where some of a line is free, `sum` is less than
    /// price × quantity.
    public var price: Money
    public var sum: Money
    public var isGift: Bool

    public init(
      id: Int, code: GoodCode, name: String, barcode: String, measure: Measure, taxPercent: Int,
      quantity: Quantity, price: Money, sum: Money, isGift: Bool = false
    ) {
      self.id = id
      self.code = code
      self.name = name
      self.barcode = barcode
      self.measure = measure
      self.taxPercent = taxPercent
      self.quantity = quantity
      self.price = price
      self.sum = sum
      self.isGift = isGift
    }

    /// The tax inside the sum.
    public var tax: Money { Rounding.taxIncluded(in: sum, percent: taxPercent) }
  }

  public var key: OrderKey
  /// Stays the same through changes.
  public var number: String
  public var fate: Fate
  /// When it was confirmed.
  public var day: Day
  public var at: Instant
  /// The operator who took it.
  public var by: StaffCode
  public var client: Client
  public var lines: [Line]
  /// The sum to pay, tax included.
  public var total: Money
  public var delivery: Delivery?
  /// What the form of a project says; nil for goods from the books (C2).
  public var form: OutgoingForm?

  public init(
    key: OrderKey, number: String, fate: Fate, day: Day, at: Instant, by: StaffCode,
    client: Client, lines: [Line], total: Money, delivery: Delivery?, form: OutgoingForm? = nil
  ) {
    self.key = key
    self.number = number
    self.fate = fate
    self.day = day
    self.at = at
    self.by = by
    self.client = client
    self.lines = lines
    self.total = total
    self.delivery = delivery
    self.form = form
  }

  /// Without what those need not know who only look at goods and sums (A26): telephone numbers,
  /// people's names, the address.
  public var masked: OutgoingOrder {
    var masked = self
    masked.client.phones = []
    masked.client.contact = ""
    masked.client.address = ""
    if form != nil {
      masked.client.name = ""
      masked.client.taxNumber = ""
      masked.form?.fields.removeAll(where: \.kind.isPersonal)
    }
    switch delivery {
    case .local(var local):
      local.people = People(receiver: "", payer: "", signer: "")
      local.address = ""
      masked.delivery = .local(local)
    case .regional(var regional):
      if case .forwarded = regional.handover { regional.handover = .forwarded(details: "") }
      masked.delivery = .regional(regional)
    case nil: break
    }
    return masked
  }
}
