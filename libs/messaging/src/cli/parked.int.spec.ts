import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { interaction } from '../../test/samples.ts'
import { serviceDatabase } from '../../test/service.ts'
import { deliver, park, react } from '../index.ts'

let service: Awaited<ReturnType<typeof serviceDatabase>>
beforeAll(async () => {
  service = await serviceDatabase()
})
afterAll(() => service.close())

const cli = fileURLToPath(new URL('./parked.ts', import.meta.url))

function run(...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: service.url }
    execFile(process.execPath, [cli, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr })
    })
  })
}

test('an operator lists what is parked, looks at it, and skips it with a reason', async () => {
  expect(await run('list')).toEqual({ code: 0, out: 'Nothing is parked.\n' })
  const poison = react('crm.InteractionLogged.v1', () => Promise.resolve(park('makes no sense')))
  await deliver(service.db, [poison], {
    type: 'crm.InteractionLogged.v1',
    aggregateId: 'c1',
    data: interaction('VISIT'),
  })
  const { out } = await run('list')
  expect(out).toMatch(/^1 {2}PARKED {2}crm\.InteractionLogged\.v1 .* key c1/)
  expect(out).toContain('makes no sense')
  expect(JSON.parse((await run('show', '1')).out)).toMatchObject({ key: 'c1', reason: 'makes no sense' })
  expect(await run('skip', '1')).toMatchObject({ code: 1, out: expect.stringContaining('say why') })
  expect(await run('skip', '1', '--reason', 'test data')).toMatchObject({ code: 0 })
  expect(await run('retry', '1')).toMatchObject({ code: 1 })
  expect(await run('list')).toEqual({ code: 0, out: 'Nothing is parked.\n' })
  expect(await run()).toMatchObject({ code: 2, out: expect.stringContaining('parked.ts list') })
})
