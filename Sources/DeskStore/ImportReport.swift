public import Desk

/// What an import did, or would do.
public struct ImportReport: Hashable, Sendable {
  /// Kinds of rows, in the order in which they are read.
  public enum Table: String, Hashable, Sendable, CaseIterable {
    case settings, kinds, columns, departments, staff, clients, goods, receivables, history
  }

  public struct Count: Hashable, Sendable {
    public var new = 0
    public var changed = 0
    public var unchanged = 0
    /// Receivables that the books no longer have: they were settled. Lines gone from a past order.
    public var removed = 0

    public init() {}
  }

  /// A row that did not go in, by its key in the books.
  public struct Rejection: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      /// The books have a row with this key before.
      case duplicate
      case unknownKind(KindCode)
      case unknownColumn(ColumnCode)
      case unknownManager(StaffCode)
      case unknownClient(ClientCode)
      /// So many prices where so many columns are.
      case priceCount(Int, columns: Int)
    }

    public var table: Table
    public var key: String
    public var reason: Reason
  }

  public internal(set) var counts: [Table: Count] = [:]
  public internal(set) var rejections: [Rejection] = []
  /// A dry run: the store is as it was.
  public internal(set) var isCheck: Bool

  init(isCheck: Bool) {
    self.isCheck = isCheck
  }

  /// Whether the store is otherwise than before.
  public var changedAnything: Bool {
    counts.values.contains { $0.new + $0.changed + $0.removed > 0 }
  }

  /// What is otherwise now, by table, such as `+3 ~1`.
  var summary: [String: String] {
    counts.reduce(into: [:]) { summary, entry in
      let count = entry.value
      let changes = [("+", count.new), ("~", count.changed), ("-", count.removed)]
        .filter { $0.1 > 0 }.map { "\($0)\($1)" }
      if !changes.isEmpty { summary[entry.key.rawValue] = changes.joined(separator: " ") }
    }
  }

  public subscript(table: Table) -> Count { counts[table] ?? Count() }
}
