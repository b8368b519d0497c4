import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { people, playDeal, salesTeam } from '@sellgraph/demo-company'
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

    const plan = plainDeal(stage, { manager, consultant, stopAfter: 'payment' })
    const { contractId } = await playDeal(stage.graph, stage.company, plan)
    const lines = await stage.graph.until('the commission', async () => {
      const { contract } = await stage.graph.run(
        people.finance,
        'query Lines($id: ID!) { contract(id: $id) { commissionLines { amount { amount } } } }',
        { id: contractId },
      )
      const amounts = contract.commissionLines as { amount: { amount: string } }[]
      return amounts.length === 2 && amounts.map(({ amount }) => Number(amount.amount))
    })
    const sql = join(dir, 'deal.sql')
    writeFileSync(
      sql,
      `SELECT status, gross_total, gross_total_currency,
         (SELECT sum(collected) FROM finance_expense_instalment i WHERE i.contract_id = c.id) AS collected,
         (SELECT sum(CAST(data->>'$.amount.amount' AS DOUBLE)) FROM facts f
          WHERE type = 'performance.CommissionCalculated.v1' AND data->>'$.contractId' = c.id) AS commission
       FROM sales_pipeline_contract c WHERE id = '${String(contractId)}'`,
    )
    await eventually(
      async () => {
        await copy('--until-end')
        const [contract] = await copy('--query', sql)
        expect(contract).toMatchObject({
          status: 'EFFECTIVE',
          gross_total: '107188.4000',
          gross_total_currency: 'CNY',
          collected: '107188.4000',
        })
        expect(contract?.['commission']).toBeCloseTo(lines.reduce((sum, amount) => sum + amount, 0))
        return true
      },
      { timeout: 60_000, interval: 500 },
    )
    expect(await ask('funnel')).toContainEqual(expect.objectContaining({ stage: 'WON' }))
    expect(await ask('ageing')).toBeInstanceOf(Array)
    const [month] = await ask('commission_cost_ratio')
    expect(Number(month?.['ratio'])).toBeCloseTo(Number(month?.['commission']) / Number(month?.['collected']), 3)
    expect(Number(month?.['collected'])).toBeGreaterThanOrEqual(107188.4)
  }, 180_000)
})
