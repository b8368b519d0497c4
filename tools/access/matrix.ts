// Writes who may see and do what, from the rules themselves: docs/access-matrix.md to read, contracts/access-matrix.json
// to compare with.
//
//   node tools/access/matrix.ts            write
//   node tools/access/matrix.ts --check    change nothing, fail when they are stale or a field has no rule
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { services } from '@sellgraph/config'
import { type Reach, type Role, roles } from '@sellgraph/identity'
import { getNamedType, type GraphQLField, type GraphQLObjectType, isObjectType } from 'graphql'
import prettier from 'prettier'
import { type AnyAccess, dataTypesOf, type Guard, rulesOf, type ServiceRules } from './rules.ts'

const root = join(import.meta.dirname, '..', '..')
const page = join(root, 'docs', 'access-matrix.md')
const data = join(root, 'contracts', 'access-matrix.json')

type Reaches = Readonly<Partial<Record<Role, Reach>>>

/** What is committed: the test that walks the graph compares it with what comes back. */
export interface Matrix {
  /** Access object → action → how far each role reaches. */
  readonly access: Record<string, Record<string, Reaches>>
  /** Rules beside the tables: access object → what they say. */
  readonly rules: Record<string, { effect: 'can' | 'cannot'; actions: string[]; roles: Role[]; rows: string }[]>
  /** Service → type → field → what shows it: `Customer.read`. */
  readonly shown: Record<string, Record<string, Record<string, string>>>
  /** Service → `Type.field` of which who sees the record, and not this, gets a masked form. */
  readonly masked: Record<string, string[]>
  /** Service → mutation → what guards it: more than one where its input decides. */
  readonly mutations: Record<string, Record<string, string[]>>
}

export async function matrixOf(): Promise<{ matrix: Matrix; problems: string[] }> {
  const matrix: Matrix = { access: {}, rules: {}, shown: {}, masked: {}, mutations: {} }
  const problems: string[] = []
  for (const service of services) {
    const rules = await rulesOf(service)
    addFields(matrix, rules, problems)
    matrix.mutations[service] = Object.fromEntries(
      [...rules.mutations].map(([name, guards]) => [name, guards.map(nameOf)]),
    )
    for (const access of rules.access) {
      matrix.access[access.type] = Object.fromEntries(
        Object.keys(access.table).map((action) => [action, reachesOf(access, action)]),
      )
      const beside = besideTable(access)
      if (beside.length > 0) matrix.rules[access.type] = beside
    }
  }
  return { matrix, problems }
}

function addFields({ shown, masked }: Matrix, rules: ServiceRules, problems: string[]): void {
  const { service, schema } = rules
  const types = dataTypesOf(schema)
  const known = new Set(types.map(({ name }) => name))
  shown[service] = {}
  masked[service] = []
  for (const type of types) {
    const guarded: Record<string, string> = {}
    const unguarded: string[] = []
    for (const field of Object.values(type.getFields())) {
      const guard = rules.shown.get(type.name)?.get(field.name) ?? rules.shown.get(type.name)?.get('*')
      if (guard === undefined) {
        if (!isReference(field, known)) unguarded.push(field.name)
        continue
      }
      guarded[field.name] = nameOf(guard)
      if (isMasked(type, field)) masked[service].push(`${type.name}.${field.name}`)
    }
    if (Object.keys(guarded).length > 0) shown[service][type.name] = guarded
    if (unguarded.length > 0) {
      problems.push(
        `${service}: no rule shows ${type.name} (${unguarded.join(', ')}); name it in "shows" of an access.ts`,
      )
    }
  }
  for (const [name, fields] of rules.shown) {
    const type = schema.getType(name)
    for (const field of fields.keys()) {
      if (field !== '*' && (!isObjectType(type) || type.getFields()[field] === undefined)) {
        problems.push(`${service}: a rule shows ${name}.${field}, which does not exist`)
      }
    }
  }
}

/** Of a record that another service keeps: its key, and the way to records that have rules of their own. */
function isReference(field: GraphQLField<unknown, unknown>, known: ReadonlySet<string>): boolean {
  const type = getNamedType(field.type)
  return field.name === 'id' || (isObjectType(type) && (known.has(type.name) || type.name.endsWith('Connection')))
}

function isMasked(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name === 'ProtectedText' || type.getFields()['visible'] !== undefined
}

function nameOf({ access, action }: Guard): string {
  return `${access.type}.${action}`
}

function reachesOf({ table }: AnyAccess, action: string): Reaches {
  const reaches: Reaches = table[action] ?? {}
  return Object.fromEntries(roles.flatMap((role) => (reaches[role] === undefined ? [] : [[role, reaches[role]]])))
}

