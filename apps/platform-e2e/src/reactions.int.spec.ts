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

interface Started {
  readonly system: LocalSystem
  readonly broker: ShufflingBroker
}

interface Played extends Started {
  readonly tables: ReadonlyMap<ServiceName, Tables>
}

const started: Started[] = []

async function start(random: (() => number) | null): Promise<Started> {
  const broker = new ShufflingBroker(random)
  const one = { system: await startLocalSystem(broker), broker }
  started.push(one)
  return one
}

async function play({ system, broker }: Started): Promise<Played> {
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
  // Both run before either plays: a service that starts holds up this process, and with it who has locked a row.
  const [asItCame, inAnyOrder] = [await start(null), await start(seeded(SEED))]
  ;[calm, shuffled] = await Promise.all([play(asItCame), play(inAnyOrder)])
}, 300_000)
// Also when the play has failed: what goes on running fails the specs that come after it in this process.
afterAll(() => Promise.all(started.map(({ system }) => system.stop())))

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
