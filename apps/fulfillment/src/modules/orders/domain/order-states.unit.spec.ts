import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql'
import { orderMachine } from './order-states.ts'

test('the graph shows exactly the states of the machine', () => {
  const sdl = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
  const shown = sdl.definitions.find(
    (definition): definition is EnumTypeDefinitionNode =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'OrderStatus',
  )
  expect(shown?.values?.map((value) => value.name.value)).toEqual(orderMachine.states)
})
