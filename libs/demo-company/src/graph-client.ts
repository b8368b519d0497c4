import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Agent, request } from 'undici'

// Answers have the shape that the caller's selection asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any

export interface GraphClientOptions {
  /** The gateway's `/graphql`. */
  readonly url: string
  /** An access token of a persona. */
  readonly token: (subject: string) => Promise<string>
  /** Called with each operation's name and time, in milliseconds. */
  readonly onOperation?: (name: string, milliseconds: number) => void
}

/** An error as data, with what its own type tells besides. */
export interface Refusal {
  readonly __typename: 'ValidationError' | 'ForbiddenError' | 'NotFoundError' | 'ConflictError' | 'RuleError'
  readonly code: string
  readonly message: string
  readonly fields?: readonly { readonly path: string; readonly message: string }[]
  readonly currentVersion?: number | null
  readonly currentState?: string | null
  readonly rule?: string
}

/** A mutation answered with an error as data. */
export class Refused extends Error {
  readonly answer: Refusal

  constructor(mutation: string, answer: Refusal) {
    super(`${mutation}: ${answer.code}: ${answer.message}`)
    this.answer = answer
  }
}

/** Uses the graph as people do: through the gateway, each with a token of their own. */
export class GraphClient {
  readonly #options: GraphClientOptions
  readonly #agent: Agent
  readonly #tokens = new Map<string, Promise<string>>()

  constructor(options: GraphClientOptions) {
    this.#options = options
    this.#agent = new Agent({ connections: 64, keepAliveTimeout: 30_000 })
  }

  /** The data of an operation; anything but data throws with the answer's errors. */
  async run(subject: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const started = performance.now()
    const { body, statusCode } = await request(this.#options.url, {
      method: 'POST',
      dispatcher: this.#agent,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.#tokenOf(subject)}` },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await body.json()) as { data?: Data; errors?: unknown[] }
    this.#options.onOperation?.(
      /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'query',
      performance.now() - started,
    )
    if (answer.errors !== undefined || answer.data == null) {
      throw new Error(`${subject}: HTTP ${String(statusCode)}: ${JSON.stringify(answer.errors)}\n${query}`)
    }
    return answer.data
  }

  /**
   * Runs one mutation and returns its payload. An error as data throws {@link Refused}.
   *
   * @param selection - the fields of the payload type, `order { id version }`
   */
  async mutate(subject: string, mutation: string, input: Record<string, unknown>, selection: string): Promise<Data> {
    const type = mutation.replace(/^./, (letter) => letter.toUpperCase())
    const data = await this.run(
      subject,
      `mutation ${type}($input: ${type}Input!) {
        ${mutation}(input: $input) {
          __typename
          ... on ${type}Payload { ${selection} }
          ... on UserError { code message }
          ... on ValidationError { fields { path message } }
          ... on ConflictError { currentVersion currentState }
          ... on RuleError { rule }
        }
      }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    )
    const answer = data[mutation]
    if (answer.__typename !== `${type}Payload`) throw new Refused(mutation, answer)
    return answer
  }

  /**
   * Runs a mutation that must be refused and returns with what. An idempotency key of the caller's own may be given in
   * the input.
   */
  async refusal(subject: string, mutation: string, input: Record<string, unknown>): Promise<Refusal> {
    try {
      await this.mutate(subject, mutation, input, '__typename')
    } catch (error) {
      if (error instanceof Refused) return error.answer
      throw error
    }
    throw new Error(`${mutation} by ${subject} was not refused`)
  }

  /**
   * Runs a mutation on a record of another service, or by somebody who has just been given the role for it, again while
   * that is not known there: what one service knows the others know a moment later.
   */
  async mutateOnceKnown(
    subject: string,
    mutation: string,
    input: Record<string, unknown>,
    selection: string,
  ): Promise<Data> {
    return await this.until(`${mutation} by ${subject}`, async () => {
      try {
        return await this.mutate(subject, mutation, input, selection)
      } catch (error) {
        const notYet = ['NotFoundError', 'ForbiddenError']
        if (error instanceof Refused && notYet.includes(error.answer.__typename)) return null
        throw error
      }
    })
  }

  /** Asks again until the answer is there: what other services do by event takes a moment. */
  async until<T>(what: string, ask: () => Promise<T | null | undefined | false>, timeoutMs = 20_000): Promise<T> {
    const deadline = Date.now() + timeoutMs
    for (let wait = 5; ; wait = Math.min(wait * 1.5, 250)) {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false) return answer
      if (Date.now() > deadline) throw new Error(`${what} did not happen within ${String(timeoutMs / 1000)} s`)
      await pause(wait)
    }
  }

  async close(): Promise<void> {
    await this.#agent.close()
  }

  #tokenOf(subject: string): Promise<string> {
    const known = this.#tokens.get(subject) ?? this.#options.token(subject)
    this.#tokens.set(subject, known)
    return known
  }
}

/** Tokens from the development issuer. They live longer than a run; a long run asks again by making a new client. */
export function devTokens(issuer: string): (subject: string) => Promise<string> {
  return async (subject) => {
    const { body, statusCode } = await request(`${issuer}/dev/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: subject }),
    })
    const answer = (await body.json()) as { access_token?: string; error_description?: string }
    if (answer.access_token === undefined) {
      throw new Error(`no token for ${subject}: HTTP ${String(statusCode)} ${answer.error_description ?? ''}`)
    }
    return answer.access_token
  }
}
