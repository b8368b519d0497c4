-- A quote that was taken back says why: its author or the end of its deal.
ALTER TABLE quote_version ADD COLUMN withdraw_reason text;

-- A contract that is given up before it takes effect makes room for another one of the same accepted quote.
ALTER TABLE contract
  DROP CONSTRAINT contract_status_check,
  ADD CONSTRAINT contract_status_check
    CHECK (status IN ('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SIGNING', 'EFFECTIVE', 'AMENDING', 'DISPUTED',
                      'COMPLETED', 'TERMINATED', 'ABANDONED')),
  ADD COLUMN abandoned_at   timestamptz(3),
  ADD COLUMN abandon_reason text,
  ADD CONSTRAINT contract_abandoned CHECK ((status = 'ABANDONED') = (abandoned_at IS NOT NULL)
                                           AND (abandoned_at IS NULL) = (abandon_reason IS NULL)),
  DROP CONSTRAINT contract_quote_version_unique;
CREATE UNIQUE INDEX contract_quote_version_unique ON contract (quote_version_id) WHERE status <> 'ABANDONED';
