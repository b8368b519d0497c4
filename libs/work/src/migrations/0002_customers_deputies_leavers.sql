-- The customer whose business it is, so that work can be listed by customer.
ALTER TABLE sys.work_item ADD COLUMN customer_id uuid;
-- A decision that a deputy may make in the place of who it waits for.
ALTER TABLE sys.work_item ADD COLUMN by_deputy boolean NOT NULL DEFAULT false;
-- With a role to escalate to: only those who lead this team or one above it.
ALTER TABLE sys.work_item ADD COLUMN escalate_team_id uuid;
-- Whom it waited for by name until they left: a new owner of the record takes it over from them.
ALTER TABLE sys.work_item ADD COLUMN leaver_ids uuid[] NOT NULL DEFAULT '{}';

CREATE INDEX work_item_of_people ON sys.work_item USING gin ((assignee_ids || escalate_ids)) WHERE closed_at IS NULL;
CREATE INDEX work_item_of_customer ON sys.work_item (customer_id);
