-- Opportunities (商机): a possible deal with a customer, on its way through the sales process (R056).
CREATE TABLE opportunity (
  id                uuid           PRIMARY KEY,
  version           int            NOT NULL CHECK (version > 0),
  created_at        timestamptz(3) NOT NULL,
  updated_at        timestamptz(3) NOT NULL,
  customer_id       uuid           NOT NULL,
  customer_name     text           NOT NULL,
  -- One opportunity per converted lead, however often the event comes.
  lead_id           uuid           CONSTRAINT opportunity_lead_unique UNIQUE,
  owner_id          uuid,
  team_id           uuid,
  title             text           NOT NULL,
  stage             text           NOT NULL
                    CHECK (stage IN ('RECEPTION', 'NEEDS', 'PRESENTATION', 'PROPOSAL', 'NEGOTIATION', 'CONTRACTING',
                                     'WON', 'LOST', 'SUSPENDED')),
  stage_since       timestamptz(3) NOT NULL,
  suspended_from    text,
  amount            numeric(19, 4) CHECK (amount >= 0),
  currency          text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  probability       int            NOT NULL CHECK (probability BETWEEN 0 AND 100),
  forecast_category text           NOT NULL
                    CHECK (forecast_category IN ('PIPELINE', 'BEST_CASE', 'COMMIT', 'CLOSED', 'OMITTED')),
  close_date        date,
  need_summary      text,
  need_purchase_by  date,
  loss_reason       text,
  competitor        text,
  loss_note         text,
  CONSTRAINT opportunity_suspended_from CHECK ((suspended_from IS NOT NULL) = (stage = 'SUSPENDED')),
  CONSTRAINT opportunity_loss_reason CHECK ((loss_reason IS NOT NULL) = (stage = 'LOST'))
);
CREATE INDEX opportunity_list ON opportunity (created_at DESC, id DESC);
CREATE INDEX opportunity_by_owner ON opportunity (owner_id, created_at DESC, id DESC);
CREATE INDEX opportunity_by_team ON opportunity (team_id, created_at DESC, id DESC);
CREATE INDEX opportunity_by_customer ON opportunity (customer_id, created_at DESC, id DESC);

CREATE TABLE opportunity_stage_change (
  id             uuid           PRIMARY KEY,
  opportunity_id uuid           NOT NULL REFERENCES opportunity,
  from_stage     text,
  to_stage       text           NOT NULL,
  reason         text,
  changed_by     text           NOT NULL,
  changed_at     timestamptz(3) NOT NULL
);
CREATE INDEX opportunity_stage_change_of ON opportunity_stage_change (opportunity_id, id);
CREATE TRIGGER opportunity_stage_change_permanent BEFORE UPDATE OR DELETE ON opportunity_stage_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who earns commission on the deal (业绩分配); use cases keep the sum of a deal at exactly 100 %.
CREATE TABLE credit_split (
  opportunity_id uuid          NOT NULL REFERENCES opportunity,
  employee_id    uuid          NOT NULL,
  role           text          NOT NULL CHECK (role IN ('OWNER', 'SUPPORT', 'TECHNICAL', 'REFERRER')),
  percent        numeric(7, 4) NOT NULL CHECK (percent > 0 AND percent <= 100),
  PRIMARY KEY (opportunity_id, employee_id)
);

-- Demonstrations, case studies and comparisons shown to the customer (产品演示/案例/对比, R057).
CREATE TABLE presentation (
  id             uuid           PRIMARY KEY,
  opportunity_id uuid           NOT NULL REFERENCES opportunity,
  kind           text           NOT NULL CHECK (kind IN ('DEMONSTRATION', 'CASE_STUDY', 'COMPARISON')),
  held_on        date           NOT NULL,
  audience       text           NOT NULL,
  content        text           NOT NULL,
  feedback       text,
  presented_by   uuid,
  recorded_at    timestamptz(3) NOT NULL
);
CREATE INDEX presentation_of ON presentation (opportunity_id, id);
