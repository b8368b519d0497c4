-- Months whose reports are closed (报表关账): what was counted is kept row by row, and is what their reports answer.
CREATE TABLE report_period (
  id         uuid           PRIMARY KEY,
  version    int            NOT NULL CHECK (version = 1),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  -- One closing a month, whoever comes second.
  month      text           NOT NULL CONSTRAINT report_period_month_unique UNIQUE
             CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  first_day  date           NOT NULL,
  last_day   date           NOT NULL,
  closed_by  uuid           NOT NULL,
  closed_at  timestamptz(3) NOT NULL,
  -- How many rows were counted of each kind, and what they come to.
  figures    jsonb          NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON report_period FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE report_row (
  period_id      uuid   NOT NULL REFERENCES report_period,
  -- Kind of what is counted: a stay, a closing, a deal of the forecast, a moved date, a line, a decision.
  fact           text   NOT NULL,
  -- Of a forecast: at the beginning of which day; null for the moment of closing.
  as_of          date,
  row_id         text   NOT NULL,
  opportunity_id uuid   NOT NULL REFERENCES opportunity,
  on_day         date   NOT NULL,
  -- The row as it was counted.
  facts          jsonb  NOT NULL,
  UNIQUE NULLS NOT DISTINCT (period_id, fact, as_of, row_id)
);
CREATE INDEX report_row_of_deal ON report_row (opportunity_id, period_id, fact);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON report_row FOR EACH ROW EXECUTE FUNCTION refuse_change();
