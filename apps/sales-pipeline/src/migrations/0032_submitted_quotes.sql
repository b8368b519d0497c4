-- Quotes of the last days, on which a draft of the pricing policy is tried.
CREATE INDEX quote_version_submitted ON quote_version (submitted_at DESC) WHERE submitted_at IS NOT NULL;
-- What waits for a decision is few among all quotes, and looked for by everybody who decides.
CREATE INDEX quote_in_approval ON quote (created_at DESC, id DESC) WHERE status = 'IN_APPROVAL';
