public import Desk

/// The screen's words and figures for lists that are printed instead of drawn.
public struct ListWords: Sendable {
  private let words: Words

  public init(_ language: Language) {
    self.words = Words.of(language)
  }

  public func money(_ money: Money) -> String { words.formats.money(money) }
  /// What a duty asks, in a few words.
  public func duty(_ duty: Duty) -> String { words.help.duty(duty) }
  public func number(_ number: Int) -> String { words.formats.number(number) }
  public func quantity(_ quantity: Quantity, _ measure: Measure) -> String {
    words.formats.quantity(quantity, measure)
  }
  public func date(_ day: Day) -> String { words.formats.date(day) }
  public func clock(_ moment: Instant, _ calendar: Calendar) -> String {
    words.formats.clock(moment, calendar)
  }
  /// Minutes and seconds.
  public func span(_ seconds: Int) -> String { words.formats.span(seconds) }
  public func phone(_ number: String) -> String { words.formats.phone(number) }
  public func outcome(_ outcome: Outcome) -> String { words.wrapUp.outcome(outcome) }
  public func topic(_ topic: Remark.Topic) -> String { words.overlay.topic(topic) }
  public func complaintStanding(_ standing: ClientComplaint.Standing) -> String {
    words.complaint.standing(standing)
  }
  public func complaintRoad(_ road: ClientComplaint.Road) -> String { words.complaint.road(road) }
  public func complaintSending(_ sending: ClientComplaint.Sending) -> String {
    words.sending(sending) + (sending.trouble.isEmpty ? "" : " – " + sending.trouble)
  }
  public func complaintPrinted(_ command: String) -> String { words.complaint.printed(command) }
  public func complaintOrder(_ number: String) -> String { words.complaint.aboutOrder(number) }
  public func orderStanding(_ work: OrderWork, in company: Company) -> String {
    OrderWorkText(company: company, words: words).standing(work.standing, of: work)
  }
  /// Day, hours and crew.
  public func orderPlan(_ work: OrderWork, in company: Company) -> String {
    OrderWorkText(company: company, words: words).plan(work.plan, of: work)
  }
  public func orderProject(_ work: OrderWork, in company: Company) -> String {
    OrderWorkText(company: company, words: words).project(of: work)
  }
  public func orderLine(_ place: Int, of work: OrderWork, in company: Company) -> String {
    OrderWorkText(company: company, words: words).line(place, of: work)
  }
  /// A day with its hours.
  public func slot(_ slot: DaySlot) -> String { words.slot(slot) }
  public func slotTaken(_ slot: DaySlot, _ free: [DaySlot]) -> String {
    Words.slotTaken(slot, free, words)
  }
  public func scheduleCell(_ standing: WeekSchedule.Standing) -> String {
    words.shift.cell(standing)
  }
  /// Under a schedule: operators at work each day.
  public var atWork: String { words.shift.atWork }
  public func kept(_ deed: ShiftDeed) -> String { words.shift.kept(deed) }
  public func percent(_ percent: Percent) -> String { words.formats.percent(percent) }
  /// Without a measure.
  public func plain(_ quantity: Quantity) -> String { words.formats.plain(quantity) }
  /// Monday is 1.
  public func weekday(_ number: Int) -> String { words.formats.weekdays[number - 1] }
  /// What a promotion does to a price.
  public func effect(_ effect: Promotion.Effect) -> String { words.order.effect(effect, .piece) }
  /// What stands in the way of an order.
  public func barrier(_ barrier: DebtBarrier) -> String { words.barred.why(.debt(barrier)) }
  /// What became of an order that does not stand any more; nil for one that does.
  public func fate(_ state: ConfirmedOrder.State, by name: String) -> String? {
    switch state {
    case .confirmed, .billed: nil
    case .cancelled, .replaced, .setAside: words.orderList.state(state, name)
    }
  }
  /// To whom a caller was put through and why.
  public func handOff(to name: String, _ reason: RoutingReason) -> String {
    words.wrapUp.handOff(name, reason)
  }
}
