import { orThrow, type SchemaPart } from '@sellgraph/graphql-kit'
import { invalid, ok, type Result } from '@sellgraph/kernel'
import {
  backlogOf,
  correctParked,
  listOperations,
  listParked,
  listReplays,
  masked,
  type ParkedEvent,
  parkedEvent,
  type Replay,
  requestReplay,
  retryParked,
  revealParked,
  skipParked,
  stopReplay,
} from '@sellgraph/messaging'
import { z } from 'zod'
import { type Command, type CommandContext, defineCommand, type Output } from '../command.ts'
import { existing, type GraphContext, mutation } from '../context.ts'
import { input } from '../input.ts'
import { purpose, recordReveal, revealing } from '../reveal.ts'
import { eventsAccess } from './access.ts'
import { operationNames, operationsSdl } from './sdl.ts'

/** More of a value than this is not for reading. */
const SHOWN_BYTES = 64 * 1024
/** Who knows what others put into theirs. */
const SHOWN_HEADERS = /^(ce_|content-type$|traceparent$)/
const PATCH_CHARACTERS = 64 * 1024
const MAX_ROWS = 100

/** What a service offers to its operators in the graph. */
export function operationsOf(service: string): SchemaPart {
  const names = operationNames(service)
  const decision = <const P extends string, I>(__typename: P, command: Command<I, { eventId: string }>) =>
    mutation(command, async ({ eventId }, { db }) => ({ __typename, eventId, event: await parkedEvent(db, eventId) }))
  const ofReplay = <const P extends string, I>(__typename: P, command: Command<I, { replayId: string }>) =>
    mutation(command, async ({ replayId }, { db }) => ({ __typename, replay: await existing(replayOf(db, replayId)) }))
  return {
    schema: operationsSdl(service),
    resolvers: {
      Query: {
        [names.events]: (_: unknown, __: unknown, { principal }: GraphContext) =>
          eventsAccess.permit(principal, 'read').ok ? {} : null,
      },
      Mutation: {
        [names.retry]: decision('RetryEventPayload', retryEvent(names.retry)),
        [names.correct]: decision('CorrectEventPayload', correctEvent(names.correct)),
        [names.skip]: decision('SkipEventPayload', skipEvent(names.skip)),
        [names.reveal]: revealing(revealEvent(names.reveal), 'RevealEventPayload', async ({ eventId }, context) =>
          eventsAccess.permit(context.principal, 'reveal').ok ? textOf(await parkedEvent(context.db, eventId)) : null,
        ),
        [names.replay]: ofReplay('ReplayEventsPayload', replayEvents(names.replay, service)),
        [names.stopReplay]: ofReplay('StopReplayPayload', stopEventReplay(names.stopReplay)),
      },
      ServiceEvents: {
        backlog: (_: unknown, __: unknown, { db }: GraphContext) => backlogOf(db),
        parked: (_: unknown, { first, after, ...filter }: ParkedArgs, { db }: GraphContext) =>
          listParked(db, filter, { limit: orThrow(rowsOf(first)), ...(after == null ? {} : { after }) }),
        parkedEvent: (_: unknown, { id }: { id: string }, { db }: GraphContext) => parkedEvent(db, id),
        replays: (_: unknown, { first, before }: PageArgs, { db }: GraphContext) =>
          listReplays(db, { limit: orThrow(rowsOf(first)), before: before ?? null }),
        operations: (_: unknown, { first, before }: PageArgs, { db }: GraphContext) =>
          listOperations(db, { limit: orThrow(rowsOf(first)), before: before ?? null }),
      },
      ParkedEvent: {
        headers: ({ headers }: ParkedEvent) =>
          Object.entries(headers)
            .filter(([name]) => SHOWN_HEADERS.test(name))
            .map(([name, value]) => ({ name, value })),
        data: ({ type, payload }: ParkedEvent) => shown(type, payload),
        bytes: ({ payload }: ParkedEvent) => payload?.length ?? null,
        correctedData: ({ type, corrected }: ParkedEvent) =>
          corrected === null ? null : shown(corrected.headers['ce_type'] ?? type, corrected.payload),
      },
    },
  }
}

interface PageArgs {
  readonly first?: number | null
  readonly before?: string | null
}

interface ParkedArgs {
  readonly type?: string | null
  readonly topic?: string | null
  readonly key?: string | null
  readonly waiting?: boolean | null
  readonly first?: number | null
  readonly after?: string | null
}

function rowsOf(first: number | null | undefined): Result<number> {
  const rows = first ?? 50
  return rows >= 1 && rows <= MAX_ROWS ? ok(rows) : invalid('first', `must be from 1 to ${String(MAX_ROWS)}`)
}

