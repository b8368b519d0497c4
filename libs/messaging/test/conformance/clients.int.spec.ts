import { kafkaBroker, silentLog } from '../../src/index.ts'
import { conformance } from './suite.ts'

conformance('kafkajs', (brokers) => kafkaBroker({ brokers, clientId: 'conformance', log: silentLog }), {
  handsOver: 'all that was handled',
})

// Another client says something about the port, not about a change: it runs on demand.
if (process.env['CONFORMANCE'] === 'all') {
  const { platformaticBroker } = await import('./platformatic.ts')
  conformance('@platformatic/kafka', platformaticBroker, { handsOver: 'what was committed' })
} else {
  process.stderr.write('SKIPPED: @platformatic/kafka under the suite of the port; CONFORMANCE=all runs it too\n')
}
