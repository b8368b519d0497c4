import type { MigrationSet } from '@sellgraph/db-kit'

export { byPerson, findReadPage, ReadEntity, type ReadFilter, type ReadRow } from './find-reads.ts'
export { forgetReads } from './forget-reads.ts'
export { createReadLog, type Read, type ReadLog } from './read-log.ts'

/** Table `sys.read_log`. */
export const readMigrations: MigrationSet = { name: 'audit-reads', dir: new URL('./migrations/', import.meta.url) }
