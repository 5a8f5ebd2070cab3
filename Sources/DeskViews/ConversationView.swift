import Desk
import TextScreen

/// A call in hand: the queue beside it, and the stage of the call.
enum ConversationView {
  /// `onlySearch`: all but a search stands on the frame already.
  static func draw(
    _ conversation: Conversation, _ state: State, _ words: Words, _ layout: Layout,
    onlySearch: Bool, into frame: inout Frame
  ) {
    guard layout.isWide else {
      var rest = layout.main
      let top = rest.takeTop()
      if !onlySearch { QueueView.drawFolded(state, words, in: top, into: &frame) }
      drawStage(
        conversation, state, words, offers: nil, in: rest, onlySearch: onlySearch, into: &frame)
      return
    }
    let (left, _, right) = layout.columns
    var side = left
    let hasOffers = conversation.sale != nil && !conversation.isOver
    let offers = hasOffers ? side.takeBottom(max(8, side.rows / 2)) : nil
    if !onlySearch {
      Drawing.rule(words.queue.title, in: side.takeTop(), into: &frame)
      QueueView.draw(state, words, isChoosing: false, details: false, in: side, into: &frame)
    }
    drawStage(
      conversation, state, words, offers: offers, in: right, onlySearch: onlySearch, into: &frame)
  }

  /// `offers`: the offers' own place, on a wide screen.
  private static func drawStage(
    _ conversation: Conversation, _ state: State, _ words: Words, offers: Area?, in area: Area,
    onlySearch: Bool, into frame: inout Frame
  ) {
    if conversation.isOver {
      WrapUpView.draw(conversation, state, words, in: area, into: &frame)
      return
    }
    switch conversation.party {
    case .errand(let errand):
      ErrandView.draw(errand, state, words, in: area, into: &frame)
    case .client(let dealing):
      drawDealing(
        dealing, state, words, offers: offers, in: area, onlySearch: onlySearch, into: &frame)
    default:
      CallerView.draw(
        conversation, state, words, in: area, onlySearch: onlySearch, into: &frame)
    }
  }

  private static func drawDealing(
    _ dealing: Dealing, _ state: State, _ words: Words, offers: Area?, in area: Area,
    onlySearch: Bool, into frame: inout Frame
  ) {
    var rest = area
    if let callOut = state.conversation?.call.callOut, rest.rows > 16 {
      CallOutBanner.draw(
        callOut, dealing.card.lastTalk, state, words, in: &rest, into: &frame)
    }
    let cardRows = CardView.rows(for: dealing.card, in: area)
    let card = rest.takeTop(cardRows)
    switch dealing.stage {
    case .barred(let reason, let choice):
      CardView.draw(dealing.card, order: nil, state, words, in: card, into: &frame)
      BarredView.draw(reason, choice, state, words, in: rest, into: &frame)
    case .selling(let sale):
      if onlySearch {
        SaleView.drawSearch(sale, state, words, offers: offers, in: rest, into: &frame)
        return
      }
      CardView.draw(dealing.card, order: sale.order, state, words, in: card, into: &frame)
      SaleView.draw(sale, state, words, offers: offers, in: rest, into: &frame)
    case .sold(let order, let inboxOf):
      CardView.draw(dealing.card, order: order, state, words, in: card, into: &frame)
      SoldView.draw(order, inboxOf: inboxOf, state, words, in: rest, into: &frame)
    }
  }
}
