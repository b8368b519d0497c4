import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { interaction, sample } from '../../test/samples.ts'
import { serviceDatabase } from '../../test/service.ts'
import { deliver, listOperations, park, react } from '../index.ts'

let service: Awaited<ReturnType<typeof serviceDatabase>>
beforeAll(async () => {
  service = await serviceDatabase()
})
afterAll(() => service.close())

const cli = fileURLToPath(new URL('./events.ts', import.meta.url))

function run(...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: service.url, SELLGRAPH_DATA_DIR: '/nowhere' }
    execFile(process.execPath, [cli, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr })
    })
  })
}

async function parkOne(key: string): Promise<string> {
  const poison = react('crm.InteractionLogged.v1', () => Promise.resolve(park('makes no sense')))
  await deliver(service.db, [poison], {
    type: 'crm.InteractionLogged.v1',
    aggregateId: key,
    data: interaction('VISIT'),
  })
  const { out } = await run('parked', 'list', '--key', key)
  return /^\d+/.exec(out)?.[0] ?? ''
}

test('an operator lists what is parked, looks at it, and skips it with a reason', async () => {
  expect(await run('parked', 'list')).toEqual({ code: 0, out: 'Nothing is parked.\n' })
  const id = await parkOne('c1')
  const { out } = await run('parked', 'list')
  expect(out).toMatch(/^\d+ {2}PARKED {2}crm\.InteractionLogged\.v1 .* key c1/)
  expect(out).toContain('makes no sense')
  expect(JSON.parse((await run('parked', 'show', id)).out)).toMatchObject({ key: 'c1', reason: 'makes no sense' })
  expect(await run('parked', 'skip', id)).toMatchObject({ code: 1, out: expect.stringContaining('say why') })
  expect(await run('parked', 'skip', id, '--reason', 'test data', '--by', 'gao.yuan')).toMatchObject({ code: 0 })
  expect(await run('parked', 'retry', id)).toMatchObject({
    code: 1,
    out: expect.stringContaining('gao.yuan decided SKIP'),
  })
  expect(await run('parked', 'list')).toEqual({ code: 0, out: 'Nothing is parked.\n' })
})

test('an operator sees an event masked, and in full for a reason that stays on record', async () => {
  const type = 'performance.EmployeeOnboarded.v1'
  const poison = react(type, () => Promise.resolve(park('makes no sense')))
  const data = { ...sample(type), name: '王磊' }
  await deliver(service.db, [poison], { type, aggregateId: 'e1', data })
  const id = /^\d+/.exec((await run('parked', 'list', '--key', 'e1')).out)?.[0] ?? ''
  const masked = await run('parked', 'show', id)
  expect(masked.out).toContain(data.employeeId)
  expect(masked.out).not.toContain('王磊')
  expect(await run('parked', 'show', id, '--reveal')).toMatchObject({
    code: 1,
    out: expect.stringContaining('say what'),
  })
  const revealed = await run('parked', 'show', id, '--reveal', '--reason', 'ticket 17', '--by', 'gao.yuan')
  expect(revealed).toMatchObject({ code: 0, out: expect.stringContaining('王磊') })
  const [operation] = await listOperations(service.db)
  expect(operation).toMatchObject({ action: 'REVEAL', who: 'gao.yuan', reason: 'ticket 17', parkedEventId: id })
})

test('an operator corrects a parked event, and asks for a replay', async () => {
  const id = await parkOne('c2')
  const fix = (patch: string) => run('parked', 'fix', id, '--patch', patch, '--reason', 'mistyped')
  expect(await fix('{"kind":7}')).toMatchObject({ code: 1, out: expect.stringContaining('breaks the schema') })
  expect(await fix('{"kind":')).toMatchObject({ code: 2, out: expect.stringContaining('not JSON') })
  expect(await fix('{"kind":"CALL"}')).toMatchObject({ code: 0, out: `event ${id} is corrected and tried again\n` })
  const replay = ['replay', 'again', '--from', 'beginning', '--type', 'crm.InteractionLogged.v1', '--reason', 'a bug']
  expect(await run(...replay)).toMatchObject({ code: 2, out: expect.stringContaining('--consumer') })
  expect(await run(...replay, '--consumer', 'crm')).toMatchObject({ code: 0 })
  expect((await run('replay', 'list')).out).toMatch(/^1 {2}REQUESTED {2}AGAIN from 1970-01-01.*InteractionLogged/)
  expect(await run('replay', 'stop', '1', '--reason', 'the wrong one')).toMatchObject({ code: 0 })
  const operations = await listOperations(service.db, { limit: 3 })
  expect(operations.map(({ action }) => action)).toEqual(['STOP_REPLAY', 'REPLAY', 'CORRECT'])
})

test('each tool says how it is used, and what is wrong with how it was', async () => {
  const [help, nothing, unknown, parked, replay, nowhere, nobody] = await Promise.all([
    run('--help'),
    run(),
    run('tidy'),
    run('parked', '--help'),
    run('replay', '--help'),
    run('parked', 'list', '--service', 'crm'),
    run('parked', 'list', '--service=shop'),
  ])
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining('events parked') })
  expect(nothing).toMatchObject({ code: 2 })
  expect(unknown).toMatchObject({ code: 2, out: expect.stringContaining('There is no tidy') })
  expect(parked).toMatchObject({ code: 0, out: expect.stringContaining('parked fix <id>') })
  expect(replay).toMatchObject({ code: 0, out: expect.stringContaining('replay missed') })
  expect(nowhere).toMatchObject({ code: 2, out: expect.stringContaining('No system was ever started') })
  expect(nobody).toMatchObject({ code: 2, out: expect.stringContaining('There is no service shop') })
})
