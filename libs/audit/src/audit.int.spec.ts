import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createDatabase, type Tx } from '@sellgraph/db-kit'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { type AuditedDatabase, auditedDatabase } from '../test/audited.ts'
import {
  auditAs,
  type AuditEntry,
  ENTRY_COLUMNS,
  erasePeople,
  personal,
  readable,
  recordAudit,
  trackedTables,
} from './index.ts'

let audited: AuditedDatabase
beforeAll(async () => {
  audited = await auditedDatabase()
})
afterAll(() => audited.close())

const wang = testPrincipal({ subject: 'wang.lei', roles: ['CONSULTANT'], employeeId: newId() })

/** Runs some SQL as a command of Wang Lei would. */
function act(work: (tx: Tx) => Promise<unknown>, reason: string | null = null): Promise<void> {
  return audited.db.transaction(async (tx) => {
    const cause = { action: 'changeAccount', principal: wang, requestId: 'r-1', subjects: [], reason, always: true }
    auditAs(tx, cause)
    await work(tx)
  })
}

let before = newId()
beforeEach(() => {
  before = newId()
})

/** The entries that this test wrote. */
const entries = () =>
  audited.db.query<AuditEntry>(`SELECT ${ENTRY_COLUMNS} FROM sys.audit_entry e WHERE id > $1 ORDER BY id`, [before])
const changes = async () => (await entries()).flatMap((entry) => entry.changes)

