-- Quotes (报价单). The quote is the number and the deal; each version holds a content that never changes.
CREATE TABLE quote (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  number         text           NOT NULL UNIQUE,
  opportunity_id uuid           NOT NULL REFERENCES opportunity,
  customer_id    uuid           NOT NULL,
  customer_name  text           NOT NULL,
  owner_id       uuid,
  team_id        uuid,
  status         text           NOT NULL,
  revision       int            NOT NULL CHECK (revision > 0)
);
CREATE INDEX quote_list ON quote (created_at DESC, id DESC);
CREATE INDEX quote_by_owner ON quote (owner_id, created_at DESC, id DESC);
CREATE INDEX quote_by_team ON quote (team_id, created_at DESC, id DESC);
CREATE INDEX quote_by_customer ON quote (customer_id, created_at DESC, id DESC);
CREATE INDEX quote_by_opportunity ON quote (opportunity_id, id);

CREATE TABLE quote_version (
  id                uuid           PRIMARY KEY,
  quote_id          uuid           NOT NULL REFERENCES quote,
  revision          int            NOT NULL CHECK (revision > 0),
  created_at        timestamptz(3) NOT NULL,
  prepared_by       uuid           NOT NULL,
  -- Content: what an approver answers for.
  priced_on         date           NOT NULL,
  currency          text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  valid_until       date           NOT NULL,
  payment_terms     jsonb          NOT NULL,
  delivery_terms    text           NOT NULL,
  after_sales_terms text           NOT NULL,
  freight_cost      numeric(19, 4) NOT NULL CHECK (freight_cost >= 0),
  installation_cost numeric(19, 4) NOT NULL CHECK (installation_cost >= 0),
  list_total        numeric(19, 4) NOT NULL,
  net_total         numeric(19, 4) NOT NULL,
  tax_total         numeric(19, 4) NOT NULL,
  gross_total       numeric(19, 4) NOT NULL,
  -- Progress.
  status            text           NOT NULL
                    CHECK (status IN ('DRAFT', 'SUBMITTED', 'IN_APPROVAL', 'RETURNED', 'APPROVED', 'SENT', 'ACCEPTED',
                                      'DECLINED', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED')),
  pricing_policy_id uuid           REFERENCES pricing_policy,
  triggers          jsonb          NOT NULL DEFAULT '[]',
  approval_id       uuid,
  submitted_by      uuid,
  submitted_at      timestamptz(3),
  return_reason     text,
  approved_at       timestamptz(3),
  sent_to           text,
  sent_at           timestamptz(3),
  accepted_by       text,
  accepted_how      text           CHECK (accepted_how IN ('SIGNED_COPY', 'EMAIL', 'MESSAGE', 'PHONE', 'MEETING')),
  acceptance_note   text,
  accepted_at       timestamptz(3),
  decline_reason    text,
  UNIQUE (quote_id, revision),
  CONSTRAINT quote_version_accepted CHECK ((accepted_at IS NOT NULL) = (status = 'ACCEPTED'))
);

CREATE TABLE quote_line (
  id               uuid           PRIMARY KEY,
  quote_version_id uuid           NOT NULL REFERENCES quote_version,
  seq              int            NOT NULL CHECK (seq > 0),
  product_id       uuid           NOT NULL REFERENCES product,
  sku              text           NOT NULL,
  name             text           NOT NULL,
  specification    text,
  family           text           NOT NULL,
  product_class    text           NOT NULL,
  difficulty       numeric(6, 4)  NOT NULL,
  unit             text           NOT NULL,
  warranty_months  int            NOT NULL,
  quantity         numeric(18, 6) NOT NULL CHECK (quantity > 0),
  currency         text           NOT NULL,
  list_price       numeric(19, 4) NOT NULL CHECK (list_price >= 0),
  discount_percent numeric(7, 4)  NOT NULL CHECK (discount_percent BETWEEN 0 AND 100),
  unit_cost        numeric(19, 4) NOT NULL CHECK (unit_cost >= 0),
  tax_rate         numeric(5, 4)  NOT NULL,
  net_amount       numeric(19, 4) NOT NULL,
  tax_amount       numeric(19, 4) NOT NULL,
  gross_amount     numeric(19, 4) NOT NULL,
  promised_on      date,
  UNIQUE (quote_version_id, seq)
);

-- What was priced stays as it was priced: a change is a new version (trap: an approval that outlives an edit).
CREATE TRIGGER quote_line_permanent BEFORE UPDATE OR DELETE ON quote_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER quote_version_permanent BEFORE DELETE ON quote_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER quote_version_content_permanent BEFORE UPDATE ON quote_version
  FOR EACH ROW
  WHEN ((OLD.quote_id, OLD.revision, OLD.prepared_by, OLD.priced_on, OLD.currency, OLD.valid_until, OLD.payment_terms,
         OLD.delivery_terms, OLD.after_sales_terms, OLD.freight_cost, OLD.installation_cost, OLD.list_total,
         OLD.net_total, OLD.tax_total, OLD.gross_total)
     IS DISTINCT FROM
        (NEW.quote_id, NEW.revision, NEW.prepared_by, NEW.priced_on, NEW.currency, NEW.valid_until, NEW.payment_terms,
         NEW.delivery_terms, NEW.after_sales_terms, NEW.freight_cost, NEW.installation_cost, NEW.list_total,
         NEW.net_total, NEW.tax_total, NEW.gross_total))
  EXECUTE FUNCTION refuse_change();
