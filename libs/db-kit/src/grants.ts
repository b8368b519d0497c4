import pg from 'pg'

/** A table with a trigger of this name is never changed: the runtime role gets no right to. */
export const APPEND_ONLY = 'append_only'

const LOCK = 7_352_665_006

/**
 * Gives the role that serves requests what it needs and no more, in every schema of the database: it reads and writes
 * rows of all tables, and only adds to those that are append-only. It owns nothing, so it can neither change a table nor
 * switch off a trigger, and it can't empty one. Run it as the owner when all migrations are done; again is the same.
 */
export async function grantRuntime(ownerUrl: string, role: string): Promise<void> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'sellgraph-migrate',
    connectionTimeoutMillis: 10_000,
  })
  // The query under way fails by itself when the server ends; an error that nobody hears would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    const { rows: missing } = await client.query<{ statement: string }>(MISSING, [role, APPEND_ONLY])
    if (missing.length > 0) await client.query(missing.map(({ statement }) => statement).join(';\n'))
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

/**
 * The statements that make the rights of role $1 what they should be; none when they are. A role that owns a table, by
 * itself or as a member of the owner, is refused by name, since no right can be taken from it.
 */
const MISSING = `
WITH own_schema AS (
  SELECT oid, nspname FROM pg_namespace
  WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'
), own_table AS (
  SELECT c.oid, format('%I.%I', s.nspname, c.relname) AS name, c.relkind, c.relrowsecurity,
         s.nspname = 'sys' AND c.relname = 'schema_migration' AS only_read,
         EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = $2::name) AS append_only
  FROM pg_class c JOIN own_schema s ON s.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')
), wanted AS (
  SELECT t.*, p.privilege, (CASE
    WHEN p.privilege IN ('UPDATE', 'DELETE') THEN NOT append_only AND NOT only_read
    WHEN p.privilege = 'INSERT' THEN NOT only_read
    ELSE p.privilege = 'SELECT' END) AS given
  FROM own_table t, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) AS p (privilege)
  WHERE t.relkind <> 'S'
)
SELECT format('GRANT USAGE ON SCHEMA %I TO %I', nspname, $1::text) AS statement FROM own_schema
WHERE NOT has_schema_privilege($1::name, oid, 'USAGE')
UNION ALL
SELECT format('GRANT %s ON %s TO %I', string_agg(privilege, ', '), name, $1::text) FROM wanted
WHERE given AND NOT has_table_privilege($1::name, oid, privilege) GROUP BY name
UNION ALL
SELECT format('REVOKE %s ON %s FROM PUBLIC, %I', string_agg(privilege, ', '), name, $1::text) FROM wanted
WHERE NOT given AND has_table_privilege($1::name, oid, privilege) GROUP BY name
UNION ALL
SELECT format('GRANT USAGE, SELECT ON SEQUENCE %s TO %I', name, $1::text) FROM own_table
WHERE CASE relkind WHEN 'S' THEN NOT has_sequence_privilege($1::name, oid, 'USAGE') END
UNION ALL
-- Rows of a table with row security and no policy are seen by its owner alone: so the job queue is made.
SELECT format('CREATE POLICY %2$I ON %1$s TO %2$I USING (true) WITH CHECK (true)', name, $1::text) FROM own_table t
WHERE relrowsecurity AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid AND p.polname = $1::name)`

/** Whether a role could change what is append-only: because it owns it, is a superuser, or was given the right. */
export async function mayChangeAppendOnly(reader: {
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>
}): Promise<boolean> {
  const rows = await reader.query(
    `SELECT 1 FROM pg_trigger WHERE tgname = $1 AND (has_table_privilege(tgrelid, 'UPDATE, DELETE, TRUNCATE, TRIGGER')
       OR pg_has_role((SELECT relowner FROM pg_class WHERE oid = tgrelid), 'MEMBER')) LIMIT 1`,
    [APPEND_ONLY],
  )
  return rows.length > 0
}
