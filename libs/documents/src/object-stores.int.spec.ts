import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { openLocalDiskStore } from './local-disk-store.ts'
import type { ObjectFacts, ObjectStore } from './object-store.ts'
import { createS3Store } from './s3-store.ts'
import { startS3Mock } from './test/s3-mock.ts'

const dir = mkdtempSync(join(tmpdir(), 'sellgraph-objects-'))
const stores: Record<string, ObjectStore> = {}
const credentials = { accessKeyId: 'spec', secretAccessKey: 'spec-secret' }
let s3: { url: string; stop(): Promise<void> }

beforeAll(async () => {
  s3 = await startS3Mock(dir, 'documents')
  const at = { endpoint: s3.url, region: 'us-east-1', bucket: 'documents', pathStyle: true, credentials }
  stores['local disk'] = await openLocalDiskStore(join(dir, 'disk'))
  stores['S3'] = createS3Store(at)
  stores['S3 with encryption'] = createS3Store({ ...at, encryption: 'AES256' })
})
afterAll(async () => {
  for (const store of Object.values(stores)) store.close()
  await s3.stop()
  rmSync(dir, { recursive: true })
})

function factsOf(bytes: Buffer): ObjectFacts {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { size: bytes.length, sha256, mediaType: 'application/pdf' }
}

const newKey = () => `crm/${newId()}/${newId()}`

/** A stream that gives half of the bytes and then fails. */
function breakingOff(bytes: Buffer, reason: Error): Readable {
  return Readable.from(
    (function* () {
      yield bytes.subarray(0, bytes.length / 2)
      throw reason
    })(),
  )
}

describe.each(['local disk', 'S3', 'S3 with encryption'])('an object store on %s', (name) => {
  const store = () => stores[name] as ObjectStore
  const put = (key: string, bytes: Buffer) => store().put(key, Readable.from([bytes]), factsOf(bytes))

  test('gives back the bytes that it was given', async () => {
    const key = newKey()
    const bytes = randomBytes(3 * 1024 * 1024 + 7)
    await put(key, bytes)
    expect(await store().head(key)).toEqual({ size: bytes.length })
    const found = await store().get(key)
    expect(found?.size).toBe(bytes.length)
    expect((await buffer(found?.bytes as Readable)).equals(bytes)).toBe(true)
  })

  test('has nothing under a key that was not written', async () => {
    expect(await store().get(newKey())).toBeNull()
    expect(await store().head(newKey())).toBeNull()
  })

  test('has nothing after an upload that broke off, and tells why it did', async () => {
    const key = newKey()
    const bytes = randomBytes(300_000)
    const reason = new Error('the sender went away')
    await expect(store().put(key, breakingOff(bytes, reason), factsOf(bytes))).rejects.toBe(reason)
    expect(await store().get(key)).toBeNull()
  })

  test('keeps what it had when an upload to the same key breaks off', async () => {
    const key = newKey()
    const [first, second] = [randomBytes(1_000), randomBytes(200_000)]
    await put(key, first)
    await expect(store().put(key, breakingOff(second, new Error('gone')), factsOf(second))).rejects.toThrow('gone')
    expect((await buffer((await store().get(key))?.bytes as Readable)).equals(first)).toBe(true)
  })

  test('deletes, also what is not there', async () => {
    const key = newKey()
    await put(key, randomBytes(10))
    await store().delete(key)
    expect(await store().head(key)).toBeNull()
    await store().delete(key)
  })

  test('takes several uploads at once', async () => {
    const objects = Array.from({ length: 8 }, () => ({ key: newKey(), bytes: randomBytes(200_000) }))
    await Promise.all(objects.map(({ key, bytes }) => put(key, bytes)))
    for (const { key, bytes } of objects) {
      expect((await buffer((await store().get(key))?.bytes as Readable)).equals(bytes)).toBe(true)
    }
  })

  test.each([
    '../outside',
    'crm/../../outside',
    '/etc/passwd',
    'crm//x',
    'CRM',
    '',
    '.unfinished/x',
    'a\\b',
    'a/b/c/d',
  ])('takes no key that nobody of ours has made: %s', async (key) => {
    for (const act of [() => put(key, Buffer.from('x')), () => store().get(key), () => store().delete(key)]) {
      await expect(act()).rejects.toThrow('no key of an object')
    }
  })
})

