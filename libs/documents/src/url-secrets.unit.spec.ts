import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { parseSettings } from '@sellgraph/config'
import type { DocumentSettings } from './capability.ts'
import { urlSecretsOf } from './url-secrets.ts'

const dir = mkdtempSync(join(tmpdir(), 'sellgraph-secrets-'))
afterAll(() => rmSync(dir, { recursive: true }))

function settings(over: Record<string, string>): DocumentSettings {
  return parseSettings('service', {
    PORT: '0',
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    KAFKA_BROKERS: '127.0.0.1:1',
    INTERNAL_JWKS: '{"keys":[]}',
    ...over,
  })
}

const bucket = { DOCUMENTS_STORE: 's3', DOCUMENTS_S3_BUCKET: 'documents' }

test('documents on disk bring a secret of their own, on which copies that start at once agree', async () => {
  const own = settings({ DOCUMENTS_DIR: join(dir, 'documents') })
  const secrets = await Promise.all([1, 2, 3, 4].map(() => urlSecretsOf(own)))
  expect(new Set(secrets.flat()).size).toBe(1)
  expect(await urlSecretsOf(own)).toEqual(secrets[0])
  const file = join(dir, 'documents', '.url-secret')
  expect(readFileSync(file, 'utf8').trim()).toMatch(/^[\w-]{43}$/)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('secrets of a file are one a line, the one that signs first', async () => {
  const file = join(dir, 'secrets')
  writeFileSync(file, `${'n'.repeat(32)}\n${'o'.repeat(32)}\n`)
  expect(await urlSecretsOf(settings({ ...bucket, DOCUMENTS_URL_SECRETS_FILE: file }))).toEqual([
    'n'.repeat(32),
    'o'.repeat(32),
  ])
})

test('a bucket without secrets, and secrets that can be guessed, keep the service from starting', async () => {
  await expect(urlSecretsOf(settings(bucket))).rejects.toThrow('give DOCUMENTS_URL_SECRETS or its _FILE')
  const guessed = settings({ ...bucket, DOCUMENTS_URL_SECRETS: `${'n'.repeat(32)},secret` })
  await expect(urlSecretsOf(guessed)).rejects.toThrow('at least 32 characters')
})

test('a store that is half described is told before the service starts', () => {
  expect(() => settings({ DOCUMENTS_STORE: 's3' })).toThrow(/DOCUMENTS_S3_BUCKET +give it too/)
  expect(() => settings({ ...bucket, DOCUMENTS_S3_ACCESS_KEY_ID: 'id' })).toThrow(
    /DOCUMENTS_S3_SECRET_ACCESS_KEY +give it too/,
  )
})
