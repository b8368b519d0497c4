-- The customer whose business it is; whether a deputy may do it; of which team those are to whom it is escalated.
ALTER TABLE inbox_item ADD COLUMN customer_id uuid;
ALTER TABLE inbox_item ADD COLUMN by_deputy boolean NOT NULL DEFAULT false;
ALTER TABLE inbox_item ADD COLUMN escalate_team_id uuid;
CREATE INDEX inbox_item_of_customer ON inbox_item (customer_id, due_order, id) WHERE closed_at IS NULL;

-- Who decides approvals in whose place (审批代理), as sales-pipeline tells it. A copy: by what it says on the day of the
-- question, work of the one is shown to the other.
CREATE TABLE approval_deputy (
  id           uuid           PRIMARY KEY,
  version      int            NOT NULL CHECK (version > 0),
  delegator_id uuid           NOT NULL,
  delegate_id  uuid           NOT NULL,
  roles        text[]         NOT NULL,
  valid_from   date           NOT NULL,
  valid_until  date           NOT NULL,
  revoked_at   timestamptz(3)
);
CREATE INDEX approval_deputy_delegate ON approval_deputy (delegate_id) WHERE revoked_at IS NULL;
