import School
import Testing

@testable import Desk
@testable import telefonist

/// An operator who does all that the coach says but for one thing, and what that must cost.
struct Lapse: Sendable, CustomTestStringConvertible {
  /// What is pressed in place of the coach's key.
  enum Instead {
    case asCoached
    case key(Command)
    case wait
  }

  let testDescription: String
  /// Of the course, or a text of its own.
  let scenario: String
  /// `criterion duty`.
  let lost: Set<String>
  /// What the operator takes for said and heard.
  var mishears: @Sendable (inout State) -> Void = { _ in }
  /// The state as it is, and the coach's next key.
  var slips: @Sendable (State, Hint?) -> Instead = { _, _ in .asCoached }

  init(_ name: String, in scenario: String, costs lost: Set<String>) {
    testDescription = name
    self.scenario = scenario
    self.lost = lost
  }

  func mishearing(_ change: @escaping @Sendable (inout State) -> Void) -> Lapse {
    var lapse = self
    lapse.mishears = change
    return lapse
  }

  func slipping(_ instead: @escaping @Sendable (State, Hint?) -> Instead) -> Lapse {
    var lapse = self
    lapse.slips = instead
    return lapse
  }

  func press(_ state: State) -> Command? {
    var heard = state
    mishears(&heard)
    let hint = Coach(heard).hint
    switch slips(state, hint) {
    case .asCoached: return hint?.command
    case .key(let command): return command
    case .wait: return nil
    }
  }
}

extension State {
  /// The dialogue as somebody remembers it who hears otherwise; nil: not at all.
  fileprivate mutating func mishear(_ change: (Meaning) -> Meaning?) {
    guard let conversation else { return }
    self.conversation?.dialogue = conversation.dialogue.map { utterance in
      guard case .heard(var answer, let at) = utterance else { return utterance }
      answer.meanings = answer.meanings.compactMap(change)
      return .heard(answer, at: at)
    }
  }

  /// Takes something for said, or heard, that was not: right after the greeting.
  fileprivate mutating func imagine(_ utterance: Utterance) {
    guard let conversation, conversation.dialogue.count >= 2 else { return }
    self.conversation?.dialogue.insert(utterance, at: 1)
  }

  fileprivate var barred: (reason: RoutingReason, choice: TransferChoice)? {
    guard case .barred(let reason, let choice)? = conversation?.dealing?.stage else { return nil }
    return (reason, choice)
  }

  fileprivate func hasSaid(_ moment: ScriptMoment) -> Bool {
    conversation?.dialogue.contains {
      if case .said(let speech, _) = $0 { speech.moment == moment } else { false }
    } == true
  }
}

extension TransferChoice {
  /// What moves on to a colleague whom the duties don't name; nil when that one is chosen.
  fileprivate var moveToAnother: Command? {
    let proposed = RoutingRule.proposed(targets)
    let others = targets.indices.filter { $0 != proposed }
    let present = others.first { targets[$0].member.presence == .present }
    let there = present ?? others.first { targets[$0].member.presence == .away } ?? proposed
    return there == selection ? nil : .move(there > selection ? .down : .up)
  }
}

extension Lapse {
  static let all = callers + passedOn + orders + agreements + registry

  // MARK: who calls

  private static let callers = [
    Lapse("answers after a minute", in: "first-order", costs: ["answeredInTime A1"])
      .slipping { state, hint in
        let isEarly = state.now < state.lesson!.beganAt.advanced(bySeconds: 70)
        return hint?.need == .answer && isEarly ? .wait : .asCoached
      },
    Lapse("takes the first name for the right one", in: pretender, costs: ["clientIdentified A2"])
      .mishearing { state in
        state.imagine(.said(Speech(.whoIsCalling), at: state.now))
      },
    Lapse("writes a newcomer's name wrong", in: newcomer, costs: ["newcomerRegistered A15"])
      .mishearing { state in
        state.mishear { meaning in
          switch meaning {
          case .named(let name): .named(name + " Ltd")
          case .details(let details):
            .details(
              details.map {
                Detail($0.field, $0.field == .clientName ? $0.value + " Ltd" : $0.value)
              })
          default: meaning
          }
        }
      },
    Lapse("says nothing at all to a key client", in: "key-clients", costs: ["script A21"])
      .slipping { state, hint in
        guard state.barred != nil, state.conversation?.line == .talking, hint != nil else {
          return .asCoached
        }
        return .key(state.conversation?.handOffs.isEmpty == true ? .transfer : .endCall)
      },
  ]

  // MARK: passed on

  private static func another(_ name: String, in scenario: String, _ duty: String) -> Lapse {
    Lapse(name, in: scenario, costs: ["routed \(duty)"]).slipping { state, hint in
      guard let hint else { return .asCoached }
      let isList = if case .transfer? = state.overlay { true } else { false }
      guard hint.command == .transfer && state.barred != nil || hint.command == .accept && isList
      else { return .asCoached }
      if case .transfer(let choice)? = state.overlay {
        return choice.moveToAnother.map { .key($0) } ?? .asCoached
      }
      return state.barred?.choice.moveToAnother.map { .key($0) } ?? .asCoached
    }
  }

  private static let passedOn = [
    another("puts a key client through to another", in: "key-clients", "A4"),
    another("puts a debtor through to another", in: "but-we-paid", "A6"),
    another("puts a newcomer through to another", in: newcomer, "A15"),
    another("puts another matter through to another", in: "another-matter", "A19"),
    Lapse("does not name the debt", in: "but-we-paid", costs: ["debtSeen A5"])
      .slipping { _, hint in hint?.need == .objection ? .key(.transfer) : .asCoached },
    Lapse("leaves a question open", in: "just-asking", costs: ["informed A18"])
      .slipping { _, hint in hint?.need == .inform ? .key(.endCall) : .asCoached },
  ]

