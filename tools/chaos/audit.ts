import { setTimeout as pause } from 'node:timers/promises'
import { type ServiceName, services } from '@sellgraph/config'
import { contractOf, type IncomingMessage, kafkaBroker, silentLog } from '@sellgraph/messaging'
import { reactionsOf } from '@sellgraph/service-kit'
import pg from 'pg'
import { readTopics } from '../../libs/messaging/test/read-topics.ts'
import { definitionOf } from '../definition-of.ts'
import type { Load } from './load.ts'
import type { Stage } from './stage.ts'

/** Something that must hold: what was counted, and how much of it is wrong. */
export interface Check {
  readonly what: string
  readonly counted: number
  readonly wrong: number
  readonly examples: readonly string[]
}

interface OutboxRow {
  readonly id: string
  readonly topic: string
  readonly key: string
  readonly type: string
}

/** What has not moved for this long does not come any more. */
const STILL_MS = 60_000

/** Waits until everything has arrived, and compares what the databases and the topics say. */
export async function audit(stage: Stage, load: Load): Promise<{ checks: Check[]; drainedMs: number; copies: number }> {
  const pools = Object.fromEntries(services.map((service) => [service, poolOf(stage.databaseUrls[service])])) as Record<
    ServiceName,
    pg.Pool
  >
  const rows: Rows = async (service, sql, params = []) => (await pools[service].query(sql, params)).rows as never
  try {
    const began = performance.now()
    const heard = await heardBy()
    await untilDrained(rows, heard)
    const drainedMs = performance.now() - began
    const outboxes = new Map<ServiceName, OutboxRow[]>()
    for (const service of services) outboxes.set(service, await outboxOf(rows, service))
    const topics = [...new Set([...outboxes.values()].flat().map(({ topic }) => topic))]
    const broker = kafkaBroker({ brokers: stage.brokers.split(','), clientId: 'chaos-audit', log: silentLog })
    const messages = await readTopics(broker, topics)
    const checks = [
      ...wire([...outboxes.values()].flat(), messages),
      await handled(rows, outboxes, heard),
      await kept(rows),
      await acknowledged(rows, load),
      ...(await effects(rows)),
      ...(await ledgers(rows)),
      await numbers(rows),
      check('deals of the clients came to their end', load.deals.length + load.failures.length, load.failures),
      check(
        'processes that were ready ended only when they were killed',
        stage.parts.length,
        stage.parts.flatMap(({ ends }) => ends),
      ),
    ]
    return { checks, drainedMs, copies: messages.length - new Set(messages.map(idOf)).size }
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
  }
}

function poolOf(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 2 })
  // The query under way fails by itself; an error that nobody hears would end this process before it has cleaned up.
  pool.on('error', () => undefined)
  return pool
}

type Rows = <T = Record<string, string>>(service: ServiceName, sql: string, params?: unknown[]) => Promise<T[]>

function check(what: string, counted: number, wrong: readonly string[]): Check {
  return { what, counted, wrong: wrong.length, examples: wrong.slice(0, 3) }
}

const idOf = ({ headers }: IncomingMessage): string => headers['ce_id'] ?? ''

/** The types that each service reacts to. */
async function heardBy(): Promise<ReadonlyMap<ServiceName, readonly string[]>> {
  const heard = new Map<ServiceName, readonly string[]>()
  for (const service of services) {
    heard.set(service, [...new Set(reactionsOf(await definitionOf(service)).map(({ type }) => type as string))])
  }
  return heard
}

async function outboxOf(rows: Rows, service: ServiceName): Promise<OutboxRow[]> {
  return rows<OutboxRow>(
    service,
    'SELECT id, aggregatetype AS topic, aggregateid AS key, type FROM sys.outbox ORDER BY seq',
  )
}

