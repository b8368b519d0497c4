-- Sales plans of the company, a team or a person (销售计划, R053-R055). A row is one version of a plan.
CREATE TABLE sales_plan (
  id               uuid           PRIMARY KEY,
  version          int            NOT NULL CHECK (version > 0),
  created_at       timestamptz(3) NOT NULL,
  updated_at       timestamptz(3) NOT NULL,
  -- The plan across its versions: the id of its first.
  series_id        uuid           NOT NULL REFERENCES sales_plan,
  revision         int            NOT NULL CHECK (revision > 0),
  level            text           NOT NULL CHECK (level IN ('COMPANY', 'TEAM', 'PERSON')),
  employee_id      uuid,
  team_id          uuid,
  period_kind      text           NOT NULL CHECK (period_kind IN ('MONTH', 'QUARTER', 'YEAR')),
  period_start     date           NOT NULL,
  period_end       date           NOT NULL CHECK (period_end > period_start),
  currency         text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  status           text           NOT NULL
                   CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED', 'CLOSED')),
  -- The version of the plan above that it was written under.
  parent_id        uuid           REFERENCES sales_plan,
  strategy         text           NOT NULL,
  analysis         text,
  author_id        uuid           NOT NULL,
  submitted_at     timestamptz(3),
  shortfall_reason text,
  return_reason    text,
  approved_by      uuid,
  approved_at      timestamptz(3),
  conclusion       text,
  closed_at        timestamptz(3),
  CONSTRAINT sales_plan_level CHECK (
    (employee_id IS NOT NULL) = (level = 'PERSON') AND (team_id IS NULL OR level <> 'COMPANY') AND
    (team_id IS NOT NULL OR level <> 'TEAM')),
  CONSTRAINT sales_plan_parent CHECK (level <> 'COMPANY' OR parent_id IS NULL),
  CONSTRAINT sales_plan_approved CHECK (
    (status IN ('APPROVED', 'SUPERSEDED', 'CLOSED')) = (approved_by IS NOT NULL AND approved_at IS NOT NULL)),
  CONSTRAINT sales_plan_by_two CHECK (approved_by <> author_id),
  CONSTRAINT sales_plan_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL AND conclusion IS NOT NULL))
);
-- One plan of somebody for a period: one version of a number, one that counts, one in the making.
CREATE UNIQUE INDEX sales_plan_revision ON sales_plan
  (level, coalesce(employee_id, team_id), period_kind, period_start, revision) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX sales_plan_in_force ON sales_plan
  (level, coalesce(employee_id, team_id), period_kind, period_start) NULLS NOT DISTINCT
  WHERE status IN ('APPROVED', 'CLOSED');
CREATE UNIQUE INDEX sales_plan_in_writing ON sales_plan
  (level, coalesce(employee_id, team_id), period_kind, period_start) NULLS NOT DISTINCT
  WHERE status IN ('DRAFT', 'SUBMITTED', 'RETURNED');
CREATE INDEX sales_plan_list ON sales_plan (period_start DESC, id DESC);
CREATE INDEX sales_plan_of_employee ON sales_plan (employee_id, period_start DESC, id DESC);
CREATE INDEX sales_plan_of_team ON sales_plan (team_id, period_start DESC, id DESC);
CREATE INDEX sales_plan_of_series ON sales_plan (series_id, revision);
CREATE INDEX sales_plan_below ON sales_plan (parent_id);

-- What a plan is to reach (目标): each metric once, so that the plans below add up to it.
CREATE TABLE sales_plan_goal (
  id          uuid           PRIMARY KEY,
  plan_id     uuid           NOT NULL REFERENCES sales_plan,
  seq         int            NOT NULL CHECK (seq > 0),
  metric      text           NOT NULL
              CHECK (metric IN ('SIGNED_AMOUNT', 'COLLECTED_AMOUNT', 'NEW_CUSTOMERS', 'WON_DEALS', 'QUOTES_SENT',
                                'PRESENTATIONS', 'WIN_RATE', 'DAYS_TO_CLOSE')),
  target      numeric(19, 4) NOT NULL CHECK (target > 0),
  weight      numeric(7, 4)  NOT NULL CHECK (weight > 0 AND weight <= 100),
  due_on      date           NOT NULL,
  note        text,
  aligns_with uuid           REFERENCES sales_plan_goal,
  UNIQUE (plan_id, seq),
  CONSTRAINT sales_plan_goal_metric UNIQUE (plan_id, metric)
);

-- How a goal is broken down (目标分解): what a team or person below is to bring to it.
CREATE TABLE sales_plan_share (
  plan_id     uuid           NOT NULL REFERENCES sales_plan,
  goal_id     uuid           NOT NULL REFERENCES sales_plan_goal,
  seq         int            NOT NULL CHECK (seq > 0),
  team_id     uuid,
  employee_id uuid,
  value       numeric(19, 4) NOT NULL CHECK (value > 0),
  PRIMARY KEY (goal_id, seq),
  CONSTRAINT sales_plan_share_of_one CHECK ((team_id IS NULL) <> (employee_id IS NULL)),
  CONSTRAINT sales_plan_share_once UNIQUE NULLS NOT DISTINCT (goal_id, team_id, employee_id)
);
CREATE INDEX sales_plan_share_of_plan ON sales_plan_share (plan_id);

-- How it is to be reached (措施): what, who, until when.
CREATE TABLE sales_plan_measure (
  plan_id        uuid NOT NULL REFERENCES sales_plan,
  seq            int  NOT NULL CHECK (seq > 0),
  what           text NOT NULL,
  responsible_id uuid NOT NULL,
  due_on         date NOT NULL,
  PRIMARY KEY (plan_id, seq)
);

-- What was approved is what was planned: a change is a new version.
CREATE FUNCTION keep_approved_plan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE plan uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.plan_id ELSE NEW.plan_id END;
BEGIN
  IF EXISTS (SELECT 1 FROM sales_plan WHERE id = plan AND approved_at IS NOT NULL) THEN
    RAISE EXCEPTION '% on % is not allowed: the plan is approved', TG_OP, TG_TABLE_NAME;
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER sales_plan_goal_approved BEFORE INSERT OR UPDATE OR DELETE ON sales_plan_goal
  FOR EACH ROW EXECUTE FUNCTION keep_approved_plan();
CREATE TRIGGER sales_plan_share_approved BEFORE INSERT OR UPDATE OR DELETE ON sales_plan_share
  FOR EACH ROW EXECUTE FUNCTION keep_approved_plan();
CREATE TRIGGER sales_plan_measure_approved BEFORE INSERT OR UPDATE OR DELETE ON sales_plan_measure
  FOR EACH ROW EXECUTE FUNCTION keep_approved_plan();

-- Targets that performance has published (销售任务), as told. Of several versions the highest counts.
CREATE TABLE published_target (
  id             uuid           PRIMARY KEY,
  metric         text           NOT NULL,
  scope          text           NOT NULL,
  employee_id    uuid,
  team_id        uuid,
  period_start   date           NOT NULL,
  period_end     date           NOT NULL,
  amount         numeric(19, 4),
  currency       text,
  count          int,
  target_version int            NOT NULL,
  published_at   timestamptz(3) NOT NULL
);
CREATE INDEX published_target_of ON published_target (metric, scope, period_start);

-- What plans are compared with, by the day it happened.
CREATE INDEX contract_by_effective_on ON contract (effective_on) WHERE effective_on IS NOT NULL;
CREATE INDEX quote_version_by_sent_at ON quote_version (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX presentation_by_day ON presentation (held_on);