  // MARK: orders

  private static let orders = [
    Lapse(
      "puts the client through after the order", in: "first-order", costs: ["takenPersonally A3"]
    )
    .slipping { state, _ in
      guard state.hasSaid(.confirmed), state.conversation?.line == .talking else {
        return .asCoached
      }
      if case .transfer? = state.overlay { return .key(.accept) }
      return .key(.transfer)
    },
    Lapse("does not write down what is said once", in: "in-a-rush", costs: ["goods A12"])
      .mishearing { state in
        state.mishear { if case .wants("00822", _) = $0 { nil } else { $0 } }
      },
    Lapse("writes an amount wrong", in: "in-a-rush", costs: ["amounts A12"])
      .mishearing { state in
        state.mishear {
          if case .wants("00822", let amount) = $0 {
            .wants("00822", amount + Quantity(1))
          } else {
            $0
          }
        }
      },
    Lapse("notes offers that were not made aloud", in: plain, costs: ["offersMade A7"])
      .mishearing { state in
        guard state.sale?.focus == .offers, let offer = state.sale?.offers.chosen else { return }
        let no = Answer("", [.declines(offer.match.good.code, .notNow)])
        state.imagine(.heard(no, at: state.now))
      },
    Lapse("offers only what the client does not take", in: fondOfNews, costs: ["offersChosen A8"])
      .slipping { state, hint in
        guard hint?.need == .offer, state.sale?.focus == .offers, let desk = state.sale?.offers
        else { return .asCoached }
        // The coach would go to a kind that was not offered yet; this one stays with the usual.
        let usual = desk.offers.firstIndex { if case .usual = $0.reason { true } else { false } }
        guard let usual else { return .asCoached }
        if usual == desk.selection { return .key(.say) }
        return .key(.move(usual > desk.selection ? .down : .up))
      },
  ]

  // MARK: agreements

  private static let agreements = [
    Lapse("does not ask about the delivery", in: "first-order", costs: ["delivery A12"])
      .mishearing { state in state.imagine(.said(Speech(.delivery), at: state.now)) },
    Lapse("does not ask a regional client", in: "own-transport", costs: ["delivery A13"])
      .mishearing { state in state.imagine(.said(Speech(.regional), at: state.now)) },
    Lapse("confirms without reading back", in: "first-order", costs: ["readBack A12"])
      .slipping { _, hint in
        hint?.need == .readBack && hint?.command == .say ? .key(.confirm) : .asCoached
      },
    Lapse("does not pass on a remark", in: "tell-them-so", costs: ["remarkPassed A20"])
      .mishearing { state in
        state.mishear { if case .remarks = $0 { nil } else { $0 } }
      },
    Lapse("does not thank", in: "first-order", costs: ["script A21"])
      .slipping { _, hint in hint?.need == .farewell ? .key(.endCall) : .asCoached },
  ]

  // MARK: the registry

  private static let registry = [
    Lapse("registers a wrong outcome", in: "just-asking", costs: ["registered A14"])
      .slipping { _, hint in hint?.need == .outcome ? .key(.type("8")) : .asCoached },
    Lapse("rests before registering", in: "first-order", costs: ["handlingTime AV"])
      .slipping { state, hint in
        guard case .ended(let at, _)? = state.conversation?.line else { return .asCoached }
        return state.now < at.advanced(bySeconds: 600) ? .wait : .asCoached
      },
    Lapse("types and erases", in: "first-order", costs: ["keystrokes AV"])
      .slipping { state, hint in
        guard hint?.need == .askMore, let sale = state.sale, sale.order.lines.isEmpty,
          state.now < state.lesson!.beganAt.advanced(bySeconds: 40)
        else { return .asCoached }
        return .key(sale.entry.search.field.isEmpty ? .type(hundred) : .clearField)
      },
  ]

  private static let hundred = String(repeating: "ab", count: 50)

  // MARK: exercises of their own

  private static let pretender = """
    scenario: pretender
    title: Somebody else's name
    callers:
      - client: K000032
        number: ""
        purpose: information
        claims: { en: "Produkty 24", ru: "Продукты 24" }
        asks: { good: "00911", about: price }
    """

  private static let newcomer = """
    scenario: newcomer
    title: Calls for the first time
    callers:
      - stranger: { name: Ryabina Stall, kind: retail, city: Tver }
        person: Albina
        number: "+7 495 077-70-04"
    """

  /// A caller without tastes: which offers are well chosen is not asked.
  private static let plain = """
    scenario: plain
    title: A small order
    callers:
      - client: K000001
        wants: [{ good: "00102", quantity: 24 }]
        delivery: { in: 1, window: "09:00–12:00" }
    """

  private static let fondOfNews = """
    scenario: fond-of-news
    title: New things only
    callers:
      - client: K000001
        wants: [{ good: "00102", quantity: 24 }]
        offers:
          - { takes: new }
          - { takes: special }
          - { refuses: any, because: hasStock }
          - { refuses: any, because: notNow }
          - { refuses: any, because: tooDear }
          - { refuses: any, because: noDemand }
          - { refuses: any, because: hasStock }
        delivery: { in: 1, window: "09:00–12:00" }
    """
}
