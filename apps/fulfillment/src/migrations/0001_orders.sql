-- Sales orders (销售订单): one per contract. The header's row is locked by whoever changes the order or its lines.
CREATE TABLE sales_order (
  id                    uuid           PRIMARY KEY,
  version               int            NOT NULL CHECK (version > 0),
  created_at            timestamptz(3) NOT NULL,
  updated_at            timestamptz(3) NOT NULL,
  number                text           NOT NULL CONSTRAINT sales_order_number UNIQUE,
  status                text           NOT NULL CHECK (status IN (
                          'DRAFT', 'CUSTOMER_CONFIRMED', 'IN_REVIEW', 'CREDIT_HOLD', 'APPROVED', 'IN_SUPPLY', 'READY',
                          'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CLOSED', 'CANCELLED')),
  contract_id           uuid           NOT NULL CONSTRAINT sales_order_contract UNIQUE,
  contract_number       text           NOT NULL,
  customer_id           uuid           NOT NULL,
  customer_name         text           NOT NULL,
  owner_id              uuid,
  team_id               uuid,
  currency              text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  gross_amount          numeric(19,4)  NOT NULL CHECK (gross_amount >= 0),
  confirmed_by          text,          -- the customer's person who confirmed
  confirmed_at          timestamptz(3),
  hold_reason           text,
  cancel_reason         text,
  credit_reservation_id uuid
);
CREATE INDEX sales_order_list ON sales_order (created_at DESC, id DESC);
CREATE INDEX sales_order_by_owner ON sales_order (owner_id, created_at DESC, id DESC);
CREATE INDEX sales_order_by_team ON sales_order (team_id, created_at DESC, id DESC);
CREATE INDEX sales_order_by_customer ON sales_order (customer_id, created_at DESC, id DESC);

-- What each line has come to. Quantities only grow, and no later step can exceed an earlier one.
CREATE TABLE order_line (
  id                 uuid          PRIMARY KEY,
  order_id           uuid          NOT NULL REFERENCES sales_order,
  position           int           NOT NULL CHECK (position > 0),
  contract_line_id   uuid          NOT NULL,
  product_id         uuid          NOT NULL,
  sku                text          NOT NULL,
  name               text          NOT NULL,
  unit               text          NOT NULL,
  warranty_months    int           NOT NULL CHECK (warranty_months >= 0),
  gross_amount       numeric(19,4) NOT NULL CHECK (gross_amount >= 0),
  currency           text          NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  first_promised_on  date,
  current_promise_on date,
  ordered            numeric(18,6) NOT NULL CHECK (ordered > 0),
  ready              numeric(18,6) NOT NULL DEFAULT 0 CHECK (ready >= 0),
  passed             numeric(18,6) NOT NULL DEFAULT 0 CHECK (passed >= 0),
  shipped            numeric(18,6) NOT NULL DEFAULT 0 CHECK (shipped >= 0),
  delivered          numeric(18,6) NOT NULL DEFAULT 0 CHECK (delivered >= 0),
  cancelled          numeric(18,6) NOT NULL DEFAULT 0 CHECK (cancelled >= 0),
  CONSTRAINT order_line_position UNIQUE (order_id, position),
  CONSTRAINT order_line_not_over_supplied CHECK (ready <= ordered),
  CONSTRAINT order_line_inspected_only_when_ready CHECK (passed <= ready),
  CONSTRAINT order_line_shipped_only_when_passed CHECK (shipped <= passed),
  CONSTRAINT order_line_delivered_only_when_shipped CHECK (delivered <= shipped),
  CONSTRAINT order_line_not_over_shipped CHECK (shipped + cancelled <= ordered)
);

-- R085: what the review of the order found, check by check; the last row of a check counts.
CREATE TABLE order_review (
  id         uuid           PRIMARY KEY,
  order_id   uuid           NOT NULL REFERENCES sales_order,
  check_name text           NOT NULL CHECK (check_name IN ('ACCURACY', 'COMPLETENESS', 'LEGALITY', 'CREDIT')),
  passed     boolean        NOT NULL,
  reason     text,
  checked_at timestamptz(3) NOT NULL
);
CREATE INDEX order_review_by_order ON order_review (order_id, checked_at);
