import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { GraphQLEnumType } from 'graphql'
import { buildASTSchema, parse } from 'graphql'
import { decideRevision, quoteMachine, requireValid } from './quote.ts'

test('the graph knows exactly the states of the machine', () => {
  const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
  const enumSdl = /enum QuoteStatus \{[^}]*\}/.exec(sdl)?.[0] ?? ''
  const type = buildASTSchema(parse(enumSdl)).getType('QuoteStatus')
  expect((type as GraphQLEnumType).getValues().map(({ name }) => name)).toEqual(quoteMachine.states)
})

test('a new version supersedes what could still go on, and leaves an end as it was', () => {
  expect(decideRevision('DRAFT')).toEqual({ ok: true, value: 'SUPERSEDED' })
  expect(decideRevision('IN_APPROVAL')).toEqual({ ok: true, value: 'SUPERSEDED' })
  expect(decideRevision('APPROVED')).toEqual({ ok: true, value: 'SUPERSEDED' })
  expect(decideRevision('SENT')).toEqual({ ok: true, value: 'SUPERSEDED' })
  expect(decideRevision('DECLINED')).toEqual({ ok: true, value: 'DECLINED' })
  expect(decideRevision('EXPIRED')).toEqual({ ok: true, value: 'EXPIRED' })
})

test('what the customer accepted is not revised', () => {
  expect(decideRevision('ACCEPTED')).toMatchObject({
    ok: false,
    error: { code: 'WRONG_STATE', currentState: 'ACCEPTED' },
  })
})

test('only what is in approval can be approved, and only what was approved can be sent', () => {
  expect(quoteMachine.states.filter((status) => quoteMachine.can(status, 'approve'))).toEqual(['IN_APPROVAL'])
  expect(quoteMachine.states.filter((status) => quoteMachine.can(status, 'send'))).toEqual(['APPROVED'])
  expect(quoteMachine.states.filter((status) => quoteMachine.can(status, 'accept'))).toEqual(['SENT'])
})

test('R064: a quote holds on its last day and not on the next', () => {
  expect(requireValid({ validUntil: '2026-03-31' }, '2026-03-31').ok).toBe(true)
  expect(requireValid({ validUntil: '2026-03-31' }, '2026-04-01')).toMatchObject({
    ok: false,
    error: { code: 'QUOTE_EXPIRED' },
  })
})
