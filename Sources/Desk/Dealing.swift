/// A known client, and what the duties allow. It stands on the heap.
public struct Dealing: Hashable, Sendable, Codable {
  public enum Stage: Hashable, Sendable, Codable {
    /// No order: the reason and the colleagues to put the caller through to (A3–A6, A15).
    case barred(RoutingReason, TransferChoice)
    case selling(Sale)
    /// The order is confirmed and stands in the inbox of the client's manager.
    indirect case sold(Order, inboxOf: StaffCode)
  }

  private struct Parts: Hashable, Sendable, Codable {
    @Boxed var card: Card
    var stage: Stage
    var draft: OrderKey?
  }

  @Boxed private var parts: Parts

  public init(card: Card, stage: Stage) {
    _parts = Boxed(wrappedValue: Parts(card: card, stage: stage))
  }

  public init(from decoder: any Decoder) throws {
    _parts = try Boxed(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws { try _parts.encode(to: encoder) }

  public internal(set) var card: Card {
    get { parts.card }
    _modify { yield &parts.card }
  }
  public internal(set) var stage: Stage {
    get { parts.stage }
    _modify { yield &parts.stage }
  }
  /// The draft that a debt stopped; it goes along with the hand-off.
  public internal(set) var draft: OrderKey? {
    get { parts.draft }
    _modify { yield &parts.draft }
  }

  /// Whether all but the stage is the same.
  func isSameButForStage(as other: Dealing) -> Bool {
    var parts = other.parts
    parts.stage = stage
    return parts == self.parts
  }

  var sale: Sale? {
    get {
      if case .selling(let sale) = stage { return sale }
      return nil
    }
    _modify {
      var held = Stage.barred(.otherPurpose, TransferChoice(targets: []))
      swap(&held, &stage)
      var taken: Sale?
      if case .selling(let sale) = held { taken = sale }
      if taken != nil { held = .barred(.otherPurpose, TransferChoice(targets: [])) }
      yield &taken
      if let taken { held = .selling(taken) }
      swap(&held, &stage)
    }
  }
}

/// Colleagues to choose from and the one under the cursor.
public struct TransferChoice: Hashable, Sendable, Codable {
  public var targets: [TransferTarget]
  public var selection: Int

  public init(targets: [TransferTarget], selection: Int = 0) {
    self.targets = targets
    self.selection = selection
  }

  public var chosen: TransferTarget? {
    targets.indices.contains(selection) ? targets[selection] : nil
  }
}
