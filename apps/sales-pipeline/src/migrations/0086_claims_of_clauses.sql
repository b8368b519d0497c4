-- R078: what a clause says of a product beside its published facts is decided on its own.
ALTER TABLE contract_deviation
  DROP CONSTRAINT contract_deviation_subject_check,
  ADD CONSTRAINT contract_deviation_subject_check CHECK (subject IN ('CLAUSE', 'CLAIM', 'TERM'));

-- R065: a point answers an objection that is there. Points are never changed, so that older ones are left as they are.
ALTER TABLE negotiation_point
  ADD CONSTRAINT negotiation_point_objection FOREIGN KEY (objection_id) REFERENCES objection NOT VALID;
