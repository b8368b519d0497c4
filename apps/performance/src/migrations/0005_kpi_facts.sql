-- What people are measured by (考核数据): one row per person and thing that happened, with its evidence. Never changed;
-- what is taken back is a fact of its own.
CREATE TABLE kpi_fact (
  id          uuid           PRIMARY KEY,
  created_at  timestamptz(3) NOT NULL,
  metric      text           NOT NULL CHECK (metric IN ('SIGNED_AMOUNT', 'COLLECTED_AMOUNT', 'NEW_CUSTOMERS', 'SATISFACTION')),
  employee_id uuid           NOT NULL REFERENCES employee,
  team_id     uuid,
  fact_date   date           NOT NULL,
  month       text           NOT NULL,
  amount      numeric(19, 4),
  currency    text,
  value       numeric(9, 2),
  evidence    text           NOT NULL CHECK (evidence IN ('CONTRACT', 'ALLOCATION', 'RETURN_VISIT')),
  evidence_id uuid           NOT NULL,
  contract_id uuid           NOT NULL,
  customer_id uuid           NOT NULL,
  CONSTRAINT kpi_fact_once UNIQUE (metric, evidence_id, employee_id),
  CONSTRAINT kpi_fact_measure CHECK (
    CASE WHEN metric IN ('SIGNED_AMOUNT', 'COLLECTED_AMOUNT') THEN amount IS NOT NULL AND currency IS NOT NULL AND value IS NULL
         ELSE amount IS NULL AND currency IS NULL AND value IS NOT NULL END)
);
CREATE INDEX kpi_fact_list ON kpi_fact (fact_date DESC, id DESC);
CREATE INDEX kpi_fact_by_employee ON kpi_fact (employee_id, metric, month);
CREATE INDEX kpi_fact_by_team ON kpi_fact (team_id, metric, month);

CREATE FUNCTION kpi_fact_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is not allowed: record a new fact', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER kpi_fact_immutable BEFORE UPDATE OR DELETE ON kpi_fact FOR EACH ROW EXECUTE FUNCTION kpi_fact_is_immutable();
