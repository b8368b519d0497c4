import { createHash } from 'node:crypto'
import type { IncomingMessage } from '../broker/port.ts'
import { contractOf } from '../catalogue.ts'
import type { ReceivedEvent } from '../reactions.ts'
import { eventIdOf } from '../upcasting.ts'
import { violation } from '../validation.ts'

/** Where a message came from and what it carried, as it is kept when it cannot be handled yet. */
export interface Delivery {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly value: Buffer | null
  /** The replay that has it handled again although it was handled before. */
  readonly replayId?: string | undefined
}

export type Parsed =
  | { readonly ok: true; readonly event: ReceivedEvent<string, unknown>; readonly version: number }
  | { readonly ok: false; readonly reason: string }

/** Longest key and event id, as the outbox sends them. */
export const MAX_NAME = 200

export function deliveryOf(message: IncomingMessage): Delivery {
  const { topic, partition, offset, key, headers, value } = message
  return {
    topic,
    partition,
    offset,
    // Without a key there is no order to keep: each such message stands alone.
    key: key === null ? `no key: ${partition}/${offset}` : nameOf(key.toString('utf8')),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [storable(name), storable(text)])),
    value,
  }
}

/** PostgreSQL's text takes every character but NUL: a message that has one must not stop its partition. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd')
}

/** No index takes a key of any length; one that is too long is parked under a name of its own. */
function nameOf(key: string): string {
  return key.length <= MAX_NAME ? storable(key) : `too long: ${createHash('sha256').update(key).digest('hex')}`
}

/** The CloudEvent of a delivery, checked against the contract of its type, or what is wrong with it. */
export function parse(delivery: Delivery): Parsed {
  const { headers, value, key } = delivery
  const bad = (reason: string): Parsed => ({ ok: false, reason })
  const { ce_specversion, ce_id, ce_type, ce_time, ce_source } = headers
  if (ce_type === undefined) return bad('header ce_type is missing: not a CloudEvent')
  if (ce_specversion !== '1.0') return bad(`ce_specversion is ${ce_specversion ?? 'missing'}, expected 1.0`)
  if (ce_id === undefined || ce_id === '') return bad('header ce_id is missing')
  if (ce_id.length > MAX_NAME) return bad(`ce_id has ${ce_id.length} characters, at most ${MAX_NAME} are allowed`)
  if (key.startsWith('too long: ')) return bad(`the key has more than ${MAX_NAME} characters`)
  if (ce_source === undefined || ce_source === '') return bad('header ce_source is missing')
  const time = new Date(ce_time ?? Number.NaN)
  if (Number.isNaN(time.getTime())) return bad(`ce_time is ${ce_time ?? 'missing'}, expected a moment in RFC 3339`)
  const contract = contractOf(ce_type)
  if (contract === undefined) return bad(`${ce_type} has no contract here`)

  const version = Number(headers['ce_rowversion'] ?? Number.NaN)
  if (contract.kind === 'state' && !(Number.isSafeInteger(version) && version > 0)) {
    return bad(`ce_rowversion is ${headers['ce_rowversion'] ?? 'missing'}, expected a positive whole number`)
  }
  const data = dataOf(ce_type, contract.kind, headers, value)
  if (!data.ok) return data
  return {
    ok: true,
    version: contract.kind === 'state' ? version : 0,
    event: {
      id: eventIdOf(ce_id),
      type: ce_type,
      aggregateId: key,
      time,
      data: data.value,
      requestId: headers['ce_requestid'],
      traceparent: headers['traceparent'],
    },
  }
}

type Data = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string }

function dataOf(type: string, kind: 'event' | 'state', headers: Delivery['headers'], value: Buffer | null): Data {
  if (value === null) {
    return kind === 'state'
      ? { ok: true, value: null }
      : { ok: false, reason: 'the value is null, but only state has tombstones' }
  }
  const contentType = headers['content-type']
  if (contentType === undefined || !/^application\/([\w.-]+\+)?json\b/.test(contentType)) {
    return { ok: false, reason: `content-type is ${contentType ?? 'missing'}, expected application/json` }
  }
  let data: unknown
  try {
    data = JSON.parse(value.toString('utf8'))
  } catch (error) {
    return { ok: false, reason: `the value is not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  const broken = violation(type, data, 'consumer')
  return broken === null ? { ok: true, value: data } : { ok: false, reason: `breaks the schema of ${type}: ${broken}` }
}
