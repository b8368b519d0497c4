-- Receivables (应收账款): one per contract, in instalments; receipts; and the dated, append-only allocations between them.
CREATE TABLE receivable (
  id              uuid           PRIMARY KEY,
  version         int            NOT NULL CHECK (version > 0),
  created_at      timestamptz(3) NOT NULL,
  updated_at      timestamptz(3) NOT NULL,
  contract_id     uuid           NOT NULL CONSTRAINT receivable_one_per_contract UNIQUE,
  contract_number text           NOT NULL,
  customer_id     uuid           NOT NULL,
  customer_name   text           NOT NULL,
  owner_id        uuid,
  team_id         uuid,
  currency        text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  net_amount      numeric(19, 4) NOT NULL CHECK (net_amount >= 0),
  amount          numeric(19, 4) NOT NULL CHECK (amount >= 0),
  -- Gross amount of what the customer has signed for: from then on it is owed, not only ordered.
  delivered       numeric(19, 4) NOT NULL CHECK (delivered >= 0),
  -- Net of reversals; always the sum of the allocations.
  collected       numeric(19, 4) NOT NULL CHECK (collected BETWEEN 0 AND amount),
  status          text           NOT NULL,
  effective_on    date           NOT NULL,
  CONSTRAINT receivable_status_by_collected CHECK (
    status = CASE WHEN collected = amount THEN 'PAID' WHEN collected > 0 THEN 'PARTLY_PAID' ELSE 'OPEN' END)
);
CREATE INDEX receivable_list ON receivable (created_at DESC, id DESC);
CREATE INDEX receivable_by_owner ON receivable (owner_id, created_at DESC, id DESC);
CREATE INDEX receivable_by_team ON receivable (team_id, created_at DESC, id DESC);
CREATE INDEX receivable_by_customer ON receivable (customer_id, created_at DESC, id DESC);

CREATE TABLE instalment (
  id            uuid           PRIMARY KEY,
  version       int            NOT NULL CHECK (version > 0),
  created_at    timestamptz(3) NOT NULL,
  updated_at    timestamptz(3) NOT NULL,
  receivable_id uuid           NOT NULL REFERENCES receivable,
  contract_id   uuid           NOT NULL,
  customer_id   uuid           NOT NULL,
  owner_id      uuid,
  team_id       uuid,
  seq           int            NOT NULL CHECK (seq > 0),
  trigger       text           NOT NULL CHECK (trigger IN ('SIGNED', 'DELIVERED', 'ACCEPTED')),
  days_after    int            NOT NULL CHECK (days_after >= 0),
  currency      text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount        numeric(19, 4) NOT NULL CHECK (amount > 0),
  collected     numeric(19, 4) NOT NULL CHECK (collected BETWEEN 0 AND amount),
  status        text           NOT NULL,
  triggered_on  date,
  due_on        date,
  CONSTRAINT instalment_seq UNIQUE (receivable_id, seq),
  CONSTRAINT instalment_due_by_trigger CHECK (
    (due_on IS NULL) = (triggered_on IS NULL) AND (due_on IS NULL OR due_on = triggered_on + days_after)),
  CONSTRAINT instalment_status_by_collected CHECK (
    status = CASE WHEN collected = amount THEN 'PAID' WHEN collected > 0 THEN 'PARTLY_PAID'
                  WHEN due_on IS NULL THEN 'PLANNED' ELSE 'OPEN' END)
);
CREATE INDEX instalment_unpaid ON instalment (customer_id, due_on) WHERE status <> 'PAID';

-- Receipts (收款单): money that arrived. What is not allocated yet belongs to no contract.
CREATE TABLE receipt (
  id          uuid           PRIMARY KEY,
  version     int            NOT NULL CHECK (version > 0),
  created_at  timestamptz(3) NOT NULL,
  updated_at  timestamptz(3) NOT NULL,
  number      text           NOT NULL UNIQUE,
  customer_id uuid           NOT NULL,
  owner_id    uuid,
  team_id     uuid,
  currency    text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount      numeric(19, 4) NOT NULL CHECK (amount > 0),
  allocated   numeric(19, 4) NOT NULL CHECK (allocated BETWEEN 0 AND amount),
  received_on date           NOT NULL,
  reference   text           NOT NULL,
  note        text,
  recorded_by text           NOT NULL,
  -- A bank statement that is entered twice must not become money twice.
  CONSTRAINT receipt_reference_per_payer UNIQUE (customer_id, reference)
);
CREATE INDEX receipt_list ON receipt (received_on DESC, id DESC);
CREATE INDEX receipt_unallocated ON receipt (customer_id) WHERE allocated < amount;

-- Allocations (核销) and their reversals: written once, never deleted. Balances of any past day are sums over them.
CREATE TABLE allocation (
  id                     uuid           PRIMARY KEY,
  version                int            NOT NULL CHECK (version > 0),
  created_at             timestamptz(3) NOT NULL,
  updated_at             timestamptz(3) NOT NULL,
  kind                   text           NOT NULL CHECK (kind IN ('ALLOCATION', 'REVERSAL')),
  receipt_id             uuid           NOT NULL REFERENCES receipt,
  instalment_id          uuid           NOT NULL REFERENCES instalment,
  receivable_id          uuid           NOT NULL REFERENCES receivable,
  contract_id            uuid           NOT NULL,
  customer_id            uuid           NOT NULL,
  owner_id               uuid,
  team_id                uuid,
  currency               text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  -- Always positive; a reversal counts negative.
  amount                 numeric(19, 4) NOT NULL CHECK (amount > 0),
  allocated_on           date           NOT NULL,
  reverses_allocation_id uuid           CONSTRAINT allocation_reversed_once UNIQUE REFERENCES allocation,
  reason                 text,
  recorded_by            text           NOT NULL,
  CONSTRAINT allocation_reversal CHECK (
    (kind = 'REVERSAL') = (reverses_allocation_id IS NOT NULL) AND (kind = 'REVERSAL') = (reason IS NOT NULL))
);
CREATE INDEX allocation_by_instalment ON allocation (instalment_id, allocated_on, id);
CREATE INDEX allocation_by_receipt ON allocation (receipt_id, allocated_on, id);
