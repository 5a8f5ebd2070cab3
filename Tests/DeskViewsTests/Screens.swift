import DeskViews

@testable import Desk

/// The screens by name: what the goldens show and what every sweep over sizes draws.
extension Fixtures {
  private static let made = Dictionary(
    uniqueKeysWithValues: all.map { ($0.language, $0.made) })

  /// Every screen once.
  var screens: [(name: String, state: State)] { Self.made[language] ?? made }

  private var made: [(name: String, state: State)] {
    desk + caller + order + underPromotions + agreement + after + overlays + callingOut
      + telephones + written + errands + afterwards + offices + figureScreens + orderWorks + shifts
      + locked
      + lessons
  }

  /// The screens whose goldens stand in every language.
  static let main: Set<String> = [
    "queue", "searching", "barred-overdue", "selling", "entry", "offers-refusing", "delivery",
    "read-back", "wrap-up", "help", "palette", "goods", "remark", "paused", "queue-call-outs",
    "dialling", "note", "promotions", "orders", "written",
    "goods-and-answers", "form-changing", "form-change-read-back", "errand-picks", "errand-tell",
    "errand-reason", "contact-queue", "contact-talk",
    "contact-again", "contact-full",
    "orders-of-caller", "order-work", "order-work-form", "order-work-sent", "office-orders",
    "days-off", "days-off-heads", "days-off-too-few",
    "office-floor", "office-inbox", "office-consults", "office-board",
    "figures-operator", "achievements-operator", "figures-head", "telephone-rings-barred",
    "telephone-lost",
    "locked-on-call", "lesson-free", "lesson-wish", "lesson-key", "lesson-exam", "lesson-trainer",
    "lesson-angry", "lesson-over",
  ]

  private var desk: [(name: String, state: State)] {
    var paused = free
    paused.availability = .paused(.meal, since: Self.now.advanced(bySeconds: -312))
    var manual = free
    manual.phone = .manual
    var answering = waiting
    answering.work = .answering(queue[0], since: Self.now)
    return [
      ("queue", waiting), ("queue-empty", free), ("manual-empty", manual), ("paused", paused),
      ("answering", answering),
    ]
  }

  private var caller: [(name: String, state: State)] {
    let found = Search(field: TextField(of("pavl", "павл")), matches: matches)
    let form = Form([
      Form.Field(.clientName, .text(TextField(of("Café Lotos", "Кафе «Лотос»")))),
      Form.Field(.clientKind, .choice(options: ["market", "key", "region"], selected: 0)),
      Form.Field(.phone, .text(TextField("+7 495 111-22-33"))),
      Form.Field(.city, .text(TextField())),
      Form.Field(.address, .text(TextField()), isRequired: false),
      Form.Field(.contact, .text(TextField())),
      Form.Field(.taxNumber, .text(TextField()), isRequired: false),
    ])
    return [
      ("searching-empty", talking(.searching(Search()))),
      ("searching", talking(.searching(found))),
      ("opening", talking(.opening("K000001", 7))),
      ("registering", talking(.registering(form))),
      (
        "barred-overdue",
        barred(
          .debt(.overdue(sum: Money(minor: 2_430_000), days: 18, document: "N0001234")),
          [(1, .ownManager), (5, .finance)])
      ),
      (
        "barred-limit",
        barred(.debt(.overLimit(by: Money(minor: 410_000))), [(1, .ownManager), (5, .finance)])
      ),
      ("barred-no-room", barred(.debt(.noRoom), [(1, .ownManager), (5, .finance)])),
      (
        "barred-key",
        barred(.keyClient, [(2, .ownManager), (3, .otherKeyManager), (4, .headOfWholesale)])
      ),
    ]
  }

  private var order: [(name: String, state: State)] {
    [
      ("selling-empty", selling(lines: 0)),
      ("selling", selling()),
      ("selling-12", selling(lines: 12)),
      ("selling-500", selling(lines: 500)),
      ("selling-500-middle", selling(lines: 500) { $0.focus = .line(250) }),
      ("entry", selling { $0.entry.search = sugar }),
      (
        "entry-nothing",
        selling { $0.entry.search = Search(field: TextField(of("sugr", "сахр"))) }
      ),
      (
        "entry-stand-in",
        selling {
          $0.entry.search = Search(matches: [found("00981", daysAgo: 9), found("00977")])
          $0.entry.standIn = good("00978")
        }
      ),
      (
        "quantity",
        selling { $0.entry.step = .quantity(found("00981", daysAgo: 9), TextField("12")) }
      ),
      (
        "change",
        selling {
          $0.focus = .line(2)
          $0.entry.step = .change(2, TextField("24"))
        }
      ),
      ("offers", selling { $0.focus = .offers }),
      (
        "offers-accepting",
        selling {
          $0.focus = .offers
          $0.offers.step = .accepting(TextField("2"))
        }
      ),
      (
        "offers-refusing",
        selling {
          $0.focus = .offers
          $0.offers.selection = 2
          $0.offers.step = .refusing
        }
      ),
    ]
  }

