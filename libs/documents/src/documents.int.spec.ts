import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Principal } from '@sellgraph/identity'
import { newId, unwrap } from '@sellgraph/kernel'
import type { RouteAnswer } from '@sellgraph/graphql-kit'
import { createLogger } from '@sellgraph/observability'
import type { GraphContext } from '@sellgraph/service-kit'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { ABANDONED_MS, cleanUp, PENDING_MS } from './clean-up.ts'
import { beginUpload, type DocumentRow, findDocument } from './document-store.ts'
import { openUrl, removeDocument, uploadUrl } from './documents.ts'
import type { ObjectStore } from './object-store.ts'
import { documentRoutes } from './routes.ts'
import { type RunningDocuments, register } from './running.ts'
import {
  addDeal,
  attachToDeal,
  dealService,
  dealSubject,
  startTestDocuments,
  testDocumentFolder,
  type TestFile,
  testFile,
} from './testing.ts'

const folder = testDocumentFolder()
const log = createLogger({ name: 'crm', level: 'silent' })
let service: TestService
let running: RunningDocuments
let consultant: Principal
let director: Principal

beforeAll(async () => {
  service = await startTestService(dealService)
  running = await startTestDocuments(service, 'crm', folder.environment)
  consultant = await service.employee({ roles: ['CONSULTANT'] })
  director = await service.employee({ roles: ['DIRECTOR'] })
})
afterAll(async () => {
  await service.stop()
  folder.remove()
})
beforeEach(() => register(running))

const asking = (principal: Principal) => ({ db: service.db, principal, clock: service.clock })

function contextOf(principal: Principal): GraphContext {
  return { principal, db: service.db, clock: service.clock, requestId: newId(), log } as unknown as GraphContext
}

/** Uses a URL as a service does once it has a verified token. */
function send(
  method: 'GET' | 'PUT',
  url: string,
  principal: Principal,
  { body = Readable.from([]), documents = running }: { body?: Readable; documents?: RunningDocuments } = {},
): Promise<RouteAnswer> {
  const route = documentRoutes(documents, [dealSubject]).find((one) => one.method === method)
  if (route === undefined) throw new Error('no such route')
  const rest = new URL(url).pathname.split('/').at(-1) ?? ''
  return route.handle({ context: contextOf(principal), rest, headers: {}, body })
}

async function attached(
  file = testFile(),
): Promise<{ row: DocumentRow; file: TestFile; deal: { id: string; customerId: string } }> {
  const deal = await addDeal(service.db, consultant)
  return { row: await attachToDeal(service.db, consultant, deal, file), file, deal }
}

const uploadTo = (row: DocumentRow, who = consultant) => uploadUrl(asking(who), row)?.url ?? ''
const put = (row: DocumentRow, body: Readable, documents = running) =>
  send('PUT', uploadTo(row), consultant, { body, documents })

async function stored(file = testFile()) {
  const { row, deal } = await attached(file)
  expect((await put(row, Readable.from([file.bytes]))).status).toBe(204)
  return { row: (await findDocument(service.db, row.id)) as DocumentRow, file, deal }
}

const open = (row: DocumentRow, who = consultant) => send('GET', openUrl(asking(who), row, null).url, who)
const uploads = () => service.db.query('SELECT * FROM sys.document_upload')
const entries = (id: string) =>
  service.db.query<{
    action: string
    kind: string
    actor: string
    reason: string | null
    subjects: unknown
    details: unknown
  }>(
    `SELECT action, kind, actor, reason, subjects, details FROM sys.audit_entry
     WHERE kind = 'DOCUMENT' AND subjects @> jsonb_build_array(jsonb_build_object('type', 'Document', 'id', $1::text))
     ORDER BY id`,
    [id],
  )

