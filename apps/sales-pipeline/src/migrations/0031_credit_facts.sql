-- What finance tells of customers, as far as quotes are judged by it: copies of its rows.
CREATE TABLE customer_credit (
  id          uuid PRIMARY KEY,
  customer_id uuid NOT NULL,
  status      text NOT NULL,
  grade       text NOT NULL,
  valid_from  date NOT NULL,
  valid_until date
);
CREATE INDEX customer_credit_of_customer ON customer_credit (customer_id);

-- Instalments that are due one day and not paid; a paid one is forgotten.
CREATE TABLE customer_instalment (
  id          uuid           PRIMARY KEY,
  customer_id uuid           NOT NULL,
  due_on      date           NOT NULL,
  open        numeric(19, 4) NOT NULL CHECK (open > 0),
  currency    text           NOT NULL
);
CREATE INDEX customer_instalment_of_customer ON customer_instalment (customer_id, due_on);
