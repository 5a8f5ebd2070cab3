public import Desk

/// What a trainer does to an exercise from another terminal; a line of the attempt's file of
/// orders.
public enum TrainerOrder: Hashable, Sendable, Codable {
  /// Everything stands still, or goes on.
  case halt(Bool)
  /// A word that stands on the trainee's screen; empty: none any more.
  case word(String)
  /// A note for later, which the trainee does not see before the exercise is over.
  case note(String)
  case angryCaller
  case telephoneLost(seconds: Int)
  case outOfStock(GoodCode)
}

/// An order with the moment at which it was given.
public struct GivenOrder: Hashable, Sendable, Codable {
  public var at: Instant
  public var order: TrainerOrder

  public init(at: Instant, order: TrainerOrder) {
    self.at = at
    self.order = order
  }
}

extension Role {
  /// Somebody of the company on the line again, angry, about something that went wrong: nobody
  /// foresaw that call, and no order comes of it (A19, A20).
  public var angry: Role {
    var role = self
    role.part.mood = .angry
    role.part.purpose = .otherMatter
    role.part.wants = []
    role.part.tastes = []
    role.part.inquiry = nil
    role.part.claims = nil
    role.part.opening = BothTongues(
      "Where is my delivery? I have been waiting since the morning!",
      "Где моя доставка? С утра жду!")
    role.part.remark = RemarkToDrop(
      topic: .delivery,
      words: BothTongues(
        "The van was late three times this month. Write that down!",
        "Машина за месяц опоздала три раза. Так и запишите!"), afterWants: 0)
    role.part.objection = BothTongues(
      "I have been put through twice already!", "Меня уже два раза переключали!")
    return role
  }
}