describe('an upload', () => {
  test('R196: is stored once its bytes are those that were announced, and whoever attached and stored is on record', async () => {
    const { row, file, deal } = await stored()
    expect(row).toMatchObject({ status: 'STORED', version: 2, storedAt: service.clock.now() })
    expect(row.objectKey).toMatch(new RegExp(`^crm/${row.id}/`))
    expect(await uploads()).toEqual([])
    const { bytes: _, name, ...facts } = file
    const written = await entries(row.id)
    expect(written.map(({ action, actor }) => [action, actor])).toEqual([
      ['attachDocument', consultant.subject],
      ['storeDocument', consultant.subject],
    ])
    expect(written[1]).toMatchObject({
      subjects: [
        { type: 'Deal', id: deal.id },
        { type: 'Document', id: row.id },
        { type: 'Customer', id: deal.customerId },
      ],
      details: { ...facts, kind: 'SIGNED_COPY', ticket: expect.any(String) },
    })
    expect(JSON.stringify(written)).not.toContain(name)
  })

  test('of the same document twice at once leaves one object, and both are told that it is there', async () => {
    const { row, file } = await attached()
    const before = folder.files().length
    const answers = await Promise.all([1, 2, 3].map(() => put(row, Readable.from([file.bytes]))))
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204])
    expect(folder.files()).toHaveLength(before + 1)
    expect(await uploads()).toEqual([])
    expect((await entries(row.id)).map(({ action }) => action)).toEqual(['attachDocument', 'storeDocument'])
    expect(await findDocument(service.db, row.id)).toMatchObject({ status: 'STORED', version: 2 })
  })

  test('that is sent again after its answer got lost is told that the bytes are there', async () => {
    const { row, file } = await attached()
    const url = uploadTo(row)
    const again = () => send('PUT', url, consultant, { body: Readable.from([file.bytes]) })
    expect([(await again()).status, (await again()).status]).toEqual([204, 204])
  })

  test('that fails in the store leaves nothing, and may be tried again', async () => {
    const { row, file } = await attached()
    const before = folder.files()
    const full: ObjectStore = { ...running.store, put: () => Promise.reject(new Error('no space left')) }
    await expect(put(row, Readable.from([file.bytes]), { ...running, store: full })).rejects.toThrow('no space left')
    expect(folder.files()).toEqual(before)
    expect(await uploads()).toEqual([])
    expect((await put(row, Readable.from([file.bytes]))).status).toBe(204)
  })

  test('whose sender may no longer attach by the time it is through is not stored', async () => {
    const { row, file, deal } = await attached()
    const before = folder.files()
    const late = Readable.from(
      (async function* () {
        yield file.bytes.subarray(0, 10)
        await service.db.query('UPDATE deal SET owner_id = NULL WHERE id = $1', [deal.id])
        yield file.bytes.subarray(10)
      })(),
    )
    expect((await put(row, late)).status).toBe(404)
    expect(folder.files()).toEqual(before)
    expect(await findDocument(service.db, row.id)).toMatchObject({ status: 'PENDING' })
  })
})

