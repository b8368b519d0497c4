import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { createTopics, kafkaBroker, silentLog, startRelay } from '@sellgraph/messaging'
import { eventually, testKafka, testTopicPrefix } from '@sellgraph/testing'
import { type AuditedDatabase, auditedDatabase } from '../test/audited.ts'
import { entryHash, type AuditEntry, ENTRY_COLUMNS, GENESIS, linkHash } from './entry.ts'
import { auditAs, erasePeople, publishedAnchors, sealAll, startSealer } from './index.ts'
import { publishAnchor } from './sealer.ts'
import { main } from './cli/verify.ts'
import { ownAnchors, verifyChain } from './verify.ts'

let audited: AuditedDatabase
beforeEach(async () => {
  audited = await auditedDatabase()
})
afterEach(() => audited.close())

const principal = testPrincipal({ subject: 'wang.lei', roles: ['CONSULTANT'] })

/** Writes entries, one a transaction, some with data of people. */
async function write(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    await audited.db.transaction(async (tx) => {
      auditAs(tx, { action: 'addContact', principal, requestId: `r-${String(n)}`, subjects: [], always: true })
      await tx.query('INSERT INTO contact VALUES ($1, $2)', [newId(), `客户 ${String(n)}`])
    })
  }
}

/** As somebody who owns the tables and knows what they do: without the triggers. */
async function tamper(...statements: string[]): Promise<void> {
  for (const table of ['audit_entry', 'audit_link', 'audit_anchor'])
    await audited.db.query(`ALTER TABLE sys.${table} DISABLE TRIGGER append_only`)
  for (const statement of statements) await audited.db.query(statement)
}

const seal = () => sealAll(audited.db, 'crm')
const idOf = async (sequence: number) => {
  const [link] = await audited.db.query<{ id: string }>(
    'SELECT entry_id AS id FROM sys.audit_link WHERE sequence = $1',
    [sequence],
  )
  return link?.id ?? ''
}
const problems = async () =>
  (await verifyChain(audited.db, 'crm', await ownAnchors(audited.db))).problems.map(
    ({ sequence, entryId, what }) => [sequence === null ? null : Number(sequence), entryId, what] as const,
  )

describe('the chain', () => {
  test('takes in what is committed, whoever committed when, in one sequence without a gap', async () => {
    const rivals = [seal, seal, seal]
    await Promise.all([write(12), write(12), write(12), ...rivals.map(async (one) => void (await one()))])
    await seal()
    const report = await verifyChain(audited.db, 'crm')
    expect(report).toEqual({ service: 'crm', links: 36, head: 36n, waiting: 0, problems: [] })
  })

  test('does not hold up who writes, and does not miss a transaction that began early and committed late', async () => {
    let finish: () => void = () => undefined
    const mayFinish = new Promise<void>((resolve) => (finish = resolve))
    let written: () => void = () => undefined
    const hasWritten = new Promise<void>((resolve) => (written = resolve))
    const late = audited.db.transaction(async (tx) => {
      await tx.query(`INSERT INTO account VALUES ($1, 1, 'late')`, [newId()])
      written()
      await mayFinish
    })
    await hasWritten
    await write(2)
    expect(await seal()).toBe(2)
    finish()
    await late
    expect(await seal()).toBe(1)
    expect(await problems()).toEqual([])
  })

  test('is sealed and anchored by the service itself, the last time when it stops', async () => {
    const sealer = startSealer({ db: audited.db, service: 'crm', keeper: audited.keeper, log: silentLog })
    await write(3)
    await eventually(async () => (await verifyChain(audited.db, 'crm')).links === 3)
    await write(1)
    await sealer.stop()
    const anchors = await ownAnchors(audited.db)
    expect(anchors.at(-1)?.sequence).toBe(4n)
    expect(await verifyChain(audited.db, 'crm', anchors)).toMatchObject({ links: 4, waiting: 0, problems: [] })
  })

  test('stays as it is when people are erased', async () => {
    await write(3)
    await seal()
    const people = await audited.db.query<{ id: string }>('SELECT id::text FROM contact')
    await audited.db.transaction((tx) =>
      erasePeople(
        tx,
        people.map(({ id }) => id),
      ),
    )
    expect(await problems()).toEqual([])
  })
})

