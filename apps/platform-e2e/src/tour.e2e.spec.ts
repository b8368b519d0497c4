// Plays docs/tour.md as a person would: each block as its persona, with variables named after what answers showed. What
// the text after a block puts in `code` must be in the answer; an error must be announced there.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { addDays } from '@sellgraph/calendar'
import { eventually } from '@sellgraph/testing'
import { inSequence } from './test/in-sequence.ts'
import { openStage, type Stage } from './test/stage.ts'

interface TourStep {
  readonly title: string
  readonly persona: string
  readonly operation: string
  /** What the text says that the answer shows. */
  readonly seen: readonly string[]
}

type Variables = Map<string, unknown>

const test = inSequence()
const steps = readTour(readFileSync(new URL('../../../docs/tour.md', import.meta.url), 'utf8'))
const known: Variables = new Map()
let stage: Stage

beforeAll(async () => {
  stage = await openStage()
  known.set('today', stage.today).set('inAMonth', addDays(stage.today, 30)).set('month', stage.today.slice(0, 7))
})
afterAll(() => stage.close())

describe('The tour in docs/tour.md can be followed to its end', () => {
  for (const step of steps) {
    test(`${step.title} as ${step.persona}`, async () => {
      const variables = variablesFor(step.operation)
      // What the other services know they know a moment later, as the tour tells its reader.
      const answer = await eventually(async () => {
        const data: unknown = await stage.graph.run(step.persona, step.operation, variables)
        const text = JSON.stringify(data)
        const missing = step.seen.filter((value) => !text.includes(value))
        if (missing.length > 0) throw new Error(`the text promises ${missing.join(', ')}; the answer is ${text}`)
        return { data }
      })
      expect(errorCodes(answer.data).filter((code) => !step.seen.includes(code))).toEqual([])
      remember(answer.data, known)
    })
  }
})

/** The steps of the tour: one heading, one operation, and the text after it. */
function readTour(markdown: string): TourStep[] {
  const sections = markdown.split(/^## /m).slice(1)
  return sections.map((section) => {
    const [, title, persona] = /^(.+) — as `([\w.]+)`$/m.exec(section) ?? []
    const [, operation, after] = /```graphql\n(.+?)```\n(.*)$/s.exec(section) ?? []
    if (title === undefined || persona === undefined || operation === undefined || after === undefined) {
      throw new Error(`a step of the tour is not "What — as \`persona\`", an operation and a text:\n${section}`)
    }
    const seen = [...after.matchAll(/`([^`]+)`/g)].map(([, value]) => value ?? '')
    return { title, persona, operation, seen }
  })
}

/** Values for the variables that an operation declares, by the rule at the top of the tour. */
function variablesFor(operation: string): Record<string, unknown> {
  const names = [...operation.matchAll(/\$(\w+):/g)].map(([, name]) => name ?? '')
  return Object.fromEntries(
    names.map((name) => {
      if (name === 'key') return [name, randomUUID()]
      if (name === 'now') return [name, new Date().toISOString()]
      const value = known.get(name)
      if (value === undefined) throw new Error(`no answer so far has shown what $${name} is named after`)
      return [name, value]
    }),
  )
}

/** Keeps `id` and `version` of every object in an answer under the name that the tour gives them. */
function remember(value: unknown, into: Variables, name = ''): void {
  if (Array.isArray(value)) {
    const singular = name.replace(/s$/, '')
    value.forEach((item, index) => remember(item, into, `${singular}${String(index + 1)}`))
    remember(value[0], into, singular)
  } else if (value !== null && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      if (key === 'id') into.set(`${name}Id`, child)
      else if (key === 'version') into.set(`${name}Version`, child)
      else remember(child, into, key)
    }
  }
}

/** The codes of all errors as data in an answer. */
function errorCodes(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  if ('code' in value && 'message' in value) return [String(value.code)]
  return Object.values(value).flatMap(errorCodes)
}
