-- What a quote promises beside prices, and what may be said of a product (R078).

ALTER TABLE quote_version
  ADD COLUMN delivery_method    text,
  ADD COLUMN installation_terms text,
  ADD COLUMN service_commitment text,
  -- What deviates from the company's standard terms, one text each.
  ADD COLUMN non_standard_terms jsonb NOT NULL DEFAULT '[]',
  -- What is said of products and comes from no published fact: { line, text }, the line null for the whole quote.
  ADD COLUMN claims             jsonb NOT NULL DEFAULT '[]';

DROP TRIGGER quote_version_content_permanent ON quote_version;
CREATE TRIGGER quote_version_content_permanent BEFORE UPDATE ON quote_version
  FOR EACH ROW
  WHEN ((OLD.quote_id, OLD.revision, OLD.prepared_by, OLD.priced_on, OLD.currency, OLD.valid_until, OLD.payment_terms,
         OLD.delivery_terms, OLD.after_sales_terms, OLD.freight_cost, OLD.installation_cost, OLD.list_total,
         OLD.net_total, OLD.tax_total, OLD.gross_total, OLD.content_salt, OLD.delivery_method, OLD.installation_terms,
         OLD.service_commitment, OLD.non_standard_terms, OLD.claims)
     IS DISTINCT FROM
        (NEW.quote_id, NEW.revision, NEW.prepared_by, NEW.priced_on, NEW.currency, NEW.valid_until, NEW.payment_terms,
         NEW.delivery_terms, NEW.after_sales_terms, NEW.freight_cost, NEW.installation_cost, NEW.list_total,
         NEW.net_total, NEW.tax_total, NEW.gross_total, NEW.content_salt, NEW.delivery_method, NEW.installation_terms,
         NEW.service_commitment, NEW.non_standard_terms, NEW.claims))
  EXECUTE FUNCTION refuse_change();

-- The published facts of the product when the line was priced.
ALTER TABLE quote_line ADD COLUMN facts jsonb NOT NULL DEFAULT '[]';

-- Facts of products (产品事实): what may be said of one, with its source. A change is a new revision; of one code one
-- revision is published. R078: who publishes is not who wrote it.
CREATE TABLE product_fact (
  id            uuid           PRIMARY KEY,
  version       int            NOT NULL CHECK (version > 0),
  created_at    timestamptz(3) NOT NULL,
  updated_at    timestamptz(3) NOT NULL,
  product_id    uuid           NOT NULL REFERENCES product,
  code          text           NOT NULL,
  revision      int            NOT NULL CHECK (revision > 0),
  name          text           NOT NULL,
  name_zh       text           NOT NULL,
  value         text           NOT NULL,
  unit          text,
  source        text           NOT NULL,
  status        text           NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  drafted_by    uuid           NOT NULL,
  published_by  uuid,
  published_at  timestamptz(3),
  withdrawn_why text,
  CONSTRAINT product_fact_revision_unique UNIQUE (product_id, code, revision),
  CONSTRAINT product_fact_two_people CHECK (published_by <> drafted_by),
  CONSTRAINT product_fact_published CHECK ((published_by IS NULL) = (published_at IS NULL)),
  CONSTRAINT product_fact_withdrawn CHECK ((withdrawn_why IS NOT NULL) = (status = 'WITHDRAWN'))
);
CREATE UNIQUE INDEX product_fact_in_force ON product_fact (product_id, code) WHERE status = 'PUBLISHED';
CREATE TRIGGER product_fact_content_permanent BEFORE UPDATE ON product_fact
  FOR EACH ROW
  WHEN ((OLD.product_id, OLD.code, OLD.revision, OLD.name, OLD.name_zh, OLD.value, OLD.unit, OLD.source, OLD.drafted_by)
     IS DISTINCT FROM
        (NEW.product_id, NEW.code, NEW.revision, NEW.name, NEW.name_zh, NEW.value, NEW.unit, NEW.source, NEW.drafted_by))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER product_fact_permanent BEFORE DELETE ON product_fact
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Holds (停售待改进): a severe improvement that service asks for stops the sale until somebody answers for going on.
CREATE TABLE product_hold (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  product_id     uuid           NOT NULL REFERENCES product,
  -- One hold per request, however often it is told.
  improvement_id uuid           NOT NULL CONSTRAINT product_hold_improvement_unique UNIQUE,
  reason         text           NOT NULL,
  since          timestamptz(3) NOT NULL,
  released_by    uuid,
  released_at    timestamptz(3),
  release_reason text,
  CONSTRAINT product_hold_released CHECK ((released_at IS NULL) = (release_reason IS NULL))
);
CREATE INDEX product_hold_of_product ON product_hold (product_id, id);
