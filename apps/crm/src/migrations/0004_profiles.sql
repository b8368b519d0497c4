-- Need and decision profiles (需求信息, 决策信息). A change is a new revision; none is ever overwritten.
CREATE TABLE need_profile (
  id              uuid           PRIMARY KEY,
  created_at      timestamptz(3) NOT NULL,
  lead_id         uuid           REFERENCES lead,
  customer_id     uuid           REFERENCES customer,
  revision        int            NOT NULL CHECK (revision > 0),
  recorded_by     uuid,
  summary         text           NOT NULL,
  products        text[]         NOT NULL,
  budget_amount   numeric(19,4)  CHECK (budget_amount > 0),
  budget_currency text           CHECK (budget_currency ~ '^[A-Z]{3}$'),
  purchase_by     date,
  scenario        text,
  pain_points     text[]         NOT NULL,
  expectations    text,
  function_need   text,
  quality_need    text,
  price_need      text,
  delivery_need   text,
  service_need    text,
  preferences     text,
  CONSTRAINT need_profile_of_somebody CHECK (lead_id IS NOT NULL OR customer_id IS NOT NULL),
  CONSTRAINT need_profile_budget_whole CHECK ((budget_amount IS NULL) = (budget_currency IS NULL)),
  CONSTRAINT need_profile_lead_revision UNIQUE (lead_id, revision),
  CONSTRAINT need_profile_customer_revision UNIQUE (customer_id, revision)
);

CREATE TABLE decision_profile (
  id          uuid           PRIMARY KEY,
  created_at  timestamptz(3) NOT NULL,
  lead_id     uuid           REFERENCES lead,
  customer_id uuid           REFERENCES customer,
  revision    int            NOT NULL CHECK (revision > 0),
  recorded_by uuid,
  deciders    text[]         NOT NULL,
  process     text,
  decision_on date,
  CONSTRAINT decision_profile_of_somebody CHECK (lead_id IS NOT NULL OR customer_id IS NOT NULL),
  CONSTRAINT decision_profile_lead_revision UNIQUE (lead_id, revision),
  CONSTRAINT decision_profile_customer_revision UNIQUE (customer_id, revision)
);
