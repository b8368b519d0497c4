-- Products (产品) with their effective-dated list prices and costs.
CREATE TABLE product (
  id              uuid           PRIMARY KEY,
  version         int            NOT NULL CHECK (version > 0),
  created_at      timestamptz(3) NOT NULL,
  updated_at      timestamptz(3) NOT NULL,
  sku             text           NOT NULL CONSTRAINT product_sku_unique UNIQUE,
  name            text           NOT NULL,
  name_en         text,
  specification   text,
  family          text           NOT NULL,
  product_class   text           NOT NULL CHECK (product_class IN ('STANDARD', 'CUSTOM', 'SERVICE', 'SPARE_PART')),
  difficulty      numeric(6, 4)  NOT NULL CHECK (difficulty > 0),
  unit            text           NOT NULL,
  fraction_digits int            NOT NULL CHECK (fraction_digits BETWEEN 0 AND 6),
  currency        text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  tax_rate        numeric(5, 4)  NOT NULL CHECK (tax_rate >= 0 AND tax_rate < 1),
  warranty_months int            NOT NULL CHECK (warranty_months >= 0),
  active          boolean        NOT NULL
);
CREATE INDEX product_list ON product (sku, id);
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX product_search ON product USING gin ((sku || ' ' || name || ' ' || coalesce(name_en, '')) gin_trgm_ops);

-- The price book (价目表) is a history: rows are added and never changed. On a day the entry with the latest
-- effective_from that has come counts, and of several for one day the one recorded last.
CREATE TABLE price_book_entry (
  id             uuid           PRIMARY KEY,
  product_id     uuid           NOT NULL REFERENCES product,
  list_price     numeric(19, 4) NOT NULL CHECK (list_price >= 0),
  currency       text           NOT NULL,
  effective_from date           NOT NULL,
  recorded_by    text           NOT NULL,
  recorded_at    timestamptz(3) NOT NULL
);
CREATE INDEX price_book_entry_of_product ON price_book_entry (product_id, effective_from DESC, id DESC);

CREATE TABLE cost_snapshot (
  id             uuid           PRIMARY KEY,
  product_id     uuid           NOT NULL REFERENCES product,
  unit_cost      numeric(19, 4) NOT NULL CHECK (unit_cost >= 0),
  currency       text           NOT NULL,
  effective_from date           NOT NULL,
  recorded_by    text           NOT NULL,
  recorded_at    timestamptz(3) NOT NULL
);
CREATE INDEX cost_snapshot_of_product ON cost_snapshot (product_id, effective_from DESC, id DESC);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is not allowed: its rows are a permanent record', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER price_book_entry_permanent BEFORE UPDATE OR DELETE ON price_book_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER cost_snapshot_permanent BEFORE UPDATE OR DELETE ON cost_snapshot
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
