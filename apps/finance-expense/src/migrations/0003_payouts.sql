-- Payout instructions (付款指令): one per approved commission statement, paid by finance.
CREATE TABLE payout_instruction (
  id               uuid           PRIMARY KEY,
  version          int            NOT NULL CHECK (version > 0),
  created_at       timestamptz(3) NOT NULL,
  updated_at       timestamptz(3) NOT NULL,
  number           text           NOT NULL UNIQUE,
  status           text           NOT NULL CHECK (status IN ('INSTRUCTED', 'PAID')),
  statement_id     uuid           NOT NULL CONSTRAINT payout_one_per_statement UNIQUE,
  statement_number text,
  employee_id      uuid           NOT NULL,
  team_id          uuid,
  period           text           NOT NULL,
  currency         text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount           numeric(19, 4) NOT NULL CHECK (amount >= 0),
  approved_by      uuid           NOT NULL,
  paid_on          date,
  reference        text,
  confirmed_by     text,
  CONSTRAINT payout_paid CHECK (
    (status = 'PAID') = (paid_on IS NOT NULL) AND (status = 'PAID') = (confirmed_by IS NOT NULL)
    AND (status = 'PAID') = (reference IS NOT NULL))
);
CREATE INDEX payout_instruction_list ON payout_instruction (created_at DESC, id DESC);
-- One transfer pays one instruction.
CREATE UNIQUE INDEX payout_reference ON payout_instruction (reference);
