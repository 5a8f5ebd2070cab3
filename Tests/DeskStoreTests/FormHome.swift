import Desk
import Testing

@testable import DeskStore

/// Visits with a sum and materials, ordered and changed through a store's port.
struct FormHome {
  static let moment = OrderWorkContract.moment
  static let day = OfficeHome.today + 2
  static let morning = DaySlot(day, "09:00-12:00")
  /// It holds one visit.
  static let noon = DaySlot(day, "12:00-15:00")

  let store: Store
  var desk: Store

  init(_ store: Store) throws {
    self.store = store
    desk = store
    try store.load(Self.project, by: "head", at: OfficeHome.noon)
  }

  static let project: Project = {
    var project = OrderWorkContract.project
    let wares = [
      FieldKind.Ware(
        "cable", Tongues("Cable, metre"), price: Money(minor: 4_550), most: Quantity(100)),
      FieldKind.Ware("box", Tongues("Box"), price: Money(minor: 12_000), most: Quantity(5)),
    ]
    var materials = FormField(
      "materials", .goods(wares, .piece), label: Tongues("Materials"),
      ask: Tongues("How much of each?"))
    materials.need = .never
    var tax = FormField(
      OutgoingForm.taxNumber, .document(pattern: "99999999"), label: Tongues("Tax number"),
      ask: Tongues("Your tax number?"))
    tax.need = .never
    project.form?.sections[0].fields += [materials, tax]
    project.form?.points = [OrderForm.Point("home", Tongues("Be at home on {day}."))]
    project.form?.sums = [
      SumPart(Tongues("Visit"), .fixed(Money(minor: 50_000))),
      SumPart(Tongues("Materials"), .field("materials")),
    ]
    return project
  }()

  /// What a desk keeps of such a visit, told and counted.
  static func form(
    _ slot: DaySlot = morning, materials: String? = "cable*2", who: String = "Olga",
    taxNumber: String? = nil
  ) -> FormEntries {
    let date = slot.day.date
    let day = "\(date.year)-\(pad(date.month))-\(pad(date.day))"
    var entries = ["who": who, "phone": "+74951112233", "day": day, "hours": slot.slot]
    entries["materials"] = materials
    entries["taxNumber"] = taxNumber
    let surroundings = FormSurroundings(today: OfficeHome.today, language: "en")
    let sum = project.form?.read(entries, in: surroundings).sum.total ?? .zero
    return FormEntries(project: "visits", entries: entries, told: ["home": [day]], sum: sum)
  }

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  func order(_ key: OrderKey, _ form: FormEntries = form()) -> Report {
    _ = desk.perform(
      .beginForm(key, project: "visits", call: "call", by: "O1", at: OfficeHome.noon))
    return fill(key, form)
  }

  /// Begins a draft in the place of an order, and confirms it.
  func change(
    _ old: OrderKey, to key: OrderKey, _ form: FormEntries, by code: StaffCode = "O1"
  ) -> Report {
    let begun = begin(key, changing: old, by: code)
    if case .refused = begun { return begun }
    return fill(key, form, by: code)
  }

  func begin(_ key: OrderKey, changing old: OrderKey, by code: StaffCode = "O1") -> Report {
    desk.perform(
      .change(key, replacing: old, call: "call-2", by: code, at: OfficeHome.after(600)))
  }

  func fill(_ key: OrderKey, _ form: FormEntries, by code: StaffCode = "O1") -> Report {
    _ = desk.perform(.edit(key, revision: 1, .form(form)))
    let confirmation = Confirmation(
      client: "", total: form.sum, lines: 0, moment: Self.moment, by: code,
      at: OfficeHome.after(660))
    return desk.perform(.confirm(key, confirmation))
  }

  func cancel(_ key: OrderKey) -> Report {
    desk.perform(.cancel(key, moment: Self.moment, by: "O1", at: OfficeHome.after(700)))
  }

  func act(
    _ act: OrderDeed.Act, on key: OrderKey, seen: Int, by code: StaffCode = "O1"
  ) -> Report {
    desk.perform(
      .office(
        .orderWork(
          OrderDeed(
            id: "\(code)-\(key)-\(seen)", order: key, seen: seen, act: act, words: "as asked",
            moment: Self.moment, signed: Signature(by: code, at: OfficeHome.after(300 + seen))))))
  }

  func work(_ key: OrderKey) -> OrderWork? {
    guard case .orderWork(let work) = store.answer(.orderWork(key, from: Self.moment)) else {
      return nil
    }
    return work
  }

  func found() -> [ConfirmedOrder] {
    guard
      case .orders(let found) = store.answer(.orders(.caller("+74951112233"), limit: 9))
    else { return [] }
    return found
  }
}

extension Report {
  var refused: Refusal? {
    if case .refused(_, let refusal) = self { return refusal }
    return nil
  }
}
