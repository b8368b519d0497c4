-- What an amendment of a contract adds is an order of its own: it is confirmed, reviewed and given credit by itself.
ALTER TABLE sales_order
  ADD COLUMN contract_version int NOT NULL DEFAULT 1 CHECK (contract_version > 0),
  DROP CONSTRAINT sales_order_contract,
  ADD CONSTRAINT sales_order_contract UNIQUE (contract_id, contract_version);
