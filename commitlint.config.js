import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const projects = ['apps', 'libs'].flatMap((area) => readdirSync(join(import.meta.dirname, area)))

/** Conventional Commits with the project as scope: `feat(crm): import leads from a spreadsheet`. */
export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'scope-enum': [2, 'always', [...projects, 'contracts', 'infra', 'tools', 'benchmarks', 'examples', 'docs', 'deps']],
    'body-max-line-length': [0],
  },
}
