-- What waits for a role or was escalated is found among open items without going through them.
CREATE INDEX inbox_item_of_role ON inbox_item (role, role_team_id) WHERE closed_at IS NULL AND cardinality(assignee_ids) = 0;
CREATE INDEX inbox_item_escalated ON inbox_item (escalate_role, escalate_team_id)
  WHERE closed_at IS NULL AND overdue_at IS NOT NULL;
CREATE INDEX inbox_item_escalated_to ON inbox_item USING gin (escalate_ids)
  WHERE closed_at IS NULL AND overdue_at IS NOT NULL;
