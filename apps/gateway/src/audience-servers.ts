import type { ApolloGateway } from '@apollo/gateway'
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server'
import type { Logger } from '@sellgraph/observability'
import { buildSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { type Audience, audiences, publicSchema } from './audiences.ts'
import { type CostModel, costModel } from './cost.ts'
import type { OperationContext } from './request-context.ts'

type GatewayOf = ApolloServerOptionsWithGateway<OperationContext>['gateway']
type Listener = Parameters<GatewayOf['onSchemaLoadOrUpdate']>[0]
type SchemaContext = Parameters<Listener>[0]

/** One server for each audience, which validates against what that audience may know; behind all of them one gateway. */
export interface AudienceServers {
  /** Undefined where the graph has nothing for the audience. */
  of(audience: Audience): ApolloServer<OperationContext> | undefined
  /** Of the supergraph that is in use. */
  costModel(): CostModel
  stop(): Promise<void>
}

/** Never asked: stands in where nothing is public, since a server has to have a schema. */
const nothing = buildSchema('type Query { nothing: Boolean }')

export async function startAudienceServers(
  gateway: ApolloGateway,
  options: Omit<ApolloServerOptionsWithGateway<OperationContext>, 'gateway'>,
  logger: Logger,
): Promise<AudienceServers> {
  const listeners = new Map<Audience, Set<Listener>>(audiences.map((audience) => [audience, new Set()]))
  let current: { schemas: Record<Audience, SchemaContext>; open: boolean; cost: CostModel } | undefined

  gateway.onSchemaLoadOrUpdate((context) => {
    const supergraph = parse(context.coreSupergraphSdl)
    const open = openSchema(context.apiSchema, supergraph, logger)
    const schemas = { internal: context, public: { ...context, apiSchema: open ?? nothing } }
    current = { schemas, open: open !== null, cost: costModel(supergraph) }
    for (const audience of audiences) for (const listener of listeners.get(audience) ?? []) listener(schemas[audience])
  })
  const { executor } = await gateway.load()

  function inUse() {
    if (current === undefined) throw new Error('the gateway has no supergraph')
    return current
  }

  function behind(audience: Audience): GatewayOf {
    return {
      load: () => Promise.resolve({ executor }),
      onSchemaLoadOrUpdate(listener) {
        listeners.get(audience)?.add(listener)
        listener(inUse().schemas[audience])
        return () => void listeners.get(audience)?.delete(listener)
      },
      stop: () => Promise.resolve(),
    }
  }

  const servers = {
    internal: new ApolloServer<OperationContext>({ ...options, gateway: behind('internal') }),
    public: new ApolloServer<OperationContext>({ ...options, gateway: behind('public') }),
  }
  await Promise.all(audiences.map((audience) => servers[audience].start()))

  return {
    of: (audience) => (audience === 'internal' || inUse().open ? servers[audience] : undefined),
    costModel: () => inUse().cost,
    async stop() {
      await Promise.all(audiences.map((audience) => servers[audience].stop()))
      await gateway.stop()
    },
  }
}

/** A supergraph whose public part is inconsistent shows nothing to the public; composition refuses to make such a one. */
function openSchema(api: GraphQLSchema, supergraph: DocumentNode, logger: Logger): GraphQLSchema | null {
  try {
    return publicSchema(api, supergraph)
  } catch (error) {
    logger.error({ err: error }, 'the public graph is inconsistent')
    return null
  }
}
