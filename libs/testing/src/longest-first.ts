import sequencer from '@jest/test-sequencer'

// The package has a module for import, whose default is the class; its types are those of the one for require.
const Sequencer = sequencer as unknown as typeof sequencer.default
type Sequencer = InstanceType<typeof Sequencer>
type Test = Parameters<Sequencer['sort']>[0][number]

/**
 * Specs that take longer than ten seconds, with the seconds that they took on two quiet cores. Most of them wait: for
 * processes that start, brokers that notice a death, leases that run out. Jest, on a machine that has not run them before,
 * goes by the size of a file, and would begin some of them last, when nothing is left to run beside them.
 *
 * A spec that is not named runs after these, by its size. The numbers only order: nothing depends on their being exact.
 */
export const SECONDS: Readonly<Record<string, number>> = {
  'apps/platform-e2e/src/access-matrix.int.spec.ts': 99,
  'libs/messaging/test/conformance/clients.int.spec.ts': 78,
  'apps/platform-e2e/src/secured-kafka.e2e.spec.ts': 62,
  'libs/messaging/src/kill-points.int.spec.ts': 58,
  'apps/platform-e2e/src/reactions.int.spec.ts': 54,
  'apps/platform-e2e/src/crash.e2e.spec.ts': 54,
  'apps/platform-e2e/src/bi-copy.e2e.spec.ts': 48,
  'libs/dev-stack/src/system.int.spec.ts': 45,
  'apps/platform-e2e/src/bi-examples.e2e.spec.ts': 39,
  'apps/sales-pipeline/src/modules/quotes/hidden-margin.int.spec.ts': 36,
  'libs/messaging/src/cli/topics.int.spec.ts': 28,
  'libs/messaging/src/inbox/consumer.int.spec.ts': 27,
  'libs/messaging/src/inbox/replaying.int.spec.ts': 25,
  'apps/sales-pipeline/src/every-mutation-of-contracts.int.spec.ts': 22,
  'libs/messaging/src/relay/outage.int.spec.ts': 22,
  'apps/crm/src/modules/lead-imports/lead-imports.int.spec.ts': 22,
  'apps/platform-e2e/src/bad-input.e2e.spec.ts': 21,
  'apps/gateway/src/documents.int.spec.ts': 20,
  'apps/sales-pipeline/src/modules/contracts/contracts.int.spec.ts': 20,
  'libs/service-kit/src/run-service.int.spec.ts': 19,
  'libs/messaging/src/cli/parked.int.spec.ts': 16,
  'libs/messaging/src/relay/relay.int.spec.ts': 14,
  'apps/sales-pipeline/src/modules/contracts/contract-making.int.spec.ts': 14,
  'infra/connect/debezium-outbox.int.spec.ts': 14,
  'apps/sales-pipeline/src/every-mutation-of-deals.int.spec.ts': 14,
  'apps/platform-e2e/src/lost-rights.e2e.spec.ts': 13,
  'apps/platform-e2e/src/confidentiality.e2e.spec.ts': 13,
  'examples/bi/connect/jdbc-sink.int.spec.ts': 12,
  'libs/audit/src/verify.int.spec.ts': 12,
}

/** Jest's order, with what is known to take long at its head, so that the run does not end with one of them alone. */
export default class LongestFirst extends Sequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const bySize = await super.sort(tests)
    return bySize.toSorted((one, another) => secondsOf(another) - secondsOf(one))
  }
}

function secondsOf({ path, context }: Test): number {
  return SECONDS[path.slice(context.config.rootDir.length + 1)] ?? 0
}
