-- A copy of the grants that widen for a time what an employee reaches (临时授权). Whether one is in force is told by
-- comparing times when it is used: nobody has to end it.
CREATE TABLE sys.access_grant (
  id         uuid           PRIMARY KEY,
  kind       text           NOT NULL,     -- COVER, BREAK_GLASS
  status     text           NOT NULL,
  grantee_id uuid           NOT NULL,
  covered_id uuid,                        -- whose own rows are reached; of a COVER
  role       text,                        -- what is lent for reading; of a BREAK_GLASS
  starts_at  timestamptz(3),              -- null until it is approved
  ends_at    timestamptz(3),
  version    int            NOT NULL
);
CREATE INDEX access_grant_grantee ON sys.access_grant (grantee_id) WHERE status = 'ACTIVE';

-- A copy of the register of clients without a person (接口客户端). A machine that is not in it may do nothing.
CREATE TABLE sys.api_client (
  id           uuid           PRIMARY KEY,
  account      text           NOT NULL,   -- subject of the client's tokens
  status       text           NOT NULL,
  roles        text[]         NOT NULL,
  scopes       text[]         NOT NULL,
  row_scope    text           NOT NULL,   -- ALL, TEAMS, CUSTOMERS
  team_ids     uuid[]         NOT NULL,
  customer_ids uuid[]         NOT NULL,
  expires_at   timestamptz(3) NOT NULL,
  version      int            NOT NULL
);
CREATE INDEX api_client_account ON sys.api_client (account) WHERE status = 'ACTIVE';
