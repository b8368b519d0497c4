import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { serviceDatabaseUrl } from './service-database.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sellgraph-data-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

test("a service's database is found where the running PostgreSQL says it listens, or where the person's own one is", () => {
  const settings = { SELLGRAPH_DATA_DIR: dir }
  expect(() => serviceDatabaseUrl('sales-pipeline', settings)).toThrow('No system was ever started')
  writeFileSync(join(dir, 'database-passwords.json'), '{"sales_pipeline":"secret"}')
  expect(() => serviceDatabaseUrl('sales-pipeline', settings)).toThrow('does not run')
  mkdirSync(join(dir, 'postgres', 'cluster'), { recursive: true })
  writeFileSync(join(dir, 'postgres', 'cluster', 'postmaster.pid'), '4711\n/data\n1790000000\n54999\n\n127.0.0.1\n')
  expect(serviceDatabaseUrl('sales-pipeline', settings)).toBe(
    'postgres://sales_pipeline:secret@127.0.0.1:54999/sales_pipeline',
  )
  expect(serviceDatabaseUrl('sales-pipeline', { ...settings, DATABASE_URL: 'postgres://admin:a@db.internal/x' })).toBe(
    'postgres://sales_pipeline:secret@db.internal/sales_pipeline',
  )
})