/** Settles when no outbox holds anything, nothing waits, and every service has in its inbox what it reacts to. */
async function untilDrained(rows: Rows, heard: ReadonlyMap<ServiceName, readonly string[]>): Promise<void> {
  let least = Number.POSITIVE_INFINITY
  for (let deadline = 0; deadline === 0 || performance.now() < deadline;) {
    let open = 0
    const told = new Map<string, number>()
    for (const service of services) {
      const [row] = await rows<{ n: number }>(
        service,
        `SELECT ((SELECT count(*) FROM sys.outbox WHERE published_at IS NULL)
           + (SELECT count(*) FROM sys.waiting_event WHERE status <> 'PARKED'))::int AS n`,
      )
      open += row?.n ?? 0
      const types = await rows<{ type: string; n: number }>(
        service,
        'SELECT type, count(*)::int AS n FROM sys.outbox GROUP BY type',
      )
      for (const { type, n } of types) told.set(type, n)
    }
    for (const [service, types] of heard) {
      const [row] = await rows<{ n: number }>(
        service,
        `SELECT ((SELECT count(*) FROM sys.inbox WHERE consumer = $1)
           + (SELECT count(*) FROM sys.waiting_event WHERE consumer = $1))::int AS n`,
        [service],
      )
      open += types.reduce((sum, type) => sum + (told.get(type) ?? 0), 0) - (row?.n ?? 0)
    }
    if (open === 0) return
    if (open < least) deadline = performance.now() + STILL_MS
    least = Math.min(least, open)
    await pause(500)
  }
}

/** What was committed is on its topic, nothing else is, and of each key in the order of the commits. */
function wire(committed: readonly OutboxRow[], messages: readonly IncomingMessage[]): Check[] {
  const onTopic = new Map<string, Set<string>>()
  const order = new Map<string, string[]>()
  const last = new Map<string, string>()
  for (const message of messages) {
    const id = idOf(message)
    const ids = onTopic.get(message.topic) ?? new Set<string>()
    const key = `${message.topic} ${String(message.key)}`
    if (!ids.has(id)) order.set(key, [...(order.get(key) ?? []), id])
    onTopic.set(message.topic, ids.add(id))
    last.set(key, id)
  }
  const missing = committed.filter(({ id, topic }) => onTopic.get(topic)?.has(id) !== true)
  const known = new Set(committed.map(({ id }) => id))
  const byKey = Map.groupBy(committed, ({ topic, key }) => `${topic} ${key}`)
  const outOfOrder = [...byKey].filter(([key, rows]) => {
    const wanted = rows.map(({ id }) => id)
    return JSON.stringify(order.get(key)) !== JSON.stringify(wanted)
  })
  const states = [...byKey].filter(([, rows]) => contractOf(rows[0]?.type ?? '')?.kind === 'state')
  return [
    check(
      'every committed event is on its topic',
      committed.length,
      missing.map(({ type, id }) => `${type} ${id}`),
    ),
    check(
      'nothing is on a topic that was not committed',
      messages.length,
      messages.map(idOf).filter((id) => !known.has(id)),
    ),
    check(
      'first copies have the order of the commits, per key',
      byKey.size,
      outOfOrder.map(([key]) => key),
    ),
    check(
      'the last message of each state row is its newest version',
      states.length,
      states.filter(([key, rows]) => last.get(key) !== rows.at(-1)?.id).map(([key]) => key),
    ),
  ]
}

/** Each event is in the inbox of everyone who reacts to it. Once, since the inbox has it by its id. */
async function handled(
  rows: Rows,
  outboxes: ReadonlyMap<ServiceName, readonly OutboxRow[]>,
  heard: ReadonlyMap<ServiceName, readonly string[]>,
): Promise<Check> {
  const told = [...outboxes.values()].flat()
  let counted = 0
  const wrong: string[] = []
  for (const [service, types] of heard) {
    const wanted = told.filter(({ type }) => types.includes(type))
    const inbox = await rows<{ event_id: string }>(service, 'SELECT event_id FROM sys.inbox WHERE consumer = $1', [
      service,
    ])
    const done = new Set(inbox.map(({ event_id }) => event_id))
    const ids = new Set(wanted.map(({ id }) => id))
    counted += wanted.length
    wrong.push(...wanted.filter(({ id }) => !done.has(id)).map(({ type, id }) => `${service} missed ${type} ${id}`))
    wrong.push(...[...done].filter((id) => !ids.has(id)).map((id) => `${service} handled ${id}, which nobody told`))
  }
  return check('every event is handled by everyone who reacts to it', counted, wrong)
}

