import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { testKafka, testTopicPrefix } from '@sellgraph/testing'
import type { IdleCost } from '../../test/idle-client.ts'

const prefix = testTopicPrefix()

async function idle(patch: 'patched' | 'unpatched'): Promise<{ cost: IdleCost; warnings: string }> {
  const { brokers } = await testKafka()
  const script = join(import.meta.dirname, '..', '..', 'test', 'idle-client.ts')
  const args = [script, patch, brokers[0]!, prefix, '3', '3']
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args)
  return { cost: JSON.parse(stdout) as IdleCost, warnings: stderr }
}

test('an idle client lets its process sleep, and Node has nothing to warn about', async () => {
  const [patched, unpatched] = await Promise.all([idle('patched'), idle('unpatched')])
  expect(patched.warnings).toBe('')
  expect(unpatched.warnings).toContain('TimeoutNegativeWarning')
  // Measured apart: a seventh and less. Here other specs disturb both.
  expect(patched.cost.cpuMs).toBeLessThan(unpatched.cost.cpuMs / 2)
})
