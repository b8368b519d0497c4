-- Pricing policy (价格政策): margin floors and the limits above which a director decides too. Versions are added, never
-- changed; a quote keeps the version it was submitted under.
CREATE TABLE pricing_policy (
  id                   uuid           PRIMARY KEY,
  effective_from       date           NOT NULL,
  line_margin_floor    numeric(6, 4)  NOT NULL CHECK (line_margin_floor < 1),
  family_margin_floors jsonb          NOT NULL,
  quote_margin_floor   numeric(6, 4)  NOT NULL CHECK (quote_margin_floor < 1),
  discount_limit       numeric(6, 4)  NOT NULL CHECK (discount_limit BETWEEN 0 AND 1),
  amount_limit         numeric(19, 4) NOT NULL CHECK (amount_limit > 0),
  currency             text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  credit_days_limit    int            NOT NULL CHECK (credit_days_limit >= 0),
  annual_finance_rate  numeric(6, 4)  NOT NULL CHECK (annual_finance_rate >= 0),
  approval_hours       int            NOT NULL CHECK (approval_hours > 0),
  reason               text           NOT NULL,
  recorded_by          text           NOT NULL,
  recorded_at          timestamptz(3) NOT NULL
);
CREATE INDEX pricing_policy_by_day ON pricing_policy (effective_from DESC, id DESC);
CREATE TRIGGER pricing_policy_permanent BEFORE UPDATE OR DELETE ON pricing_policy
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A system that nobody has configured yet is careful, not open.
INSERT INTO pricing_policy VALUES (
  '01900000-0000-7000-8000-000000000001', '2000-01-01', 0.1500, '{}', 0.1200, 0.1500, 1000000, 'CNY', 60, 0.0435, 8,
  'Default until the company publishes its own', 'system:sales-pipeline', '2000-01-01T00:00:00Z'
);