async function kept(rows: Rows): Promise<Check> {
  const wrong: string[] = []
  for (const service of services) {
    const waiting = await rows(service, 'SELECT status, type, message_key, reason FROM sys.waiting_event')
    wrong.push(...waiting.map((row) => `${service}: ${Object.values(row).join(' ')}`))
  }
  return check('no key is parked, waits or queues', services.length, wrong)
}

/** What a client was told is done is done: its key and answer are in the database of the service that told. */
async function acknowledged(rows: Rows, { client }: Load): Promise<Check> {
  const known = new Set<string>()
  for (const service of services) {
    for (const { key } of await rows<{ key: string }>(service, 'SELECT key FROM sys.idempotency_key')) known.add(key)
  }
  const keys = [...new Set(client.acknowledged)]
  return check(
    'every acknowledged mutation is there',
    keys.length,
    keys.filter((key) => !known.has(key)),
  )
}

/** One side's rows and the other side's, which were made of them by events: the same, each once. */
async function pair(
  what: string,
  rows: Rows,
  cause: readonly [ServiceName, string],
  effect: readonly [ServiceName, string],
): Promise<Check> {
  const [wanted, found] = await Promise.all(
    [cause, effect].map(async ([service, sql]) => (await rows<{ k: string }>(service, sql)).map(({ k }) => k).sort()),
  )
  const counts = (list: readonly string[] = []) =>
    new Map([...Map.groupBy(list, (k) => k)].map(([k, all]) => [k, all.length]))
  const [left, right] = [counts(wanted), counts(found)]
  const wrong = [...new Set([...left.keys(), ...right.keys()])].filter((k) => left.get(k) !== right.get(k))
  return check(
    what,
    wanted?.length ?? 0,
    wrong.map((k) => `${k}: ${String(left.get(k) ?? 0)} and ${String(right.get(k) ?? 0)}`),
  )
}

const EFFECTIVE = `SELECT id::text AS k FROM contract WHERE status IN ('EFFECTIVE', 'AMENDING', 'DISPUTED', 'COMPLETED')`
const ALLOCATIONS = `SELECT concat_ws(' ', id, CASE kind WHEN 'REVERSAL' THEN -amount ELSE amount END) AS k FROM allocation`

