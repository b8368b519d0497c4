import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { playDeal, salesTeam } from '@sellgraph/demo-company'
import { repository } from '@sellgraph/dev-stack'
import { eventually, testKafka } from '@sellgraph/testing'
import { openStage, plainDeal, type Stage } from './test/stage.ts'

const run = promisify(execFile)
const example = join(repository, 'examples', 'bi', 'python')
const { manager, consultants } = salesTeam('key-accounts')
const consultant = consultants[1] ?? ''

const python = await run('python3', ['--version']).then(
  () => true,
  () => false,
)
if (!python) process.stderr.write('\nSKIPPED: the Python example for BI, because there is no python3 on the PATH\n')

let stage: Stage
let dir: string
beforeAll(async () => {
  stage = await openStage()
  dir = mkdtempSync(join(tmpdir(), 'sellgraph-bi-'))
})
afterAll(async () => {
  rmSync(dir, { recursive: true, force: true })
  await stage.close()
})

/** The example's packages, installed once per version of its requirements. */
async function interpreter(): Promise<string> {
  const home = join(repository, '.sellgraph', 'python')
  const requirements = readFileSync(join(example, 'requirements.txt'), 'utf8')
  const stamp = join(home, 'requirements.txt')
  const bin = join(home, 'bin', 'python')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== requirements) {
    await run('python3', ['-m', 'venv', '--clear', home])
    await run(bin, [
      '-m',
      'pip',
      'install',
      '-q',
      '--disable-pip-version-check',
      '-r',
      join(example, 'requirements.txt'),
    ])
    writeFileSync(stamp, requirements)
  }
  return bin
}

;(python ? describe : describe.skip)('the Python example', () => {
  test('copies the topics into DuckDB, goes on where it was, and answers the three queries as the graph does', async () => {
    const [bin, { brokers }] = await Promise.all([interpreter(), testKafka()])
    const copy = async (...args: string[]) => {
      const common = ['--brokers', brokers.join(','), '--prefix', 'e2e.', '--file', join(dir, 'copy.duckdb')]
      const { stdout } = await run(bin, [join(example, 'copy_topics.py'), ...common, ...args])
      return stdout.trim() === ''
        ? []
        : stdout
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Record<string, unknown>)
    }
    const ask = (name: string) => copy('--query', join(example, 'queries', `${name}.sql`))
    await copy('--until-end')

    const deal = await playDeal(
      stage.graph,
      stage.company,
      plainDeal(stage, { manager, consultant, stopAfter: 'delivery' }),
    )
    const sql = join(dir, 'deal.sql')
    writeFileSync(
      sql,
      `SELECT number, status, gross_total, gross_total_currency FROM sales_pipeline_contract WHERE id = '${String(deal.contractId)}'`,
    )
    await eventually(
      async () => {
        await copy('--until-end')
        const [contract] = await copy('--query', sql)
        expect(contract).toMatchObject({ gross_total: '107188.4000', gross_total_currency: 'CNY', status: 'EFFECTIVE' })
        expect((await ask('ageing')).length).toBeGreaterThan(0)
        return true
      },
      { timeout: 60_000, interval: 500 },
    )
    const funnel = await ask('funnel')
    expect(funnel.map(({ stage: name }) => name)).toContain('WON')
    expect(await ask('ageing')).toContainEqual(
      expect.objectContaining({ currency: 'CNY', instalments: expect.any(Number) }),
    )
    await ask('commission_cost_ratio')
  }, 180_000)
})
