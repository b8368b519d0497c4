import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseSettings, SettingsError, settingRows, settingsTable } from './index.ts'

const service = {
  PORT: '4101',
  DATABASE_URL: 'postgres://crm:hunter2@db:5432/crm',
  KAFKA_BROKERS: 'one:9092, two:9092',
  INTERNAL_JWKS_URL: 'http://gateway:4000/.well-known/internal-jwks.json',
}

function problemsOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
  throw new Error('nothing was wrong')
}

describe('settings', () => {
  test('a process gets numbers, lists and defaults, not strings', () => {
    expect(parseSettings('service', service)).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4101,
      KAFKA_BROKERS: ['one:9092', 'two:9092'],
      KAFKA_SSL: false,
      DATABASE_POOL_SIZE: 10,
      TOPIC_PREFIX: '',
    })
  })

  test('an empty variable counts as not given, as compose files leave it', () => {
    expect(parseSettings('service', { ...service, TOPIC_PREFIX: '', KAFKA_SASL_PASSWORD: ' ' })).not.toHaveProperty(
      'KAFKA_SASL_PASSWORD',
    )
  })

  test('a service may bring its own default port', () => {
    const { PORT: _, ...rest } = service
    expect(parseSettings('service', rest, { PORT: 4105 }).PORT).toBe(4105)
    expect(parseSettings('service', service, { PORT: 4105 }).PORT).toBe(4101)
  })

  test('every wrong setting is named at once, with what it needs', () => {
    const message = problemsOf(() =>
      parseSettings('service', { PORT: 'http', KAFKA_BROKERS: 'kafka', LOG_LEVEL: 'loud', KAFKA_SSL: 'maybe' }),
    )
    expect(message).toContain('6 settings are wrong')
    expect(message).toMatch(/PORT +give a port number/)
    expect(message).toMatch(/DATABASE_URL +is missing: give a URL like postgres:/)
    expect(message).toMatch(/KAFKA_BROKERS +give host:port/)
    expect(message).toMatch(/LOG_LEVEL +give trace, debug/)
    expect(message).toMatch(/KAFKA_SSL +give true or false/)
    expect(message).toMatch(/INTERNAL_JWKS_URL +give it, or INTERNAL_JWKS/)
  })

  test('no value is shown, since it may be a secret', () => {
    const message = problemsOf(() =>
      parseSettings('service', {
        ...service,
        DATABASE_URL: 'mysql://crm:hunter2@db/crm',
        INTERNAL_JWKS: 'hunter2',
        KAFKA_SASL_PASSWORD: 'hunter2',
      }),
    )
    expect(message).toContain('DATABASE_URL')
    expect(message).toMatch(/KAFKA_SASL_MECHANISM +give it too/)
    expect(message).not.toContain('hunter2')
  })

  test('a service without keys to verify requests with does not start', () => {
    const { INTERNAL_JWKS_URL: _, ...rest } = service
    expect(problemsOf(() => parseSettings('service', rest))).toMatch(/INTERNAL_JWKS_URL +give it, or INTERNAL_JWKS/)
    expect(parseSettings('service', { ...rest, INTERNAL_JWKS: '{"keys":[]}' }).INTERNAL_JWKS).toBe('{"keys":[]}')
  })

  test('a secret may stand in a file, as orchestrators hand them out', () => {
    const dir = mkdtempSync(join(tmpdir(), 'sellgraph-config-'))
    const file = join(dir, 'token')
    writeFileSync(file, 'a-secret-of-some-length-1\n')
    try {
      expect(parseSettings('service', { ...service, METRICS_TOKEN_FILE: file }).METRICS_TOKEN).toBe(
        'a-secret-of-some-length-1',
      )
      const { DATABASE_URL: _, ...rest } = service
      const none = problemsOf(() => parseSettings('service', { ...rest, DATABASE_URL_FILE: join(dir, 'none') }))
      expect(none).toContain('One setting is wrong')
      expect(none).toMatch(/DATABASE_URL_FILE +is no file that can be read/)
      expect(problemsOf(() => parseSettings('service', { ...service, DATABASE_URL_FILE: file }))).toMatch(
        /DATABASE_URL +give it or DATABASE_URL_FILE, not both/,
      )
      // What is no secret has no such file: a mistake in its name would go unnoticed.
      expect(parseSettings('service', { ...service, HOST_FILE: file }).HOST).toBe('127.0.0.1')
      expect(problemsOf(() => parseSettings('service', { ...service, METRICS_TOKEN: 'short' }))).toMatch(
        /METRICS_TOKEN +give a secret of 24/,
      )
    } finally {
      rmSync(dir, { recursive: true })
    }
  })

  test('issuers are URLs, or a list that says more of each', () => {
    const gateway = { INTERNAL_SIGNING_KEY_FILE: 'keys.json' }
    const issuers = (OIDC_ISSUERS: string) => parseSettings('gateway', { ...gateway, OIDC_ISSUERS }).OIDC_ISSUERS
    expect(issuers('https://a.example, http://127.0.0.1:4010')).toEqual([
      { issuer: 'https://a.example' },
      { issuer: 'http://127.0.0.1:4010' },
    ])
    const keycloak = { issuer: 'https://a.example/realms/x', claims: { roles: 'realm_access.roles' } }
    expect(issuers(JSON.stringify([keycloak]))).toEqual([keycloak])
    for (const [wrong, said] of [
      ['login.example', /OIDC_ISSUERS +0\.issuer: give an http/],
      ['[{"issuer":"https://a"}', /OIDC_ISSUERS +is no JSON/],
      ['[]', /OIDC_ISSUERS +give http/],
      ['[{"issuer":"https://a","algorithms":["HS256"]}]', /0\.algorithms\.0: give some of RS256/],
      ['[{"issuer":"https://a","audiences":[]}]', /0\.audiences: give at least one/],
      ['[{"issuer":"https://a","claims":{"role":"x"}}]', /0\.claims: .*role/],
      ['[{"issuer":"https://a"},{"issuer":"https://a"}]', /1\.issuer: is there twice/],
    ] as const) {
      expect(problemsOf(() => issuers(wrong))).toMatch(said)
    }
  })

  test('two parts of the stack cannot share a port', () => {
    expect(problemsOf(() => parseSettings('stack', { SELLGRAPH_PORT_CRM: '4000' }))).toMatch(
      /SELLGRAPH_PORT_CRM +is the same port as SELLGRAPH_PORT_GATEWAY/,
    )
  })

  test('a Kafka of the own is not secured by us', () => {
    expect(problemsOf(() => parseSettings('stack', { KAFKA_SECURED: 'true', KAFKA_BROKERS: 'kafka:9092' }))).toMatch(
      /KAFKA_SECURED +is for the embedded Kafka: leave it out, or KAFKA_BROKERS/,
    )
  })

  test('every setting has a meaning in the table, and secrets are marked', () => {
    const rows = settingRows()
    expect(rows.filter(({ meaning }) => meaning === '')).toEqual([])
    expect(
      rows
        .filter(({ secret }) => secret)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'DATABASE_OWNER_URL',
      'DATABASE_URL',
      'DATABASE_URL',
      'DOCUMENTS_S3_SECRET_ACCESS_KEY',
      'DOCUMENTS_URL_SECRETS',
      'KAFKA_SASL_PASSWORD',
      'KAFKA_SASL_PASSWORD',
      'METRICS_TOKEN',
      'METRICS_TOKEN',
    ])
    const table = settingsTable()
    for (const { name } of rows) expect(table).toContain(name)
  })
})
