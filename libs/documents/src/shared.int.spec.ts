import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Principal, systemPrincipal } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId, unwrap } from '@sellgraph/kernel'
import { createLogger } from '@sellgraph/observability'
import type { GraphContext } from '@sellgraph/service-kit'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { ABANDONED_MS, cleanUp } from './clean-up.ts'
import { type DocumentRow, findDocuments, findMadeDocument } from './document-store.ts'
import { openUrl } from './documents.ts'
import { keepMadeDocument, type MadeFile } from './made.ts'
import { documentRoutes } from './routes.ts'
import { type RunningDocuments, register } from './running.ts'
import { SHARED_READER } from './shared-reader.ts'
import { findShare, type ShareRow } from './share-store.ts'
import { MAX_OPENINGS, revokeShare, shareDocument, sharedUrl } from './shares.ts'
import { addDeal, dealService, dealSubject, startTestDocuments, testDocumentFolder, testFile } from './testing.ts'

const folder = testDocumentFolder()
const log = createLogger({ name: 'crm', level: 'silent' })
let service: TestService
let running: RunningDocuments
let consultant: Principal
const stranger = testPrincipal({ subject: SHARED_READER, kind: 'MACHINE', roles: [], employeeId: null, scopes: [] })

beforeAll(async () => {
  service = await startTestService(dealService)
  running = await startTestDocuments(service, 'crm', folder.environment)
  consultant = await service.employee({ roles: ['CONSULTANT'] })
})
afterAll(async () => {
  await service.stop()
  folder.remove()
})
beforeEach(() => register(running))

const by = (principal: Principal) => ({ reader: service.db, principal, requestId: newId() })

function printOf(dealId: string, more: Partial<MadeFile> = {}): MadeFile {
  const { bytes } = testFile()
  const file = { subjectType: 'Deal', subjectId: dealId, kind: 'PRINT', name: '报价单.pdf', madeOf: 'version 1 ZH' }
  return { ...file, mediaType: 'application/pdf', bytes, about: [], ...more }
}

const rowsOf = (dealId: string) =>
  service.db.query<{ id: string; status: string; objectKey: string | null }>(
    `SELECT id, status, object_key AS "objectKey" FROM sys.document WHERE subject_id = $1 ORDER BY created_at, id`,
    [dealId],
  )
const uploads = () => service.db.query('SELECT 1 FROM sys.document_upload')

/** Every file, but for what belongs to a document that is there. */
async function strayFiles(): Promise<string[]> {
  const known = await service.db.query<{ key: string }>(
    `SELECT object_key AS key FROM sys.document WHERE status = 'STORED'`,
  )
  return folder.files().filter((file) => !known.some(({ key }) => key === file))
}

