import type { MigrationSet } from './migrate.ts'

export {
  createDatabase,
  Database,
  type DatabaseOptions,
  type Isolation,
  type Reader,
  type Tx,
  violatedConstraint,
} from './database.ts'
export { column, defineEntity, type Entity, nullable, snakeCase, type VersionedRow } from './entity.ts'
export { grantRuntime, mayChangeAppendOnly } from './grants.ts'
export { migrate, type MigrationSet, migrationsFingerprint } from './migrate.ts'
export { nextDocumentNumber } from './numbering.ts'
export {
  type AbsentAs,
  DEFAULT_PAGE_SIZE,
  findByKey,
  findPage,
  MAX_PAGE_SIZE,
  mapPage,
  type Page,
  type PageArgs,
  type PageOrder,
} from './page.ts'
export { equalTo, escapeLike, type FindOptions, findRow, findRows, type Where } from './read.ts'
export { inScope, type ScopeColumns, scopeSql, scopeWhere } from './scope.ts'
export { UsedColumns } from './used-columns.ts'
export { findById, findByIds, guardedUpdate, insertRows, lockRow, newVersion } from './write.ts'

export const migrations: MigrationSet = { name: 'db-kit', dir: new URL('./migrations/', import.meta.url) }
