import Projects
import Testing

@testable import Desk
@testable import telefonist

/// A desk that takes calls of projects, with a store that keeps what it is told.
struct ProjectDesk {
  /// A Wednesday, three in the afternoon.
  static let today = Day(year: 2026, month: 11, day: 25) ?? Day(number: 0)
  static let start = Instant(milliseconds: (today.number * 24 + 12) * 3_600_000)

  private(set) var state: State
  private(set) var now = start
  /// What the store was told, in order.
  private(set) var deeds: [Deed] = []
  private(set) var entries: FormEntries?
  private(set) var confirmed: FormEntries?
  private(set) var registrations: [Registration] = []
  /// Keys beside those that type letters into a field.
  private(set) var keys = 0
  /// What the store answers to a confirmation in place of the form's own check.
  var refusal: Refusal?

  init(_ projects: [Project], language: Language = .english) {
    let head = StaffMember(
      code: "H", name: "Head", department: "W", role: .head, phoneExtension: "201",
      presence: .present)
    let me = StaffMember(
      code: "O1", name: "Anna", department: "W", role: .operatorAtDesk, phoneExtension: "101",
      presence: .present)
    var company = Company(
      name: "The centre", currency: Currency("EUR"), kinds: [],
      columns: [PriceColumn(code: "A", name: "A")],
      departments: [Department(code: "W", name: "Work", kind: .wholesale)], staff: [me, head],
      rules: Rules())
    company.projects = projects
    state = State(
      now: Self.start, calendar: Calendar(today: Self.today, offsetSeconds: 10_800),
      company: company, script: Script(texts: [:]), me: me, phone: .simulated,
      look: Look(language: language))
  }

  init(standard name: String, language: Language = .english) throws {
    self.init([try ProjectFolder.named(name).read().project], language: language)
  }

  var project: Project { state.company.projects[0] }
  var errand: Errand? { state.conversation?.errand }

  /// A caller of the project rings and is answered.
  mutating func answer(number: String = "+74950000007") {
    let call = Call(
      id: "call", number: number, since: now, queue: project.queues.first ?? project.name)
    send(.phone(.waiting(call)))
    press(.answer)
  }

  /// A contact of a campaign is called, and answers.
  mutating func dial(given: [String: String]) {
    let contact = CampaignContact(
      campaign: "autumn", project: project.name, name: "Olga Petrova", given: given)
    let callOut = CallOut(
      id: "list/1", reason: .campaign(contact), number: "74950000009", client: nil, due: now)
    send(.reported(0, .callOuts([callOut])))
    press(.dial)
  }

  /// An order that the day's figures have already.
  mutating func count(_ order: ConfirmedOrder) {
    state.figures.orders += 1
    state.figures.sum += order.total
  }

  mutating func press(_ command: Command) {
    keys += 1
    now = now.advanced(bySeconds: 1)
    send(.commanded(command))
  }

  /// Typed as fast as a key held down comes.
  mutating func hold(_ command: Command, times: Int) {
    for _ in 0..<times {
      now = now.advanced(byMilliseconds: 30)
      send(.commanded(command))
    }
  }

  /// Letters into the field in hand; only a digit that picks counts as a key.
  mutating func type(_ text: String) {
    now = now.advanced(bySeconds: 1)
    for letter in text { send(.commanded(.type(String(letter)))) }
  }

  mutating func hangUp(byCaller: Bool = false) {
    if !byCaller { press(.endCall) }
    send(.phone(.ended(state.conversation?.call.id ?? "", byCaller: byCaller)))
    now = now.advanced(bySeconds: 5)
  }

  mutating func send(_ event: Event) {
    for effect in state.update(event, at: now) {
      switch effect {
      case .keep(let deed, let request):
        deeds.append(deed)
        send(.reported(request, perform(deed)))
      case .phone(.answer(let id)): send(.phone(.answered(id)))
      case .phone(.dial(let call)): send(.phone(.answered(call.id)))
      default: break
      }
    }
    #expect(state.violations == [])
  }

  private mutating func perform(_ deed: Deed) -> Report {
    switch deed {
    case .claim(let call, _, _): return .claimed(call.id)
    case .beginForm(let key, _, _, _, _): return .begun(key, number: "0000001")
    case .change(let key, _, _, _, _): return .begun(key, number: "0000001")
    case .edit(_, _, .form(let form)): entries = form
    case .confirm(let key, let confirmation):
      guard let entries else { return .refused(key, .noOrder) }
      let surroundings = state.surroundings(of: project)
      let found = refusal ?? FormCheck.obstacle(entries, of: project, in: surroundings)
      if let found { return .refused(key, found) }
      #expect(confirmation.total == entries.sum)
      confirmed = entries
      return .confirmed(key, number: "0000001", inboxOf: "")
    case .register(let registration, _): registrations.append(registration)
    default: break
    }
    return .kept
  }
}
