import graphql from '@graphql-eslint/eslint-plugin'
import { createProjectGraphAsync } from '@nx/devkit'
import nx from '@nx/eslint-plugin'
import { defineConfig } from 'eslint/config'
import prettier from 'eslint-config-prettier'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { depConstraints, importZones } from './tools/lint/boundaries.js'

// Without a project graph the boundary rule prints a warning and lets everything pass. Making the graph here costs
// about a second and means that a lint that ran is a lint that checked.
await createProjectGraphAsync({ exitOnError: false, resetDaemonClient: true })

const CLI = ['{tools,benchmarks,infra}/**', 'libs/*/src/cli/**', 'libs/*/src/cli.ts', 'apps/*/src/main.ts']
const SPECS = ['**/*.spec.ts']
/** What uses the graph from outside: an answer has the shape that its query asked for. */
const GRAPH_CLIENTS = ['libs/demo-company/**/*.ts', 'apps/demo/**/*.ts', 'benchmarks/**/*.ts']
const SPEC_SUPPORT = [...SPECS, '**/{test,testing}/**/*.ts', '**/src/testing.ts']

const CLOCK = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: 'Take the time from the Clock (or tx.now): a test must be able to move it.',
}
const SAVE = {
  selector: "CallExpression[callee.property.name='save']",
  message: 'save() reads, compares and overwrites: it loses updates silently. Use guardedUpdate or an explicit INSERT.',
}
const FLOAT_MONEY = {
  selector: "CallExpression[callee.name='parseFloat'], CallExpression[callee.property.name='parseFloat']",
  message: 'A float loses cents. Use decimal() and Money of @sellgraph/kernel.',
}
const HIDDEN_IMPORT = {
  selector: 'ImportExpression[source.value=/^(typeorm|kafkajs|fastify)(\\u002F|$)/]',
  message: 'What only one kit may import is not imported in passing either.',
}
const FOCUSED = {
  selector:
    'CallExpression[callee.object.name=/^(test|describe|it)$/][callee.property.name=/^(only|skip|todo)$/], CallExpression[callee.name=/^(xtest|xit|xdescribe|fit|fdescribe)$/]',
  message: 'A spec runs whole or is deleted.',
}
const SLEEP = {
  selector:
    "CallExpression[callee.name='setTimeout'], CallExpression[callee.object.name='globalThis'][callee.property.name='setTimeout'], ImportDeclaration[source.value='node:timers/promises']",
  message: 'Wait on a condition, never on a clock: eventually() of @sellgraph/testing, or a TestClock.',
}

export default defineConfig(
  {
    name: 'sellgraph/ignored',
    ignores: [
      '**/node_modules/**',
      '.sellgraph/**',
      '.nx/**',
      'coverage/**',
      'contracts/graphql/**',
      '**/generated/**',
      '**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'sellgraph/javascript',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node, ecmaVersion: 2024, sourceType: 'module' },
  },

  {
    name: 'sellgraph/typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A transaction that returns a promise without awaiting it inside try commits before its error is seen.
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allow: ['URL', 'URLSearchParams'] },
      ],
      // Ports and callbacks are handed on destructured, kafkajs' own among them; closures, not `this`, hold their state.
      '@typescript-eslint/unbound-method': 'off',
      // Ports are asynchronous; an implementation that needs no await keeps the port's signature.
      '@typescript-eslint/require-await': 'off',
      // `!= null` asks for null and undefined at once: GraphQL arguments may be either.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { name: 'sellgraph/cli', files: CLI, rules: { 'no-console': 'off' } },

  {
    name: 'sellgraph/boundaries',
    files: ['{apps,libs}/**/*.ts'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints }] },
  },
  {
    // A spec may read the contracts with the reader that the tools use.
    name: 'sellgraph/spec-boundaries',
    files: SPEC_SUPPORT.map((pattern) => `{apps,libs}/${pattern}`),
    rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints, allow: ['^(\\.\\./)+tools/'] }] },
  },
  ...importZones,
  {
    name: 'sellgraph/hidden-imports',
    files: ['{apps,libs}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', HIDDEN_IMPORT] },
  },

  {
    name: 'sellgraph/business-code',
    files: ['apps/*/src/modules/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', HIDDEN_IMPORT, CLOCK, SAVE, FLOAT_MONEY] },
  },
  {
    name: 'sellgraph/specs',
    files: SPECS,
    rules: { 'no-restricted-syntax': ['error', HIDDEN_IMPORT, FOCUSED, SLEEP] },
  },
  {
    name: 'sellgraph/spec-support',
    files: [...SPEC_SUPPORT, ...GRAPH_CLIENTS],
    rules: {
      // expect() matchers and GraphQL answers are `any` by nature; the assertion is the check.
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
  {
    name: 'sellgraph/names',
    files: ['**/{utils,util,helpers,misc,common}.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message: 'Name the file after what it does; a drawer for everything is found by nobody.',
        },
      ],
    },
  },

  {
    name: 'sellgraph/sdl',
    files: ['apps/*/src/modules/**/*.graphql', 'libs/{graphql-kit,service-kit}/src/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      // One file of a federated subgraph is no schema. Composition checks the whole; these rules read one file.
      parserOptions: { graphQLConfig: {} },
    },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          ignoredSelectors: [
            'ObjectTypeDefinition[name.value=/^(Query|Mutation)$/]',
            // A reference to another subgraph's entity is described where the entity lives.
            'ObjectTypeDefinition:has(Directive[name.value=key] Argument[name.value=resolvable])',
            'ObjectTypeDefinition:has(Directive[name.value=key] Argument[name.value=resolvable]) FieldDefinition',
          ],
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['query', 'get', 'fetch'] },
          'FieldDefinition[parent.name.value=Mutation]': { forbiddenPrefixes: ['mutation', 'do', 'update'] },
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
    },
  },

  prettier,
)
