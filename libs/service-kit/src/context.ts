import type { ServiceName } from '@sellgraph/config'
import type { Database } from '@sellgraph/db-kit'
import { clearLoaders, ReadNotes, userError } from '@sellgraph/graphql-kit'
import type { Principal } from '@sellgraph/identity'
import type { Clock, Result } from '@sellgraph/kernel'
import type { Logger } from '@sellgraph/observability'
import { GraphQLError } from 'graphql'
import { type Command, type Output, runCommand } from './command.ts'
import { mayWrite, withinScopes } from './machine-scopes.ts'

/** What every resolver gets: who asks, and the means to answer. One per request. */
export interface GraphContext {
  readonly principal: Principal
  /** The service that answers. */
  readonly service: ServiceName
  readonly db: Database
  readonly clock: Clock
  readonly requestId: string
  readonly log: Logger
  /** Which confidential records this request has shown, to be logged before it is answered. */
  readonly reads: ReadNotes
  run<I, O extends Output>(command: Command<I, O>, input: unknown): Promise<Result<O>>
}

export function graphContext(base: Omit<GraphContext, 'run' | 'reads'>): GraphContext {
  const principal = withinScopes(base.principal, base.service)
  return {
    ...base,
    principal,
    reads: new ReadNotes(),
    async run(command, input) {
      const allowed = mayWrite(principal, base.service)
      return allowed.ok ? runCommand(base, command, principal, input, base.requestId) : allowed
    },
  }
}

/** A mutation's resolver, which says whose it is: tools read from it who may run it. */
export type MutationResolver<P> = ((parent: unknown, args: { input: object }, context: GraphContext) => Promise<P>) & {
  readonly command: Command
}

/**
 * A mutation's resolver: runs the command and answers with its payload, or with the error as data.
 *
 * ```ts
 * assignLead: mutation(assignLead, async ({ leadId }, context) => ({
 *   __typename: 'AssignLeadPayload',
 *   lead: await existing(leadById(context).load(leadId)),
 * }))
 * ```
 *
 * @param answer - loads what the payload shows, after the commit and as the caller may see it
 */
export function mutation<I, O extends Output, P>(
  command: Command<I, O>,
  answer: (output: O, context: GraphContext) => Promise<P>,
): MutationResolver<P | ReturnType<typeof userError>> {
  const resolve = async (_: unknown, args: { input: object }, context: GraphContext) => {
    const result = await context.run(command, args.input)
    if (!result.ok) return userError(result.error)
    // What an earlier mutation of this request has loaded is no longer so.
    clearLoaders(context)
    try {
      return await answer(result.value, context)
    } catch (error) {
      if (!(error instanceof Unseen)) throw error
      // No error as data, since that would say that nothing was changed.
      context.log.warn({ command: command.name, requestId: context.requestId }, 'the caller no longer sees the result')
      throw new GraphQLError('It is done, but what it concerns is no longer yours to see.', {
        extensions: { code: 'FORBIDDEN' },
      })
    }
  }
  return Object.assign(resolve, { command: command as unknown as Command })
}

/**
 * What a command has just written. Its caller sees it, with two exceptions: they have given it away by this command, or
 * they repeat a request after somebody else has taken it from them.
 */
export async function existing<T>(loading: Promise<T | null>): Promise<T> {
  const found = await loading
  if (found === null) throw new Unseen('the caller cannot see what the command has written')
  return found
}

class Unseen extends Error {}
