import type { GraphQLSchema } from 'graphql'
import { codesOf, faultsOf } from './judge.ts'
import { type FuzzedRequest, fuzzedRequest, Random } from './operations.ts'

export interface FuzzOptions {
  readonly schema: GraphQLSchema
  /** The gateway's `/graphql`. */
  readonly url: string
  /** Who asks, in turn: the token of each by name. */
  readonly tokens: ReadonlyMap<string, () => Promise<string>>
  readonly seed: number
  readonly count: number
  /** Requests at a time. */
  readonly atOnce: number
  /** Which of the fuzzed requests are sent. */
  readonly only?: (request: FuzzedRequest) => boolean
}

export interface Finding {
  readonly faults: readonly string[]
  readonly who: string
  /** Sends this very request again, with a count of 1. */
  readonly seed: number
  readonly body: string
  readonly answer: string
}

export interface FuzzReport {
  readonly findings: readonly Finding[]
  /** Requests by kind and outcome: `query ok`, `broken GRAPHQL_PARSE_FAILED`. */
  readonly outcomes: ReadonlyMap<string, number>
}

/** Sends random operations, valid and broken ones, and judges the answers. Each has a seed of its own, from the first on. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { schema, seed, count, only = () => true } = options
  const findings: Finding[] = []
  const outcomes = new Map<string, number>()
  const people = [...options.tokens]
  let next = 0

  async function worker(): Promise<void> {
    while (next < count) {
      const own = seed + next
      next += 1
      const random = new Random(own)
      const [who, token] = random.pick(people)
      const request = fuzzedRequest(schema, random)
      if (!only(request)) continue
      const { faults, outcome, answer } = await send(options.url, await token(), request)
      const key = `${request.kind} ${outcome}`
      outcomes.set(key, (outcomes.get(key) ?? 0) + 1)
      if (faults.length > 0) findings.push({ faults, who, seed: own, body: request.body, answer })
    }
  }
  await Promise.all(Array.from({ length: options.atOnce }, worker))
  return { findings, outcomes }
}

async function send(url: string, token: string, { body }: FuzzedRequest) {
  const began = performance.now()
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      signal: AbortSignal.timeout(30_000),
    })
    const text = await response.text()
    const faults = faultsOf({ status: response.status, text, milliseconds: performance.now() - began })
    const outcome = codesOf(text)[0] ?? (response.ok ? 'ok' : String(response.status))
    return { faults, outcome, answer: text }
  } catch (error) {
    return { faults: [`no answer: ${String(error)}`], outcome: 'no answer', answer: '' }
  }
}