describe('a document that the service makes itself', () => {
  test('is kept once of the same, with its hash, and the audit says who had it made', async () => {
    const deal = await addDeal(service.db, consultant)
    const file = printOf(deal.id)
    const kept = await keepMadeDocument(by(consultant), file)
    expect(kept).toMatchObject({ status: 'STORED', size: file.bytes.byteLength, madeOf: 'version 1 ZH' })
    const again = await keepMadeDocument(by(consultant), printOf(deal.id))
    expect(again).toEqual(kept)
    expect(await keepMadeDocument(by(consultant), printOf(deal.id, { madeOf: 'version 2 ZH' }))).not.toEqual(kept)
    const [entry] = await service.db.query(
      `SELECT action, actor FROM sys.audit_entry WHERE kind = 'DOCUMENT'
         AND subjects @> jsonb_build_array(jsonb_build_object('type', 'Document', 'id', $1::text))`,
      [kept.id],
    )
    expect(entry).toEqual({ action: 'makeDocument', actor: consultant.subject })
  })

  test('is one although several make it at once, and nothing is left of the others', async () => {
    const deal = await addDeal(service.db, consultant)
    const all = await Promise.all([1, 2, 3].map(() => keepMadeDocument(by(consultant), printOf(deal.id))))
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect((await rowsOf(deal.id)).filter(({ status }) => status === 'STORED')).toHaveLength(1)
    expect(await uploads()).toEqual([])
    expect(await strayFiles()).toEqual([])
  })

  test('of which the process was killed between the bytes and the row is told to nobody, and deleted', async () => {
    const deal = await addDeal(service.db, consultant)
    let stop: () => void = () => undefined
    const written = new Promise<void>((then) => {
      // The process ends here, as far as anybody can see: what comes after the bytes never comes.
      const put: typeof running.store.put = async (...args) => {
        await running.store.put(...args)
        then()
        await new Promise<void>((never) => (stop = never))
        throw new Error('killed')
      }
      register({ ...running, store: { ...running.store, put, delete: () => Promise.reject(new Error('killed')) } })
    })
    const killed = keepMadeDocument(by(consultant), printOf(deal.id)).catch(() => undefined)
    await written
    register(running)
    expect(await findDocuments(service.db, 'Deal', [deal.id])).toEqual([])
    expect(await strayFiles()).toHaveLength(1)

    const kept = await keepMadeDocument(by(consultant), printOf(deal.id))
    expect(kept.status).toBe('STORED')
    service.clock.advance(ABANDONED_MS + 60_000)
    expect(await cleanUp(running)).toMatchObject({ expired: 1, abandoned: 1 })
    expect(await strayFiles()).toEqual([])
    expect(await findMadeDocument(service.db, printOf(deal.id))).toEqual(kept)
    stop()
    await killed
  })
})

const scope = () => dealSubject.access.scope(systemPrincipal('crm'), 'openDocument')

async function shared({ days = 7 }: { days?: number } = {}): Promise<{
  dealId: string
  document: DocumentRow
  share: ShareRow
  url: string
}> {
  const deal = await addDeal(service.db, consultant)
  const document = await keepMadeDocument(by(consultant), printOf(deal.id))
  const share = await service.db.transaction(async (tx) => {
    const acting = { tx, principal: consultant, scope: scope(), requestId: newId(), now: tx.now }
    const expiresAt = new Date(tx.now.getTime() + days * 86_400_000)
    const { shareId } = unwrap(
      await shareDocument(acting, dealSubject, { documentId: document.id, sharedWith: '张经理', expiresAt }),
    )
    return (await findShare(tx, shareId)) as ShareRow
  })
  return { dealId: deal.id, document, share, url: sharedUrl(service.db, share).url }
}

/** Uses a ticket on a path as a service does once it has a verified token. */
function use(path: '/documents/*' | '/shared-documents/*', url: string, principal: Principal = stranger) {
  const route = documentRoutes(running, [dealSubject]).find((one) => one.method === 'GET' && one.path === path)
  if (route === undefined) throw new Error('no such route')
  const context = {
    principal,
    db: service.db,
    clock: service.clock,
    requestId: newId(),
    log,
  } as unknown as GraphContext
  const rest = new URL(url).pathname.split('/').at(-1) ?? ''
  return route.handle({ context, rest, headers: {}, body: Readable.from([]) })
}
const open = (url: string, principal = stranger) => use('/shared-documents/*', url, principal)

