-- What waited before items told their customer, and before deputies saw what they may decide.
UPDATE sys.work_item w SET customer_id = r.customer_id, version = w.version + 1, updated_at = now()
  FROM (SELECT id, customer_id FROM opportunity
        UNION ALL SELECT id, customer_id FROM inquiry
        UNION ALL SELECT id, customer_id FROM quote
        UNION ALL SELECT id, customer_id FROM contract
        UNION ALL SELECT id, customer_id FROM dispute_case) r
 WHERE w.subject_id = r.id;
UPDATE sys.work_item SET by_deputy = true, version = version + 1, updated_at = now()
 WHERE kind = 'QUOTE_APPROVAL' AND closed_at IS NULL;
