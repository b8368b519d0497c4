import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildASTSchema, type GraphQLEnumType, parse } from 'graphql'
import { allClauseKinds, checkPublisher, clauseTemplateMachine, contractLanguages } from './clause-template.ts'
import { fillTemplate, type Placeholder, placeholders, wrongPlaceholders } from './placeholders.ts'

const names = Object.keys(placeholders) as Placeholder[]
const values = Object.fromEntries(names.map((name) => [name, `<${name}>`])) as Record<Placeholder, string>

function valuesOf(file: string, name: string): string[] {
  const sdl = readFileSync(new URL(file, import.meta.url), 'utf8')
  const type = buildASTSchema(parse(new RegExp(`enum ${name} \\{[^}]*\\}`).exec(sdl)?.[0] ?? '')).getType(name)
  return (type as GraphQLEnumType).getValues().map((value) => value.name)
}

test('the graph knows exactly the clauses, the states of a template and the languages', () => {
  expect(valuesOf('../../contracts/schema.graphql', 'ContractClauseKind')).toEqual(allClauseKinds)
  expect(valuesOf('../schema.graphql', 'ClauseTemplateStatus')).toEqual(clauseTemplateMachine.states)
  expect(valuesOf('../schema.graphql', 'ContractLanguage')).toEqual(contractLanguages)
})

describe('placeholders', () => {
  test.each(names)('R067: {%s} is filled from the deal', (name) => {
    expect(wrongPlaceholders('textZh', `甲 {${name}} 乙`)).toEqual([])
    expect(fillTemplate(`甲 {${name}} 乙`, values)).toBe(`甲 <${name}> 乙`)
  })

  test.each([
    ['{grossTotals}', '{grossTotals} is no placeholder'],
    ['{ grossTotal }', '{ grossTotal } is no placeholder'],
    ['{}', '{} is no placeholder'],
    ['{toString}', '{toString} is no placeholder'],
    ['{grossTotal', 'has a brace without its partner'],
    ['grossTotal}', 'has a brace without its partner'],
  ])('R067: %s is told as a mistake', (text, message) => {
    expect(wrongPlaceholders('textZh', `总价 ${text} 元`)).toEqual([{ path: 'textZh', message }])
  })

  test('R067: what is filled in is never taken for a placeholder itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (name, inside) => {
        expect(fillTemplate(`{${name}}`, { ...values, [name]: `{${inside}}` })).toBe(`{${inside}}`)
      }),
    )
  })
})

describe('publishing', () => {
  const template = { draftedBy: 'lawyer', effectiveFrom: '2026-03-02' }

  test('R067: somebody else puts it into force, from today or later', () => {
    expect(checkPublisher('director', template, '2026-03-02')).toEqual({ ok: true, value: 'director' })
    expect(checkPublisher('director', template, '2026-03-03')).toMatchObject({ error: { code: 'START_HAS_PASSED' } })
  })

  test('R197: the drafter does not publish', () => {
    expect(checkPublisher('lawyer', template, '2026-03-02')).toMatchObject({ error: { code: 'SELF_PUBLISHED' } })
    expect(checkPublisher(null, template, '2026-03-02')).toMatchObject({ error: { kind: 'FORBIDDEN' } })
  })
})
