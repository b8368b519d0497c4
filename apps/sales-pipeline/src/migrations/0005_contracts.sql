-- Sales contracts (销售合同): what both sides sign, made from the accepted quote.
CREATE TABLE contract (
  id               uuid           PRIMARY KEY,
  version          int            NOT NULL CHECK (version > 0),
  created_at       timestamptz(3) NOT NULL,
  updated_at       timestamptz(3) NOT NULL,
  number           text           NOT NULL UNIQUE,
  opportunity_id   uuid           NOT NULL REFERENCES opportunity,
  quote_id         uuid           NOT NULL REFERENCES quote,
  quote_version_id uuid           NOT NULL CONSTRAINT contract_quote_version_unique UNIQUE REFERENCES quote_version,
  customer_id      uuid           NOT NULL,
  customer_name    text           NOT NULL,
  owner_id         uuid,
  team_id          uuid,
  status           text           NOT NULL
                   CHECK (status IN ('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SIGNING', 'EFFECTIVE', 'AMENDING',
                                     'DISPUTED', 'COMPLETED', 'TERMINATED')),
  currency         text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  net_total        numeric(19, 4) NOT NULL,
  tax_total        numeric(19, 4) NOT NULL,
  gross_total      numeric(19, 4) NOT NULL,
  drafted_by       uuid           NOT NULL,
  review_round     int            NOT NULL CHECK (review_round >= 0),
  return_reason    text,
  explained_to     text,
  explained_on     date,
  explanation_note text,
  archive_location text,
  archived_by      text,
  archived_at      timestamptz(3),
  effective_on     date,
  effective_at     timestamptz(3),
  first_contract   boolean        NOT NULL,
  -- R074: nothing is in force whose original nobody can find.
  CONSTRAINT contract_effective_is_archived
    CHECK (status NOT IN ('EFFECTIVE', 'AMENDING', 'COMPLETED') OR (archive_location IS NOT NULL AND effective_on IS NOT NULL))
);
CREATE INDEX contract_list ON contract (created_at DESC, id DESC);
CREATE INDEX contract_by_owner ON contract (owner_id, created_at DESC, id DESC);
CREATE INDEX contract_by_team ON contract (team_id, created_at DESC, id DESC);
CREATE INDEX contract_by_customer ON contract (customer_id, created_at DESC, id DESC);
CREATE INDEX contract_by_opportunity ON contract (opportunity_id, id);

CREATE TABLE contract_line (
  id              uuid           PRIMARY KEY,
  contract_id     uuid           NOT NULL REFERENCES contract,
  quote_line_id   uuid           NOT NULL REFERENCES quote_line,
  seq             int            NOT NULL CHECK (seq > 0),
  product_id      uuid           NOT NULL,
  sku             text           NOT NULL,
  name            text           NOT NULL,
  specification   text,
  product_class   text           NOT NULL,
  difficulty      numeric(6, 4)  NOT NULL,
  unit            text           NOT NULL,
  warranty_months int            NOT NULL,
  quantity        numeric(18, 6) NOT NULL CHECK (quantity > 0),
  currency        text           NOT NULL,
  net_amount      numeric(19, 4) NOT NULL,
  tax_amount      numeric(19, 4) NOT NULL,
  gross_amount    numeric(19, 4) NOT NULL,
  promised_on     date,
  UNIQUE (contract_id, seq)
);

CREATE TABLE contract_instalment (
  contract_id uuid           NOT NULL REFERENCES contract,
  seq         int            NOT NULL CHECK (seq > 0),
  due_trigger text           NOT NULL CHECK (due_trigger IN ('SIGNED', 'DELIVERED', 'ACCEPTED')),
  percent     numeric(7, 4)  NOT NULL CHECK (percent > 0 AND percent <= 100),
  amount      numeric(19, 4) NOT NULL,
  days_after  int            NOT NULL CHECK (days_after >= 0),
  PRIMARY KEY (contract_id, seq)
);

-- R068: a contract becomes reviewable only with all eight.
CREATE TABLE contract_clause (
  contract_id uuid NOT NULL REFERENCES contract,
  kind        text NOT NULL
              CHECK (kind IN ('PRODUCT', 'SPECIFICATION', 'QUANTITY', 'PRICE', 'DELIVERY', 'PAYMENT',
                              'QUALITY_STANDARD', 'AFTER_SALES')),
  text        text NOT NULL,
  PRIMARY KEY (contract_id, kind)
);

CREATE TABLE contract_review (
  contract_id uuid           NOT NULL REFERENCES contract,
  round       int            NOT NULL CHECK (round > 0),
  kind        text           NOT NULL CHECK (kind IN ('LEGAL', 'FINANCE')),
  status      text           NOT NULL CHECK (status IN ('OPEN', 'APPROVED', 'RETURNED', 'CANCELLED')),
  reviewer_id uuid,
  comment     text,
  decided_at  timestamptz(3),
  PRIMARY KEY (contract_id, round, kind),
  CONSTRAINT contract_review_reviewer CHECK ((reviewer_id IS NOT NULL) = (status IN ('APPROVED', 'RETURNED')))
);
-- R069: one person is one review.
CREATE UNIQUE INDEX contract_review_by_different_people ON contract_review (contract_id, round, reviewer_id);

CREATE TABLE contract_signature (
  contract_id uuid           NOT NULL REFERENCES contract,
  party       text           NOT NULL CHECK (party IN ('COMPANY', 'CUSTOMER')),
  signatory   text           NOT NULL,
  title       text,
  sealed      boolean        NOT NULL,
  signed_on   date           NOT NULL,
  recorded_by text           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (contract_id, party)
);
