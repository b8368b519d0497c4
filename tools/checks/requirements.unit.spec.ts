import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { checkRequirements } from './requirements.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sellgraph-requirements-'))
  write(
    'apps/crm/src/modules/leads/leads.int.spec.ts',
    `// R009 is only talked about here
     test('R001: a lead names its channel', () => {})
     describe('R006', () => { test.each([1])(\`row %s\`, () => {}) })`,
  )
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function check(...rows: string[]) {
  list(rows)
  return checkRequirements(root)
}

function list(rows: readonly string[]) {
  write('docs/requirements.md', ['| number | shown by | spec |', '|---|---|---|', ...rows].join('\n'))
}

const SPEC = 'apps/crm/src/modules/leads/leads.int.spec.ts'

test('a row whose spec names its number in a title passes', () => {
  expect(check(`| R001 | \`captureLead\` | [leads](../${SPEC}) |`, `| R006 | \`importLeads\` | \`${SPEC}\` |`)).toEqual(
    {
      rows: 2,
      problems: [],
    },
  )
})

test('a number that stands in a comment only is not proved', () => {
  expect(check(`| R009 | \`lead\` | ${SPEC} |`).problems).toEqual([
    `docs/requirements.md:3  no test title in ${SPEC} names R009`,
  ])
})

test('R00 does not prove R001, nor R001 R0011', () => {
  expect(check(`| R00 | \`lead\` | ${SPEC} |`).problems).toEqual([
    `docs/requirements.md:3  no test title in ${SPEC} names R00`,
  ])
})

test('a spec that is gone, a row without one and a number listed twice are reported', () => {
  const gone = 'apps/crm/src/gone.int.spec.ts'
  expect(
    check(`| R001 | \`captureLead\` | ${gone} |`, '| R002 | | |', `| R001 | \`captureLead\` | ${SPEC} |`).problems,
  ).toEqual([
    `docs/requirements.md:3  ${gone} does not exist`,
    'docs/requirements.md:4  R002: which operation or event shows it?',
    'docs/requirements.md:4  R002: no spec is named',
    'docs/requirements.md:5  R001 is listed twice',
  ])
})

test('an empty table or no table is a problem, not a pass', () => {
  expect(check().problems).toEqual(['docs/requirements.md lists no requirement'])
  rmSync(join(root, 'docs'), { recursive: true })
  expect(checkRequirements(root).problems).toEqual(['docs/requirements.md is missing'])
})

test('a number within a finished range that no row lists is a problem, one outside is none', () => {
  list([`| R001, R006 | \`captureLead\` | ${SPEC} |`])
  expect(checkRequirements(root, [['R006', 'R006']]).problems).toEqual([])
  expect(checkRequirements(root, [['R006', 'R009']]).problems).toEqual([
    'docs/requirements.md lacks R007, which is finished',
    'docs/requirements.md lacks R008, which is finished',
    'docs/requirements.md lacks R009, which is finished',
  ])
})
