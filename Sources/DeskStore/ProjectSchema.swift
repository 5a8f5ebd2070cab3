/// Tables of version 14.
extension Schema {
  /// `project` is what was read from its files, as JSON, streets and all. An order of a project's
  /// form has no lines: `form` is what was entered and told. `order_slots` are places in time that
  /// orders take. `result` is the project's own outcome, `refused_for` the reason of a refusal.
  static let callsByProject = """
    DROP VIEW counted_calls;
    CREATE VIEW counted_calls AS
    SELECT call, day, operator, since, answered_at, registered_at, outcome,
      (call_out IS NULL AND channel IS NULL) AS came_in, call_out IS NOT NULL AS is_made,
      ended_at, project
    FROM registry;

    """

  static let projects = """
    CREATE TABLE projects (
      name TEXT PRIMARY KEY, place INTEGER NOT NULL, is_open INTEGER NOT NULL,
      loaded_by TEXT NOT NULL, loaded_at INTEGER NOT NULL,
      project TEXT NOT NULL) WITHOUT ROWID, STRICT;
    ALTER TABLE calls ADD COLUMN queue TEXT;
    ALTER TABLE orders ADD COLUMN project TEXT;
    ALTER TABLE orders ADD COLUMN form TEXT;
    ALTER TABLE registry ADD COLUMN project TEXT;
    ALTER TABLE registry ADD COLUMN result TEXT;
    ALTER TABLE registry ADD COLUMN refused_for TEXT;
    CREATE TABLE order_slots (
      order_key TEXT NOT NULL, project TEXT NOT NULL, field TEXT NOT NULL, day INTEGER NOT NULL,
      slot TEXT NOT NULL, PRIMARY KEY (order_key, field)) WITHOUT ROWID, STRICT;
    CREATE INDEX order_slots_day ON order_slots (project, day, field, slot);
    CREATE INDEX orders_project ON orders (project, day) WHERE project IS NOT NULL;
    CREATE INDEX registry_project ON registry (project, day) WHERE project IS NOT NULL;
    """
}
