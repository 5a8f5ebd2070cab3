import Desk
import TextScreen

/// The order being taken. On a small screen the offers share the order's place, and give it up
/// while goods are searched; what is typed never moves anything else.
enum SaleView {
  /// `offers`: the offers' own place on a wide screen.
  static func draw(
    _ sale: Sale, _ state: State, _ words: Words, offers: Area?, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    if isReadingBack(sale) {
      ScriptView.draw(state, words, in: rest.takeTop(min(2, rest.rows / 4)), into: &frame)
      ReadBackView.draw(sale, state, words, in: rest, into: &frame)
      if let offers { OffersView.draw(sale, state, words, in: offers, into: &frame) }
      return
    }
    let still = takeStill(from: &rest)
    StillView.draw(sale, state, words, in: still, into: &frame)
    ScriptView.draw(state, words, in: takeScript(from: &rest), into: &frame)
    if let panel = takeAdvice(sale, frame.size, from: &rest) {
      AdviceView.drawPanel(sale, state, words, in: panel, into: &frame)
    }
    if sale.focus == .delivery {
      drawDelivery(sale, state, words, in: &rest, into: &frame)
    } else if offers == nil, !isSearching(sale) {
      OffersView.draw(sale, state, words, in: takeOffers(sale, from: &rest), into: &frame)
    }
    let matches = matchRows(sale, isWide: offers != nil, in: rest)
    OrderView.draw(sale, state, words, matchRows: matches, in: rest, into: &frame)
    if let offers { OffersView.draw(sale, state, words, in: offers, into: &frame) }
  }

  /// The search for goods alone: all else stands on the frame already.
  static func drawSearch(
    _ sale: Sale, _ state: State, _ words: Words, offers: Area?, in area: Area,
    into frame: inout Frame
  ) {
    var rest = area
    _ = takeStill(from: &rest)
    _ = takeScript(from: &rest)
    _ = takeAdvice(sale, frame.size, from: &rest)
    if offers == nil, !isSearching(sale) { _ = takeOffers(sale, from: &rest) }
    let matches = matchRows(sale, isWide: offers != nil, in: rest)
    OrderView.drawEntry(sale, state, words, matchRows: matches, in: rest, into: &frame)
  }

  private static func takeStill(from rest: inout Area) -> Area {
    rest.takeBottom(rest.rows >= 6 ? 1 : 0)
  }

  private static func takeScript(from rest: inout Area) -> Area {
    rest.takeTop(min(2, rest.rows / 5))
  }

  private static func takeAdvice(_ sale: Sale, _ size: Size, from rest: inout Area) -> Area? {
    guard AdviceView.hasPanel(on: size), AdviceView.isShown(sale) else { return nil }
    return rest.takeBottom(rest.rows >= 16 ? AdviceView.panelRows : 0)
  }

  private static func takeOffers(_ sale: Sale, from rest: inout Area) -> Area {
    rest.takeBottom(sale.focus == .offers ? rest.rows / 2 : min(4, rest.rows / 3))
  }

  private static func matchRows(_ sale: Sale, isWide: Bool, in rest: Area) -> Int {
    if sale.focus == .delivery || sale.focus == .offers { return 0 }
    return isWide ? rest.rows / 3 : min(4, rest.rows / 3)
  }

  private static func drawDelivery(
    _ sale: Sale, _ state: State, _ words: Words, in rest: inout Area, into frame: inout Frame
  ) {
    var form = rest.takeBottom(min(rest.rows - 2, sale.delivery.fields.count + 2))
    let isRegional = sale.delivery[.payment] != nil
    let title = isRegional ? words.form.regional + " · A13" : words.form.delivery + " · A12"
    Drawing.rule(title, role: .titleFocused, in: form.takeTop(), into: &frame)
    FormView.draw(sale.delivery, state, words, isFocused: true, in: form, into: &frame)
  }

  private static func isReadingBack(_ sale: Sale) -> Bool {
    switch sale.focus {
    case .readBack, .confirming: true
    default: false
    }
  }

  /// Whether the list of matches needs the offers' place.
  private static func isSearching(_ sale: Sale) -> Bool {
    guard sale.focus == .entry, case .search = sale.entry.step else { return false }
    return !sale.entry.search.field.isEmpty || sale.entry.standIn != nil
  }
}

/// What keeps the order from being confirmed, in the order in which the duties ask for it.
struct StillMissing: Hashable, Sendable {
  let needsLines: Bool
  let offers: Int
  let needsDelivery: Bool
  /// To the smallest sum (A10), in whole money.
  let sum: Money?

  init(_ order: Order, _ rules: Rules) {
    needsLines = order.lines.isEmpty
    offers = max(0, rules.offersRequired - order.answers.count)
    needsDelivery = order.delivery == nil
    sum = order.lines.isEmpty ? nil : order.missingToMinimum.map(\.wholeUpwards)
  }

  var isNothing: Bool { !needsLines && offers == 0 && !needsDelivery && sum == nil }
}

extension Money {
  /// The next whole amount of its currency.
  fileprivate var wholeUpwards: Money { Money(minor: (minor + 99) / 100 * 100) }
}

/// The row under the order: what is still to agree with the client (A7, A12).
enum StillView {
  static func draw(
    _ sale: Sale, _ state: State, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    let missing = StillMissing(sale.order, state.company.rules)
    var pen = Pen(row)
    pen.skip(1)
    guard !missing.isNothing else {
      let refusal = state.refusal(of: .confirm)
      let text = refusal.map(words.sentences.refusal) ?? words.order.allAgreed
      pen.write(text, refusal == nil ? .good : .warning, into: &frame)
      return
    }
    pen.write(words.order.still + ": ", .dim, into: &frame)
    var parts: [String] = []
    if missing.needsLines { parts.append(words.order.stillLines) }
    if missing.offers > 0 { parts.append(words.order.stillOffers(missing.offers)) }
    if missing.needsDelivery { parts.append(words.order.stillDelivery) }
    if let sum = missing.sum { parts.append(words.order.stillSum(sum)) }
    pen.write(parts.joined(separator: " · "), .warning, into: &frame)
  }
}
