-- What was done, by whom and why: one row for each command, event or job that changed something, and one for each reveal,
-- export, document and exception. Written in the transaction of the act; afterwards only read.
CREATE TABLE sys.audit_entry (
  id uuid PRIMARY KEY,                        -- UUIDv7
  at timestamptz(3) NOT NULL,                 -- of the transaction
  kind text NOT NULL CHECK (kind IN ('MUTATION', 'REVEAL', 'EXPORT', 'DOCUMENT', 'EXCEPTION', 'DECISION')),
  action text NOT NULL CHECK (action <> ''),  -- mutation, event type or job
  actor text NOT NULL CHECK (actor <> ''),    -- subject of the token, `system:<service>`, `database:<role>`
  actor_kind text NOT NULL CHECK (actor_kind IN ('EMPLOYEE', 'MACHINE', 'SYSTEM', 'DATABASE')),
  employee_id uuid,
  roles text[] NOT NULL,
  covered_ids uuid[] NOT NULL,                -- colleagues that the actor stood in for
  grant_ids uuid[] NOT NULL,                  -- grants in force that widened what the actor reached
  request_id text NOT NULL,
  reason text,
  subjects jsonb NOT NULL CHECK (jsonb_typeof(subjects) = 'array'), -- [{"type": "customer", "id": "…"}]
  changes jsonb NOT NULL CHECK (jsonb_typeof(changes) = 'array'),   -- [{"table", "id", "operation", "columns": {"name": [old, new]}}]
  details jsonb,
  hash bytea NOT NULL CHECK (length(hash) = 32) -- SHA-256 of all of the above
);
CREATE INDEX audit_entry_subjects ON sys.audit_entry USING gin (subjects jsonb_path_ops);
CREATE INDEX audit_entry_at ON sys.audit_entry (at, id);
CREATE INDEX audit_entry_actor ON sys.audit_entry (actor, at, id);
CREATE INDEX audit_entry_kind ON sys.audit_entry (kind, at, id) WHERE kind <> 'MUTATION';

-- The chain: committed entries in one sequence without a gap, each link with the hash of the one before. A transaction
-- does not wait for it: the sealer adds what was committed, within about a second.
CREATE TABLE sys.audit_link (
  sequence bigint PRIMARY KEY CHECK (sequence > 0),
  entry_id uuid NOT NULL UNIQUE,
  entry_hash bytea NOT NULL,
  previous bytea NOT NULL,                    -- hash of the link before; zeros of the first
  hash bytea NOT NULL,
  sealed_at timestamptz(3) NOT NULL
);

