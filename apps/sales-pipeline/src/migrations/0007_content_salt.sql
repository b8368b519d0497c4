-- The hash that an approval is bound to covers costs, and shows to people who must not know them. Without something
-- secret in it, it would tell the cost to whoever tries all that are likely. Versions from before have none.
ALTER TABLE quote_version ADD COLUMN content_salt uuid;
