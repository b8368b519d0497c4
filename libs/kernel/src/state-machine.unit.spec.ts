import { expect, test } from '@jest/globals'
import { defineStateMachine } from './state-machine.ts'

const machine = defineStateMachine({
  of: 'lamp',
  states: ['OFF', 'ON', 'BROKEN'],
  initial: 'OFF',
  transitions: { switchOn: { from: ['OFF'], to: 'ON' }, drop: { from: ['OFF', 'ON'], to: 'BROKEN' } },
})

test('an action leads on from the states it allows and is refused, with those states named, from all others', () => {
  expect(machine.next('OFF', 'switchOn')).toEqual({ ok: true, value: 'ON' })
  expect(machine.next('BROKEN', 'drop')).toEqual({
    ok: false,
    error: expect.objectContaining({
      code: 'WRONG_STATE',
      currentState: 'BROKEN',
      message: 'The lamp is BROKEN; this needs OFF or ON.',
    }),
  })
})

test('the diagram has an arrow for every way a state can change', () => {
  expect(machine.diagram().split('\n')).toEqual([
    'stateDiagram-v2',
    '  [*] --> OFF',
    '  OFF --> ON: switchOn',
    '  OFF --> BROKEN: drop',
    '  ON --> BROKEN: drop',
  ])
})
