-- An approval that was given counts for another content that is no riskier: which one, and who had decided.
ALTER TABLE sys.approval_request ADD COLUMN carried_from_id uuid REFERENCES sys.approval_request;
ALTER TABLE sys.approval_step DROP CONSTRAINT approval_step_kind_check;
ALTER TABLE sys.approval_step ADD CONSTRAINT approval_step_kind_check
  CHECK (kind IN ('OPENED', 'SKIPPED', 'APPROVED', 'CARRIED', 'REJECTED', 'RETURNED', 'CONTENT_CHANGED', 'ESCALATED',
                  'OVERDUE', 'VOIDED', 'WITHDRAWN'));
CREATE INDEX approval_delegation_delegator ON sys.approval_delegation (delegator_id);
