import Desk
import TextScreen

/// Confirmed orders over the desk: a client's latest, or those of a number; below, what may be done
/// with the chosen one.
enum OrderListView {
  static func title(_ list: OrderList, _ state: State, _ words: Words) -> String {
    let say = words.orderList
    guard list.client != nil else { return say.title }
    return state.conversation?.card.map { say.titleOf($0.client.name) } ?? say.title
  }

  static func rows(_ list: OrderList) -> Int {
    State.listedOrders + 3
  }

  static func draw(
    _ list: OrderList, _ state: State, _ words: Words, in area: Area, into frame: inout Frame
  ) {
    var rest = area
    let say = words.orderList
    if list.client == nil { drawNumber(list, words, in: rest.takeTop(), into: &frame) }
    let foot = rest.takeBottom(rest.rows > 2 ? 1 : 0)
    drawHint(list, words, in: foot, into: &frame)
    let orders = list.search.matches
    guard !orders.isEmpty else {
      var pen = Pen(rest.takeTop())
      pen.skip(2)
      if list.search.asked != nil {
        pen.write(words.order.looking, .dim, into: &frame)
      } else if list.client != nil || !list.search.field.isEmpty {
        pen.write(
          list.client == nil ? words.order.nothingFound : say.none, .dim, into: &frame)
      }
      return
    }
    let page = Page(of: orders.count, around: list.search.selection, rows: rest.rows)
    for (place, index) in page.range.enumerated() {
      let row = rest.line(place)
      Drawing.mark(index == list.search.selection, in: row, into: &frame)
      draw(orders[index], isOfClient: list.client != nil, state, words, in: row, into: &frame)
    }
  }

  private static func drawNumber(
    _ list: OrderList, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    var pen = Pen(row)
    pen.skip(2)
    pen.write(words.orderList.number + " ", .dim, into: &frame)
    let place = Area(
      column: pen.column, row: row.row, columns: min(12, pen.room), rows: row.rows)
    Drawing.field(list.search.field, isFocused: true, in: place, into: &frame)
  }

  private static func drawHint(
    _ list: OrderList, _ words: Words, in row: Area, into frame: inout Frame
  ) {
    let say = words.orderList
    guard let chosen = list.search.chosen else { return }
    var pen = Pen(row)
    pen.skip(2)
    if list.isCancelling {
      let text = say.hintCancelling(chosen.number, words.formats.money(chosen.total))
      pen.write(text, .warning, limit: pen.room - 1, into: &frame)
    } else {
      let hint = chosen.form == nil ? say.hint : say.hintOfForm
      pen.write(hint, .dim, limit: pen.room - 1, into: &frame)
    }
  }

  /// `0001042  20 Nov  4 lines  15 290.00  for 24 Nov  till 23 Nov 14:00`.
  private static func draw(
    _ order: ConfirmedOrder, isOfClient: Bool, _ state: State, _ words: Words, in row: Area,
    into frame: inout Frame
  ) {
    let stands = order.state == .confirmed || order.state == .billed
    let role: Role = stands ? .overlay : .dim
    var pen = Pen(row)
    pen.skip(2)
    pen.write(order.number, stands ? .strong : .dim, limit: 9, into: &frame)
    pen.move(to: row.column + 11)
    pen.write(words.formats.day(order.day), role, limit: 7, into: &frame)
    frame.write(content(of: order, state, words), endingAt: row.column + 29, row.row, role)
    frame.write(words.formats.money(order.total), endingAt: row.column + 43, row.row, role)
    pen.move(to: row.column + 45)
    pen.write(delivery(of: order, words), role, limit: 11, into: &frame)
    pen.move(to: row.column + (order.form == nil ? 57 : 45))
    let (text, textRole) = standing(of: order, state, words)
    pen.write(text, textRole, limit: pen.room - 1, into: &frame)
    if !isOfClient, pen.room > 12 {
      pen.write(" · " + order.client.name, .dim, limit: pen.room - 1, into: &frame)
    }
  }

  /// How many lines; of an order of a form the project.
  private static func content(
    of order: ConfirmedOrder, _ state: State, _ words: Words
  ) -> String {
    guard let form = order.form else {
      return words.order.lines(order.lines.count + order.gone.count)
    }
    let title = state.company.project(form.project)?.title[state.look.language] ?? form.project
    return ShortName.cut(title, to: 11)
  }

  private static func delivery(of order: ConfirmedOrder, _ words: Words) -> String {
    let say = words.orderList
    guard let delivery = order.delivery else { return "" }
    return delivery.day.map { say.deliveredOn(words.formats.day($0)) } ?? say.forwarded
  }

  /// Whether it may still be changed, and until when; else why not.
  private static func standing(
    of order: ConfirmedOrder, _ state: State, _ words: Words
  ) -> (String, Role) {
    let say = words.orderList
    if order.state.isStanding, order.form != nil || order.standing != nil {
      let project = order.form?.project
      let standing = order.standing ?? state.company.life(of: project).first
      let title = state.company.title(of: standing, in: project, state.look.language)
      return (title, order.standing == nil ? .good : .overlay)
    }
    switch ChangeCheck.obstacle(order, company: state.company, at: state.moment) {
    case nil:
      let limit = ChangeCheck.limit(
        of: order.delivery, for: order.client, company: state.company)
      let until = limit.map { say.until(words.formats.moment($0)) }
      return (until ?? say.state(.confirmed, ""), .good)
    case .changeTooLate?: return (say.tooLate, .warning)
    default:
      let name = order.state.by.map { state.company.member($0)?.name ?? $0 } ?? ""
      return (say.state(order.state, name), order.state == .billed ? .overlay : .warning)
    }
  }
}