describe('on the local disk', () => {
  test('a file is nobody else’s to read, and an upload that broke off leaves none behind', async () => {
    const root = join(dir, 'private')
    const store = await openLocalDiskStore(root)
    const bytes = Buffer.from('%PDF-1.7')
    await store.put('crm/one', Readable.from([bytes]), factsOf(bytes))
    expect(statSync(join(root, 'crm', 'one')).mode & 0o777).toBe(0o600)
    expect(statSync(join(root, 'crm')).mode & 0o777).toBe(0o700)
    await expect(store.put('crm/two', breakingOff(bytes, new Error('gone')), factsOf(bytes))).rejects.toThrow('gone')
    expect(readdirSync(join(root, '.unfinished'))).toEqual([])
    expect(readdirSync(join(root, 'crm'))).toEqual(['one'])
  })

  test('a killed process’s unfinished file is removed when a store is opened a day later, and no sooner', async () => {
    const unfinished = join(dir, 'killed', '.unfinished')
    mkdirSync(unfinished, { recursive: true })
    for (const name of ['old', 'new']) writeFileSync(join(unfinished, name), 'half')
    const twoDaysAgo = statSync(join(unfinished, 'new')).mtimeMs / 1_000 - 2 * 24 * 60 * 60
    utimesSync(join(unfinished, 'old'), twoDaysAgo, twoDaysAgo)
    await openLocalDiskStore(join(dir, 'killed'))
    expect(readdirSync(unfinished)).toEqual(['new'])
  })

  test('what is being read is read to its end, although it is deleted meanwhile', async () => {
    const store = await openLocalDiskStore(join(dir, 'deleting'))
    const bytes = randomBytes(500_000)
    await store.put('crm/one', Readable.from([bytes]), factsOf(bytes))
    const found = await store.get('crm/one')
    await store.delete('crm/one')
    expect((await buffer(found?.bytes as Readable)).equals(bytes)).toBe(true)
  })
})

describe('on S3', () => {
  let server: Server
  const asked: { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders }[] = []

  /** Listens and answers 200 to everything: what matters here is what it is asked. */
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push({ method: request.method, url: request.url, headers: request.headers })
      request.resume().once('end', () => response.end())
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('an object is sent signed, with its length, its hash and the wanted encryption', async () => {
    const { port } = server.address() as AddressInfo
    const store = createS3Store({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'cn-north-1',
      bucket: 'contracts',
      pathStyle: true,
      credentials,
      encryption: 'aws:kms',
      kmsKeyId: 'documents',
    })
    const bytes = Buffer.from('%PDF-1.7')
    await store.put('crm/one', Readable.from([bytes]), factsOf(bytes))
    store.close()
    const [{ method, url, headers } = {}] = asked
    expect([method, url?.split('?')[0]]).toEqual(['PUT', '/contracts/crm/one'])
    expect(headers).toMatchObject({
      'content-length': '8',
      'content-type': 'application/pdf',
      'x-amz-checksum-sha256': createHash('sha256').update(bytes).digest('base64'),
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': 'documents',
    })
    expect(headers?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=spec\/\d{8}\/cn-north-1\/s3\/aws4_request, SignedHeaders=.*x-amz-checksum-sha256/,
    )
    expect(headers).not.toHaveProperty('transfer-encoding')
  })

  test('a bucket that is not there is told, and not taken for a missing object', async () => {
    const at = { endpoint: s3.url, region: 'us-east-1', bucket: 'elsewhere', pathStyle: true, credentials }
    const store = createS3Store(at)
    await expect(store.get('crm/one')).rejects.toMatchObject({ name: 'NoSuchBucket' })
    store.close()
  })
})
