-- Requests for approval, each bound to the hash of the content it was asked for.
CREATE TABLE sys.approval_request (
  id                       uuid PRIMARY KEY,
  subject_type             text NOT NULL,
  subject_id               uuid NOT NULL,
  content_hash             text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  triggers                 jsonb NOT NULL,
  levels                   jsonb NOT NULL CHECK (jsonb_array_length(levels) > 0),
  current_level            int NOT NULL CHECK (current_level BETWEEN 1 AND jsonb_array_length(levels)),
  level_due_at             timestamptz(3) NOT NULL,
  status                   text NOT NULL
    CHECK (status IN ('PENDING', 'APPROVED', 'REJECTED', 'RETURNED', 'VOIDED', 'WITHDRAWN')),
  requester_id             uuid NOT NULL,
  preparer_id              uuid NOT NULL,
  beneficiary_ids          uuid[] NOT NULL,
  indirect_beneficiary_ids uuid[] NOT NULL,
  requested_at             timestamptz(3) NOT NULL,
  closed_at                timestamptz(3),
  version                  int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK ((status = 'PENDING') = (closed_at IS NULL))
);

-- One open request per record: two clicks on "submit" are one request.
CREATE UNIQUE INDEX approval_request_one_pending ON sys.approval_request (subject_type, subject_id) WHERE status = 'PENDING';
CREATE INDEX approval_request_subject ON sys.approval_request (subject_type, subject_id, requested_at DESC);
CREATE INDEX approval_request_pending ON sys.approval_request (level_due_at) WHERE status = 'PENDING';

-- What happened to a request, in order. Rows are never changed.
CREATE TABLE sys.approval_step (
  request_id       uuid NOT NULL REFERENCES sys.approval_request,
  number           int NOT NULL CHECK (number > 0),
  kind             text NOT NULL CHECK (kind IN ('OPENED', 'SKIPPED', 'APPROVED', 'REJECTED', 'RETURNED',
                     'CONTENT_CHANGED', 'ESCALATED', 'OVERDUE', 'VOIDED', 'WITHDRAWN')),
  level            int NOT NULL,
  actor_id         uuid,
  on_behalf_of_id  uuid,
  comment          text,
  indirect_benefit boolean NOT NULL,
  content_hash     text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  triggers         jsonb NOT NULL,
  at               timestamptz(3) NOT NULL,
  PRIMARY KEY (request_id, number),
  CHECK (kind NOT IN ('OPENED', 'APPROVED', 'REJECTED', 'RETURNED', 'WITHDRAWN') OR actor_id IS NOT NULL)
);

-- Who decides for whom, and on which days; a revoked one stays as a record of who could have decided.
CREATE TABLE sys.approval_delegation (
  id           uuid PRIMARY KEY,
  delegator_id uuid NOT NULL,
  delegate_id  uuid NOT NULL CHECK (delegate_id <> delegator_id),
  roles        text[] NOT NULL,
  valid_from   date NOT NULL,
  valid_until  date NOT NULL CHECK (valid_until >= valid_from),
  created_at   timestamptz(3) NOT NULL,
  revoked_at   timestamptz(3)
);
CREATE INDEX approval_delegation_delegate ON sys.approval_delegation (delegate_id) WHERE revoked_at IS NULL;

CREATE FUNCTION sys.approval_record_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is not allowed: approvals are a permanent record', TG_OP, TG_TABLE_NAME;
END $$;

CREATE TRIGGER approval_step_immutable BEFORE UPDATE OR DELETE ON sys.approval_step
  FOR EACH ROW EXECUTE FUNCTION sys.approval_record_is_immutable();
CREATE TRIGGER approval_request_permanent BEFORE DELETE ON sys.approval_request
  FOR EACH ROW EXECUTE FUNCTION sys.approval_record_is_immutable();
-- A request that was decided can only be voided, and whom it concerns never changes.
CREATE TRIGGER approval_request_decided BEFORE UPDATE ON sys.approval_request
  FOR EACH ROW
  WHEN ((OLD.status <> 'PENDING' AND NOT (OLD.status = 'APPROVED' AND NEW.status = 'VOIDED'))
    OR (OLD.subject_type, OLD.subject_id, OLD.requester_id, OLD.preparer_id, OLD.beneficiary_ids, OLD.levels)
       IS DISTINCT FROM
       (NEW.subject_type, NEW.subject_id, NEW.requester_id, NEW.preparer_id, NEW.beneficiary_ids, NEW.levels))
  EXECUTE FUNCTION sys.approval_record_is_immutable();