describe('whoever tampers with the audit is found', () => {
  beforeEach(async () => {
    await write(6)
    await seal()
    await publishAnchor(audited.db, 'crm')
    expect(await problems()).toEqual([])
  })

  const COLUMNS: readonly (readonly [column: string, value: string])[] = [
    ['at', `at + interval '1 millisecond'`],
    ['kind', `'REVEAL'`],
    ['action', `'harmless'`],
    ['actor', `'li.na'`],
    ['actor_kind', `'MACHINE'`],
    ['employee_id', 'gen_random_uuid()'],
    ['roles', `'{DIRECTOR}'`],
    ['covered_ids', 'ARRAY[gen_random_uuid()]'],
    ['grant_ids', 'ARRAY[gen_random_uuid()]'],
    ['request_id', `'another'`],
    ['reason', `'because'`],
    ['subjects', `'[]'`],
    ['changes', `jsonb_set(changes, '{0,columns,id,1}', '"x"')`],
    ['details', `'{"a": 1}'`],
  ]

  test('in every column of an entry', async () => {
    const columns = await audited.db.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'sys' AND table_name = 'audit_entry' AND column_name NOT IN ('id', 'hash')`,
    )
    expect(COLUMNS.map(([column]) => column).sort()).toEqual(columns.map(({ name }) => name).sort())
    for (const [column, value] of COLUMNS) {
      await audited.db
        .transaction(async (tx) => {
          await tx.query('ALTER TABLE sys.audit_entry DISABLE TRIGGER append_only')
          await tx.query(`UPDATE sys.audit_entry SET ${column} = ${value} WHERE id = $1`, [await idOf(3)])
          const { problems: found } = await verifyChain(tx, 'crm')
          expect([column, found.map(({ sequence, what }) => [sequence, what])]).toEqual([
            column,
            [[3n, 'the entry was changed']],
          ])
          throw new Error('back')
        })
        .catch((error: unknown) => {
          if (!(error instanceof Error && error.message === 'back')) throw error
        })
    }
  })

  test('when an entry is changed and its hash made to fit', async () => {
    const id = await idOf(2)
    await tamper(`UPDATE sys.audit_entry SET actor = 'li.na' WHERE id = '${id}'`)
    const [entry] = await audited.db.query<AuditEntry>(`SELECT ${ENTRY_COLUMNS} FROM sys.audit_entry e WHERE id = $1`, [
      id,
    ])
    if (entry === undefined) throw new Error('no entry')
    await tamper(`UPDATE sys.audit_entry SET hash = '\\x${entryHash(entry).toString('hex')}' WHERE id = '${id}'`)
    expect(await problems()).toEqual([[2, id, 'the entry was changed, and its hash with it: the link tells another']])
  })

  test('when an entry is removed, alone or with its link', async () => {
    const [three, five] = [await idOf(3), await idOf(5)]
    await tamper(
      `DELETE FROM sys.audit_entry WHERE id IN ('${three}', '${five}')`,
      'DELETE FROM sys.audit_link WHERE sequence = 5',
    )
    expect(await problems()).toEqual([
      [3, three, 'the entry was removed'],
      [5, null, 'the link was removed'],
    ])
  })

  test('when an entry is put in past the service', async () => {
    const id = newId()
    await tamper(
      `INSERT INTO sys.audit_entry SELECT (jsonb_populate_record(e, '{"id": "${id}"}')).* FROM sys.audit_entry e LIMIT 1`,
    )
    expect(await problems()).toEqual([[null, id, 'the entry is in no link: it was put in past the service']])
  })

  test('when a link is put in between others', async () => {
    await tamper(
      'UPDATE sys.audit_link SET sequence = sequence + 100 WHERE sequence > 2',
      'UPDATE sys.audit_link SET sequence = sequence - 99 WHERE sequence > 100',
      `INSERT INTO sys.audit_link SELECT 3, gen_random_uuid(), entry_hash, previous, hash, sealed_at FROM sys.audit_link WHERE sequence = 2`,
    )
    const found = await problems()
    expect(found[0]?.[0]).toBe(3)
    expect(found.map(([, , what]) => what)).toContain('the link was changed: its hash is of something else')
  })

  test('when two entries change places', async () => {
    const [two, four] = [await idOf(2), await idOf(4)]
    await tamper(
      `UPDATE sys.audit_link SET entry_id = '${newId()}' WHERE sequence = 2`,
      `UPDATE sys.audit_link SET entry_id = '${two}' WHERE sequence = 4`,
      `UPDATE sys.audit_link SET entry_id = '${four}' WHERE sequence = 2`,
    )
    const found = await problems()
    expect(found.map(([sequence, id]) => [sequence, id])).toEqual(
      expect.arrayContaining([
        [2, four],
        [4, two],
      ]),
    )
    expect(found.every(([sequence]) => sequence === 2 || sequence === 4)).toBe(true)
  })

  test('when the end is cut off', async () => {
    const [five, six] = [await idOf(5), await idOf(6)]
    await tamper(
      'DELETE FROM sys.audit_link WHERE sequence > 4',
      `DELETE FROM sys.audit_entry WHERE id IN ('${five}', '${six}')`,
    )
    expect(await problems()).toEqual([[5, null, expect.stringMatching(/^the end was cut off: .* tells of 6 links$/)]])
  })

  test('when an entry is left out of the chain', async () => {
    await write(1)
    await audited.db.query('DELETE FROM sys.audit_pending')
    expect(await problems()).toEqual([
      [null, expect.any(String), 'the entry is in no link: it was put in past the service'],
    ])
  })

  test('when the whole chain is written anew without an entry, by the anchors on Kafka', async () => {
    const prefix = testTopicPrefix()
    const { brokers } = await testKafka()
    const broker = kafkaBroker({ brokers, clientId: 'audit-spec', log: silentLog })
    await createTopics(broker, { prefix, only: new Set([`${prefix}evt.crm.audit-anchor.v1`]) })
    const { db, url } = audited
    const relay = await startRelay({ db, databaseUrl: url, broker, prefix, log: silentLog })
    try {
      await eventually(async () => (await db.query('SELECT 1 FROM sys.outbox WHERE published_at IS NULL')).length === 0)
    } finally {
      await relay.stop()
    }
    const anchors = await publishedAnchors(broker, 'crm', { prefix })
    expect(anchors).toMatchObject([{ sequence: 6n }])
    expect((await verifyChain(db, 'crm', anchors)).problems).toEqual([])

    const gone = await idOf(2)
    await tamper(
      `DELETE FROM sys.audit_entry WHERE id = '${gone}'`,
      'DELETE FROM sys.audit_anchor',
      'DELETE FROM sys.audit_link',
    )
    await write(1)
    await rewrite()
    expect((await verifyChain(db, 'crm')).problems).toEqual([])
    expect((await verifyChain(db, 'crm', anchors)).problems).toMatchObject([
      { sequence: 6n, what: expect.stringContaining('the chain was written anew') },
    ])
  })

  /** All links as the service would have made them, had the entries always been what they are now. */
  async function rewrite(): Promise<void> {
    await audited.db.query('DELETE FROM sys.audit_pending')
    const entries = await audited.db.query<{ id: string; hash: Buffer }>(
      'SELECT id, hash FROM sys.audit_entry ORDER BY id',
    )
    let previous = GENESIS
    for (const [at, { id, hash: ofEntry }] of entries.entries()) {
      const link = {
        sequence: BigInt(at + 1),
        entryId: id,
        entryHash: ofEntry,
        previous,
        sealedAt: new Date('2026-03-02'),
      }
      const hash = linkHash('crm', link)
      await audited.db.query('INSERT INTO sys.audit_link VALUES ($1, $2, $3, $4, $5, $6)', [
        String(link.sequence),
        id,
        ofEntry,
        previous,
        hash,
        link.sealedAt,
      ])
      previous = hash
    }
  }
})

test('nobody changes the audit as long as the trigger is there, not even the owner of the tables', async () => {
  await write(1)
  await seal()
  await publishAnchor(audited.db, 'crm')
  for (const table of ['audit_entry', 'audit_link', 'audit_anchor']) {
    for (const statement of [`DELETE FROM sys.${table}`, `TRUNCATE sys.${table}`])
      await expect(audited.db.query(statement)).rejects.toThrow('append-only')
  }
  await expect(audited.db.query(`UPDATE sys.audit_entry SET actor = 'x'`)).rejects.toThrow('append-only')
})

test('audit:verify tells which entry of which service is wrong, and ends with 1; with 0 when nothing is', async () => {
  await write(3)
  await seal()
  const said: string[] = []
  const note = (line: string) => void said.push(line)
  const spies = [
    jest.spyOn(console, 'log').mockImplementation(note),
    jest.spyOn(console, 'error').mockImplementation(note),
  ]
  try {
    const args = ['--service', 'crm', '--database', audited.url, '--without-kafka']
    expect(await main(args, {})).toBe(0)
    const id = await idOf(2)
    await tamper(`UPDATE sys.audit_entry SET actor = 'li.na' WHERE id = '${id}'`)
    expect(await main(args, {})).toBe(1)
    expect(said).toEqual([
      'crm: as written: 3 entries in the chain, 0 wait',
      `crm: #2 entry ${id}: the entry was changed`,
      'crm: 1 wrong: 3 entries in the chain, 0 wait',
    ])
    expect(await main(['--service', 'nobody'], {})).toBe(2)
    expect(await main([...args.slice(0, 4)], { KAFKA_BROKERS: '127.0.0.1:1' })).toBe(1)
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
})