function besideTable({ rules }: AnyAccess): Matrix['rules'][string] {
  return (['can', 'cannot'] as const).flatMap((effect) =>
    (rules[effect] ?? []).map((rule) => ({
      effect,
      actions: [...rule.actions],
      roles: [...(rule.roles ?? [])],
      rows: rule.rows,
    })),
  )
}

const head = `# Who may see and do what

Written by \`node tools/access/matrix.ts\` from the rules in \`apps/*/src/modules/*/access.ts\`, and walked by a test
that asks for every field as every role, on every path. A cell says which records a role reaches:

- **own**: owned by the person, or by a colleague they stand in for;
- **team**: also those of teams they lead; **tree**: and of all teams below; **territory**: and of teams in territories
  they answer for;
- **all**: every record.

An empty cell means none, and a role that is not in a table sees and does nothing there. Who reaches a record and not a
field that is _masked_ gets its masked form; of any other such field they get nothing. A machine is limited to its
customers or teams besides. What is done while a grant widens somebody's reach goes on record.
`

async function pageOf(matrix: Matrix): Promise<string> {
  const sections = services.map((service) => `## ${service}\n\n${sectionOf(matrix, service)}`)
  const options = await prettier.resolveConfig(page)
  return prettier.format(`${head}\n${sections.join('\n')}`, { ...options, parser: 'markdown' })
}

function sectionOf(matrix: Matrix, service: string): string {
  const shown = Object.entries(matrix.shown[service] ?? {}).flatMap(([type, fields]) =>
    Object.entries(fields).map(([field, guard]) => ({ type, field, guard })),
  )
  const mutations = Object.entries(matrix.mutations[service] ?? {}).flatMap(([name, guards]) =>
    guards.map((guard) => ({ name, guard })),
  )
  const guards = [...new Set([...shown, ...mutations].map(({ guard }) => guard))]
  return [...Map.groupBy(guards, (guard) => parts(guard).access)]
    .map(([access, ofAccess]) => {
      const table = matrix.access[access] ?? {}
      const actions = Object.keys(table).filter((action) => ofAccess.includes(`${access}.${action}`))
      const held = roles.filter((role) => actions.some((action) => table[action]?.[role] !== undefined))
      return [
        `### ${access}\n`,
        `| | ${held.map((role) => role.toLowerCase()).join(' | ')} |`,
        `| --- | ${held.map(() => '---').join(' | ')} |`,
        ...actions.map(
          (action) => `| ${action} | ${held.map((role) => table[action]?.[role]?.toLowerCase() ?? '').join(' | ')} |`,
        ),
        '',
        ...actions.flatMap((action) => {
          const guard = `${access}.${action}`
          const types = Map.groupBy(
            shown.filter((one) => one.guard === guard),
            ({ type }) => type,
          )
          const done = mutations.filter((one) => one.guard === guard).map(({ name }) => `\`${name}\``)
          return [
            ...[...types].map(([type, fields]) => {
              const names = fields.map(({ field }) =>
                matrix.masked[service]?.includes(`${type}.${field}`) ? `${field} _(masked)_` : field,
              )
              return `- ${action} shows \`${type}\`: ${names.join(', ')}.`
            }),
            ...(done.length === 0 ? [] : [`- ${action} is needed for ${done.join(', ')}.`]),
          ]
        }),
        ...(matrix.rules[access] ?? []).map(({ effect, actions: of, roles: concerned, rows }) => {
          const who = concerned.length === 0 ? 'everybody' : concerned.map((role) => role.toLowerCase()).join(', ')
          return `- ${effect === 'can' ? 'Also' : 'Never'} for ${who}: ${rows} (${of.join(', ')}).`
        }),
        '',
      ].join('\n')
    })
    .join('\n')
}

function parts(guard: string): { access: string } {
  return { access: guard.slice(0, guard.indexOf('.')) }
}

if (import.meta.main) {
  const check = process.argv.includes('--check')
  const { matrix, problems } = await matrixOf()
  const options = await prettier.resolveConfig(data)
  for (const [file, text] of [
    [page, await pageOf(matrix)],
    [data, await prettier.format(JSON.stringify(matrix), { ...options, parser: 'json' })],
  ] as const) {
    if (!check) writeFileSync(file, text)
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      problems.push(`${file} is stale; run node tools/access/matrix.ts`)
    }
  }
  for (const problem of problems) console.error(problem)
  console.log(`access matrix: ${String(problems.length)} problems`)
  // The modules of services keep handles open.
  process.exit(problems.length === 0 ? 0 : 1)
}
