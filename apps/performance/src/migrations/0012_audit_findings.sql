-- What self-inspection, internal audit and regulators found, until it is put right (R198, R199, R201).
CREATE TABLE audit_finding (
  id                    uuid           PRIMARY KEY,
  version               int            NOT NULL CHECK (version > 0),
  created_at            timestamptz(3) NOT NULL,
  updated_at            timestamptz(3) NOT NULL,
  number                text           NOT NULL CONSTRAINT audit_finding_number UNIQUE,
  kind                  text           NOT NULL CHECK (kind IN ('SELF_INSPECTION', 'INTERNAL_AUDIT', 'REGULATOR')),
  status                text           NOT NULL
    CHECK (status IN ('OPEN', 'RECTIFYING', 'SUBMITTED', 'REJECTED', 'VERIFIED', 'CLOSED')),
  severity              text           NOT NULL CHECK (severity IN ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  scope                 text           NOT NULL,
  sample                text,
  evidence              text           NOT NULL,
  records               jsonb          NOT NULL CHECK (jsonb_typeof(records) = 'array'),
  owner_id              uuid           NOT NULL REFERENCES employee,
  team_id               uuid,
  due_on                date           NOT NULL,
  opened_by             text           NOT NULL,
  rectified_by          text[]         NOT NULL,
  rectification         text,
  rectification_records jsonb          NOT NULL CHECK (jsonb_typeof(rectification_records) = 'array'),
  submitted_at          timestamptz(3),
  rejections            int            NOT NULL CHECK (rejections >= 0),
  rejected_reason       text,
  verification          text,
  verified_by           text,
  verified_at           timestamptz(3),
  closed_by             text,
  closed_at             timestamptz(3),
  -- R199: who put it right is not who finds that it is right.
  CHECK (verified_by IS NULL OR NOT verified_by = ANY (rectified_by)),
  CHECK (status NOT IN ('VERIFIED', 'CLOSED') OR (verified_by IS NOT NULL AND verified_at IS NOT NULL)),
  CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
  CHECK (status NOT IN ('SUBMITTED', 'VERIFIED', 'CLOSED') OR (rectification IS NOT NULL AND submitted_at IS NOT NULL))
);
CREATE INDEX audit_finding_list ON audit_finding (created_at DESC, id DESC);
CREATE INDEX audit_finding_by_owner ON audit_finding (owner_id, created_at DESC, id DESC);
CREATE INDEX audit_finding_by_team ON audit_finding (team_id, created_at DESC, id DESC);
