// What a spec needs is said by the end of its name: *.unit.spec.ts nothing, *.int.spec.ts PostgreSQL and Kafka,
// *.e2e.spec.ts the whole system. Servers are started for the last two only, so unit specs alone are quick.
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  roots: ['apps', 'libs', 'tools', 'infra', 'examples'].map((folder) => `<rootDir>/${folder}`),
  modulePathIgnorePatterns: ['<rootDir>/.sellgraph/', '<rootDir>/tools/node/'],
}
const servers = {
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
}

/** @type {import('jest').Config} */
export default {
  // Long enough for a slow machine that runs another spec at the same time: what hangs is ended, what is slow is not.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/libs/testing/src/longest-first.ts',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['**/*.unit.spec.ts'] },
    { ...shared, ...servers, displayName: 'int', testMatch: ['**/*.int.spec.ts'] },
    {
      ...shared,
      ...servers,
      displayName: 'e2e',
      testMatch: ['**/*.e2e.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/libs/testing/src/whole-system-timeout.ts'],
    },
  ],
}
