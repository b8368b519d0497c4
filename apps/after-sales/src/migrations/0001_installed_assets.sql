-- Installed assets (设备档案): what was delivered, with its warranty.
CREATE TABLE installed_asset (
  id              uuid           PRIMARY KEY,
  version         int            NOT NULL CHECK (version > 0),
  created_at      timestamptz(3) NOT NULL,
  updated_at      timestamptz(3) NOT NULL,
  customer_id     uuid           NOT NULL,
  customer_name   text           NOT NULL,
  owner_id        uuid,
  team_id         uuid,
  contract_id     uuid           NOT NULL,
  order_id        uuid           NOT NULL,
  shipment_id     uuid           NOT NULL,
  order_line_id   uuid           NOT NULL,
  product_id      uuid           NOT NULL,
  sku             text           NOT NULL,
  product_name    text           NOT NULL,
  serial          text,
  quantity        numeric(18, 6) NOT NULL CHECK (quantity > 0),
  warranty_months int            NOT NULL CHECK (warranty_months >= 0),
  warranty_start  date           NOT NULL,
  -- Null where nothing is warranted; otherwise the last day of it.
  warranty_end    date,
  CONSTRAINT installed_asset_serial_is_one CHECK (serial IS NULL OR quantity = 1),
  CONSTRAINT installed_asset_warranty CHECK ((warranty_end IS NULL) = (warranty_months = 0) AND warranty_end >= warranty_start),
  -- A machine is delivered once.
  CONSTRAINT installed_asset_serial UNIQUE (product_id, serial)
);
-- What has no serial number is one asset per line of a shipment.
CREATE UNIQUE INDEX installed_asset_rest ON installed_asset (shipment_id, order_line_id) WHERE serial IS NULL;
CREATE INDEX installed_asset_list ON installed_asset (created_at DESC, id DESC);
CREATE INDEX installed_asset_by_customer ON installed_asset (customer_id, created_at DESC, id DESC);
CREATE INDEX installed_asset_by_order ON installed_asset (order_id, created_at DESC, id DESC);
CREATE INDEX installed_asset_by_owner ON installed_asset (owner_id, created_at DESC, id DESC);
CREATE INDEX installed_asset_by_team ON installed_asset (team_id, created_at DESC, id DESC);
