-- A contract until it is in force: where its clauses come from, what deviates from template and quote, who must look
-- at it, what the customer wants changed, what was explained, what proves that it was signed, where its original is.

ALTER TABLE contract
  ADD COLUMN language                text NOT NULL DEFAULT 'ZH' CHECK (language IN ('ZH', 'EN')),
  ADD COLUMN policy_version          int,
  ADD COLUMN signed_copy_id          uuid,
  ADD COLUMN signed_copy_sha256      text CHECK (signed_copy_sha256 ~ '^[0-9a-f]{64}$'),
  ADD COLUMN signed_copy_recorded_at timestamptz(3),
  ADD COLUMN archive_number          text CONSTRAINT contract_archive_number_unique UNIQUE,
  ADD COLUMN retained_until          date,
  ADD CONSTRAINT contract_signed_copy CHECK ((signed_copy_id IS NULL) = (signed_copy_sha256 IS NULL)
                                             AND (signed_copy_id IS NULL) = (signed_copy_recorded_at IS NULL));

-- R074: found by number, customer or place of the original. Chinese names are found too, whatever the locale: what has no
-- trigram there is compared row by row.
CREATE INDEX contract_search ON contract USING gin ((number || ' ' || customer_name) gin_trgm_ops);
CREATE INDEX contract_archived_in ON contract (archive_location text_pattern_ops) WHERE archive_location IS NOT NULL;

ALTER TABLE contract_clause
  DROP CONSTRAINT contract_clause_kind_check,
  ADD CONSTRAINT contract_clause_kind_check
    CHECK (kind IN ('PRODUCT', 'SPECIFICATION', 'QUANTITY', 'PRICE', 'DELIVERY', 'PAYMENT', 'QUALITY_STANDARD',
                    'AFTER_SALES', 'ACCEPTANCE', 'WARRANTY', 'RETENTION_OF_TITLE', 'CONFIDENTIALITY', 'LIABILITY',
                    'FORCE_MAJEURE', 'DISPUTE_RESOLUTION')),
  ADD COLUMN template_id uuid REFERENCES clause_template;

-- What a wording has otherwise than the template, or a term otherwise than the accepted quote. Those of earlier rounds of
-- review stay, with what was decided.
CREATE TABLE contract_deviation (
  id          uuid           PRIMARY KEY,
  contract_id uuid           NOT NULL REFERENCES contract,
  round       int            NOT NULL CHECK (round > 0),
  subject     text           NOT NULL CHECK (subject IN ('CLAUSE', 'TERM')),
  field       text           NOT NULL,
  standard    text,
  deviating   text,
  template_id uuid           REFERENCES clause_template,
  decided_in  text           NOT NULL CHECK (decided_in IN ('LEGAL', 'FINANCE', 'TECHNICAL', 'BUSINESS')),
  reason      text,
  status      text           NOT NULL CHECK (status IN ('OPEN', 'APPROVED', 'REFUSED')),
  decided_by  uuid,
  decided_at  timestamptz(3),
  comment     text,
  UNIQUE (contract_id, round, subject, field),
  CONSTRAINT contract_deviation_differs CHECK (standard IS DISTINCT FROM deviating),
  CONSTRAINT contract_deviation_decided CHECK ((status = 'OPEN') = (decided_by IS NULL)
                                               AND (decided_by IS NULL) = (decided_at IS NULL))
);

ALTER TABLE contract_review
  DROP CONSTRAINT contract_review_kind_check,
  ADD CONSTRAINT contract_review_kind_check CHECK (kind IN ('LEGAL', 'FINANCE', 'TECHNICAL', 'BUSINESS')),
  ADD COLUMN reasons        text[] NOT NULL DEFAULT '{ALWAYS}',
  ADD COLUMN due_at         timestamptz(3),
  ADD COLUMN policy_version int,
  -- R069: legality, compliance, clarity, company interest: [{"item", "answer", "comment"}].
  ADD COLUMN checklist      jsonb  NOT NULL DEFAULT '[]';

