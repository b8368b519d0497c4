import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloGateway } from '@apollo/gateway'
import { type ServiceName, services } from '@sellgraph/config'
import { GraphClient, personas } from '@sellgraph/demo-company'
import { repository } from '@sellgraph/dev-stack'
import type { Principal, Role } from '@sellgraph/identity'
import { resolvePrincipal } from '@sellgraph/organisation'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { eventually } from '@sellgraph/testing'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { definitionOf } from '../../../../tools/definition-of.ts'
import type { ShufflingBroker } from './shuffling-broker.ts'

// Answers have the shape that the query asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = { data?: any; errors?: readonly { message: string; extensions?: Record<string, unknown> }[] }

/** The six services in this process, each with its own database, behind a gateway, on a broker that a spec controls. */
export interface LocalSystem {
  readonly services: ReadonlyMap<ServiceName, TestService>
  readonly graph: GraphClient
  /** Runs an operation through the supergraph as whoever is given, and answers all of it, errors too. */
  ask(principal: Principal, query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** Waits until nothing is to be sent, delivered or tried again. */
  settled(): Promise<void>
  stop(): Promise<void>
}

export async function startLocalSystem(broker: ShufflingBroker): Promise<LocalSystem> {
  const started = new Map<ServiceName, TestService>()
  for (const name of services) {
    const service = await startTestService(await definitionOf(name), { at: new Date().toISOString() })
    await service.connect(broker)
    started.set(name, service)
  }
  const graph = new LocalClient(started)
  return {
    services: started,
    graph,
    ask: (principal, query, variables) => graph.ask(principal, query, variables),
    async settled() {
      await eventually(
        async () => {
          for (const { db } of started.values()) {
            const [open] = await db.query<{ n: number }>(
              `SELECT ((SELECT count(*) FROM sys.outbox WHERE published_at IS NULL)
                 + (SELECT count(*) FROM sys.waiting_event))::int AS n`,
            )
            if (open?.n !== 0) return false
          }
          return broker.drained()
        },
        { timeout: 60_000 },
      )
    },
    async stop() {
      await graph.close()
      await Promise.all([...started.values()].map((service) => service.stop()))
    },
  }
}

interface Caller {
  principalAt(service: TestService): Promise<Principal>
}

type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor']

/** Asks the services through the supergraph without a network between them. */
class LocalClient extends GraphClient {
  readonly #gateway: ApolloGateway
  readonly #loaded: Promise<{ executor: Executor }>

  constructor(started: ReadonlyMap<ServiceName, TestService>) {
    super({ url: 'http://local', token: () => Promise.resolve('') })
    this.#gateway = new ApolloGateway({
      supergraphSdl: readFileSync(join(repository, 'contracts', 'graphql', 'supergraph.graphql'), 'utf8'),
      buildService: ({ name }) => ({
        async process({ request, context }) {
          const service = started.get(name as ServiceName) as TestService
          service.clock.set(new Date())
          const principal = await (context as Caller).principalAt(service)
          const answer = await service.gql(principal, request.query ?? '', request.variables)
          return JSON.parse(JSON.stringify(answer)) as never
        },
      }),
    })
    this.#loaded = this.#gateway.load()
  }

  override async run(subject: string, query: string, variables: Record<string, unknown> = {}): Promise<never> {
    const roles = personas.find((persona) => persona.subject === subject)?.roles ?? ([] as Role[])
    const answer = await this.#execute(query, variables, {
      principalAt: ({ db }) => resolvePrincipal(db, { subject, kind: 'EMPLOYEE', roles }),
    })
    if (answer.errors !== undefined || answer.data == null) {
      throw new Error(`${subject}: ${JSON.stringify(answer.errors)}\n${query}`)
    }
    return answer.data as never
  }

  async ask(principal: Principal, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return await this.#execute(query, variables, { principalAt: () => Promise.resolve(principal) })
  }

  async #execute(query: string, variables: Record<string, unknown>, caller: Caller): Promise<Answer> {
    const { executor } = await this.#loaded
    const document = parse(query)
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    const answer = await executor({
      document,
      operation: operation as OperationDefinitionNode,
      operationName: null,
      queryHash: query,
      request: { query, variables },
      context: caller,
      metrics: {},
    } as never)
    return JSON.parse(JSON.stringify(answer)) as Answer
  }

  override async close(): Promise<void> {
    await this.#gateway.stop()
    await super.close()
  }
}
