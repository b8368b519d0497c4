-- R073, R077: each department that works on a contract confirms that its copy has arrived, once for every version of it.
ALTER TABLE contract
  -- 1 is what was signed; every amendment in force is one more.
  ADD COLUMN contract_version int NOT NULL DEFAULT 1 CHECK (contract_version > 0),
  ADD COLUMN terminated_on    date;

CREATE TABLE contract_receipt (
  id               uuid           PRIMARY KEY,
  version          int            NOT NULL CHECK (version > 0),
  created_at       timestamptz(3) NOT NULL,
  updated_at       timestamptz(3) NOT NULL,
  contract_id      uuid           NOT NULL REFERENCES contract,
  contract_version int            NOT NULL CHECK (contract_version > 0),
  department       text           NOT NULL CHECK (department IN ('FINANCE', 'LOGISTICS', 'PRODUCTION')),
  status           text           NOT NULL CHECK (status IN ('WAITING', 'INCOMPLETE', 'RECEIVED')),
  due_at           timestamptz(3) NOT NULL,
  -- The version of the time limits (P14) that `due_at` comes from.
  policy_version   int            NOT NULL CHECK (policy_version >= 0),
  received_by      uuid,
  received_at      timestamptz(3),
  note             text,
  missing          text,
  CONSTRAINT contract_receipt_once UNIQUE (contract_id, contract_version, department),
  CONSTRAINT contract_receipt_received CHECK (
    (status = 'RECEIVED') = (received_at IS NOT NULL) AND (received_at IS NULL) = (received_by IS NULL)),
  CONSTRAINT contract_receipt_incomplete CHECK ((status = 'INCOMPLETE') = (missing IS NOT NULL))
);
CREATE INDEX contract_receipt_by_time ON contract_receipt (created_at);