function shown(type: string | null, payload: Buffer | null): string | null {
  if (payload === null || payload.length > SHOWN_BYTES) return null
  const data = masked(type, payload)
  return data === null ? null : JSON.stringify(data)
}

async function replayOf(db: GraphContext['db'], id: string): Promise<Replay | null> {
  const [replay] = await listReplays(db, { id })
  return replay ?? null
}

const event = { eventId: z.string(), version: input.version() }

/** Whose decision it is, for the record. */
const of = ({ principal, requestId }: CommandContext) => ({ by: principal.subject, requestId })

function answered<T, O extends Output>(result: Result<T>, answer: (value: T) => O): Result<O> {
  return result.ok ? ok(answer(result.value)) : result
}

const retryEvent = (name: string) =>
  defineCommand({
    name,
    input: z.object({ ...event, reason: input.optionalText(500) }),
    authorize: (principal) => eventsAccess.permit(principal, 'decide'),
    handle: async (context, { eventId, version, reason }) =>
      answered(await retryParked(context.tx, { id: eventId, version, reason, ...of(context) }), () => ({ eventId })),
  })

const correctEvent = (name: string) =>
  defineCommand({
    name,
    input: z.object({
      ...event,
      patch: z
        .string()
        .max(PATCH_CHARACTERS, `must have at most ${String(PATCH_CHARACTERS)} characters`)
        .transform((text, context): unknown => {
          try {
            return JSON.parse(text)
          } catch {
            context.addIssue({ code: 'custom', message: 'must be JSON' })
            return z.NEVER
          }
        })
        .nullish(),
      headers: z.array(z.object({ name: input.text(50), value: input.text(500) })).nullish(),
      reason: input.text(500),
    }),
    authorize: (principal) => eventsAccess.permit(principal, 'decide'),
    handle: async (context, { eventId, version, patch, headers, reason }) =>
      answered(
        await correctParked(context.tx, {
          id: eventId,
          version,
          // Null itself would be a patch that removes everything.
          patch: patch ?? undefined,
          headers: Object.fromEntries((headers ?? []).map((header) => [header.name, header.value])),
          reason,
          ...of(context),
        }),
        () => ({ eventId }),
      ),
  })

const skipEvent = (name: string) =>
  defineCommand({
    name,
    input: z.object({ ...event, reason: input.text(500) }),
    authorize: (principal) => eventsAccess.permit(principal, 'decide'),
    handle: async (context, { eventId, version, reason }) =>
      answered(await skipParked(context.tx, { id: eventId, version, reason, ...of(context) }), () => ({ eventId })),
  })

const revealEvent = (name: string) =>
  defineCommand({
    name,
    input: z.object({ eventId: z.string(), purpose: purpose() }),
    authorize: (principal) => eventsAccess.permit(principal, 'reveal'),
    handle: async (context, { eventId, purpose: reason }) => {
      const event = await revealParked(context.tx, { id: eventId, reason, ...of(context) })
      if (!event.ok) return event
      if (textOf(event.value) === null) return invalid('eventId', 'has no value, or one that is too large to show')
      const subjects = [{ type: 'parked event', id: eventId }]
      const recorded = await recordReveal(context, name, { subjects, field: 'value', purpose: reason })
      return answered(recorded, (revealed) => ({ eventId, ...revealed }))
    },
  })

/** What an event says, where it is something to read. */
function textOf(event: ParkedEvent | null): string | null {
  const payload = event?.payload ?? null
  return payload === null || payload.length > SHOWN_BYTES ? null : payload.toString('utf8')
}

const replayEvents = (name: string, consumer: string) =>
  defineCommand({
    name,
    input: z.object({
      mode: z.enum(['MISSED', 'AGAIN']),
      from: input.dateTime(),
      key: input.text().nullish(),
      types: z.array(input.text()).nullish(),
      reason: input.text(500),
    }),
    authorize: (principal) => eventsAccess.permit(principal, 'replay'),
    handle: async (context, request) =>
      answered(await requestReplay(context.tx, { consumer, ...request, ...of(context) }), (replayId) => ({ replayId })),
  })

const stopEventReplay = (name: string) =>
  defineCommand({
    name,
    input: z.object({ replayId: z.string(), reason: input.text(500) }),
    authorize: (principal) => eventsAccess.permit(principal, 'replay'),
    handle: async (context, { replayId, reason }) =>
      answered(await stopReplay(context.tx, { id: replayId, reason, ...of(context) }), () => ({ replayId })),
  })
