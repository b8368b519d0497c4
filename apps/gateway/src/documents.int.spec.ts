import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { keepAudit, openMasterKeys } from '@sellgraph/audit'
import { parseSettings } from '@sellgraph/config'
import { createDatabase, type Database } from '@sellgraph/db-kit'
import { type DocumentRow, openUrl, shareDocument, sharedUrl, shareWithin, uploadUrl } from '@sellgraph/documents'
import {
  addDeal,
  attachToDeal,
  dealService,
  dealSubject,
  startTestDocuments,
  testDocumentFolder,
  type TestFile,
  testFile,
} from '@sellgraph/documents/testing'
import { type Caller, createInternalTokenSigner, type Principal, type Role, TokenError } from '@sellgraph/identity'
import { testKeys, testPrincipal, testPublicKeys } from '@sellgraph/identity/testing'
import { newId, systemClock, unwrap } from '@sellgraph/kernel'
import { createLogger, createMetrics } from '@sellgraph/observability'
import { upsertEmployee } from '@sellgraph/organisation'
import { type RunningService, startService } from '@sellgraph/service-kit'
import { eventually, testDatabase, type TestDatabase, testKafka, testTopicPrefix } from '@sellgraph/testing'
import { parse } from 'graphql'
import { SHARED_PER_MINUTE } from './documents.ts'
import { createGateway, type Gateway } from './gateway.ts'

const dir = mkdtempSync(join(tmpdir(), 'sellgraph-gateway-documents-'))
const folder = testDocumentFolder()
const MB = 1024 * 1024
const logLines: string[] = []
const serviceLog = createLogger({ name: 'crm', level: 'info' }, { write: (line) => void logLines.push(line) })

let database: TestDatabase
let service: RunningService
let gateway: Gateway
let origin: string
let db: Database
let consultant: Principal
let colleague: Principal
let director: Principal
const people = new Map<string, Caller>()

beforeAll(async () => {
  database = await testDatabase({ migrations: [] })
  const environment = { ...folder.environment, DOCUMENTS_MAX_MB: '25' }
  const settings = parseSettings('service', {
    PORT: '0',
    DATABASE_URL: database.url,
    KAFKA_BROKERS: (await testKafka()).brokers.join(),
    TOPIC_PREFIX: testTopicPrefix(),
    INTERNAL_JWKS: JSON.stringify(testPublicKeys),
    AUDIT_MASTER_KEY_FILE: join(dir, 'audit-keys.json'),
    ...environment,
  })
  service = await startService(dealService, settings, { log: serviceLog })

  const sdl = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { deals: Int! }'
  const composed = composeServices([{ name: 'crm', url: 'http://127.0.0.1:1/graphql', typeDefs: parse(sdl) }])
  writeFileSync(join(dir, 'supergraph.graphql'), composed.supergraphSdl ?? '')
  gateway = await createGateway({
    supergraphFile: join(dir, 'supergraph.graphql'),
    subgraphUrls: { crm: `http://127.0.0.1:${service.port}/graphql`, performance: 'http://127.0.0.1:1/graphql' },
    verifier: {
      verify: (token) => {
        const caller = people.get(token)
        return caller === undefined ? Promise.reject(new TokenError('TOKEN_EXPIRED')) : Promise.resolve(caller)
      },
    },
    signer: createInternalTokenSigner({ keys: testKeys }),
    logger: createLogger({ name: 'gateway', level: 'silent' }),
    metrics: createMetrics('gateway'),
  })
  origin = `http://127.0.0.1:${await gateway.listen({ host: '127.0.0.1', port: 0 })}`

  // A second look at the service's database, to make what the graph of a service makes.
  db = await createDatabase({
    url: database.url,
    entities: dealService.modules[0]?.entities ?? [],
    applicationName: 'spec',
  })
  await keepAudit({
    db,
    service: 'crm',
    masterKeys: await openMasterKeys(db, join(dir, 'audit-keys.json')),
    states: [],
    copies: [],
  })
  await startTestDocuments({ db, clock: systemClock }, 'crm', { ...environment, DOCUMENTS_BASE_URL: origin })
  consultant = await employee('wang.lei', 'CONSULTANT')
  colleague = await employee('li.na', 'CONSULTANT')
  director = await employee('zhao.guoqiang', 'DIRECTOR')
})

