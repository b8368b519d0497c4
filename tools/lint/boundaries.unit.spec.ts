import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { tagsOf } from './boundaries.js'

const root = join(import.meta.dirname, '..', '..')
let eslint: ESLint

beforeAll(() => {
  // The texts below are no files of the workspace, so the rules that need types are off; the imports are what counts.
  eslint = new ESLint({
    cwd: root,
    overrideConfig: [
      { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] },
      { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: false } } },
    ],
  })
})

/** The ids of the rules that a text breaks when it stands at this path. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, filePath) })
  const messages = result?.messages ?? []
  const fatal = messages.find((message) => message.fatal === true)
  if (fatal !== undefined) throw new Error(`${filePath} does not parse: ${fatal.message}`)
  return [...new Set(messages.map((message) => message.ruleId ?? 'none'))]
}

const uses = (name: string) => `import * as it from '${name}'\nexport default it\n`

describe('packages behind a kit', () => {
  const RESTRICTED = 'no-restricted-imports'

  test.each([
    ['typeorm', 'apps/crm/src/modules/leads/use-cases/assign-lead.ts'],
    ['typeorm', 'libs/messaging/src/outbox.ts'],
    ['kafkajs', 'apps/crm/src/main.ts'],
    ['kafkajs', 'libs/db-kit/src/database.ts'],
    ['kafkajs', 'apps/crm/src/modules/leads/store/leads.ts'],
    ['kafkajs', 'apps/crm/src/modules/leads/leads.int.spec.ts'],
    ['fastify', 'apps/crm/src/main.ts'],
    ['fastify', 'libs/messaging/src/relay.ts'],
    ['typeorm/driver/postgres', 'apps/crm/src/modules/leads/domain/lead.ts'],
    ['@sellgraph/testing', 'libs/db-kit/src/database.ts'],
    ['@sellgraph/dev-stack', 'apps/crm/src/main.ts'],
    ['@sellgraph/identity/testing', 'apps/crm/src/main.ts'],
  ])('%s may not be imported by %s', async (name, file) => {
    expect(await broken(file, uses(name))).toContain(RESTRICTED)
  })

  test.each([
    ['typeorm', 'libs/db-kit/src/database.ts'],
    ['typeorm', 'apps/crm/src/modules/leads/store/leads.ts'],
    ['kafkajs', 'libs/messaging/src/kafka.ts'],
    ['fastify', 'libs/graphql-kit/src/server.ts'],
    ['fastify', 'libs/service-kit/src/service.ts'],
    ['fastify', 'libs/observability/src/metrics.ts'],
    ['fastify', 'apps/gateway/src/server.ts'],
    ['@sellgraph/testing', 'libs/db-kit/src/database.int.spec.ts'],
    ['@sellgraph/testing', 'libs/service-kit/src/testing.ts'],
    ['@sellgraph/identity/testing', 'apps/crm/src/modules/leads/leads.int.spec.ts'],
  ])('%s may be imported by %s', async (name, file) => {
    expect(await broken(file, uses(name))).not.toContain(RESTRICTED)
  })

  test.each(['@sellgraph/db-kit', '@sellgraph/messaging', 'node:fs', 'pg'])(
    'a pure decision may not reach %s',
    async (name) => {
      expect(await broken('apps/crm/src/modules/leads/domain/lead.ts', uses(name))).toContain(RESTRICTED)
    },
  )

  test('an import in passing, of a value or of a type, is no way around', async () => {
    expect(await broken('apps/crm/src/main.ts', "export const it = () => import('kafkajs')\n")).toEqual([
      'no-restricted-syntax',
    ])
    expect(await broken('apps/crm/src/main.ts', "export type It = import('typeorm').EntitySchema\n")).toEqual([
      '@typescript-eslint/consistent-type-imports',
    ])
  })

  test('the kernel does no I/O', async () => {
    expect(await broken('libs/kernel/src/clock.ts', uses('node:fs'))).toContain(RESTRICTED)
    expect(await broken('libs/kernel/src/ids.ts', uses('node:crypto'))).not.toContain(RESTRICTED)
  })
})

describe('projects', () => {
  const BOUNDARY = '@nx/enforce-module-boundaries'

  test('the kernel imports no other lib', async () => {
    expect(await broken('libs/kernel/src/money.ts', uses('@sellgraph/db-kit'))).toContain(BOUNDARY)
  })

  test('a lib imports no app', async () => {
    expect(await broken('libs/db-kit/src/index.ts', uses('@sellgraph/crm'))).toContain(BOUNDARY)
  })

  test('an app imports no other app', async () => {
    expect(await broken('apps/gateway/src/main.ts', uses('@sellgraph/crm'))).toContain(BOUNDARY)
  })

  test('a project reaches no other project by a relative path', async () => {
    expect(await broken('libs/db-kit/src/index.ts', uses('../../kernel/src/index.ts'))).toContain(BOUNDARY)
  })

  test('a spec, and nothing else of a project, reads contracts with the tools', async () => {
    const reader = uses('../../../tools/events/contracts.ts')
    expect(await broken('libs/messaging/test/samples.ts', reader)).not.toContain(BOUNDARY)
    expect(await broken('libs/messaging/src/publish.ts', reader)).toContain(BOUNDARY)
  })

  test('an app imports a shared lib and a lib imports the kernel', async () => {
    expect(await broken('apps/crm/src/main.ts', uses('@sellgraph/service-kit'))).not.toContain(BOUNDARY)
    expect(await broken('libs/db-kit/src/index.ts', uses('@sellgraph/kernel'))).not.toContain(BOUNDARY)
  })

  const packages = ['apps', 'libs'].flatMap((area) =>
    readdirSync(join(root, area))
      .map((name) => `${area}/${name}`)
      .filter((folder) => existsSync(join(root, folder, 'package.json'))),
  )

  test.each(packages)('%s carries the tags that the boundaries are written in', (folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
      nx?: { tags?: string[] }
    }
    expect(manifest.nx?.tags).toEqual(tagsOf(folder))
  })
})

describe('business code', () => {
  const SYNTAX = 'no-restricted-syntax'

  test.each([
    ['new Date()', 'use-cases'],
    ['Date.now()', 'domain'],
    ['repository.save({})', 'store'],
    ["Number.parseFloat('1.10')", 'domain'],
  ])('%s is refused in %s/', async (expression, folder) => {
    const text = `declare const repository: { save(row: object): void }\nexport const it = () => ${expression}\n`
    expect(await broken(`apps/crm/src/modules/leads/${folder}/lead.ts`, text)).toContain(SYNTAX)
  })

  test('a spec waits on conditions and leaves no test out', async () => {
    const spec = 'apps/crm/src/modules/leads/leads.unit.spec.ts'
    expect(await broken(spec, 'setTimeout(() => undefined, 500)\n')).toContain(SYNTAX)
    expect(await broken(spec, "test.skip('later', () => undefined)\n")).toContain(SYNTAX)
  })
})

describe('SDL', () => {
  const sdl = 'apps/crm/src/modules/leads/schema.graphql'
  const UNDESCRIBED = '@graphql-eslint/require-description'

  test.each([
    ['type', 'type Lead @key(fields: "id") { "Its id" id: ID! }'],
    ['field', '"A lead" type Lead { id: ID! }'],
    ['argument', 'extend type Query { "One lead" lead(id: ID!): ID }'],
    ['input field', '"New lead" input LeadInput { name: String! }'],
    ['enum value', '"Where it stands" enum LeadStage { NEW }'],
  ])('a %s without a description is refused', async (_what, text) => {
    expect(await broken(sdl, text)).toEqual([UNDESCRIBED])
  })

  test('a described type passes, federation directives included', async () => {
    const text = `
      "A person or company that may buy (线索)"
      type Lead @key(fields: "id") {
        "Identity of the lead"
        id: ID!
        "Where it came from"
        channel(
          "Language of the name"
          locale: String
        ): String! @shareable
      }
      type Employee @key(fields: "id", resolvable: false) {
        id: ID!
      }
      extend type Mutation {
        "Takes the lead"
        claimLead("Which lead" id: ID!): Lead!
      }
    `
    expect(await broken(sdl, text)).toEqual([])
  })

  test('a mutation says what the business does', async () => {
    const text = 'extend type Mutation { "Overwrites" updateLead("Which" id: ID!): ID! }'
    expect(await broken(sdl, text)).toEqual(['@graphql-eslint/naming-convention'])
  })
})
