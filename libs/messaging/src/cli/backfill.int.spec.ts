import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { serviceDatabase } from '../../test/service.ts'
import { main } from './backfill.ts'

let service: Awaited<ReturnType<typeof serviceDatabase>>
let said: string[]
beforeAll(async () => {
  service = await serviceDatabase()
  for (const channel of ['log', 'error'] as const) {
    jest.spyOn(console, channel).mockImplementation((text: string) => void said.push(text))
  }
})
afterAll(() => service.close())

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  said = []
  const code = await main(args, { DATABASE_URL: service.url })
  return { code, out: said.join('\n') }
}

test('an operator asks for a topic to be published again, sees how far it is, and calls it off', async () => {
  expect(await run('list')).toEqual({ code: 0, out: 'Nothing was asked to be published again.' })
  expect(await run('crm.customer')).toMatchObject({ code: 2, out: expect.stringContaining('--reason') })
  expect(await run('crm.costumer', '--reason', 'x')).toMatchObject({
    code: 2,
    out: expect.stringContaining('no state topic'),
  })
  const asked = await run('crm.customer', '--reason', 'a new warehouse', '--by', 'gao.yuan')
  expect(asked).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^state\.crm\.customer\.v1 will be published again: /),
  })
  const id = asked.out.split(': ')[1] ?? ''
  expect(await run('crm.customer', '--reason', 'again')).toMatchObject({ code: 1 })
  expect((await run('list')).out).toMatch(/0 rows, open\n.*gao\.yuan.*: a new warehouse$/)
  expect(await run('cancel', id)).toMatchObject({ code: 0 })
  expect(await run('cancel', id)).toMatchObject({ code: 1 })
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('backfill <topic>') })
})
