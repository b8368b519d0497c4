-- R078: what an amendment promises of products otherwise is reviewed by whoever makes them.
ALTER TABLE contract_change_review
  DROP CONSTRAINT contract_change_review_kind_check,
  ADD CONSTRAINT contract_change_review_kind_check CHECK (kind IN ('LEGAL', 'FINANCE', 'TECHNICAL', 'DIRECTOR'));
