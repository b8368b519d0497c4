-- R075: how far a contract is carried out, as the services that deliver and collect tell it: copies of their rows.
CREATE TABLE contract_order (
  id          uuid           PRIMARY KEY,
  version     int            NOT NULL,
  contract_id uuid           NOT NULL REFERENCES contract,
  number      text           NOT NULL,
  status      text           NOT NULL,
  currency    text           NOT NULL,
  amount      numeric(19, 4) NOT NULL,
  -- [{contractLineId, ordered, shipped, delivered, cancelled}]
  lines       jsonb          NOT NULL
);
CREATE INDEX contract_order_by_contract ON contract_order (contract_id);

CREATE TABLE contract_receivable (
  id          uuid           PRIMARY KEY,
  version     int            NOT NULL,
  contract_id uuid           NOT NULL UNIQUE REFERENCES contract,
  currency    text           NOT NULL,
  amount      numeric(19, 4) NOT NULL,
  delivered   numeric(19, 4) NOT NULL,
  collected   numeric(19, 4) NOT NULL,
  status      text           NOT NULL
);

-- R075: what goes wrong while a contract is carried out, and who sees to it (合同执行问题).
CREATE TABLE contract_problem (
  id          uuid           PRIMARY KEY,
  version     int            NOT NULL CHECK (version > 0),
  created_at  timestamptz(3) NOT NULL,
  updated_at  timestamptz(3) NOT NULL,
  contract_id uuid           NOT NULL REFERENCES contract,
  kind        text           NOT NULL CHECK (kind IN ('DELIVERY', 'QUALITY', 'INSTALLATION', 'PAYMENT', 'OTHER')),
  description text           NOT NULL,
  status      text           NOT NULL CHECK (status IN ('OPEN', 'COORDINATING', 'RESOLVED')),
  assignee_id uuid           NOT NULL,
  due_on      date           NOT NULL,
  raised_by   uuid           NOT NULL,
  resolution  text,
  resolved_by uuid,
  resolved_at timestamptz(3),
  CONSTRAINT contract_problem_resolved CHECK (
    (status = 'RESOLVED') = (resolution IS NOT NULL AND resolved_by IS NOT NULL AND resolved_at IS NOT NULL))
);
CREATE INDEX contract_problem_by_contract ON contract_problem (contract_id, created_at);

-- What was agreed with whom on the way to a solution. Written once.
CREATE TABLE contract_problem_step (
  problem_id  uuid           NOT NULL REFERENCES contract_problem,
  seq         int            NOT NULL CHECK (seq > 0),
  note        text           NOT NULL,
  assignee_id uuid           NOT NULL,
  due_on      date           NOT NULL,
  recorded_by uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (problem_id, seq)
);