/** Each effect of an event, counted: as many as there were causes. */
async function effects(rows: Rows): Promise<Check[]> {
  const copies = services.filter((service) => service !== 'performance')
  const checks = [
    pair(
      'one opportunity a converted lead',
      rows,
      ['crm', `SELECT lead_id::text AS k FROM customer WHERE lead_id IS NOT NULL`],
      ['sales-pipeline', `SELECT lead_id::text AS k FROM opportunity`],
    ),
    pair(
      'one receivable a contract',
      rows,
      ['sales-pipeline', EFFECTIVE],
      ['finance-expense', 'SELECT contract_id::text AS k FROM receivable'],
    ),
    pair(
      'one order a contract',
      rows,
      ['sales-pipeline', EFFECTIVE],
      ['fulfillment', 'SELECT contract_id::text AS k FROM sales_order'],
    ),
    pair(
      'one sale a contract, for commission',
      rows,
      ['sales-pipeline', EFFECTIVE],
      ['performance', 'SELECT id::text AS k FROM sold_contract'],
    ),
    pair(
      'one signed amount a contract and person',
      rows,
      [
        'performance',
        `SELECT concat_ws(' ', c.id, s ->> 'employeeId') AS k FROM sold_contract c, jsonb_array_elements(c.splits) AS s`,
      ],
      [
        'performance',
        `SELECT concat_ws(' ', evidence_id, employee_id) AS k FROM kpi_fact WHERE metric = 'SIGNED_AMOUNT'`,
      ],
    ),
    pair(
      'one credit reservation an approved order',
      rows,
      [
        'fulfillment',
        'SELECT credit_reservation_id::text AS k FROM sales_order WHERE credit_reservation_id IS NOT NULL',
      ],
      ['finance-expense', `SELECT id::text AS k FROM credit_reservation WHERE status <> 'RELEASED'`],
    ),
    pair(
      'one return visit a delivery',
      rows,
      ['fulfillment', `SELECT id::text AS k FROM shipment WHERE status = 'SIGNED'`],
      ['after-sales', 'SELECT shipment_id::text AS k FROM return_visit WHERE shipment_id IS NOT NULL'],
    ),
    pair(
      'what was delivered is on file, in its quantity',
      rows,
      [
        'fulfillment',
        `SELECT concat_ws(' ', l.shipment_id, l.order_line_id, l.quantity) AS k FROM shipment_line l JOIN shipment s ON s.id = l.shipment_id WHERE s.status = 'SIGNED'`,
      ],
      [
        'after-sales',
        `SELECT concat_ws(' ', shipment_id, order_line_id, sum(quantity)) AS k FROM installed_asset GROUP BY shipment_id, order_line_id`,
      ],
    ),
    pair(
      'one payment an allocation, for commission',
      rows,
      ['finance-expense', ALLOCATIONS],
      ['performance', `SELECT concat_ws(' ', id, gross_amount) AS k FROM collected_payment`],
    ),
    pair(
      'one commission line a payment and person',
      rows,
      [
        'performance',
        `SELECT concat_ws(' ', p.id, s ->> 'employeeId') AS k FROM collected_payment p JOIN sold_contract c ON c.id = p.contract_id, jsonb_array_elements(c.splits) AS s`,
      ],
      ['performance', `SELECT concat_ws(' ', allocation_id, employee_id) AS k FROM commission_line`],
    ),
    pair(
      'one collected amount a payment and person',
      rows,
      ['performance', `SELECT concat_ws(' ', allocation_id, employee_id) AS k FROM commission_line`],
      [
        'performance',
        `SELECT concat_ws(' ', evidence_id, employee_id) AS k FROM kpi_fact WHERE metric = 'COLLECTED_AMOUNT'`,
      ],
    ),
    pair(
      'one satisfaction a return visit that was made',
      rows,
      ['after-sales', `SELECT concat_ws(' ', id, owner_id, score) AS k FROM return_visit WHERE status = 'DONE'`],
      [
        'performance',
        `SELECT concat_ws(' ', evidence_id, employee_id, value::int) AS k FROM kpi_fact WHERE metric = 'SATISFACTION'`,
      ],
    ),
    ...copies.map((service) =>
      pair(
        `people as ${service} knows them`,
        rows,
        ['performance', `SELECT concat_ws(' ', id, version, status) AS k FROM employee`],
        [service, `SELECT concat_ws(' ', id, version, status) AS k FROM sys.org_employee`],
      ),
    ),
    ...(['sales-pipeline', 'fulfillment', 'after-sales', 'finance-expense'] as const).map((service) =>
      pair(
        `customers as ${service} knows them`,
        rows,
        ['crm', `SELECT concat_ws(' ', id, version, name, owner_id) AS k FROM customer`],
        [service, `SELECT concat_ws(' ', id, version, name, owner_id) AS k FROM sys.customer`],
      ),
    ),
  ]
  return await Promise.all(checks)
}

