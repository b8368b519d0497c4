-- The sales process by published policy (P13), the next step of a deal, who works on it, and where it came from.

-- The version of the policy that a stage was left and entered by; null for changes before there was one.
ALTER TABLE opportunity_stage_change ADD COLUMN policy_version int CHECK (policy_version >= 0);

ALTER TABLE opportunity
  -- What the seller says, where it is not the stage's own. It stays with a deal that rests.
  ADD COLUMN own_probability          int  CHECK (own_probability BETWEEN 0 AND 99),
  ADD COLUMN decision_maker           text,
  ADD COLUMN resume_on                date,
  ADD COLUMN lost_from                text,
  -- The day of the open step, kept here for lists; the step itself stands in next_step.
  ADD COLUMN next_step_due_on         date,
  -- Who works on it beside the owner, kept here for row scopes; what each does stands in deal_member.
  ADD COLUMN member_ids               uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN source                   text NOT NULL DEFAULT 'DIRECT'
                                      CHECK (source IN ('LEAD', 'REPEAT', 'REFERRAL', 'DIRECT')),
  ADD COLUMN previous_opportunity_id  uuid REFERENCES opportunity,
  ADD COLUMN referring_customer_id    uuid,
  ADD COLUMN referring_employee_id    uuid,
  ADD COLUMN referrer_name            text,
  ADD CONSTRAINT opportunity_rests_until CHECK (resume_on IS NULL OR stage = 'SUSPENDED'),
  ADD CONSTRAINT opportunity_steps_while_open
    CHECK (next_step_due_on IS NULL OR stage NOT IN ('WON', 'LOST', 'SUSPENDED'));
UPDATE opportunity SET source = 'LEAD' WHERE lead_id IS NOT NULL;
-- Where lost deals stood: their history has it.
UPDATE opportunity o SET lost_from = c.from_stage FROM opportunity_stage_change c
 WHERE o.stage = 'LOST' AND c.id = (SELECT max(id::text)::uuid FROM opportunity_stage_change
                                     WHERE opportunity_id = o.id AND to_stage = 'LOST');
ALTER TABLE opportunity
  ADD CONSTRAINT opportunity_lost_from CHECK ((lost_from IS NOT NULL) = (stage = 'LOST'));
CREATE INDEX opportunity_referred_by ON opportunity (referring_customer_id) WHERE referring_customer_id IS NOT NULL;

-- What is done next on a deal, until when and by whom (下一步计划). A deal has one open step at most.
CREATE TABLE next_step (
  id             uuid           PRIMARY KEY,
  opportunity_id uuid           NOT NULL REFERENCES opportunity,
  what           text           NOT NULL,
  due_on         date           NOT NULL,
  -- Null while it waits for the manager of the team: who had it has left.
  assignee_id    uuid,
  status         text           NOT NULL CHECK (status IN ('OPEN', 'DONE', 'REPLACED', 'DROPPED')),
  -- The policy (P14) by which a missed step goes to the superior, as it was when the step was planned.
  grace_days     int            NOT NULL CHECK (grace_days >= 0),
  policy_version int            NOT NULL CHECK (policy_version >= 0),
  planned_by     text           NOT NULL,
  planned_at     timestamptz(3) NOT NULL,
  result         text,
  closed_by      text,
  closed_at      timestamptz(3),
  CONSTRAINT next_step_result CHECK ((result IS NOT NULL) = (status = 'DONE')),
  CONSTRAINT next_step_closed CHECK ((closed_at IS NOT NULL) = (status <> 'OPEN'))
);
CREATE UNIQUE INDEX next_step_open ON next_step (opportunity_id) WHERE status = 'OPEN';
CREATE INDEX next_step_of ON next_step (opportunity_id, id);
CREATE INDEX next_step_waiting_for ON next_step (assignee_id) WHERE status = 'OPEN';

-- Who works on a deal beside its owner, and on what (分工协作, R076). A share of the credit is another matter: a technical
-- adviser may have none.
CREATE TABLE deal_member (
  opportunity_id uuid NOT NULL REFERENCES opportunity,
  employee_id    uuid NOT NULL,
  role           text NOT NULL CHECK (role IN ('OWNER', 'SUPPORT', 'TECHNICAL', 'REFERRER')),
  work           text NOT NULL,
  PRIMARY KEY (opportunity_id, employee_id)
);

-- A risk of the customer makes the manager look at the strategy of each open deal (销售策略复盘).
CREATE TABLE strategy_review (
  id             uuid           PRIMARY KEY,
  opportunity_id uuid           NOT NULL REFERENCES opportunity,
  alert_id       uuid           NOT NULL,
  kind           text           NOT NULL,
  severity       text           NOT NULL,
  reason         text           NOT NULL,
  raised_at      timestamptz(3) NOT NULL,
  conclusion     text,
  concluded_by   text,
  concluded_at   timestamptz(3),
  -- One review a deal for each alert, however often it is told.
  CONSTRAINT strategy_review_unique UNIQUE (opportunity_id, alert_id),
  CONSTRAINT strategy_review_concluded CHECK ((conclusion IS NOT NULL) = (concluded_at IS NOT NULL))
);

-- Which customer was merged into which, so that what comes late for the one goes to the other.
CREATE TABLE customer_merge (
  merged_customer_id uuid           PRIMARY KEY,
  customer_id        uuid           NOT NULL,
  merged_at          timestamptz(3) NOT NULL,
  CONSTRAINT customer_merge_into_another CHECK (merged_customer_id <> customer_id)
);