afterAll(async () => {
  await gateway.stop()
  await service.stop()
  await db.close()
  await database.drop()
  folder.remove()
  rmSync(dir, { recursive: true })
})

async function employee(subject: string, role: Role): Promise<Principal> {
  const employeeId = newId()
  const record = { id: employeeId, subject, number: subject, name: subject, status: 'ACTIVE', version: 1 }
  await db.transaction((tx) => upsertEmployee(tx, { ...record, positionLevel: 'CONSULTANT', teamId: newId() }))
  people.set(subject, { subject, kind: 'EMPLOYEE', roles: [role] })
  return testPrincipal({ subject, employeeId, roles: [role] })
}

const asking = (principal: Principal, ageSeconds = 0) => ({
  db,
  principal,
  clock: { now: () => new Date(systemClock.now().getTime() - ageSeconds * 1_000) },
})
const bearer = ({ subject }: Principal) => ({ authorization: `Bearer ${subject}` })

async function attach(file: TestFile = testFile()): Promise<{ row: DocumentRow; file: TestFile; dealId: string }> {
  const deal = await addDeal(db, consultant)
  const row = await attachToDeal(db, consultant, deal, file)
  return { row, file, dealId: deal.id }
}

const uploadUrlOf = (row: DocumentRow, who = consultant) => uploadUrl(asking(who), row)?.url ?? ''
const openUrlOf = (row: DocumentRow, who = consultant) => openUrl(asking(who), row, '签约前核对').url
const put = (
  url: string,
  body: string | Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>,
  headers: Record<string, string> = bearer(consultant),
) => fetch(url, { method: 'PUT', body, headers, duplex: 'half' })
const get = (url: string, who: Principal = consultant) => fetch(url, { headers: bearer(who) })

async function stored(file?: TestFile) {
  const attached = await attach(file)
  expect((await put(uploadUrlOf(attached.row), new Uint8Array(attached.file.bytes))).status).toBe(204)
  return attached
}

const openings = (id: string) =>
  db.query<{ actor: string; reason: string | null; requestId: string }>(
    `SELECT actor, reason, request_id AS "requestId" FROM sys.audit_entry WHERE action = 'openDocument'
       AND subjects @> jsonb_build_array(jsonb_build_object('type', 'Document', 'id', $1::text)) ORDER BY id`,
    [id],
  )

const statusOf = async (id: string) =>
  (await db.query<{ status: string }>('SELECT status FROM sys.document WHERE id = $1', [id]))[0]?.status

/** What is left of uploads: rows and files that belong to no document. */
async function leftovers() {
  const uploads = await db.query('SELECT 1 FROM sys.document_upload')
  const known = await db.query<{ key: string }>(
    'SELECT object_key AS key FROM sys.document WHERE object_key IS NOT NULL',
  )
  const files = folder.files().filter((file) => !known.some(({ key }) => key === file))
  return { uploads: uploads.length, files }
}
const nothing = { uploads: 0, files: [] }

