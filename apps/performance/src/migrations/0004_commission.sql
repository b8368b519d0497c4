-- Commission plans (提成方案). What was approved is never edited; a new version takes its place.
CREATE TABLE commission_plan (
  id                   uuid           PRIMARY KEY,
  version              int            NOT NULL CHECK (version > 0),
  created_at           timestamptz(3) NOT NULL,
  updated_at           timestamptz(3) NOT NULL,
  code                 text           NOT NULL,
  plan_version         int            NOT NULL CHECK (plan_version > 0),
  name                 text           NOT NULL,
  status               text           NOT NULL CHECK (status IN ('DRAFT', 'APPROVED', 'ACTIVE', 'ENDED')),
  currency             text           NOT NULL,
  basis                text           NOT NULL CHECK (basis = 'COLLECTED'),
  period               text           NOT NULL CHECK (period IN ('MONTH', 'YEAR')),
  -- [{from, upTo, ratePercent}], contiguous from 0, the last one open.
  tiers                jsonb          NOT NULL,
  -- [{productClass, factor}]
  class_factors        jsonb          NOT NULL,
  other_classes_factor numeric(9, 4)  NOT NULL CHECK (other_classes_factor >= 0),
  effective_from       date           NOT NULL,
  effective_to         date           CHECK (effective_to >= effective_from),
  drafted_by           text           NOT NULL,
  approved_by          text,
  approved_at          timestamptz(3),
  activated_at         timestamptz(3),
  CONSTRAINT commission_plan_version_unique UNIQUE (code, plan_version),
  -- Four eyes, also for whoever writes SQL.
  CONSTRAINT commission_plan_four_eyes CHECK (approved_by <> drafted_by),
  CONSTRAINT commission_plan_approved CHECK ((status = 'DRAFT') = (approved_by IS NULL)),
  CONSTRAINT commission_plan_activated CHECK ((status IN ('ACTIVE', 'ENDED')) = (activated_at IS NOT NULL))
);
CREATE INDEX commission_plan_list ON commission_plan (created_at DESC, id DESC);

-- What commission needs to know of a contract: who sold what, for how much (合同业绩).
CREATE TABLE sold_contract (
  id              uuid           PRIMARY KEY,
  number          text           NOT NULL,
  customer_id     uuid           NOT NULL,
  currency        text           NOT NULL,
  net_total       numeric(19, 4) NOT NULL,
  gross_total     numeric(19, 4) NOT NULL CHECK (gross_total > 0),
  effective_on    date           NOT NULL,
  -- [{lineId, sku, name, productClass, difficulty, netAmount}]
  lines           jsonb          NOT NULL,
  -- [{employeeId, percent}], one entry a person, 100 in all, in the order of the ids.
  splits          jsonb          NOT NULL,
  -- Collected on the contract so far, with tax, reversals taken off.
  collected_gross numeric(19, 4) NOT NULL,
  created_at      timestamptz(3) NOT NULL
);

-- Payments allocated to contracts and their reversals (回款), as finance told them.
CREATE TABLE collected_payment (
  id           uuid           PRIMARY KEY,
  contract_id  uuid           NOT NULL REFERENCES sold_contract,
  reverses_id  uuid           REFERENCES collected_payment,
  -- Negative for a reversal. Net amounts of all payments of a contract add up to its net total when it is paid in full.
  gross_amount numeric(19, 4) NOT NULL,
  net_amount   numeric(19, 4) NOT NULL,
  allocated_on date           NOT NULL,
  -- The plan and its period that rate it; null while no plan is in force for its day.
  plan_id      uuid           REFERENCES commission_plan,
  plan_period  text,
  created_at   timestamptz(3) NOT NULL,
  CHECK ((gross_amount < 0) = (reverses_id IS NOT NULL)),
  CHECK ((plan_id IS NULL) = (plan_period IS NULL))
);
CREATE INDEX collected_payment_unrated ON collected_payment (allocated_on) WHERE plan_id IS NULL;
CREATE INDEX collected_payment_by_plan ON collected_payment (plan_id, allocated_on);

