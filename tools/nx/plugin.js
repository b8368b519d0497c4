// Gives every workspace package the same three targets, so that a package.json holds its name, its exports and its
// tags and nothing a copy of which could go stale. `nx show project @sellgraph/crm` shows the result.
import { dirname } from 'node:path'

const jest =
  'node --disable-warning=ExperimentalWarning --experimental-vm-modules node_modules/jest/bin/jest.js --passWithNoTests'

/** @param {string} root folder of the package, relative to the workspace */
export function targetsOf(root) {
  return {
    lint: { command: `eslint --max-warnings 0 ${root}` },
    typecheck: { command: `node tools/checks/typecheck.ts ${root}` },
    test: { command: `${jest} ${root}/` },
  }
}

export const name = 'sellgraph-targets'

/** @type {import('@nx/devkit').CreateNodesV2} */
export const createNodesV2 = [
  '{apps,libs}/*/package.json',
  (files) =>
    files.map((file) => {
      const root = dirname(file)
      return [file, { projects: { [root]: { root, targets: targetsOf(root) } } }]
    }),
]
export const createNodes = createNodesV2