describe('what a transaction changed', () => {
  test('stands in one entry: who, from which request, why, and each row with its columns before and after', async () => {
    const id = newId()
    await act((tx) => tx.query(`INSERT INTO account VALUES ($1, 1, 'a', 12.5)`, [id]), 'the customer asked')
    expect(await entries()).toEqual([
      expect.objectContaining({
        kind: 'MUTATION',
        action: 'changeAccount',
        actor: 'wang.lei',
        actorKind: 'EMPLOYEE',
        employeeId: wang.employeeId,
        roles: ['CONSULTANT'],
        requestId: 'r-1',
        reason: 'the customer asked',
        subjects: [{ type: 'account', id }],
        changes: [
          {
            table: 'account',
            id,
            operation: 'INSERT',
            columns: { id: [null, id], version: [null, '1'], name: [null, 'a'], total: [null, '12.5000'] },
          },
        ],
      }),
    ])
  })

  test('is told by what it came to, however many statements it took', async () => {
    const [one, two, three] = [newId(), newId(), newId()]
    await act(async (tx) => {
      await tx.query(`INSERT INTO account VALUES ($1, 1, 'a'), ($2, 1, 'b')`, [one, two])
    })
    before = newId()
    await act(async (tx) => {
      await tx.query(`UPDATE account SET version = 2, name = 'c' WHERE id = $1`, [one])
      await tx.query(`UPDATE account SET version = 3, total = 900719925474099.3001 WHERE id = $1`, [one])
      await tx.query(`UPDATE account SET name = 'x' WHERE id = $1`, [two])
      await tx.query(`UPDATE account SET name = 'b' WHERE id = $1`, [two])
      await tx.query(`INSERT INTO account VALUES ($1, 1, 'short-lived')`, [three])
      await tx.query(`DELETE FROM account WHERE id = $1`, [three])
    })
    expect(await changes()).toEqual([
      {
        table: 'account',
        id: one,
        operation: 'UPDATE',
        columns: { version: ['1', '3'], name: ['a', 'c'], total: [null, '900719925474099.3001'] },
      },
    ])
  })

  test('names a row by all of its key, and one whose key changed as gone and come', async () => {
    const id = newId()
    await act((tx) => tx.query(`INSERT INTO part VALUES ($1, 1, '{"a": [1]}'), ($1, 2, null)`, [id]))
    before = newId()
    await act((tx) => tx.query(`UPDATE part SET place = 7 WHERE account_id = $1 AND place = 1`, [id]))
    const told = (await changes()).map((change) => [change.id, change.operation, change.columns['what']])
    expect(new Set(told)).toEqual(
      new Set([
        [`${id} 1`, 'DELETE', ['{"a": [1]}', null]],
        [`${id} 7`, 'INSERT', [null, '{"a": [1]}']],
      ]),
    )
  })

  test('is not written when the transaction rolls back', async () => {
    await expect(
      act(async (tx) => {
        await tx.query(`INSERT INTO account VALUES ($1, 1, 'never')`, [newId()])
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await entries()).toEqual([])
  })

  test('is spread over several entries when it is much', async () => {
    await act((tx) =>
      tx.query(`INSERT INTO account SELECT gen_random_uuid(), 1, n::text FROM generate_series(1, 1201) n`),
    )
    expect((await entries()).map((entry) => entry.changes.length)).toEqual([500, 500, 201])
  })

  test('does not include copies of what others tell', async () => {
    await act((tx) => tx.query('INSERT INTO copied VALUES (1)'))
    expect(await changes()).toEqual([])
    expect(await trackedTables(audited.db)).toEqual(['account', 'contact', 'part'])
  })

  test('is audited too when it was written past the service, under the name of the database role', async () => {
    const psql = await createDatabase({ url: audited.url, entities: [], applicationName: 'psql', poolSize: 1 })
    try {
      await psql.query(`INSERT INTO account VALUES ($1, 1, 'by hand')`, [newId()])
      await psql.query('TRUNCATE part')
    } finally {
      await psql.close()
    }
    expect(await audited.keeper.writeLeftovers(audited.db)).toBe(2)
    const told = (await entries()).map((entry) => [entry.action, entry.actorKind, entry.changes[0]?.operation])
    expect(told).toEqual([
      ['sql', 'DATABASE', 'INSERT'],
      ['sql', 'DATABASE', 'TRUNCATE'],
    ])
    expect((await entries())[0]?.actor).toBe('database:sellgraph_test')
    expect(await audited.keeper.writeLeftovers(audited.db)).toBe(0)
  })
})

describe('an act that wrote nothing', () => {
  const reveal = {
    kind: 'REVEAL',
    action: 'revealPhone',
    principal: wang,
    requestId: 'r-2',
    reason: 'to call back',
  } as const

  test('is recorded when it is told, and the command behind it needs no second entry', async () => {
    const subjects = [{ type: 'contact', id: newId() }]
    await act((tx) => recordAudit(tx, { ...reveal, subjects, details: { field: 'phone' } }))
    expect(await entries()).toEqual([
      expect.objectContaining({
        kind: 'REVEAL',
        reason: 'to call back',
        subjects,
        changes: [],
        details: { field: 'phone' },
      }),
    ])
  })

  test('is not lost without a word where no audit is kept', async () => {
    const bare = await createDatabase({ url: audited.url, entities: [], applicationName: 'bare', poolSize: 1 })
    try {
      await expect(bare.transaction((tx) => recordAudit(tx, { ...reveal, subjects: [] }))).rejects.toThrow(
        'keeps no audit',
      )
    } finally {
      await bare.close()
    }
  })
})

describe('personal data in the audit', () => {
  const phone = '13812345678'

  test('is encrypted by the key of its person, and read by who keeps the audit', async () => {
    const id = newId()
    await act((tx) => tx.query(`INSERT INTO contact VALUES ($1, '王芳', $2, 'Buyer')`, [id, phone]))
    await act((tx) => tx.query(`UPDATE contact SET phone = null, title = 'Head' WHERE id = $1`, [id]))
    const raw = await entries()
    expect(JSON.stringify(raw)).not.toMatch(/13812345678|王芳/)
    expect((await readable(audited.db, raw)).map((entry) => entry.changes[0]?.columns)).toEqual([
      { id: [null, id], name: [null, '王芳'], phone: [null, phone], title: [null, 'Buyer'] },
      { phone: [phone, null], title: ['Buyer', 'Head'] },
    ])
  })

  test('can never be read again once the person is erased, be it written before, in the same moment, or later', async () => {
    const [id, other] = [newId(), newId()]
    await act((tx) => tx.query(`INSERT INTO contact VALUES ($1, '王芳', $3), ($2, '李娜', $3)`, [id, other, phone]))
    await act(async (tx) => {
      await tx.query(`UPDATE contact SET name = '', phone = null WHERE id = $1`, [id])
      await erasePeople(tx, [id])
    })
    await act((tx) => tx.query(`UPDATE contact SET phone = $2 WHERE id = $1`, [id, phone]))
    const erased = { erased: true }
    expect(
      (await readable(audited.db, await entries())).flatMap((entry) => entry.changes.map((c) => c.columns)),
    ).toEqual([
      { id: [null, id], name: [null, erased], phone: [null, erased] },
      { id: [null, other], name: [null, '李娜'], phone: [null, phone] },
      { name: [erased, erased], phone: [erased, null] },
      { phone: [null, erased] },
    ])
    expect(await audited.db.query('SELECT wrapped FROM sys.person_key WHERE person = $1', [id])).toEqual([
      { wrapped: null },
    ])
  })

  test('in the details of an entry is encrypted where it is marked', async () => {
    const id = newId()
    const base = { kind: 'EXPORT', action: 'exportContacts', principal: wang, requestId: 'r', subjects: [] } as const
    await act((tx) => recordAudit(tx, { ...base, details: { rows: 1, of: [personal(id, '王芳')] } }))
    const raw = await entries()
    expect(JSON.stringify(raw)).not.toContain('王芳')
    expect((await readable(audited.db, raw))[0]?.details).toEqual({ rows: 1, of: ['王芳'] })
  })

  test('of one new person, written by many at once, is under one key', async () => {
    const id = newId()
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        act((tx) =>
          recordAudit(tx, {
            kind: 'REVEAL',
            action: 'reveal',
            principal: wang,
            requestId: 'r',
            subjects: [],
            details: personal(id, String(n)),
          }),
        ),
      ),
    )
    const told = (await readable(audited.db, await entries())).map((entry) => entry.details)
    expect(told.toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
  })
})
