-- Of a person who was erased (删除个人信息) the contact stays, without anything that tells who it was.
ALTER TABLE contact ADD COLUMN erased_at timestamptz(3);
ALTER TABLE contact ADD CONSTRAINT contact_erased_tells_nothing CHECK (
  erased_at IS NULL OR (name = '' AND title IS NULL AND phone IS NULL AND email IS NULL)) NOT VALID;
ALTER TABLE contact VALIDATE CONSTRAINT contact_erased_tells_nothing;
