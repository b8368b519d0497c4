import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

const handbook = readFileSync('docs/operations/events.md', 'utf8')
const api = buildSchema(readFileSync('contracts/graphql/api.graphql', 'utf8'))

test('every operation that the handbook for operators shows is one that the graph takes', () => {
  const operations = [...handbook.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text ?? '')
  expect(operations.length).toBeGreaterThan(5)
  for (const text of operations) expect(validate(api, parse(text)).map(({ message }) => message)).toEqual([])
})

test('every alert about events has its place in the handbook', () => {
  const alerts = [...readFileSync('infra/prometheus/alerts.yml', 'utf8').matchAll(/- alert: (\w+)/g)].map(
    ([, name]) => name,
  )
  expect(alerts.length).toBeGreaterThan(5)
  expect(alerts.filter((alert) => !handbook.includes(alert ?? ''))).toEqual([])
})
