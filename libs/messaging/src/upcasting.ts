import type { EventType } from './catalogue.ts'
import { park, type Reaction } from './reactions.ts'
import type { Upcast } from './upcast.ts'
import { upcasts as registered } from './upcasts.ts'
import { violation } from './validation.ts'

/**
 * The reactions, with one more for each older version that theirs can be read from. An event told in both versions has
 * one effect: both messages stand for one event id (`eventIdOf`), and the inbox handles an event once.
 */
export function withUpcasts(reactions: readonly Reaction[], upcasts: readonly Upcast[] = registered): Reaction[] {
  const reactedTo = new Set(reactions.map(({ type }) => type))
  const older = (reaction: Reaction): Reaction[] => {
    const upcast = upcasts.find(({ to }) => to === reaction.type)
    if (upcast === undefined) return []
    // One of the two would find the event handled by the other.
    if (reactedTo.has(upcast.from)) {
      throw new Error(`a service reacts to ${upcast.from} or to ${upcast.to}, not to both: the newer gets both`)
    }
    const one = throughUpcast(reaction, upcast)
    return [one, ...older(one)]
  }
  return reactions.flatMap((reaction) => [reaction, ...older(reaction)])
}

function throughUpcast(reaction: Reaction, { from, to, up }: Upcast): Reaction {
  return {
    type: from,
    kind: 'event',
    async run(occasion) {
      let data: unknown
      try {
        data = up(occasion.event.data as never)
      } catch (error) {
        return park(`cannot be read as ${to}: ${error instanceof Error ? error.message : String(error)}`)
      }
      const broken = violation(to, data, 'consumer')
      if (broken !== null) return park(`read as ${to} it breaks its schema: ${broken}`)
      return reaction.run({ ...occasion, event: { ...occasion.event, type: to, data } })
    },
  }
}

/** The event in the version before, when it is still told in that one too. */
export function twinOf(
  type: EventType,
  data: unknown,
  upcasts: readonly Upcast[] = registered,
): { readonly type: EventType; readonly data: unknown } | null {
  const upcast = upcasts.find(({ to }) => to === type)
  return upcast?.down === undefined ? null : { type: upcast.from, data: upcast.down(data as never) }
}

/** Where a UUID tells its version. An event's own id is a UUIDv7; RFC 9562 leaves version 8 to applications. */
const VERSION_AT = 14
const TWIN = /^[0-9a-f]{8}-[0-9a-f]{4}-8/i

/** The message id of the twin of an event: the same UUID with version 8, so that both can be sent and told apart. */
export function twinId(eventId: string): string {
  return `${eventId.slice(0, VERSION_AT)}8${eventId.slice(VERSION_AT + 1)}`
}

/** The event that a message tells: its id, or that of the event whose twin it is. */
export function eventIdOf(messageId: string): string {
  return TWIN.test(messageId) ? `${messageId.slice(0, VERSION_AT)}7${messageId.slice(VERSION_AT + 1)}` : messageId
}
