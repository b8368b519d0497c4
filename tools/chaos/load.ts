import { setTimeout as pause } from 'node:timers/promises'
import {
  businessToday,
  type Company,
  type Deal,
  devTokens,
  foundCompany,
  GraphClient,
  plainDeal,
  playDeal,
  salesTeam,
} from '@sellgraph/demo-company'

/** How long a client goes on asking before it gives up: longer than any recovery. */
const PATIENCE_MS = 180_000
const AGAIN_MS = 250

// Answers have the shape that the query asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any

/** A client that asks again, with the same idempotency key, until it is answered. */
export class PersistentClient extends GraphClient {
  requests = 0
  /** Requests that were sent again, by why. */
  readonly repeated = new Map<string, number>()
  /** Idempotency keys of the mutations that were answered with their payload. */
  readonly acknowledged: string[] = []

  override async run(subject: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const deadline = performance.now() + PATIENCE_MS
    for (;;) {
      this.requests += 1
      try {
        const data = (await super.run(subject, query, variables)) as Record<string, { __typename?: string } | null>
        const { idempotencyKey } = (variables['input'] ?? {}) as { idempotencyKey?: string }
        const [answer] = Object.values(data)
        if (idempotencyKey !== undefined && answer?.__typename?.endsWith('Payload') === true) {
          this.acknowledged.push(idempotencyKey)
        }
        return data
      } catch (error) {
        if (performance.now() > deadline) throw error
        const why = reasonOf(error)
        this.repeated.set(why, (this.repeated.get(why) ?? 0) + 1)
        await pause(AGAIN_MS)
      }
    }
  }

  override until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
    return super.until(what, ask, PATIENCE_MS)
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string }
  return code ?? /"code":"([A-Z_]+)"/.exec(message)?.[1] ?? message.slice(0, 80)
}

export interface Load {
  readonly client: PersistentClient
  /** Deals that came to their end. */
  readonly deals: readonly Deal[]
  /** Deals that did not, and why. */
  readonly failures: readonly string[]
  /** Begins no further deals; settles when those in hand have ended. */
  finish(): Promise<void>
}

/** Clients that play whole deals, one after another, each touching all six services. */
export async function startLoad(
  { gatewayUrl, issuerUrl }: { gatewayUrl: string; issuerUrl: string },
  clients: number,
): Promise<Load> {
  const client = new PersistentClient({ url: `${gatewayUrl}/graphql`, token: devTokens(issuerUrl) })
  const today = businessToday()
  const company: Company = await foundCompany(client, today)
  const teams = ['east', 'south', 'north', 'key-accounts'].map(salesTeam)
  const deals: Deal[] = []
  const failures: string[] = []
  let begun = 0
  let over = false
  const play = async (index: number) => {
    const { manager, consultants } = teams[index % teams.length] as ReturnType<typeof salesTeam>
    while (!over) {
      begun += 1
      try {
        const plan = plainDeal({
          manager,
          consultant: consultants[begun % consultants.length] ?? manager,
          companyName: `混沌客户${String(begun)}有限公司`,
          phone: `137${String(begun).padStart(8, '0')}`,
          today,
        })
        deals.push(await playDeal(client, company, plan))
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error))
      }
    }
  }
  const work = Promise.all(Array.from({ length: clients }, (_, index) => play(index)))
  return {
    client,
    deals,
    failures,
    async finish() {
      over = true
      await work
      await client.close()
    },
  }
}