describe('an opening', () => {
  test('R196: is committed to the record before the first byte leaves', async () => {
    const { row, file } = await stored()
    let recorded = 0
    const watching: ObjectStore = {
      ...running.store,
      get: async (key) => {
        recorded = (await entries(row.id)).filter(({ action }) => action === 'openDocument').length
        return running.store.get(key)
      },
    }
    const { url } = openUrl(asking(director), row, '复核付款条款')
    const answer = await send('GET', url, director, { documents: { ...running, store: watching } })
    expect(recorded).toBe(1)
    expect((await buffer(answer.body as Readable)).equals(file.bytes)).toBe(true)
    expect((await entries(row.id)).at(-1)).toMatchObject({ actor: director.subject, reason: '复核付款条款' })
  })

  test('gives nothing when it cannot be recorded', async () => {
    const { row } = await stored()
    await service.db.query('ALTER TABLE sys.audit_entry RENAME TO audit_entry_away')
    try {
      await expect(open(row)).rejects.toThrow()
    } finally {
      await service.db.query('ALTER TABLE sys.audit_entry_away RENAME TO audit_entry')
    }
  })

  test('of bytes that were changed in the store never arrives as a whole', async () => {
    const { row, file } = await stored()
    const forged = Buffer.from(file.bytes)
    forged[12] = (forged[12] ?? 0) ^ 1
    await running.store.put(row.objectKey ?? '', Readable.from([forged]), file)
    const answer = await open(row)
    await expect(buffer(answer.body as Readable)).rejects.toMatchObject({ problem: 'OTHER_HASH' })
  })

  test('of an object that is missing is a fault of ours, and told as such', async () => {
    const { row } = await stored()
    await running.store.delete(row.objectKey ?? '')
    await expect(open(row)).rejects.toThrow('is missing')
  })

  test('is not had with the URL of an upload, nor the other way round', async () => {
    const { row, file } = await attached()
    expect((await send('GET', uploadTo(row), consultant)).status).toBe(404)
    const url = openUrl(asking(consultant), row, null).url
    expect((await send('PUT', url, consultant, { body: Readable.from([file.bytes]) })).status).toBe(404)
    expect((await open(row)).status).toBe(404)
  })
})

describe('the clean-up', () => {
  const kept = async () => ({ files: folder.files().length, uploads: (await uploads()).length })

  test('ends documents whose bytes never came, an hour after they were attached', async () => {
    const { row, file } = await attached()
    service.clock.advance(PENDING_MS - 1)
    await cleanUp(running)
    expect(await findDocument(service.db, row.id)).toMatchObject({ status: 'PENDING' })
    service.clock.advance(2)
    const url = uploadTo(row)
    expect((await cleanUp(running)).expired).toBeGreaterThanOrEqual(1)
    expect(await findDocument(service.db, row.id)).toMatchObject({ status: 'REMOVED', version: 2 })
    expect((await send('PUT', url, consultant, { body: Readable.from([file.bytes]) })).status).toBe(404)
    expect((await entries(row.id)).at(-1)).toMatchObject({ action: 'expireDocument', actor: 'system:crm' })
  })

  test('deletes what a process wrote that was killed before it could say so', async () => {
    const { row, file } = await attached()
    await cleanUp(running)
    const before = await kept()
    // As far as an upload gets before its last transaction.
    const objectKey = `crm/${row.id}/${newId()}`
    await beginUpload(service.db, { objectKey, documentId: row.id, startedAt: service.clock.now() })
    await running.store.put(objectKey, Readable.from([file.bytes]), file)
    expect((await cleanUp(running)).abandoned).toBe(0)
    service.clock.advance(ABANDONED_MS + 1)
    expect((await cleanUp(running)).abandoned).toBe(1)
    expect(await kept()).toEqual(before)
    expect(await running.store.head(objectKey)).toBeNull()
  })

  test('finds an upload that was killed before its first byte, too', async () => {
    const { row } = await attached()
    const objectKey = `crm/${row.id}/${newId()}`
    await beginUpload(service.db, { objectKey, documentId: row.id, startedAt: service.clock.now() })
    service.clock.advance(ABANDONED_MS + 1)
    expect((await cleanUp(running)).abandoned).toBe(1)
    expect(await uploads()).toEqual([])
  })

  test('deletes the bytes of removed documents, and goes on where it was killed', async () => {
    const { row } = await stored()
    const acting = {
      principal: director,
      requestId: newId(),
      scope: dealSubject.access.scope(director, 'removeDocument'),
    }
    const asked = { documentId: row.id, version: 2, reason: '错传了别家客户的合同' }
    unwrap(await service.db.attempt((tx) => removeDocument({ ...acting, tx }, dealSubject, asked)))
    expect((await open(row)).status).toBe(404)
    // Killed between the object and the word that it is gone.
    await running.store.delete(row.objectKey ?? '')
    expect((await cleanUp(running)).deleted).toBe(1)
    expect(await findDocument(service.db, row.id)).toMatchObject({ status: 'REMOVED', objectKey: null })
    expect((await cleanUp(running)).deleted).toBe(0)
    expect((await entries(row.id)).at(-1)).toMatchObject({ action: 'removeDocument', reason: '错传了别家客户的合同' })
  })

  test('keeps an object’s row while the store does not answer', async () => {
    const { row } = await stored()
    await service.db.query(`UPDATE sys.document SET status = 'REMOVED', removed_at = now() WHERE id = $1`, [row.id])
    const away: ObjectStore = { ...running.store, delete: () => Promise.reject(new Error('the store is away')) }
    await expect(cleanUp({ ...running, store: away })).rejects.toThrow('away')
    expect((await findDocument(service.db, row.id))?.objectKey).toBe(row.objectKey)
    expect((await cleanUp(running)).deleted).toBe(1)
  })

  test('and an upload that finishes at the same moment agree on which of them was first', async () => {
    const { row, file } = await attached()
    let cleaned: Promise<unknown> = Promise.resolve()
    const slow: ObjectStore = {
      ...running.store,
      put: async (...upload) => {
        await running.store.put(...upload)
        service.clock.advance(ABANDONED_MS + 1)
        cleaned = cleanUp(running)
      },
    }
    const outcome = await put(row, Readable.from([file.bytes]), { ...running, store: slow }).then(
      ({ status }) => status,
      () => 'given up',
    )
    await cleaned
    const now = (await findDocument(service.db, row.id)) as DocumentRow
    const object = now.objectKey === null ? null : await running.store.head(now.objectKey)
    if (outcome === 204) expect([now.status, object]).toEqual(['STORED', { size: file.size }])
    else expect([now.status === 'STORED', object]).toEqual([false, null])
  })
})

