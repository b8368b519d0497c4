-- Since when an answer to an objection is owed and until when (P14), and the version of the policy that says so. Null
-- while its deal rests, and for those recorded before it was a limit until something happens to their deal.
ALTER TABLE objection ADD COLUMN owed_since timestamptz(3);
ALTER TABLE objection ADD COLUMN due_at timestamptz(3);
ALTER TABLE objection ADD COLUMN policy_version int;
ALTER TABLE objection ADD CONSTRAINT objection_due
  CHECK ((owed_since IS NULL) = (due_at IS NULL) AND (due_at IS NULL) = (policy_version IS NULL));
