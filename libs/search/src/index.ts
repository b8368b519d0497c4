import type { MigrationSet } from '@sellgraph/db-kit'

/**
 * Search in Chinese and English text, by functions of the database: a service lists `migrations` among what it uses and
 * keeps a generated column with a GIN index.
 *
 * ```sql
 * search tsvector GENERATED ALWAYS AS (setweight(sys.search_vector(title), 'A') || sys.search_vector(body)) STORED
 * SELECT sys.search_query($1)::text AS matches, sys.search_terms($1)::text AS terms
 * SELECT … WHERE search @@ $1::tsquery ORDER BY ts_rank(search, $2::tsquery) DESC, id
 * ```
 *
 * In two statements, so that the planner sees what is looked for and knows when the index pays.
 */
export const migrations: MigrationSet = { name: 'search', dir: new URL('./migrations/', import.meta.url) }
