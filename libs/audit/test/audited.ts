import { createDatabase, type Database, migrations as dbKit } from '@sellgraph/db-kit'
import { defineState, migrations as messaging } from '@sellgraph/messaging'
import { testDatabase } from '@sellgraph/testing'
import { type AuditKeeper, generateMasterKeys, keepAudit, MasterKeys, migrations } from '../src/index.ts'

/** A small service: accounts with parts, and people whose contract says what of them is personal. */
export interface AuditedDatabase {
  readonly db: Database
  readonly url: string
  readonly keeper: AuditKeeper
  close(): Promise<void>
}

/** What the contract of contacts calls personal: name, phone, e-mail. */
const people = defineState({ type: 'state-sensitive.crm.contact.v1', tables: { contact: 'id' }, rows: async () => [] })

export async function auditedDatabase(): Promise<AuditedDatabase> {
  const { url, drop } = await testDatabase({ migrations: [dbKit, messaging, migrations] })
  const db = await createDatabase({ url, entities: [], applicationName: 'audit-spec' })
  await db.query(
    `CREATE TABLE account (id uuid PRIMARY KEY, version int NOT NULL, name text NOT NULL, total numeric(19,4))`,
  )
  await db.query('CREATE TABLE part (account_id uuid, place int, what jsonb, PRIMARY KEY (account_id, place))')
  await db.query('CREATE TABLE contact (id uuid PRIMARY KEY, name text NOT NULL, phone text, title text)')
  await db.query('CREATE TABLE copied (id int PRIMARY KEY)')
  const masterKeys = new MasterKeys(generateMasterKeys())
  const keeper = await keepAudit({ db, service: 'crm', masterKeys, states: [people], copies: ['copied'] })
  return {
    db,
    url,
    keeper,
    close: async () => {
      await db.close()
      await drop()
    },
  }
}
