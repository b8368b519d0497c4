import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { services } from '@sellgraph/config'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId } from '@sellgraph/kernel'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { definitionOf } from '../definition-of.ts'

const questions = [...readFileSync('docs/audit.md', 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
  ([, text]) => text ?? '',
)
const operationOf = (text: string) => parse(text).definitions[0] as OperationDefinitionNode
const rootFieldOf = (text: string) => {
  const [selection] = operationOf(text).selectionSet.selections
  return selection?.kind === Kind.FIELD ? selection.name.value : ''
}

const auditor = testPrincipal({ subject: 'he.jing', employeeId: newId(), roles: ['AUDITOR'] })
const variables = {
  id: newId(),
  employee: newId(),
  request: newId(),
  from: '2026-03-01T00:00:00.000Z',
  to: '2026-04-01T00:00:00.000Z',
}

const running = new Map<string, TestService>()
beforeAll(async () => {
  const asked = new Set(questions.map(rootFieldOf))
  for (const name of services) {
    const definition = await definitionOf(name)
    const contract = parse(readFileSync(`contracts/graphql/${name}.graphql`, 'utf8'))
    const fields = contract.definitions.flatMap((node) =>
      (node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.OBJECT_TYPE_DEFINITION) &&
      node.name.value === 'Query'
        ? (node.fields ?? []).map((field) => field.name.value)
        : [],
    )
    const mine = fields.filter((field) => asked.has(field))
    if (mine.length === 0) continue
    const service = await startTestService(definition)
    for (const field of mine) running.set(field, service)
  }
})
afterAll(() => Promise.all([...new Set(running.values())].map((service) => service.stop())))

test('every question of the audit handbook is one that an auditor gets an answer to', async () => {
  expect(questions.length).toBeGreaterThan(6)
  for (const text of questions) {
    const field = rootFieldOf(text)
    const service = running.get(field)
    const given = operationOf(text).variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
    const values = Object.fromEntries(Object.entries(variables).filter(([name]) => given.includes(name)))
    const answer = await service?.gql(auditor, text, values)
    expect([field, answer?.errors]).toEqual([field, undefined])
    for (const value of Object.values(answer?.data as object)) expect(value).not.toBeNull()
  }
})
