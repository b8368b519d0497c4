import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { type Caller, type ClientTokenVerifier, createInternalTokenSigner, TokenError } from '@sellgraph/identity'
import { testKeys } from '@sellgraph/identity/testing'
import { createLogger, createMetrics } from '@sellgraph/observability'
import { parse } from 'graphql'
import { createGateway, type GatewayOptions } from '../gateway.ts'
import { FakeSubgraph } from './fake-subgraph.ts'

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@cost", "@listSize"])
  type Query {
    leads(first: Int): LeadConnection! @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
    strict(first: Int): [Lead!]! @listSize(slicingArguments: ["first"])
    product(id: ID!, color: Color, filter: Filter): Product @tag(name: "public")
  }
  type Mutation { capture(name: String!): Lead }
  type LeadConnection { edges: [LeadEdge!]! totalCount: Int! @cost(weight: 5) }
  type LeadEdge { node: Lead! }
  type Lead @key(fields: "id") { id: ID! name: String! parent: Lead products: [Product!]! @listSize(assumedSize: 10) }
  type Product @tag(name: "public") { id: ID! name: String! cost: Int @tag(name: "internal") leads: [Lead!]! @listSize(assumedSize: 10) }
  enum Color { RED BLUE SECRET @tag(name: "internal") }
  input Filter { name: String margin: Int @tag(name: "internal") }
`
const lead = { id: '1', name: '雷', parent: null, products: [] }
export const crm = new FakeSubgraph('crm', sdl, {
  Query: {
    leads: () => ({ edges: [{ node: lead }], totalCount: 1 }),
    strict: () => [lead],
    product: (_: unknown, { id }: { id: string }) => ({ id, name: 'LTH-6140', cost: 7, leads: [] }),
  },
  Mutation: { capture: () => lead },
})

const callers: Record<string, Caller> = {
  consultant: { subject: 'wang.lei', kind: 'EMPLOYEE', roles: ['CONSULTANT'] },
  colleague: { subject: 'li.na', kind: 'EMPLOYEE', roles: ['CONSULTANT'] },
  operator: { subject: 'ops', kind: 'EMPLOYEE', roles: ['OPERATOR'] },
  erp: { subject: 'erp', kind: 'MACHINE', roles: ['MACHINE'] },
  bi: { subject: 'bi', kind: 'MACHINE', roles: ['MACHINE'], clientId: 'bi-copy' },
}
const verifier: ClientTokenVerifier = {
  verify(token) {
    const caller = callers[token]
    return caller === undefined ? Promise.reject(new TokenError('TOKEN_EXPIRED')) : Promise.resolve(caller)
  },
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly data: Record<string, unknown> | null | undefined
  readonly errors: { message: string; extensions: Record<string, unknown> }[]
}

export interface Edge {
  readonly port: number
  readonly url: string
  readonly log: string[]
  /** Sends a body as one of the callers. */
  send(who: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  ask(who: string, query: string, variables?: unknown): Promise<Answer>
  socket(): Socket
  stop(): Promise<void>
}

const dir = mkdtempSync(join(tmpdir(), 'sellgraph-edge-'))
export const clientsDir = join(dir, 'clients')
const supergraph = join(dir, 'supergraph.graphql')

/** The subgraph behind all gateways of a spec file. */
export async function openBackstage(): Promise<void> {
  await crm.start()
  const composed = composeServices([{ name: crm.name, url: crm.url, typeDefs: parse(crm.sdl) }])
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors.join())
  writeFileSync(supergraph, composed.supergraphSdl)
}

export async function closeBackstage(): Promise<void> {
  await crm.stop()
  rmSync(dir, { recursive: true })
}

export async function openEdge(over: Partial<GatewayOptions> = {}): Promise<Edge> {
  const log: string[] = []
  const gateway = await createGateway({
    supergraphFile: supergraph,
    verifier,
    signer: createInternalTokenSigner({ keys: testKeys }),
    logger: createLogger({ name: 'gateway', level: 'info' }, { write: (line) => void log.push(line) }),
    metrics: createMetrics('gateway'),
    ...over,
  })
  const port = await gateway.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${port}/graphql`
  const send: Edge['send'] = async (who, body, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${who}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await response.text()
    const { data, errors = [] } = JSON.parse(text) as Pick<Answer, 'data'> & { errors?: Answer['errors'] }
    return { status: response.status, headers: response.headers, text, data, errors }
  }
  return {
    port,
    url,
    log,
    send,
    ask: (who, query, variables) => send(who, { query, variables }),
    socket: () => connect(port, '127.0.0.1'),
    stop: () => gateway.stop(),
  }
}
