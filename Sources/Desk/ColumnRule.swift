/// Which price column an order gets (A10): the client's own, or a cheaper one that the order's sum
/// has earned.
public enum ColumnRule {
  /// The column that applies, as an index. The sum is measured in the client's own column, so that
  /// a step down in price never takes the step away again.
  public static func column(own: Int, totals: [Money], columns: [PriceColumn]) -> Int {
    var best = own
    for (index, column) in columns.enumerated() where index > best {
      if let from = column.fromSum, totals[own] >= from { best = index }
    }
    return best
  }

  /// The next threshold above the sum and how much is missing to it; nil when there is none.
  public static func next(
    own: Int, totals: [Money], columns: [PriceColumn]
  ) -> (column: PriceColumn, missing: Money)? {
    let steps = columns[min(own + 1, columns.count)...].filter {
      ($0.fromSum ?? .zero) > totals[own]
    }
    guard let step = steps.min(by: { $0.fromSum! < $1.fromSum! }), let from = step.fromSum else {
      return nil
    }
    return (step, from - totals[own])
  }
}
