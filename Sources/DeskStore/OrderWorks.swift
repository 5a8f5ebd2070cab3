public import Desk

extension Store {
  /// Orders that are still to be worked: the late ones, then by day.
  public func ordersInWork(
    _ filter: OrderWorkFilter, limit: Int, from start: Int = 0
  ) throws -> [OrderWork] {
    try with { session in
      try session.reading {
        try OrderWorkList(session: session, today: today())
          .list(filter, limit: limit, from: start)
      }
    }
  }

  /// An order by its number, leading zeros or not, with what it may be planned to.
  public func orderWork(number: String, from now: Moment) throws -> OrderWork? {
    try with { session in
      try session.reading {
        guard let work = try OrderWorkReading(session: session).work(number: number) else {
          return nil
        }
        return try OrderWorkTables(session: session, today: today()).work(work.key, from: now)
      }
    }
  }
}
