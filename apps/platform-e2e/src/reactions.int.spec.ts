import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ServiceName, services } from '@sellgraph/config'
import { reactionsOf } from '@sellgraph/service-kit'
import { seeded } from '@sellgraph/testing'
import { definitionOf } from '../../../tools/definition-of.ts'
import { playEveryReaction } from './test/every-reaction.ts'
import { type LocalSystem, startLocalSystem } from './test/local-system.ts'
import { ShufflingBroker } from './test/shuffling-broker.ts'
import { type Tables, tablesOf, withoutIdentity } from './test/tables.ts'

const SEED = 20_260_302

interface Played {
  readonly system: LocalSystem
  readonly broker: ShufflingBroker
  readonly tables: ReadonlyMap<ServiceName, Tables>
}

async function play(random: (() => number) | null): Promise<Played> {
  const broker = new ShufflingBroker(random)
  const system = await startLocalSystem(broker)
  await playEveryReaction(system)
  await system.settled()
  return { system, broker, tables: await allTables(system) }
}

async function allTables({ services: started }: LocalSystem): Promise<Map<ServiceName, Tables>> {
  const all = new Map<ServiceName, Tables>()
  for (const [name, { db }] of started) all.set(name, await tablesOf(db))
  return all
}

let calm: Played
let shuffled: Played
beforeAll(async () => {
  ;[calm, shuffled] = await Promise.all([play(null), play(seeded(SEED))])
}, 180_000)
afterAll(() => Promise.all([calm.system.stop(), shuffled.system.stop()]))

test.each(services)('every reaction of %s had something to do', async (name) => {
  const types = new Set(reactionsOf(await definitionOf(name)).map(({ type }) => type as string))
  for (const { system } of [calm, shuffled]) {
    const done = await system.services
      .get(name)
      ?.db.query<{ type: string }>(`SELECT DISTINCT type FROM sys.inbox WHERE outcome = 'DONE'`)
    expect([...types].filter((type) => !done?.some((row) => row.type === type))).toEqual([])
  }
})

describe.each(services)('%s', (name) => {
  test('events in any order that partitions allow, late and again, come to the same', () => {
    expect(shuffled.broker.repeated).toBeGreaterThan(200)
    expect(withoutIdentity(shuffled.tables.get(name))).toEqual(withoutIdentity(calm.tables.get(name)))
  })
})

test('everything delivered once more changes no row of any service', async () => {
  shuffled.broker.rewind()
  await shuffled.system.settled()
  const again = await allTables(shuffled.system)
  for (const name of services) expect([name, again.get(name)]).toEqual([name, shuffled.tables.get(name)])
})

// Credit checks and deliveries of finance-expense add up: there the memory of the inbox is the only guard.
const guarded = services.filter((name) => name !== 'finance-expense')

test('handled a second time, as by an inbox that has forgotten, events change no row either', async () => {
  const before = await allTables(shuffled.system)
  for (const name of guarded) await shuffled.system.services.get(name)?.db.query('DELETE FROM sys.inbox')
  shuffled.broker.rewind()
  await shuffled.system.settled()
  const again = await allTables(shuffled.system)
  for (const name of guarded) expect([name, again.get(name)]).toEqual([name, before.get(name)])
})
