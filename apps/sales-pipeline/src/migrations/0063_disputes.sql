-- R081: legal disputes over contracts (法律纠纷): who claims what, which counsel was engaged, what was done, what was learnt.
CREATE TABLE dispute_case (
  id                uuid           PRIMARY KEY,
  version           int            NOT NULL CHECK (version > 0),
  created_at        timestamptz(3) NOT NULL,
  updated_at        timestamptz(3) NOT NULL,
  number            text           NOT NULL UNIQUE,
  contract_id       uuid           NOT NULL REFERENCES contract,
  contract_number   text           NOT NULL,
  customer_id       uuid           NOT NULL,
  customer_name     text           NOT NULL,
  owner_id          uuid,
  team_id           uuid,
  status            text           NOT NULL CHECK (status IN ('OPEN', 'COUNSEL', 'NEGOTIATION', 'LITIGATION', 'CLOSED')),
  claimed_by        text           NOT NULL CHECK (claimed_by IN ('COMPANY', 'CUSTOMER')),
  claim             text           NOT NULL,
  currency          text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  claimed_amount    numeric(19, 4) NOT NULL CHECK (claimed_amount >= 0),
  opened_by         uuid           NOT NULL,
  counsel_name      text,
  counsel_firm      text,
  counsel_fee       numeric(19, 4) CHECK (counsel_fee >= 0),
  outcome           text,
  settled_amount    numeric(19, 4) CHECK (settled_amount >= 0),
  lessons           text,
  closed_by         uuid,
  closed_at         timestamptz(3),
  CONSTRAINT dispute_case_counsel CHECK (status = 'OPEN' OR (counsel_name IS NOT NULL AND counsel_firm IS NOT NULL)),
  -- A case is closed with what was learnt from it.
  CONSTRAINT dispute_case_closed CHECK ((status = 'CLOSED') =
    (outcome IS NOT NULL AND lessons IS NOT NULL AND closed_by IS NOT NULL AND closed_at IS NOT NULL))
);
-- A contract is in one dispute at a time; what is claimed besides belongs to it.
CREATE UNIQUE INDEX dispute_case_open ON dispute_case (contract_id) WHERE status <> 'CLOSED';
CREATE INDEX dispute_case_list ON dispute_case (created_at DESC, id DESC);
CREATE INDEX dispute_case_by_owner ON dispute_case (owner_id, created_at DESC, id DESC);
CREATE INDEX dispute_case_by_team ON dispute_case (team_id, created_at DESC, id DESC);
CREATE INDEX dispute_case_search ON dispute_case
  USING gin ((claim || ' ' || coalesce(outcome, '') || ' ' || coalesce(lessons, '')) gin_trgm_ops);

-- Letters, hearings, offers: written once.
CREATE TABLE dispute_step (
  dispute_id  uuid           NOT NULL REFERENCES dispute_case,
  seq         int            NOT NULL CHECK (seq > 0),
  kind        text           NOT NULL CHECK (kind IN ('LETTER', 'MEETING', 'OFFER', 'HEARING', 'RULING', 'OTHER')),
  held_on     date           NOT NULL,
  description text           NOT NULL,
  recorded_by uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (dispute_id, seq)
);
