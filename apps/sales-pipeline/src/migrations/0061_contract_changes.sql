-- A contract has versions: what was signed is the first, and each amendment in force (合同变更) makes the next.

-- Lines are changed, added and removed by amendments. An added one has no line of a quote.
ALTER TABLE contract_line
  ALTER COLUMN quote_line_id DROP NOT NULL,
  ADD COLUMN version    int            NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT now();
UPDATE contract_line l SET updated_at = c.created_at FROM contract c WHERE c.id = l.contract_id;

CREATE TABLE contract_version (
  id               uuid           PRIMARY KEY,
  contract_id      uuid           NOT NULL REFERENCES contract,
  contract_version int            NOT NULL CHECK (contract_version > 0),
  -- All that was agreed: totals, lines, payment terms, clauses.
  terms            jsonb          NOT NULL,
  effective_on     date           NOT NULL,
  created_at       timestamptz(3) NOT NULL,
  CONSTRAINT contract_version_once UNIQUE (contract_id, contract_version)
);
CREATE FUNCTION contract_version_is_permanent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is not allowed: what was agreed stays as it was', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER contract_version_permanent BEFORE UPDATE OR DELETE ON contract_version
  FOR EACH ROW EXECUTE FUNCTION contract_version_is_permanent();

-- The terms of a contract as its tables have them: those of its first version, whose lines all come from a quote.
CREATE FUNCTION signed_terms(of_contract uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'currency', c.currency,
    'netTotal', trim_scale(c.net_total)::text,
    'taxTotal', trim_scale(c.tax_total)::text,
    'grossTotal', trim_scale(c.gross_total)::text,
    'lines', (SELECT jsonb_agg(jsonb_build_object(
        'id', l.id, 'seq', l.seq, 'productId', l.product_id, 'sku', l.sku, 'name', l.name,
        'specification', l.specification, 'productClass', l.product_class,
        'difficulty', trim_scale(l.difficulty)::text, 'unit', l.unit, 'warrantyMonths', l.warranty_months,
        'taxRate', trim_scale(q.tax_rate)::text, 'quantity', trim_scale(l.quantity)::text,
        'netAmount', trim_scale(l.net_amount)::text, 'taxAmount', trim_scale(l.tax_amount)::text,
        'grossAmount', trim_scale(l.gross_amount)::text, 'promisedOn', l.promised_on) ORDER BY l.seq)
      FROM contract_line l JOIN quote_line q ON q.id = l.quote_line_id WHERE l.contract_id = c.id),
    'paymentTerms', (SELECT jsonb_agg(jsonb_build_object(
        'trigger', i.due_trigger, 'percent', trim_scale(i.percent)::text, 'daysAfter', i.days_after) ORDER BY i.seq)
      FROM contract_instalment i WHERE i.contract_id = c.id),
    'clauses', (SELECT jsonb_agg(jsonb_build_object('kind', k.kind, 'text', k.text) ORDER BY k.kind)
      FROM contract_clause k WHERE k.contract_id = c.id))
  FROM contract c WHERE c.id = of_contract
$$;
INSERT INTO contract_version (id, contract_id, contract_version, terms, effective_on, created_at)
  SELECT gen_random_uuid(), id, 1, signed_terms(id), effective_on, effective_at FROM contract WHERE effective_at IS NOT NULL;

-- What one side wants to be otherwise (变更、终止申请). What is proposed is never edited: another proposal takes its place.
CREATE TABLE contract_change (
  id               uuid           PRIMARY KEY,
  version          int            NOT NULL CHECK (version > 0),
  created_at       timestamptz(3) NOT NULL,
  updated_at       timestamptz(3) NOT NULL,
  contract_id      uuid           NOT NULL REFERENCES contract,
  kind             text           NOT NULL CHECK (kind IN ('AMENDMENT', 'TERMINATION')),
  status           text           NOT NULL CHECK (status IN ('IN_REVIEW', 'APPROVED', 'IN_FORCE', 'REFUSED', 'WITHDRAWN')),
  requested_by     text           NOT NULL CHECK (requested_by IN ('COMPANY', 'CUSTOMER', 'MUTUAL')),
  reason           text           NOT NULL,
  proposed_by      uuid           NOT NULL,
  close_reason     text,
  closed_at        timestamptz(3),
  -- An amendment: what the contract becomes, what that changes, and why a director decides too.
  contract_version int            CHECK (contract_version > 1),
  terms            jsonb,
  changes          jsonb,
  triggers         text[]         NOT NULL,
  signatures       jsonb,
  archive_location text,
  -- A termination: the last day, and what the sides settle.
  ends_on          date,
  settlement       text,
  compensation     numeric(19, 4),
  CONSTRAINT contract_change_amends CHECK ((kind = 'AMENDMENT') =
    (contract_version IS NOT NULL AND terms IS NOT NULL AND changes IS NOT NULL)),
  CONSTRAINT contract_change_terminates CHECK ((kind = 'TERMINATION') = (ends_on IS NOT NULL AND settlement IS NOT NULL)),
  CONSTRAINT contract_change_signed CHECK (kind <> 'AMENDMENT'
    OR (status = 'IN_FORCE') = (signatures IS NOT NULL AND archive_location IS NOT NULL)),
  CONSTRAINT contract_change_closed CHECK ((closed_at IS NOT NULL) = (status IN ('IN_FORCE', 'REFUSED', 'WITHDRAWN')))
);
-- One thing at a time: two changes that do not know of each other could not both be right.
CREATE UNIQUE INDEX contract_change_open ON contract_change (contract_id) WHERE closed_at IS NULL;
CREATE INDEX contract_change_by_contract ON contract_change (contract_id, created_at);

CREATE TABLE contract_change_review (
  change_id   uuid NOT NULL REFERENCES contract_change,
  kind        text NOT NULL CHECK (kind IN ('LEGAL', 'FINANCE', 'DIRECTOR')),
  status      text NOT NULL CHECK (status IN ('OPEN', 'APPROVED', 'REFUSED', 'CANCELLED')),
  reviewer_id uuid,
  comment     text,
  decided_at  timestamptz(3),
  PRIMARY KEY (change_id, kind),
  CONSTRAINT contract_change_review_reviewer CHECK ((reviewer_id IS NOT NULL) = (status IN ('APPROVED', 'REFUSED')))
);
-- R069: one person is one review.
CREATE UNIQUE INDEX contract_change_review_by_different_people ON contract_change_review (change_id, reviewer_id);
