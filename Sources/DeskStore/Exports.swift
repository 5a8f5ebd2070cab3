public import Desk
internal import GRDB

/// A file of orders for another program.
public struct OrderExport: Hashable, Sendable {
  public var orders: [OutgoingOrder]
  public var format: String
  /// The file or folder; empty for standard output.
  public var file: String
  /// Whether the orders count as handed over from now on.
  public var isMarking: Bool
  public var isMasked: Bool

  public init(
    orders: [OutgoingOrder], format: String, file: String, isMarking: Bool, isMasked: Bool
  ) {
    self.orders = orders
    self.format = format
    self.file = file
    self.isMarking = isMarking
    self.isMasked = isMasked
  }
}

/// Another export has handed over one of the orders meanwhile, or an order has changed.
public struct ExportOvertaken: Error, Hashable, Sendable {}

extension Store {
  /// The orders of some days for another program. Without `again` only what was not handed over
  /// yet: new ones, changes, cancellations.
  public func outgoingOrders(
    since: Day, until: Day?, again: Bool = false
  ) throws -> [OutgoingOrder] {
    try with { session in
      try session.reading {
        try OutgoingOrders(session: session).due(since: since, until: until, again: again)
      }
    }
  }

  /// Hands orders over: marks them, writes the deed down (A26), and lets `publish` put the file in
  /// its place, in one transaction. What `publish` throws undoes the rest. A crash between the two
  /// leaves a file whose orders are not marked: they come again, and none is lost.
  public func handOver(
    _ export: OrderExport, since: Day, until: Day?, again: Bool, publish: () throws -> Void
  ) throws {
    try with { session in
      try withoutActuallyEscaping(publish) { publish in
        try session.atomically {
          let outgoing = OutgoingOrders(session: session)
          if export.isMarking {
            let due = Set(
              try outgoing.due(since: since, until: until, again: again).map(\.mark))
            guard export.orders.allSatisfy({ due.contains($0.mark) }) else {
              throw ExportOvertaken()
            }
            try outgoing.mark(
              export.orders, format: export.format, file: export.file, at: session.origin.now())
          }
          var detail = ["format": export.format, "orders": String(export.orders.count)]
          detail["numbers"] = export.numbers
          if export.isMasked { detail["masked"] = "yes" }
          if again { detail["again"] = "yes" }
          try AuditTrail(session: session).add(.ordersExported, export.file, detail)
          try publish()
        }
      }
    }
  }
}

extension OutgoingOrder {
  /// What is marked of it.
  fileprivate var mark: String { (fate.isCancellation ? "-" : "+") + key }
}

extension OrderExport {
  /// The first and the last number; nil without orders.
  fileprivate var numbers: String? {
    guard let first = orders.first?.number, let last = orders.last?.number else { return nil }
    return first == last ? first : first + "–" + last
  }
}