describe('a link that was shared', () => {
  test('R196: opens one document to whoever has it, and each opening is counted and in the audit', async () => {
    const { document, share, url } = await shared()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4000\/documents\/shared\/crm\/[\w-]+\.[\w-]+$/)
    expect(sharedUrl(service.db, share).url).toBe(url)
    const first = await open(url)
    expect(first.status).toBe(200)
    expect((await buffer(first.body as Readable)).length).toBe(document.size)
    expect(first.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' })
    const openedAt = service.clock.now()
    service.clock.advance(60_000)
    await buffer((await open(url)).body as Readable)
    expect(await findShare(service.db, share.id)).toMatchObject({
      openings: 2,
      firstOpenedAt: openedAt,
      lastOpenedAt: service.clock.now(),
      version: 1,
    })
    const entries = await service.db.query<{ actor: string; details: { ticket: string } }>(
      `SELECT actor, details FROM sys.audit_entry WHERE action = 'openSharedDocument'
         AND subjects @> jsonb_build_array(jsonb_build_object('type', 'Document', 'id', $1::text))`,
      [document.id],
    )
    expect(entries.map(({ actor, details }) => [actor, details.ticket])).toEqual([
      [SHARED_READER, share.id],
      [SHARED_READER, share.id],
    ])
  })

  test('is refused alike when it is altered, over, revoked, of another document, or its record no longer stands behind it', async () => {
    const { dealId, document, share, url } = await shared({ days: 1 })
    const other = await shared()
    const token = url.split('/').at(-1) ?? ''
    const [content = '', signature = ''] = token.split('.')
    const claims = JSON.parse(Buffer.from(content, 'base64url').toString()) as Record<string, unknown>
    const rewritten = Buffer.from(JSON.stringify({ ...claims, d: other.document.id })).toString('base64url')
    const forOther = running.tickets.issueShared({ ...share, documentId: other.document.id }).token
    const unknown = running.tickets.issueShared({ ...share, id: newId() }).token
    const nothing = await open(`http://x/${'a'.repeat(20)}`)
    expect(nothing.status).toBe(404)
    for (const wrong of [`${rewritten}.${signature}`, `${content}.${'A'.repeat(43)}`, forOther, unknown]) {
      expect(await open(`http://x/${wrong}`)).toEqual(nothing)
    }

    const give = (owner: string | null) =>
      service.db.query('UPDATE deal SET owner_id = $2 WHERE id = $1', [dealId, owner])
    await give(null)
    expect(await open(url)).toEqual(nothing)
    await give(consultant.employeeId)
    expect((await open(url)).status).toBe(200)

    service.clock.advance(86_400_000)
    expect(await open(url)).toEqual(nothing)
    const revoked = await shared()
    const revoke = (version: number) =>
      service.db.attempt((tx) =>
        revokeShare({ tx, principal: consultant, scope: scope(), requestId: newId(), now: tx.now }, dealSubject, {
          shareId: revoked.share.id,
          version,
          reason: '发错了客户',
        }),
      )
    expect(await revoke(2)).toMatchObject({ ok: false, error: { code: 'STALE_VERSION' } })
    expect(await revoke(1)).toMatchObject({ ok: true })
    expect(await open(revoked.url)).toEqual(nothing)
    expect((await findShare(service.db, share.id))?.openings).toBe(1)
    expect(document.status).toBe('STORED')
  })

  test('opens as often as it may, by two at once as well, and not once more', async () => {
    const { share, url } = await shared()
    await service.db.query(
      'UPDATE sys.document_share SET openings = $2, first_opened_at = now(), last_opened_at = now() WHERE id = $1',
      [share.id, MAX_OPENINGS - 1],
    )
    const answers = await Promise.all([1, 2, 3].map(() => open(url)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404])
    expect((await findShare(service.db, share.id))?.openings).toBe(MAX_OPENINGS)
  })

  test('gives no right elsewhere: personal URLs stay personal, and nobody but the gateway comes by this path', async () => {
    const { document, url } = await shared()
    const personal = openUrl({ db: service.db, principal: consultant, clock: service.clock }, document, null).url
    expect((await open(personal)).status).toBe(404)
    expect((await use('/documents/*', personal)).status).toBe(404)
    expect((await use('/documents/*', url)).status).toBe(404)
    expect((await use('/documents/*', url, consultant)).status).toBe(404)
    expect((await open(url, consultant)).status).toBe(404)
    expect((await use('/documents/*', personal, consultant)).status).toBe(200)
  })
})