test('20 MB pass both ways, and never more than a megabyte of them is held', async () => {
  const MB = 1024 * 1024
  const size = 20 * MB
  const parts = size / (64 * 1024)
  const part = (n: number) => Buffer.alloc(64 * 1024, `${String(n)},`)
  const hash = createHash('sha256')
  for (let n = 0; n < parts; n += 1) hash.update(part(n))
  const file = testFile({ name: '流水.csv', mediaType: 'text/csv', size, sha256: hash.digest('hex') })
  const { row } = await attached(file)

  // What went in and has not come out is held somewhere between. The far end is slower than the near one.
  let [went, came, most] = [0, 0, 0]
  const enters = (bytes: number) => (most = Math.max(most, (went += bytes) - came))
  const slowly = (seen: (bytes: number) => void) =>
    new Transform({
      transform(chunk: Buffer, _, done) {
        seen(chunk.length)
        setImmediate(() => done(null, chunk))
      },
    })
  const counting: ObjectStore = {
    ...running.store,
    put: (key, bytes, facts) => running.store.put(key, bytes.pipe(slowly((count) => (came += count))), facts),
    get: async (key) => {
      const found = await running.store.get(key)
      return found === null ? null : { ...found, bytes: found.bytes.on('data', ({ length }: Buffer) => enters(length)) }
    },
  }
  const source = Readable.from(
    (function* () {
      for (let n = 0; n < parts; n += 1) {
        enters(64 * 1024)
        yield part(n)
      }
    })(),
    { objectMode: false },
  )
  const documents = { ...running, store: counting }
  expect((await put(row, source, documents)).status).toBe(204)
  expect([went, came]).toEqual([size, size])
  expect(most).toBeLessThan(MB)

  went = came = most = 0
  const { url } = openUrl(asking(consultant), (await findDocument(service.db, row.id)) as DocumentRow, null)
  const answer = await send('GET', url, consultant, { documents })
  await pipeline(answer.body as Readable, slowly((count) => (came += count)).resume())
  expect([went, came]).toEqual([size, size])
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(MB)
})