-- Entries that wait for the sealer.
CREATE TABLE sys.audit_pending (
  entry_id uuid PRIMARY KEY
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- Where the head of the chain was each time it was told on the topic of anchors.
CREATE TABLE sys.audit_anchor (
  at timestamptz(3) PRIMARY KEY,
  sequence bigint NOT NULL,
  hash bytea NOT NULL
);

-- The rights to these tables follow from the trigger's name: whoever runs the service may add and read.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sys.audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sys.audit_link
  FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sys.audit_anchor
  FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();

-- What a transaction changed, by row and column: noted by triggers, taken away just before the commit and written into
-- the entry. What stays behind was written past the service and gets an entry of its own.
CREATE TABLE sys.audit_change (
  xact xid8 NOT NULL DEFAULT pg_current_xact_id(),
  seq bigint GENERATED ALWAYS AS IDENTITY,
  table_name text NOT NULL,
  row_id text NOT NULL,
  person text,                                -- whose the personal columns are
  operation text NOT NULL CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE')),
  columns jsonb NOT NULL,                     -- name → [old, new], values as text
  by_role text NOT NULL DEFAULT session_user,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (xact, seq)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- Arguments: the column with the person's id, or nothing; then those of the primary key. Each value as text, so that no
-- digit of a number is lost on its way. A row whose key changed has gone as one and come as another.
CREATE FUNCTION sys.note_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO sys.audit_change (table_name, row_id, person, operation, columns)
    SELECT TG_TABLE_NAME, key, COALESCE(n.r ->> TG_ARGV[0], o.r ->> TG_ARGV[0]),
           CASE WHEN o.r IS NULL THEN 'INSERT' WHEN n.r IS NULL THEN 'DELETE' ELSE 'UPDATE' END, d.columns
    FROM (SELECT sys.audit_key(to_jsonb(b), TG_ARGV) AS key, to_jsonb(b) AS r FROM before_it b) o
    FULL JOIN (SELECT sys.audit_key(to_jsonb(a), TG_ARGV) AS key, to_jsonb(a) AS r FROM after_it a) n USING (key),
    LATERAL (SELECT jsonb_object_agg(c, jsonb_build_array(o.r ->> c, n.r ->> c)) AS columns
             FROM jsonb_object_keys(COALESCE(n.r, o.r)) c WHERE o.r -> c IS DISTINCT FROM n.r -> c) d
    WHERE d.columns IS NOT NULL;
  ELSIF TG_OP = 'INSERT' THEN
    INSERT INTO sys.audit_change (table_name, row_id, person, operation, columns)
    SELECT TG_TABLE_NAME, sys.audit_key(r, TG_ARGV), r ->> TG_ARGV[0], TG_OP,
           (SELECT jsonb_object_agg(key, jsonb_build_array(null, value)) FROM jsonb_each_text(r) WHERE value IS NOT NULL)
    FROM (SELECT to_jsonb(a) AS r FROM after_it a) n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO sys.audit_change (table_name, row_id, person, operation, columns)
    SELECT TG_TABLE_NAME, sys.audit_key(r, TG_ARGV), r ->> TG_ARGV[0], TG_OP,
           (SELECT jsonb_object_agg(key, jsonb_build_array(value, null)) FROM jsonb_each_text(r) WHERE value IS NOT NULL)
    FROM (SELECT to_jsonb(b) AS r FROM before_it b) o;
  ELSE
    INSERT INTO sys.audit_change (table_name, row_id, operation, columns) VALUES (TG_TABLE_NAME, '*', TG_OP, '{}');
  END IF;
  RETURN NULL;
END
$$;

-- What the first argument is not: the primary key, as text; of a table without one, the whole row.
CREATE FUNCTION sys.audit_key(r jsonb, arguments text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE cardinality(arguments)
    WHEN 1 THEN r::text
    WHEN 2 THEN r ->> arguments[1]
    ELSE (SELECT string_agg(r ->> name, ' ' ORDER BY place)
          FROM unnest(arguments[1:]) WITH ORDINALITY AS k (name, place)) END
$$;

-- The key of each person whose data stands encrypted in entries, itself encrypted by a master key. Of a person who was
-- erased the row stays without the key: what is written of them later can't be read either.
CREATE TABLE sys.person_key (
  person text PRIMARY KEY,
  master text,
  wrapped bytea,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  erased_at timestamptz(3),
  CHECK ((wrapped IS NULL) = (erased_at IS NOT NULL) AND (master IS NULL) = (wrapped IS NULL))
);

-- The master keys that person keys were ever encrypted by: a service that lacks one does not start.
CREATE TABLE sys.master_key (
  id text PRIMARY KEY,
  since timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);

-- What is done at every commit is a function, so that its plans are kept with the session.
-- Takes away what this transaction noted, each change with the key of its person.
CREATE FUNCTION sys.take_audit_changes() RETURNS TABLE (
  xact text, "table" text, id text, person text, operation text, columns jsonb, "by" text, at timestamptz,
  "keyOf" text, master text, wrapped bytea
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  IF pg_current_xact_id_if_assigned() IS NULL THEN
    RETURN; -- it wrote nothing
  END IF;
  RETURN QUERY
    WITH noted AS (DELETE FROM sys.audit_change c WHERE c.xact = pg_current_xact_id() RETURNING c.*)
    SELECT n.xact::text, n.table_name, n.row_id, COALESCE(n.person, n.row_id), n.operation, n.columns, n.by_role,
           n.at::timestamptz, k.person, k.master, k.wrapped
    FROM noted n LEFT JOIN sys.person_key k ON k.person = COALESCE(n.person, n.row_id) ORDER BY n.seq;
END
$$;

-- Writes entries, given as a list in JSON, and has them wait for the sealer.
CREATE FUNCTION sys.write_audit_entries(entries jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH entry AS (
    INSERT INTO sys.audit_entry (id, at, kind, action, actor, actor_kind, employee_id, roles, covered_ids, grant_ids,
                                 request_id, reason, subjects, changes, details, hash)
    SELECT e.id, e.at, e.kind, e.action, e.actor, e."actorKind", e."employeeId", e.roles, e."coveredIds", e."grantIds",
           e."requestId", e.reason, e.subjects, e.changes, NULLIF(e.details, 'null'), decode(e.hash, 'hex')
    FROM jsonb_to_recordset(entries) AS e (id uuid, at timestamptz, kind text, action text, actor text, "actorKind" text,
      "employeeId" uuid, roles text[], "coveredIds" uuid[], "grantIds" uuid[], "requestId" text, reason text,
      subjects jsonb, changes jsonb, details jsonb, hash text)
    RETURNING id)
  INSERT INTO sys.audit_pending (entry_id) SELECT id FROM entry;
END
$$;
