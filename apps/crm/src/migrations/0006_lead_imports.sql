-- Files of leads (线索导入): what each row became, and why a row became none.
CREATE TABLE lead_import (
  id              uuid           PRIMARY KEY,
  version         int            NOT NULL CHECK (version > 0),
  created_at      timestamptz(3) NOT NULL,
  updated_at      timestamptz(3) NOT NULL,
  file_name       text           NOT NULL,
  encoding        text           NOT NULL CHECK (encoding IN ('UTF_8', 'GB18030')),
  owner_id        uuid,          -- who imported it
  team_id         uuid,
  row_count       int            NOT NULL,
  imported_count  int            NOT NULL,
  invalid_count   int            NOT NULL,
  duplicate_count int            NOT NULL,
  warning_count   int            NOT NULL,
  ignored_columns text[]         NOT NULL,
  CONSTRAINT lead_import_every_row_counted CHECK (row_count = imported_count + invalid_count + duplicate_count)
);
CREATE INDEX lead_import_list ON lead_import (created_at DESC, id DESC);

CREATE TABLE lead_import_row (
  id         uuid  PRIMARY KEY,
  import_id  uuid  NOT NULL REFERENCES lead_import,
  row_number int   NOT NULL,
  outcome    text  NOT NULL CHECK (outcome IN ('IMPORTED', 'INVALID', 'DUPLICATE')),
  lead_id    uuid  REFERENCES lead,
  cells      jsonb NOT NULL, -- the row as it was in the file, by column
  issues     jsonb NOT NULL,
  CONSTRAINT lead_import_row_number UNIQUE (import_id, row_number),
  CONSTRAINT lead_import_row_lead CHECK ((lead_id IS NOT NULL) = (outcome = 'IMPORTED'))
);