-- The basis of a person in a period of a plan. Its row is the lock under which lines are settled.
CREATE TABLE commission_accumulator (
  id          uuid            PRIMARY KEY,
  employee_id uuid            NOT NULL REFERENCES employee,
  plan_id     uuid            NOT NULL REFERENCES commission_plan,
  period      text            NOT NULL,
  basis       numeric(30, 10) NOT NULL,
  CONSTRAINT commission_accumulator_unique UNIQUE (employee_id, plan_id, period)
);
-- The share of one contract in it.
CREATE TABLE commission_accumulator_contract (
  accumulator_id  uuid            NOT NULL REFERENCES commission_accumulator,
  contract_id     uuid            NOT NULL REFERENCES sold_contract,
  collected_gross numeric(19, 4)  NOT NULL,
  basis           numeric(30, 10) NOT NULL,
  PRIMARY KEY (accumulator_id, contract_id)
);

-- Commission statements (提成单): what one person is paid for a month.
CREATE TABLE commission_statement (
  id                uuid           PRIMARY KEY,
  version           int            NOT NULL CHECK (version > 0),
  created_at        timestamptz(3) NOT NULL,
  updated_at        timestamptz(3) NOT NULL,
  number            text           NOT NULL CONSTRAINT commission_statement_number_unique UNIQUE,
  employee_id       uuid           NOT NULL REFERENCES employee,
  team_id           uuid,
  month             text           NOT NULL CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  currency          text           NOT NULL,
  status            text           NOT NULL CHECK (status IN ('CALCULATED', 'IN_REVIEW', 'APPROVED', 'PAID')),
  amount            numeric(19, 4) NOT NULL CHECK (amount >= 0),
  prepared_by       text           NOT NULL,
  submitted_by      text,
  submitted_at      timestamptz(3),
  returned_reason   text,
  approved_by       text,
  approved_at       timestamptz(3),
  paid_on           date,
  payment_reference text,
  CONSTRAINT commission_statement_unique UNIQUE (employee_id, month, currency),
  CONSTRAINT commission_statement_four_eyes CHECK (approved_by <> prepared_by AND approved_by <> submitted_by),
  CONSTRAINT commission_statement_pays CHECK (status = 'CALCULATED' OR amount > 0)
);
CREATE INDEX commission_statement_list ON commission_statement (month DESC, id DESC);

-- Commission lines (提成明细): what one payment brings one person, and how it was worked out.
CREATE TABLE commission_line (
  id                 uuid            PRIMARY KEY,
  version            int             NOT NULL CHECK (version > 0),
  created_at         timestamptz(3)  NOT NULL,
  updated_at         timestamptz(3)  NOT NULL,
  employee_id        uuid            NOT NULL REFERENCES employee,
  team_id            uuid,
  contract_id        uuid            NOT NULL REFERENCES sold_contract,
  customer_id        uuid            NOT NULL,
  allocation_id      uuid            NOT NULL REFERENCES collected_payment,
  plan_id            uuid            NOT NULL REFERENCES commission_plan,
  plan_period        text            NOT NULL,
  month              text            NOT NULL,
  currency           text            NOT NULL,
  split_percent      numeric(9, 4)   NOT NULL,
  basis              numeric(30, 10) NOT NULL,
  basis_before       numeric(30, 10) NOT NULL,
  basis_after        numeric(30, 10) NOT NULL,
  entitlement_before numeric(19, 4)  NOT NULL,
  entitlement_after  numeric(19, 4)  NOT NULL,
  amount             numeric(19, 4)  NOT NULL,
  steps              jsonb           NOT NULL,
  statement_id       uuid            REFERENCES commission_statement,
  CONSTRAINT commission_line_once UNIQUE (allocation_id, employee_id),
  CONSTRAINT commission_line_settles CHECK (amount = entitlement_after - entitlement_before AND basis = basis_after - basis_before)
);
CREATE INDEX commission_line_list ON commission_line (created_at DESC, id DESC);
CREATE INDEX commission_line_by_contract ON commission_line (contract_id, created_at, id);
CREATE INDEX commission_line_by_statement ON commission_line (statement_id);
CREATE INDEX commission_line_open ON commission_line (employee_id, currency, month) WHERE statement_id IS NULL;
