-- Which rows of the state topics a transaction changed, whoever wrote: noted by triggers on the tables they are made of,
-- taken away and published just before the commit. What stays behind was written past the service, by hand say, and is
-- published soon after.
CREATE TABLE sys.state_change (
  xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
  type text NOT NULL,
  id text NOT NULL,
  root boolean NOT NULL,   -- the entity's own row was written, so this transaction holds its lock
  version bigint,          -- the last version of an entity that was deleted
  PRIMARY KEY (xact, type, id)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- Arguments: three for each topic that the table feeds: type, column with the row's id, 'root' or 'part'.
CREATE FUNCTION sys.note_state_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT * FROM after_it'
    WHEN 'DELETE' THEN 'SELECT * FROM before_it'
    ELSE 'SELECT * FROM before_it UNION ALL SELECT * FROM after_it' END;
BEGIN
  FOR n IN 0 .. TG_NARGS / 3 - 1 LOOP
    EXECUTE format(
      'INSERT INTO sys.state_change AS known (type, id, root, version)
       SELECT %1$L, c.%2$I::text, %3$L, %4$s FROM (%5$s) c WHERE c.%2$I IS NOT NULL GROUP BY c.%2$I
       ON CONFLICT (xact, type, id) DO UPDATE SET root = true, version = excluded.version
         WHERE excluded.root AND (NOT known.root OR excluded.version IS NOT NULL)',
      TG_ARGV[3 * n], TG_ARGV[3 * n + 1], TG_ARGV[3 * n + 2] = 'root',
      CASE WHEN TG_OP = 'DELETE' AND TG_ARGV[3 * n + 2] = 'root'
        THEN 'max(COALESCE((to_jsonb(c) ->> ''version'')::bigint, 1))' ELSE 'NULL::bigint' END,
      changed);
  END LOOP;
  RETURN NULL;
END
$$;

-- Requests to publish all rows of a state topic again, from the beginning: for a new topic, or a reader that begins anew.
CREATE TABLE sys.backfill (
  id uuid PRIMARY KEY,
  type text NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  requested_by text NOT NULL,
  requested_at timestamptz NOT NULL DEFAULT now(),
  rows_per_second int NOT NULL CHECK (rows_per_second > 0),
  after_id text,            -- the last id that was published; ids go up
  published bigint NOT NULL DEFAULT 0,
  finished_at timestamptz,
  cancelled_by text
);
CREATE INDEX backfill_open ON sys.backfill (requested_at) WHERE finished_at IS NULL;