describe('a document', () => {
  test('R196: goes up and comes down through the gateway, and each opening is on record', async () => {
    const { row, file } = await stored()
    const answer = await get(openUrlOf(row))
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).equals(file.bytes)).toBe(true)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(file.size),
      'content-disposition': `attachment; filename="____ (___).pdf"; filename*=UTF-8''%E9%94%80%E5%94%AE%E5%90%88%E5%90%8C%20%28%E6%9C%80%E7%BB%88%E7%89%88%29.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
    })
    await (await get(openUrlOf(row, director), director)).arrayBuffer()
    expect(await openings(row.id)).toMatchObject([
      { actor: 'wang.lei', reason: '签约前核对', requestId: answer.headers.get('x-request-id') },
      { actor: 'zhao.guoqiang', reason: '签约前核对' },
    ])
  })

  test('of 20 MB passes', async () => {
    const bytes = Buffer.alloc(20 * MB, '合同,1\n')
    const { row } = await stored(testFile({ bytes, name: '流水.csv', mediaType: 'text/csv' }))
    expect(Buffer.from(await (await get(openUrlOf(row))).arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('R196: is on record as opened although the client goes away after the first bytes', async () => {
    const bytes = Buffer.alloc(20 * MB, 'x')
    const { row } = await stored(testFile({ bytes, name: 'long.csv', mediaType: 'text/csv' }))
    const url = openUrlOf(row)
    await new Promise<void>((gone) => {
      const client = httpRequest(url, { headers: bearer(consultant) }, (answer) => {
        answer.once('data', () => client.destroy())
        answer.once('error', () => undefined)
        answer.once('close', gone)
      })
      client.end()
    })
    expect(await openings(row.id)).toHaveLength(1)
    await eventually(() =>
      logLines.some((line) => line.includes('document not sent as a whole') && line.includes(row.id)),
    )
  })
})

describe('who has no right to a URL learns nothing from it', () => {
  /** Everything of an answer that could tell one reason from another. */
  async function told(answer: Response) {
    const changing = ['date', 'x-request-id']
    const headers = [...answer.headers].map(([name, value]) => [name, changing.includes(name) ? '' : value])
    return { status: answer.status, headers, body: await answer.text() }
  }
  const lastReason = () =>
    (JSON.parse(logLines.findLast((line) => line.includes('document refused')) ?? '{}') as { reason?: string }).reason

  test('an unknown, altered, expired, foreign or ended URL is answered the same; the log says which', async () => {
    const { row, dealId } = await stored()
    const mine = openUrlOf(row)
    const path = mine.slice(origin.length)
    const nobodys = await told(await get(`${origin}/documents/crm/nothing.here`))
    expect(nobodys.status).toBe(404)
    expect(JSON.parse(nobodys.body)).toEqual({
      errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }],
    })

    // Another person, although a director may open this very document with a URL of their own.
    expect(await told(await get(mine, director))).toEqual(nobodys)
    expect(lastReason()).toBe('OTHER_PERSON')
    const altered = mine.slice(0, -3) + (mine.endsWith('AAA') ? 'BBB' : 'AAA')
    expect(await told(await get(altered))).toEqual(nobodys)
    const expired = openUrl(asking(consultant, 61), row, null).url
    expect(await told(await get(expired))).toEqual(nobodys)
    expect(lastReason()).toBe('EXPIRED')
    expect(await told(await get(openUrlOf(row, colleague), colleague))).toEqual(nobodys)
    expect(lastReason()).toBe('NO_ACCESS')
    for (const elsewhere of [
      path.replace('/crm/', '/nowhere/'),
      path.replace('/crm/', '/crm/x/'),
      '/documents/crm/a%2Fb',
    ]) {
      expect(await told(await get(origin + elsewhere))).toEqual(nobodys)
    }
    expect(await told(await put(mine, 'x'))).toEqual(nobodys)
    expect((await fetch(mine, { method: 'HEAD', headers: bearer(consultant) })).status).toBe(404)

    // A URL that worked a moment ago, after the right has ended.
    expect((await get(mine)).status).toBe(200)
    await db.query('UPDATE deal SET owner_id = $2 WHERE id = $1', [dealId, colleague.employeeId])
    expect(await told(await get(mine))).toEqual(nobodys)
    expect(lastReason()).toBe('NO_ACCESS')
    expect(await openings(row.id)).toHaveLength(1)
  })

  test('who has left opens nothing within seconds, although token and URL are still good', async () => {
    const { row, dealId } = await stored()
    const leaving = await employee('zhou.kai', 'CONSULTANT')
    await db.query('UPDATE deal SET owner_id = $2 WHERE id = $1', [dealId, leaving.employeeId])
    const url = openUrlOf(row, leaving)
    expect((await get(url, leaving)).status).toBe(200)
    await db.query(`UPDATE sys.org_employee SET status = 'LEFT', version = 2 WHERE id = $1`, [leaving.employeeId])
    await eventually(async () => (await get(url, leaving)).status === 404, { timeout: 5_000 })
  })

  test('without a token nobody gets further than the gateway', async () => {
    const { row } = await stored()
    const url = openUrlOf(row)
    const before = logLines.length
    for (const headers of [{}, { authorization: 'Bearer nobody' }]) {
      expect((await fetch(url, { headers })).status).toBe(401)
      expect((await put(url, 'x', headers)).status).toBe(401)
    }
    expect(logLines).toHaveLength(before)
  })

  test('the service itself takes no token but the gateway’s for it', async () => {
    const { row } = await stored()
    const at = `http://127.0.0.1:${service.port}/documents/${openUrlOf(row).split('/').at(-1) ?? ''}`
    const foreign = createInternalTokenSigner({ keys: testKeys }).forRequest(people.get('wang.lei') as Caller, 'r1')
    for (const headers of [
      {},
      bearer(consultant),
      { authorization: `Bearer ${foreign('performance')}`, 'x-request-id': 'r1' },
    ]) {
      expect((await fetch(at, { headers })).status).toBe(401)
    }
    const own = { authorization: `Bearer ${foreign('crm')}`, 'x-request-id': 'r1' }
    expect((await fetch(at, { headers: own })).status).toBe(200)
  })
})

