/// What reports are counted from (A25).
extension Schema {
  /// A confirmed order keeps how many lines it has, and how many offers were answered and taken.
  /// `figure_days` are days that were counted, `figure_counts` what came of it: `member` is empty
  /// for calls that nobody took. Outcomes and refusals are JSON.
  static let figures = orderCounts + countedDays + forgetting

  private static let orderCounts = """
    ALTER TABLE orders ADD COLUMN line_count INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE orders ADD COLUMN offers_made INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE orders ADD COLUMN offers_taken INTEGER NOT NULL DEFAULT 0;
    UPDATE orders SET
      line_count = (SELECT COUNT(*) FROM order_lines l WHERE l.order_key = orders.key),
      offers_made = (SELECT COUNT(*) FROM order_answers a WHERE a.order_key = orders.key),
      offers_taken =
        (SELECT COUNT(a.accepted) FROM order_answers a WHERE a.order_key = orders.key)
    WHERE day IS NOT NULL;
    DROP INDEX registry_day;
    CREATE INDEX registry_figures ON registry
      (day, operator, outcome, call_out, since, answered_at, registered_at);
    CREATE INDEX orders_figures ON orders
      (day, confirmed_by, state, line_count, total, offers_made, offers_taken)
      WHERE day IS NOT NULL;

    """

  private static let countedDays = """
    CREATE TABLE figure_days (day INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE figure_counts (
      day INTEGER NOT NULL, member TEXT NOT NULL, offered INTEGER NOT NULL,
      answered INTEGER NOT NULL, answered_in_time INTEGER NOT NULL, abandoned INTEGER NOT NULL,
      waited INTEGER NOT NULL, calls INTEGER NOT NULL, handled INTEGER NOT NULL,
      handling INTEGER NOT NULL, made INTEGER NOT NULL, reached INTEGER NOT NULL,
      orders INTEGER NOT NULL, lines INTEGER NOT NULL, total INTEGER NOT NULL,
      offers_made INTEGER NOT NULL, offers_taken INTEGER NOT NULL, complaints INTEGER NOT NULL,
      cancelled INTEGER NOT NULL, outcomes TEXT NOT NULL, refusals TEXT NOT NULL,
      PRIMARY KEY (day, member)) WITHOUT ROWID, STRICT;

    """

  /// A counted day is counted anew after any change of what it was counted from.
  private static let forgetting = """
    CREATE TRIGGER figures_call_in AFTER INSERT ON registry BEGIN
      DELETE FROM figure_days WHERE day = new.day;
    END;
    CREATE TRIGGER figures_call_out AFTER DELETE ON registry BEGIN
      DELETE FROM figure_days WHERE day = old.day;
    END;
    CREATE TRIGGER figures_call_change AFTER UPDATE ON registry BEGIN
      DELETE FROM figure_days WHERE day IN (old.day, new.day);
    END;
    CREATE TRIGGER figures_order_in AFTER INSERT ON orders WHEN new.day IS NOT NULL BEGIN
      DELETE FROM figure_days WHERE day = new.day;
    END;
    CREATE TRIGGER figures_order_change
    AFTER UPDATE OF state, day, total, confirmed_by, line_count, offers_made, offers_taken
    ON orders WHEN old.day IS NOT NULL OR new.day IS NOT NULL BEGIN
      DELETE FROM figure_days WHERE day IN (old.day, new.day);
    END;
    CREATE TRIGGER figures_limit_in AFTER INSERT ON settings
    WHEN new.name = 'serviceLevelSeconds' BEGIN
      DELETE FROM figure_days;
    END;
    CREATE TRIGGER figures_limit_change AFTER UPDATE OF value ON settings
    WHEN new.name = 'serviceLevelSeconds' BEGIN
      DELETE FROM figure_days;
    END;

    """
}
