// node benchmarks/kafka-idle/bench.ts [--seconds 20] [--clients 10]: what an idle connection to Kafka costs, with kafkajs
// as it comes and as libs/messaging patches it. Both run at the same time, in a process each.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { repository, startKafka } from '@sellgraph/dev-stack'
import type { IdleCost } from '../../libs/messaging/test/idle-client.ts'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '20' }, clients: { type: 'string', default: '10' } },
})
const dir = mkdtempSync(join(tmpdir(), 'sellgraph-kafka-idle-'))
const kafka = await startKafka({ dataDir: dir })
try {
  const [before, after] = await Promise.all([measure('unpatched'), measure('patched')])
  for (const [name, cost] of Object.entries({ before, after })) {
    console.log(
      `${name.padEnd(6)} ${shareOf(cost).toFixed(3)} % of a core per idle connection (${cost.connections} connections, ${cost.cpuMs.toFixed(0)} ms in ${cost.seconds.toFixed(0)} s)`,
    )
  }
  console.log(`ratio  ${(shareOf(before) / shareOf(after)).toFixed(1)}`)
} finally {
  await kafka.stop()
  rmSync(dir, { recursive: true, force: true })
}

async function measure(patch: 'patched' | 'unpatched'): Promise<IdleCost> {
  const script = join(repository, 'libs/messaging/test/idle-client.ts')
  const args = [script, patch, kafka.brokers, 'idle.', values.seconds, values.clients]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout) as IdleCost
}

function shareOf({ cpuMs, seconds, connections }: IdleCost): number {
  return cpuMs / seconds / 10 / connections
}