describe('an upload that is not what was announced leaves nothing', () => {
  const csv = (text: string | Buffer, more: Partial<TestFile> = {}) =>
    testFile({ bytes: Buffer.from(text), name: 'a.csv', mediaType: 'text/csv', ...more })
  async function* inParts(bytes: Buffer) {
    for (let at = 0; at < bytes.length; at += 64 * 1024) yield new Uint8Array(bytes.subarray(at, at + 64 * 1024))
  }

  test.each([
    ['more bytes, as told beforehand', csv('1,2\n', { size: 3 }), false, 413, 'DOCUMENT_TOO_LONG'],
    [
      'more bytes, in parts of unknown number',
      csv(Buffer.alloc(3 * MB, 'x'), { size: MB }),
      true,
      413,
      'DOCUMENT_TOO_LONG',
    ],
    ['fewer bytes', csv('1,2\n', { size: 5 }), true, 422, 'DOCUMENT_TOO_SHORT'],
    ['other bytes', csv('1,2\n', { sha256: 'a'.repeat(64) }), true, 422, 'DOCUMENT_OTHER_HASH'],
    ['a program', testFile({ bytes: Buffer.from('MZ\x90\x00 a program') }), false, 415, 'DOCUMENT_OTHER_TYPE'],
    ['HTML in a text that is none', csv('<script>\x00</script>'), true, 415, 'DOCUMENT_OTHER_TYPE'],
  ])('%s', async (_, file, chunked, status, code) => {
    const { row } = await attach(file)
    const url = uploadUrlOf(row)
    const answer = await put(url, chunked ? inParts(file.bytes) : new Uint8Array(file.bytes))
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] })
    expect(await statusOf(row.id)).toBe('PENDING')
    expect(await leftovers()).toEqual(nothing)
  })

  test('a size over the limit of the installation is refused before there is a URL', async () => {
    await expect(attach(csv('x', { size: 25 * MB + 1 }))).rejects.toThrow('must be at most 26214400 bytes')
  })

  test('the content types of headers are believed no more than names', async () => {
    const { row, file } = await attach()
    const url = uploadUrlOf(row)
    const html = { ...bearer(consultant), 'content-type': 'text/html' }
    expect((await put(url, new Uint8Array(file.bytes), html)).status).toBe(415)
    const packed = { ...bearer(consultant), 'content-encoding': 'gzip' }
    expect((await put(url, new Uint8Array(file.bytes), packed)).status).toBe(415)
    expect(
      (await put(url, new Uint8Array(file.bytes), { ...bearer(consultant), 'content-type': 'application/pdf' })).status,
    ).toBe(204)
  })

  test('a sender that goes away half way; the rest may come later by the same URL', async () => {
    const file = csv(Buffer.alloc(4 * MB, 'x'))
    const { row } = await attach(file)
    const url = uploadUrlOf(row)
    const client = httpRequest(url, {
      method: 'PUT',
      headers: { ...bearer(consultant), 'content-length': String(file.size) },
    })
    client.once('error', () => undefined)
    client.write(file.bytes.subarray(0, 2 * MB))
    await eventually(async () => (await leftovers()).uploads === 1)
    client.destroy()
    await eventually(() => logLines.some((line) => line.includes('upload broken off') && line.includes(row.id)))
    expect(await leftovers()).toEqual(nothing)
    expect((await put(url, new Uint8Array(file.bytes))).status).toBe(204)
    expect(await statusOf(row.id)).toBe('STORED')
  })

  test('two senders of the same document: one object is kept', async () => {
    const file = csv(Buffer.alloc(2 * MB, 'x'))
    const { row } = await attach(file)
    const url = uploadUrlOf(row)
    const answers = await Promise.all([1, 2].map(() => put(url, inParts(file.bytes))))
    expect(answers.map(({ status }) => status)).toEqual([204, 204])
    expect(await leftovers()).toEqual(nothing)
  })

  test('nobody else’s: a director with rights of their own cannot use it', async () => {
    const { row, file } = await attach()
    expect((await put(uploadUrlOf(row), new Uint8Array(file.bytes), bearer(director))).status).toBe(404)
    expect(await statusOf(row.id)).toBe('PENDING')
  })
})

