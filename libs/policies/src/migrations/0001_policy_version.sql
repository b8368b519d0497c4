-- Published versions of policy parameters: the register's own in performance, a replica everywhere else.
CREATE TABLE sys.policy_version (
  id             uuid PRIMARY KEY,
  parameter      text NOT NULL,
  policy_version int NOT NULL CHECK (policy_version > 0),
  value          jsonb NOT NULL,
  effective_from timestamptz(3) NOT NULL,
  reason         text,
  approved_by    uuid,
  published_at   timestamptz(3) NOT NULL,
  UNIQUE (parameter, policy_version)
);
CREATE INDEX policy_version_in_force ON sys.policy_version (parameter, effective_from DESC, policy_version DESC);
