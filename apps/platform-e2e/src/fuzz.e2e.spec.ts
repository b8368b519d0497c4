import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { repository } from '@sellgraph/dev-stack'
import { buildSchema } from 'graphql'
import { fuzz } from '../../../tools/graph/fuzz/fuzz.ts'
import { openStage, type Stage } from './test/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const schema = buildSchema(readFileSync(join(repository, 'contracts', 'graphql', 'api.graphql'), 'utf8'))

test('300 random operations, valid and broken, find no internal error and are told nothing of the inside', async () => {
  // Who may change little: the company belongs to the other specs as well. `npm run fuzz` asks as everybody.
  const tokens = new Map(
    ['consultant', 'auditor'].map((persona) => {
      const token = stage.system.token(persona)
      return [persona, () => token] as const
    }),
  )
  const { findings, outcomes } = await fuzz({
    schema,
    url: `${stage.system.urlOf('gateway')}/graphql`,
    tokens,
    seed: 1,
    count: 300,
    atOnce: 4,
  })
  expect(findings).toEqual([])
  expect(outcomes.get('query ok')).toBeGreaterThan(30)
})

test('after them every process is still there', async () => {
  await Promise.all(
    (['gateway', 'crm', 'sales-pipeline', 'fulfillment', 'after-sales', 'performance', 'finance-expense'] as const).map(
      async (app) => expect([app, (await fetch(`${stage.system.urlOf(app)}/health`)).status]).toEqual([app, 200]),
    ),
  )
})