describe('the gateway', () => {
  test('says that a part of the system does not answer, and not which', async () => {
    const answer = await get(`${origin}/documents/performance/any.ticket`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] })
  })

  test('gives one person a few transfers at a time, and the others theirs', async () => {
    const file = testFile()
    const rows = await Promise.all(Array.from({ length: 8 }, async () => (await attach(file)).row))
    const { row } = await stored()
    const clients = rows.map((one) => {
      const headers = { ...bearer(consultant), 'content-length': String(file.size) }
      const client = httpRequest(uploadUrlOf(one), { method: 'PUT', headers })
      client.once('error', () => undefined)
      client.write(file.bytes.subarray(0, 5))
      return client
    })
    await eventually(async () => (await leftovers()).uploads === 8)
    const url = openUrlOf(row)
    const refused = await get(url)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5'])
    expect((await get(openUrlOf(row, director), director)).status).toBe(200)
    for (const client of clients) client.destroy()
    await eventually(async () => (await get(url)).status === 200)
    await eventually(async () => (await leftovers()).uploads === 0)
  })
})

describe('a link that was shared', () => {
  async function shared(): Promise<{ row: DocumentRow; file: TestFile; url: string }> {
    const { row, file } = await stored()
    const scope = dealSubject.access.scope(consultant, 'openDocument')
    const share = await db.transaction(async (tx) => {
      const expiresAt = new Date(tx.now.getTime() + 3_600_000)
      const acting = { tx, principal: consultant, scope, requestId: newId(), now: tx.now }
      const given = { documentId: row.id, sharedWith: '张经理', expiresAt }
      return shareWithin(tx, dealSubject, scope, unwrap(await shareDocument(acting, dealSubject, given)).shareId)
    })
    if (share === null) throw new Error('no share')
    return { row, file, url: sharedUrl(db, share).url }
  }

  test('R196: opens one document to a customer without an account, and nothing else', async () => {
    const { row, file, url } = await shared()
    expect(url.startsWith(`${origin}/documents/shared/crm/`)).toBe(true)
    const answer = await fetch(url)
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).equals(file.bytes)).toBe(true)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /)

    // A personal URL stays one, whichever path it is sent to; so does the link.
    const personal = openUrlOf(row)
    expect((await fetch(personal)).status).toBe(401)
    expect((await fetch(personal.replace('/documents/', '/documents/shared/'))).status).toBe(404)
    const asPersonal = url.replace('/documents/shared/', '/documents/')
    expect((await fetch(asPersonal)).status).toBe(401)
    expect((await get(asPersonal)).status).toBe(404)
    const status = async (method: string) => (await fetch(url, { method })).status
    expect([await status('PUT'), await status('HEAD'), await status('POST')]).toEqual([401, 404, 404])
    for (const elsewhere of ['/documents/shared/crm/', '/documents/shared/crm', '/documents/shared/nowhere/a.b']) {
      expect((await fetch(origin + elsewhere)).status).not.toBe(200)
    }
  })

  test('is tried by one address a few times a minute: tickets are not searched for', async () => {
    const { url } = await shared()
    const wrong = `${url.slice(0, -3)}AAA`
    let status = 404
    for (let tries = 0; tries <= SHARED_PER_MINUTE && status === 404; tries += 1) status = (await fetch(wrong)).status
    expect(status).toBe(429)
    const refused = await fetch(url)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    // Colleagues have their own way.
    expect((await get(openUrlOf((await stored()).row))).status).toBe(200)
  })
})