/** Sums that must come out even, each as the rows for which they do not. */
async function ledgers(rows: Rows): Promise<Check[]> {
  const uneven = async (what: string, service: ServiceName, table: string, sql: string): Promise<Check> => {
    const [all] = await rows<{ n: number }>(service, `SELECT count(*)::int AS n FROM ${table}`)
    return check(
      what,
      all?.n ?? 0,
      (await rows(service, sql)).map((row) => Object.values(row).join(' ')),
    )
  }
  return await Promise.all([
    uneven(
      'receivable = instalments, collected = allocations',
      'finance-expense',
      'receivable',
      `
      SELECT r.id FROM receivable r WHERE
        (r.amount, r.collected) <> (SELECT COALESCE(sum(amount), 0), COALESCE(sum(collected), 0) FROM instalment
                                    WHERE receivable_id = r.id)
        OR r.collected <> COALESCE((SELECT sum(CASE kind WHEN 'REVERSAL' THEN -amount ELSE amount END)
                                    FROM allocation WHERE receivable_id = r.id), 0)`,
    ),
    uneven(
      'receipt = its allocations and the rest',
      'finance-expense',
      'receipt',
      `
      SELECT r.id FROM receipt r WHERE r.allocated <> COALESCE((
        SELECT sum(CASE kind WHEN 'REVERSAL' THEN -amount ELSE amount END) FROM allocation WHERE receipt_id = r.id), 0)`,
    ),
    uneven(
      'credit is held, consumed or released, and never more',
      'finance-expense',
      'credit_reservation',
      `
      SELECT id FROM credit_reservation WHERE amount < consumed + released OR (status <> 'HELD' AND amount <> consumed + released)`,
    ),
    uneven(
      'a delivered receivable has consumed its credit',
      'finance-expense',
      'receivable',
      `
      SELECT r.id FROM receivable r LEFT JOIN credit_reservation c ON c.contract_id = r.contract_id
      WHERE r.delivered <> COALESCE(c.consumed, 0)`,
    ),
    uneven(
      'commission follows from what was collected, without a gap',
      'performance',
      'commission_line',
      `
      SELECT l.id FROM (SELECT id, basis_before, entitlement_before,
          lag(basis_after, 1, 0::numeric) OVER person AS basis_then, lag(entitlement_after, 1, 0::numeric) OVER person AS entitled_then
        FROM commission_line WINDOW person AS (PARTITION BY employee_id, plan_id, plan_period ORDER BY created_at, id)) l
      WHERE basis_before <> basis_then OR entitlement_before <> entitled_then`,
    ),
    uneven(
      'what each person has collected adds up',
      'performance',
      'commission_accumulator',
      `
      SELECT a.id FROM commission_accumulator a
      WHERE a.basis <> (SELECT sum(basis) FROM commission_line l
                        WHERE l.employee_id = a.employee_id AND l.plan_id = a.plan_id AND l.plan_period = a.period)`,
    ),
    uneven(
      'what was shipped was ordered',
      'fulfillment',
      'order_line',
      `
      SELECT l.id FROM order_line l WHERE l.shipped <> COALESCE((
        SELECT sum(quantity) FROM shipment_line WHERE order_line_id = l.id), 0)`,
    ),
  ])
}

/** Human numbers count from 1 without a gap, in every table that has them. */
async function numbers(rows: Rows): Promise<Check> {
  let counted = 0
  const wrong: string[] = []
  for (const service of services) {
    const columns = await rows<{ t: string; c: string }>(
      service,
      `SELECT table_name AS t, column_name AS c FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'text' AND column_name IN ('number', 'code', 'archive_number')`,
    )
    const used = new Map<string, number[]>()
    for (const { t, c } of columns) {
      for (const { n } of await rows<{ n: string }>(
        service,
        `SELECT ${c} AS n FROM ${t} WHERE ${c} ~ '^[A-Z]+-\\d{4}-\\d{6}$'`,
      )) {
        const prefix = n.slice(0, -7)
        used.set(prefix, [...(used.get(prefix) ?? []), Number(n.slice(-6))])
      }
    }
    const issued = await rows<{ prefix: string; last: number }>(
      service,
      `SELECT prefix || '-' || year AS prefix, last FROM sys.document_number`,
    )
    for (const { prefix, last } of issued) {
      counted += last
      const found = (used.get(prefix) ?? []).sort((a, b) => a - b)
      if (found.length !== last || found.some((number, index) => number !== index + 1)) {
        wrong.push(`${prefix}: ${String(found.length)} of ${String(last)}`)
      }
    }
  }
  return check('document numbers are unique and without a gap', counted, wrong)
}
