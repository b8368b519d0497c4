-- Proposed changes of policy parameters. A draft is never edited: who approves it approves what was written.
CREATE TABLE sys.policy_draft (
  id                uuid PRIMARY KEY,
  parameter         text NOT NULL,
  value             jsonb NOT NULL,
  effective_from    date NOT NULL,
  reason            text NOT NULL CHECK (reason <> ''),
  status            text NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETURNED', 'WITHDRAWN')),
  prepared_by       uuid NOT NULL,
  prepared_at       timestamptz(3) NOT NULL,
  decided_by        uuid,
  decided_at        timestamptz(3),
  comment           text,
  policy_version_id uuid REFERENCES sys.policy_version,
  version           int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK ((status = 'DRAFT') = (decided_at IS NULL)),
  CHECK ((status = 'PUBLISHED') = (policy_version_id IS NOT NULL)),
  -- Four eyes, also for whoever writes SQL.
  CHECK (status NOT IN ('PUBLISHED', 'RETURNED') OR decided_by <> prepared_by)
);
CREATE INDEX policy_draft_open ON sys.policy_draft (parameter, prepared_at) WHERE status = 'DRAFT';

-- What was published stays as it was published.
CREATE FUNCTION sys.policy_version_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is not allowed: publish a new version', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER policy_version_immutable BEFORE UPDATE OR DELETE ON sys.policy_version
  FOR EACH ROW EXECUTE FUNCTION sys.policy_version_is_immutable();
