import { describe, expect, test } from '@jest/globals'
import { eventually } from '@sellgraph/testing'
import { createLogger, createMetrics, freeStartupMemory, readiness } from './index.ts'

function logged(write: (log: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] {
  const lines: string[] = []
  write(createLogger({ name: 'spec', level: 'debug' }, { write: (line) => void lines.push(line) }))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('log lines', () => {
  test('say who, when and how severe in words', () => {
    const [line] = logged((log) => log.warn({ orderId: '7' }, 'order held'))
    expect(line).toMatchObject({ name: 'spec', level: 'warn', msg: 'order held', orderId: '7', pid: process.pid })
    expect(line?.['time']).toBe(new Date(line?.['time'] as string).toISOString())
  })

  test.each([
    ['at the top', (phone: string) => ({ phone })],
    ['four levels down', (phone: string) => ({ event: { data: { contact: { phone } } } })],
    ['in a list', (phone: string) => ({ rows: [{ contacts: [{ mobile: phone }] }] })],
    ['under a longer name', (phone: string) => ({ input: { contactPhone: phone, access_token: phone } })],
    ['as an object', (phone: string) => ({ bankAccount: { number: phone } })],
  ])('never show what is secret or personal: %s', (_, fieldsWith) => {
    const [line] = logged((log) => log.info(fieldsWith('13800000000'), 'captured'))
    expect(JSON.stringify(line)).not.toContain('13800000000')
    expect(JSON.stringify(line)).toContain('[redacted]')
  })

  test('never show a secret of a child logger either', () => {
    const [line] = logged((log) => log.child({ token: 's3cret', caller: { email: 'a@b.cn' } }).info('hello'))
    expect(line).toMatchObject({ token: '[redacted]', caller: { email: '[redacted]' } })
  })

  test('leave what was logged as it was, and end where an object refers to itself', () => {
    const contact = { phone: '13800000000', self: {} }
    contact.self = contact
    const [line] = logged((log) => log.info({ contact }, 'round'))
    expect(contact.phone).toBe('13800000000')
    expect(JSON.stringify(line)).not.toContain('13800000000')
  })

  test('show of an error what tells its cause, and none of the data it carries', () => {
    const driverError = Object.assign(new Error('duplicate key'), {
      code: '23505',
      constraint: 'contact_phone',
      detail: 'Key (phone)=(13800000000) already exists.',
    })
    const failure = Object.assign(new Error('duplicate key'), {
      query: 'INSERT INTO contact VALUES ($1)',
      parameters: ['13800000000'],
      driverError,
    })
    const [line] = logged((log) => log.error({ err: new Error('not saved', { cause: failure }) }, 'request failed'))
    expect(line).toMatchObject({
      err: {
        type: 'Error',
        message: 'not saved',
        cause: { code: '23505', constraint: 'contact_phone', query: 'INSERT INTO contact VALUES ($1)' },
      },
    })
    expect((line?.['err'] as { stack: string }).stack).toContain('observability.unit.spec')
    expect(JSON.stringify(line)).not.toContain('13800000000')
  })
})

describe('readiness', () => {
  const up = { name: 'database', check: () => Promise.resolve() }
  const down = { name: 'database', check: () => Promise.reject(new Error('down')) }

  test('is given when everything that is required answers', async () => {
    expect(await readiness([up])).toEqual({ ready: true, checks: { database: 'ok' } })
    expect(await readiness([down])).toEqual({ ready: false, checks: { database: 'failed' } })
  })

  test('is given while something is missing that the process can do without, which is told', async () => {
    expect(await readiness([up, { ...down, name: 'messaging', required: false }])).toEqual({
      ready: true,
      checks: { database: 'ok', messaging: 'failed' },
    })
  })

  test('does not wait for what hangs, nor trip over what throws at once', async () => {
    const hangs = { name: 'hangs', check: () => new Promise<void>(() => undefined) }
    const throws = {
      name: 'throws',
      check: () => {
        throw new Error('at once')
      },
    }
    expect(await readiness([up, hangs, throws], 20)).toEqual({
      ready: false,
      checks: { database: 'ok', hangs: 'failed', throws: 'failed' },
    })
  })
})

describe('metrics', () => {
  test('carry the name of the product and of the process', async () => {
    const metrics = createMetrics('crm')
    metrics.counter('leads_total', 'Leads', ['source']).inc({ source: 'FAIR' }, 2)
    metrics.histogram('reply_seconds', 'Replies').observe(0.3)
    const text = await metrics.registry.metrics()
    expect(text).toContain('sellgraph_leads_total{source="FAIR",process="crm"} 2')
    expect(text).toContain('sellgraph_reply_seconds_bucket{le="0.5",process="crm"} 1')
  })

  test('a gauge that collects asks when it is read, and not before', async () => {
    const metrics = createMetrics('crm')
    let asked = 0
    metrics.gauge('waiting', 'What waits', [], (gauge) => gauge.set(++asked * 10))
    expect(asked).toBe(0)
    expect(await metrics.registry.metrics()).toContain('sellgraph_waiting{process="crm"} 10')
    expect(await metrics.registry.metrics()).toContain('sellgraph_waiting{process="crm"} 20')
  })
})

test('memory that a start has left behind is given back', async () => {
  const left = new WeakRef({ text: 'schema' })
  freeStartupMemory(10)
  await eventually(() => left.deref() === undefined || undefined, { timeout: 2_000 })
})