  private var agreement: [(name: String, state: State)] {
    let regional = selling {
      $0.delivery = regionalDelivery
      $0.focus = .delivery
    }
    return [
      (
        "delivery",
        selling { sale in
          sale.delivery = delivery
          sale.delivery.focus = 5
          sale.focus = .delivery
        }
      ),
      ("delivery-regional", regional),
      ("agreed", ready(.entry)),
      ("read-back", ready(.readBack)),
      ("read-back-40", ready(lines: 40, .readBack)),
      ("confirming", ready(.confirming(9))),
    ]
  }

  private var after: [(name: String, state: State)] {
    var sold = order(lines: 4)
    sold.apply(.delivery(agreed))
    let stage = Dealing.Stage.sold(sold, inboxOf: "m1")
    var held = selling()
    if case .conversation(var conversation) = held.work {
      conversation.line = .held(since: Self.now.advanced(bySeconds: -15))
      held.work = .conversation(conversation)
    }
    var transferring = barred(.keyClient, [(3, .otherKeyManager)])
    if case .conversation(var conversation) = transferring.work {
      conversation.line = .transferring(
        TransferTarget(member: staff[3], part: .otherKeyManager), .keyClient)
      transferring.work = .conversation(conversation)
    }
    var unsaved = selling()
    var outgoing = Outgoing(
      request: 4, deed: .edit("k", revision: 4, .put(order(lines: 4).lines[3])))
    unsaved.outbox = [outgoing]
    var failed = unsaved
    outgoing.failure = StoreTrouble(kind: .diskFull, detail: "")
    failed.outbox = [outgoing]
    return [
      ("sold", talking(.client(Dealing(card: card(), stage: stage)))),
      ("held", held), ("transferring", transferring),
      ("wrap-up", over(stage, .orderTaken)),
      ("saving", saying(.lineAdded(good("00002").name), in: unsaved)),
      ("not-stored", failed),
      ("refused", saying(.refused(.offersMissing(2)), in: selling())),
    ]
  }

  private var overlays: [(name: String, state: State)] {
    let colleagues = TransferChoice(
      targets: [
        TransferTarget(member: staff[1], part: .ownManager),
        TransferTarget(member: staff[4], part: .headOfWholesale),
        TransferTarget(member: staff[5], part: .finance),
      ], selection: 1)
    var cut = conversation
    let sale = Sale(
      order: order(), offers: OfferDesk(sources: offers), delivery: delivery)
    cut.party = .client(Dealing(card: card(), stage: .selling(sale)))
    return [
      ("help", with(.help(scroll: 0), over: waiting)),
      ("help-scrolled", with(.help(scroll: 24), over: waiting)),
      ("palette", with(.palette(Palette(field: TextField("t"))), over: selling())),
      ("palette-none", with(.palette(Palette(field: TextField("zzz"))), over: waiting)),
      ("goods", with(.goods(sugar), over: selling())),
      ("goods-free", with(.goods(Search()), over: waiting)),
      ("remark", with(.remark(RemarkDraft()), over: selling())),
      (
        "remark-text",
        with(
          .remark(RemarkDraft(step: .text(.quality), field: TextField("bags torn"))),
          over: selling())
      ),
      (
        "complaint",
        with(
          .remark(RemarkDraft(complaint: .init(order: "1042"))), over: selling())
      ),
      ("transfer", with(.transfer(colleagues), over: selling())),
      ("pause", with(.pause(selection: 1), over: waiting)),
      ("call-came-in", with(.callCameIn(TextField("8 495 111")), over: free)),
      ("resume", with(.resume(cut), over: free)),
      ("resume-torn", with(.resume(cut, isWhole: false), over: free)),
      ("leave", with(.leave, over: selling())),
    ]
  }
}
