// Who may import what. eslint.config.js applies it, tools/lint/boundaries.unit.spec.ts proves it, CONTRIBUTING.md
// explains it.

/** Packages that only one kit wraps, so that replacing one of them is a change in one folder. */
const WRAPPED = {
  typeorm:
    'typeorm is imported in libs/db-kit and in store/ folders only. Use a repository, or Tx.query of @sellgraph/db-kit.',
  kafkajs: 'kafkajs is imported in libs/messaging only. Publish and react through @sellgraph/messaging.',
  fastify: 'fastify is imported in graphql-kit, service-kit, observability and the gateway only.',
}

/** Libs that start servers for tests and for `npm start`. */
const TEST_ONLY = ['@sellgraph/testing', '@sellgraph/dev-stack']

/** What a pure decision may not reach: databases, brokers, servers, files, the network. */
const EFFECTS = [
  '@sellgraph/db-kit',
  '@sellgraph/messaging',
  '@sellgraph/graphql-kit',
  '@sellgraph/service-kit',
  '@sellgraph/observability',
  'pg',
  'undici',
  'node:fs',
  'node:fs/promises',
  'node:http',
  'node:https',
  'node:net',
  'node:child_process',
]

/** Specs, and what a lib offers to the specs of others as `@sellgraph/<lib>/testing`. */
const SPECS = ['*.spec.ts', 'testing.ts', '{test,testing}/**/*.ts']

/**
 * @param {{ allowed?: string[], pure?: boolean, spec?: boolean }} zone
 * @returns {import('eslint').Linter.RulesRecord}
 */
function importRules({ allowed = [], pure = false, spec = false }) {
  const paths = []
  const patterns = []
  for (const [name, message] of Object.entries(WRAPPED)) {
    if (allowed.includes(name)) continue
    paths.push({ name, message })
    patterns.push({ group: [`${name}/*`, `@${name}/*`], message })
  }
  if (!spec) {
    if (!allowed.includes('@sellgraph/testing')) {
      patterns.push({ group: ['@sellgraph/*/testing'], message: "A lib's testing entry is for specs." })
    }
    for (const name of TEST_ONLY) {
      if (!allowed.includes(name))
        paths.push({ name, message: `${name} is for specs and tools, not for what runs in production.` })
    }
  }
  if (pure && !spec) {
    for (const name of EFFECTS) {
      if (!allowed.includes(name))
        paths.push({ name, message: 'This code decides and does no I/O: pass the data in, hand the decision back.' })
    }
  }
  return { 'no-restricted-imports': ['error', { paths, patterns }] }
}

/** One zone becomes two entries: its files, and its specs, which may start servers. */
function zone(folder, options) {
  return [
    { files: [`${folder}/**/*.ts`], rules: importRules(options) },
    { files: SPECS.map((spec) => `${folder}/**/${spec}`), rules: importRules({ ...options, spec: true }) },
  ]
}

/** Later zones win, as everywhere in a flat config. */
export const importZones = [
  ...zone('{apps,libs}', {}),
  ...zone('{tools,benchmarks,infra}', { allowed: TEST_ONLY }),
  ...zone('libs/kernel', { pure: true }),
  ...zone('apps/*/src/modules/*/domain', { pure: true }),
  ...zone('apps/*/src/**/store', { allowed: ['typeorm'] }),
  ...zone('libs/db-kit', { allowed: ['typeorm'] }),
  ...zone('libs/messaging', { allowed: ['kafkajs'] }),
  ...zone('libs/{graphql-kit,service-kit,observability}', { allowed: ['fastify'] }),
  ...zone('apps/gateway', { allowed: ['fastify'] }),
  ...zone('libs/{testing,dev-stack}', { allowed: TEST_ONLY }),
]

/**
 * Constraints for `@nx/enforce-module-boundaries`; the tags stand in each package.json under `nx.tags`. Nothing may
 * depend on an app, so services share libs and events, never code of each other.
 */
export const depConstraints = [
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:lib'] },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:lib'] },
  { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
  { sourceTag: 'scope:kernel', onlyDependOnLibsWithTags: ['scope:kernel'] },
]

/** The tags a package must carry: its folder's name as scope, and its kind. */
export function tagsOf(folder) {
  const [area, name] = folder.split('/')
  return [`scope:${name}`, area === 'libs' ? 'type:lib' : name.endsWith('-e2e') ? 'type:e2e' : 'type:app']
}