ALTER TABLE contract_signature
  ADD COLUMN capacity              text NOT NULL DEFAULT 'LEGAL_REPRESENTATIVE'
                                   CHECK (capacity IN ('LEGAL_REPRESENTATIVE', 'AUTHORIZED_AGENT')),
  ADD COLUMN authority_document_id uuid,
  ADD COLUMN seal                  text CHECK (seal IN ('CONTRACT_SEAL', 'COMPANY_SEAL')),
  ADD CONSTRAINT contract_signature_seal CHECK (seal IS NULL OR sealed);

-- R070: what was explained to the customer before signing, clause by clause, and what the customer has to bring.
CREATE TABLE contract_explanation (
  id           uuid           PRIMARY KEY,
  contract_id  uuid           NOT NULL REFERENCES contract,
  round        int            NOT NULL,
  explained_to text           NOT NULL,
  explained_on date           NOT NULL,
  explained_by text           NOT NULL,
  points       jsonb          NOT NULL,
  questions    jsonb          NOT NULL,
  formalities  text[]         NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);
CREATE INDEX contract_explanation_of ON contract_explanation (contract_id, recorded_at);

-- R071: what the customer wants changed before signing, and what the company says to it.
CREATE TABLE contract_change_request (
  id             uuid           PRIMARY KEY,
  contract_id    uuid           NOT NULL REFERENCES contract,
  seq            int            NOT NULL CHECK (seq > 0),
  status         text           NOT NULL CHECK (status IN ('OPEN', 'CONSULTING', 'AGREED', 'REFUSED', 'WITHDRAWN')),
  requested_by   text           NOT NULL,
  requested_on   date           NOT NULL,
  clause         text,
  term           text,
  asked_text     text           NOT NULL,
  reason         text           NOT NULL,
  consults       text[]         NOT NULL CHECK (cardinality(consults) > 0),
  recorded_by    uuid           NOT NULL,
  recorded_at    timestamptz(3) NOT NULL,
  outcome        text           CHECK (outcome IN ('AGREED', 'COMPROMISE', 'REFUSED', 'WITHDRAWN')),
  outcome_text   text,
  outcome_reason text,
  settled_by     uuid,
  settled_at     timestamptz(3),
  redraft_round  int,
  UNIQUE (contract_id, seq),
  CONSTRAINT contract_change_about CHECK ((clause IS NULL) <> (term IS NULL)),
  CONSTRAINT contract_change_settled CHECK ((outcome IS NULL) = (status IN ('OPEN', 'CONSULTING'))
                                            AND (outcome IS NULL) = (settled_by IS NULL))
);

CREATE TABLE contract_change_opinion (
  contract_id       uuid           NOT NULL REFERENCES contract,
  change_request_id uuid           NOT NULL REFERENCES contract_change_request,
  kind              text           NOT NULL CHECK (kind IN ('LEGAL', 'FINANCE', 'TECHNICAL', 'BUSINESS')),
  opinion           text           NOT NULL CHECK (opinion IN ('AGREE', 'AGREE_IF', 'OBJECT')),
  text              text           NOT NULL,
  given_by          uuid           NOT NULL,
  given_at          timestamptz(3) NOT NULL,
  PRIMARY KEY (change_request_id, kind)
);
CREATE INDEX contract_change_opinion_of ON contract_change_opinion (contract_id);

-- R074: who has the original, and who had it.
CREATE TABLE contract_loan (
  id           uuid           PRIMARY KEY,
  contract_id  uuid           NOT NULL REFERENCES contract,
  borrower_id  uuid           NOT NULL,
  purpose      text           NOT NULL,
  due_on       date           NOT NULL,
  lent_by      text           NOT NULL,
  lent_at      timestamptz(3) NOT NULL,
  received_by  text,
  returned_at  timestamptz(3),
  CONSTRAINT contract_loan_returned CHECK ((received_by IS NULL) = (returned_at IS NULL))
);
-- There is one original.
CREATE UNIQUE INDEX contract_loan_open ON contract_loan (contract_id) WHERE returned_at IS NULL;
CREATE INDEX contract_loan_of ON contract_loan (contract_id, lent_at);
