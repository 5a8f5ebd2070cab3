/// The table of what is done about orders (C3).
extension Schema {
  /// Rows are only added; the last of an order says where it stands. The first, written with the
  /// second, is its confirmation: an order without any stands where its life begins. `is_over`: a
  /// state without a next one.
  static let orderSteps = """
    CREATE TABLE order_steps (
      id TEXT PRIMARY KEY, order_key TEXT NOT NULL, place INTEGER NOT NULL,
      standing TEXT NOT NULL, is_over INTEGER NOT NULL, day INTEGER, slot TEXT NOT NULL,
      crew TEXT NOT NULL, words TEXT NOT NULL, done_by TEXT NOT NULL,
      at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    CREATE UNIQUE INDEX order_steps_place ON order_steps (order_key, place);
    """
}
