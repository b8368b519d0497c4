-- Credit (信用): the profile that every reservation locks, what orders hold of it, each check, each exception.
CREATE TABLE credit_profile (
  id                 uuid           PRIMARY KEY,
  version            int            NOT NULL CHECK (version > 0),
  created_at         timestamptz(3) NOT NULL,
  updated_at         timestamptz(3) NOT NULL,
  customer_id        uuid           NOT NULL CONSTRAINT credit_profile_one_per_customer UNIQUE,
  owner_id           uuid,
  team_id            uuid,
  currency           text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  credit_limit       numeric(19, 4) NOT NULL CHECK (credit_limit >= 0),
  term_days          int            NOT NULL CHECK (term_days >= 0),
  grade              text           NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D')),
  prepayment_percent numeric(5, 2)  NOT NULL CHECK (prepayment_percent BETWEEN 0 AND 100),
  overdue_block_days int            NOT NULL CHECK (overdue_block_days >= 0),
  valid_from         date           NOT NULL,
  valid_until        date           CHECK (valid_until >= valid_from),
  reason             text           NOT NULL,
  approved_by        uuid           NOT NULL,
  -- R180: grade D has no open credit; the whole order is paid before.
  CONSTRAINT credit_profile_grade_d CHECK (grade <> 'D' OR (credit_limit = 0 AND prepayment_percent = 100))
);
CREATE INDEX credit_profile_list ON credit_profile (created_at DESC, id DESC);

CREATE TABLE credit_exception (
  id           uuid           PRIMARY KEY,
  version      int            NOT NULL CHECK (version > 0),
  created_at   timestamptz(3) NOT NULL,
  updated_at   timestamptz(3) NOT NULL,
  status       text           NOT NULL CHECK (status IN ('REQUESTED', 'GRANTED', 'DECLINED', 'USED')),
  order_id     uuid           NOT NULL,
  customer_id  uuid           NOT NULL,
  owner_id     uuid,
  team_id      uuid,
  currency     text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount       numeric(19, 4) NOT NULL CHECK (amount > 0),
  valid_until  date           NOT NULL,
  reason       text           NOT NULL,
  requested_by text           NOT NULL,
  decided_by   text,
  decided_at   timestamptz(3),
  decision_note text,
  CONSTRAINT credit_exception_decided CHECK ((status = 'REQUESTED') = (decided_by IS NULL)),
  -- Nobody grants what they asked for, whatever their role.
  CONSTRAINT credit_exception_four_eyes CHECK (decided_by <> requested_by OR status = 'DECLINED')
);
CREATE INDEX credit_exception_list ON credit_exception (created_at DESC, id DESC);
CREATE INDEX credit_exception_by_order ON credit_exception (order_id) WHERE status = 'GRANTED';

CREATE TABLE credit_reservation (
  id           uuid           PRIMARY KEY,
  version      int            NOT NULL CHECK (version > 0),
  created_at   timestamptz(3) NOT NULL,
  updated_at   timestamptz(3) NOT NULL,
  status       text           NOT NULL CHECK (status IN ('HELD', 'CONSUMED', 'RELEASED')),
  order_id     uuid           NOT NULL CONSTRAINT credit_reservation_one_per_order UNIQUE,
  order_number text           NOT NULL,
  contract_id  uuid           NOT NULL,
  customer_id  uuid           NOT NULL,
  owner_id     uuid,
  team_id      uuid,
  currency     text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount       numeric(19, 4) NOT NULL CHECK (amount >= 0),
  consumed     numeric(19, 4) NOT NULL CHECK (consumed >= 0),
  released     numeric(19, 4) NOT NULL CHECK (released >= 0),
  exception_id uuid           REFERENCES credit_exception,
  -- Every yuan of the order is held, consumed or released.
  CONSTRAINT credit_reservation_whole CHECK (consumed + released <= amount),
  CONSTRAINT credit_reservation_status CHECK ((status = 'HELD') = (consumed + released < amount))
);
CREATE INDEX credit_reservation_held ON credit_reservation (customer_id) WHERE status = 'HELD';
CREATE INDEX credit_reservation_list ON credit_reservation (customer_id, created_at DESC, id DESC);

-- What was decided when an order was submitted, and on which figures (R181). Written once.
CREATE TABLE credit_check (
  id           uuid           PRIMARY KEY,
  version      int            NOT NULL CHECK (version > 0),
  created_at   timestamptz(3) NOT NULL,
  updated_at   timestamptz(3) NOT NULL,
  order_id     uuid           NOT NULL,
  order_number text           NOT NULL,
  contract_id  uuid           NOT NULL,
  customer_id  uuid           NOT NULL,
  owner_id     uuid,
  team_id      uuid,
  outcome      text           NOT NULL CHECK (outcome IN ('RESERVED', 'REJECTED')),
  reason_code  text,
  reason       text,
  currency     text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount       numeric(19, 4) NOT NULL CHECK (amount >= 0),
  -- What the order adds to the exposure: its amount less what was paid in advance. Null without a profile.
  need         numeric(19, 4),
  available    numeric(19, 4),
  exception_id uuid           REFERENCES credit_exception,
  CONSTRAINT credit_check_reason CHECK ((outcome = 'REJECTED') = (reason_code IS NOT NULL) AND (reason_code IS NULL) = (reason IS NULL))
);
CREATE INDEX credit_check_by_order ON credit_check (order_id, created_at DESC, id DESC);
