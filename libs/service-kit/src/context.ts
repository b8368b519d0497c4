import type { Database } from '@sellgraph/db-kit'
import { userError } from '@sellgraph/graphql-kit'
import type { Principal } from '@sellgraph/identity'
import type { Clock, Result } from '@sellgraph/kernel'
import type { Logger } from '@sellgraph/observability'
import { type Command, type Output, runCommand } from './command.ts'

/** What every resolver gets: who asks, and the means to answer. One per request. */
export interface GraphContext {
  readonly principal: Principal
  readonly db: Database
  readonly clock: Clock
  readonly requestId: string
  readonly log: Logger
  run<I, O extends Output>(command: Command<I, O>, input: unknown): Promise<Result<O>>
}

export function graphContext(base: Omit<GraphContext, 'run'>): GraphContext {
  return { ...base, run: (command, input) => runCommand(base, command, base.principal, input, base.requestId) }
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
): (parent: unknown, args: { input: object }, context: GraphContext) => Promise<P | ReturnType<typeof userError>> {
  return async (_, args, context) => {
    const result = await context.run(command, args.input)
    return result.ok ? answer(result.value, context) : userError(result.error)
  }
}

/** What a command has just written and its caller can therefore see: not finding it is a defect of the access rules. */
export async function existing<T>(loading: Promise<T | null>): Promise<T> {
  const found = await loading
  if (found === null) throw new Error('the caller cannot see what the command has written')
  return found
}
