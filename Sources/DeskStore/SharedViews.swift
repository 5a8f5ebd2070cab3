/// Tables as desks may look into them that see no more than their own rows, and the store's owner
/// sees whole: how many calls there were and not whose, what was said last with a client, who has
/// taken a call. On a server ``RightsFunctions/views`` narrows the last two further.
extension Schema {
  static let sharedViews = """
    CREATE VIEW claims AS
    SELECT id, since, claimed_by, claimed_at, is_registered, call_out IS NULL AS came_in
    FROM calls;
    CREATE VIEW day_calls AS
    SELECT call, day, since, answered_at, outcome, call_out IS NULL AS came_in FROM registry;
    CREATE VIEW last_talks AS
    SELECT client, registered_at, day, outcome, note FROM registry
    WHERE client IS NOT NULL AND answered_at IS NOT NULL;
    CREATE VIEW counted_calls AS
    SELECT call, day, operator, since, answered_at, registered_at, outcome,
      call_out IS NULL AS came_in
    FROM registry;
    CREATE VIEW pin_hashes AS SELECT member, hash FROM pins;

    """
}
