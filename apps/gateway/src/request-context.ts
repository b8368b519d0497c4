import { randomUUID } from 'node:crypto'
import type { Caller } from '@sellgraph/identity'
import type { Client } from './clients.ts'

/** What one client request carries through the gateway. */
export interface RequestContext {
  readonly caller: Caller
  readonly requestId: string
  /** W3C trace context for the subgraphs: the client's trace, or a new one. */
  readonly traceparent: string
  /** The internal token for a subgraph. */
  readonly tokenFor: (subgraph: string) => string
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal
}

/** What a request for an operation carries besides. */
export interface OperationContext extends RequestContext {
  /** The program that the caller's token was given to. */
  readonly client: Client
  /** Under which the caller's budget is kept. */
  readonly budgetKey: string
  /** Told by the operation guard to the route. Apollo copies the context, not what is in it. */
  readonly answer: {
    /** Whether the request itself was well formed and only the operation in it was not executed. */
    wellFormed: boolean
  }
}

const wellFormed = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/

/** The `traceparent` to hand on: the same trace with this process as parent; a new trace when there is none. */
export function nextTraceparent(incoming: string | undefined): string {
  const parent = randomHex().slice(16)
  const match = incoming === undefined ? null : wellFormed.exec(incoming)
  if (match === null) return `00-${randomHex()}-${parent}-01`
  return `00-${match[1]}-${parent}-${match[2]}`
}

/** 32 hexadecimal digits. Node draws UUIDs from a pool, which costs a fraction of `randomBytes`. */
function randomHex(): string {
  return randomUUID().replaceAll('-', '')
}
