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

test('states that say what they mean give their names in order, and the guard is the same', () => {
  const said = defineStateMachine({
    of: 'lamp',
    enum: 'LampStatus',
    states: { OFF: 'Dark (熄灭).', ON: 'Lit (点亮).' },
    initial: 'OFF',
    transitions: { switchOn: { from: ['OFF'], to: 'ON' } },
  })
  expect(said.states).toEqual(['OFF', 'ON'])
  expect(said.meanings).toEqual({ OFF: 'Dark (熄灭).', ON: 'Lit (点亮).' })
  expect([said.enum, machine.enum, machine.meanings]).toEqual(['LampStatus', null, null])
  expect(said.next('OFF', 'switchOn')).toEqual({ ok: true, value: 'ON' })
  expect(said.can('ON', 'switchOn')).toBe(false)
})

test('a step that leads to several states takes the one chosen, from where it may and to where it leads from there', () => {
  const floors = ['GROUND', 'FIRST', 'SECOND'] as const
  const lift = defineStateMachine({
    of: 'lift',
    states: floors,
    initial: 'GROUND',
    transitions: {},
    choices: {
      rise: {
        from: ['GROUND', 'FIRST'],
        to: (floor) => floors.slice(floors.indexOf(floor) + 1),
        which: 'a higher floor',
      },
    },
  })
  expect(lift.choose('GROUND', 'rise', 'SECOND')).toEqual({ ok: true, value: 'SECOND' })
  expect(lift.choose('FIRST', 'rise', 'GROUND')).toEqual({
    ok: false,
    error: expect.objectContaining({ fields: [{ path: 'to', message: 'must be a higher floor: SECOND' }] }),
  })
  expect(lift.choose('SECOND', 'rise', 'GROUND')).toEqual({
    ok: false,
    error: expect.objectContaining({ code: 'WRONG_STATE', message: 'The lift is SECOND; this needs GROUND or FIRST.' }),
  })
  expect(lift.diagram().split('\n')).toEqual([
    'stateDiagram-v2',
    '  [*] --> GROUND',
    '  state "rise: a higher floor" as rise',
    '  GROUND --> rise',
    '  FIRST --> rise',
    '  rise --> FIRST',
    '  rise --> SECOND',
  ])
})
