import type { MigrationSet } from '@sellgraph/db-kit'

/**
 * Search in Chinese and English text, by functions of the database: a service lists `migrations` among what it uses and
 * keeps a generated column with a GIN index.
 *
 * ```sql
 * search tsvector GENERATED ALWAYS AS (setweight(sys.search_vector(title), 'A') || sys.search_vector(body)) STORED
 * SELECT … WHERE search @@ sys.search_query($1) ORDER BY sys.search_rank(search, $1) DESC, id
 * ```
 */
export const migrations: MigrationSet = { name: 'search', dir: new URL('./migrations/', import.meta.url) }
