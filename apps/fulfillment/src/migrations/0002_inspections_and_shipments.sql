-- R092: no quantity leaves without a passed inspection.
CREATE TABLE inspection (
  id            uuid           PRIMARY KEY,
  version       int            NOT NULL CHECK (version > 0),
  created_at    timestamptz(3) NOT NULL,
  updated_at    timestamptz(3) NOT NULL,
  order_id      uuid           NOT NULL REFERENCES sales_order,
  order_line_id uuid           NOT NULL REFERENCES order_line,
  quantity      numeric(18,6)  NOT NULL CHECK (quantity > 0),
  outcome       text           NOT NULL CHECK (outcome IN ('PASSED', 'FAILED')),
  reason        text           CHECK (outcome = 'PASSED' OR reason IS NOT NULL),
  inspector_id  uuid
);
CREATE INDEX inspection_by_order ON inspection (order_id, created_at, id);

-- Shipments (发货单): one or several per order.
CREATE TABLE shipment (
  id               uuid           PRIMARY KEY,
  version          int            NOT NULL CHECK (version > 0),
  created_at       timestamptz(3) NOT NULL,
  updated_at       timestamptz(3) NOT NULL,
  number           text           NOT NULL CONSTRAINT shipment_number UNIQUE,
  status           text           NOT NULL CHECK (status IN ('DISPATCHED', 'SIGNED')),
  order_id         uuid           NOT NULL REFERENCES sales_order,
  contract_id      uuid           NOT NULL,
  customer_id      uuid           NOT NULL,
  owner_id         uuid,
  team_id          uuid,
  carrier          text           NOT NULL,
  mode             text           NOT NULL CHECK (mode IN ('ROAD', 'RAIL', 'AIR', 'SEA', 'COURIER', 'PICK_UP')),
  tracking_no      text           NOT NULL,
  dispatched_at    timestamptz(3) NOT NULL,
  signed_by        text,
  signed_at        timestamptz(3),
  package_intact   boolean,
  quantity_correct boolean,
  receipt_note     text,
  CONSTRAINT shipment_tracking_no UNIQUE (carrier, tracking_no),
  CONSTRAINT shipment_signed_whole CHECK ((status = 'SIGNED') = (signed_by IS NOT NULL AND signed_at IS NOT NULL
    AND package_intact IS NOT NULL AND quantity_correct IS NOT NULL))
);
CREATE INDEX shipment_by_order ON shipment (order_id, created_at, id);

CREATE TABLE shipment_line (
  shipment_id   uuid          NOT NULL REFERENCES shipment,
  order_line_id uuid          NOT NULL REFERENCES order_line,
  quantity      numeric(18,6) NOT NULL CHECK (quantity > 0),
  serials       text[]        NOT NULL DEFAULT '{}',
  PRIMARY KEY (shipment_id, order_line_id)
);
