-- Prices in more than one currency and for more than one kind of buyer.

-- Exchange rates (汇率): what one unit of a currency is in another from a day on. Rows are added and never changed.
CREATE TABLE exchange_rate (
  id             uuid            PRIMARY KEY,
  from_currency  text            NOT NULL CHECK (from_currency ~ '^[A-Z]{3}$'),
  to_currency    text            NOT NULL CHECK (to_currency ~ '^[A-Z]{3}$'),
  rate           numeric(20, 10) NOT NULL CHECK (rate > 0),
  effective_from date            NOT NULL,
  source         text            NOT NULL,
  recorded_by    text            NOT NULL,
  recorded_at    timestamptz(3)  NOT NULL,
  CONSTRAINT exchange_rate_of_two CHECK (from_currency <> to_currency)
);
CREATE INDEX exchange_rate_of_pair ON exchange_rate (to_currency, from_currency, effective_from DESC, id DESC);
CREATE INDEX exchange_rate_list ON exchange_rate (effective_from DESC, id DESC);
CREATE TRIGGER exchange_rate_permanent BEFORE UPDATE OR DELETE ON exchange_rate
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A list price may be for customers of a value class, or from a quantity on; the one for everybody is for neither.
ALTER TABLE price_book_entry
  ADD COLUMN customer_class text           CHECK (customer_class IN ('A', 'B', 'C')),
  ADD COLUMN min_quantity   numeric(18, 6) NOT NULL DEFAULT 0 CHECK (min_quantity >= 0);

-- The value class (客户价值分类) of each customer, as crm's last classification run tells it.
CREATE TABLE customer_value_class (
  customer_id  uuid           PRIMARY KEY,
  value_class  text           CHECK (value_class IN ('A', 'B', 'C')),
  effective_on date           NOT NULL,
  changed_at   timestamptz(3) NOT NULL
);

-- What a line's price was made from: the entry of the price book, and, where the product is priced in another currency
-- than the quote, the rate of the day. Costs that a line bears by itself. Lines from before have none of these.
ALTER TABLE quote_line
  ADD COLUMN price_entry_id    uuid            REFERENCES price_book_entry,
  ADD COLUMN tier_class        text,
  ADD COLUMN tier_quantity     numeric(18, 6),
  ADD COLUMN exchange_rate_id  uuid            REFERENCES exchange_rate,
  ADD COLUMN exchange_rate     numeric(20, 10),
  ADD COLUMN price_currency    text,
  ADD COLUMN freight_cost      numeric(19, 4)  NOT NULL DEFAULT 0 CHECK (freight_cost >= 0),
  ADD COLUMN installation_cost numeric(19, 4)  NOT NULL DEFAULT 0 CHECK (installation_cost >= 0),
  ADD CONSTRAINT quote_line_exchange_rate CHECK ((exchange_rate_id IS NULL) = (exchange_rate IS NULL));
