import { contractOf, type EventType } from './catalogue.ts'
import type { EventMap } from './generated/event-types.ts'

/** How an event of a version of its type is read as the next one. */
export interface Upcast {
  readonly from: EventType
  readonly to: EventType
  readonly up: (data: never) => unknown
  readonly down?: (data: never) => unknown
}

/**
 * Declares how version n of an event type is read as version n + 1.
 *
 * - `up` turns old data into new: reactions to the new version get the old one too, from producers that were not
 *   replaced yet and from the time before there was a new version. It is pure, and throws only for data that has no
 *   meaning in the new version: that event is parked.
 * - `down` turns new data into old. As long as it is given, `publish` tells each event in both versions, so that readers
 *   of the old one go on. Take it out when nobody reads the old version any more; keep `up` while topics hold it.
 *
 * State has no upcasts: the next version of a row is a topic of its own, filled from the table.
 */
export function defineUpcast<From extends EventType, To extends EventType>(upcast: {
  readonly from: From
  readonly to: To
  readonly up: (data: EventMap[From]) => EventMap[To]
  readonly down?: (data: EventMap[To]) => EventMap[From]
}): Upcast {
  const [from, to] = [parts(upcast.from), parts(upcast.to)]
  if (from.name !== to.name || from.version + 1 !== to.version) {
    throw new Error(`${upcast.to} is not the version after ${upcast.from}`)
  }
  if (contractOf(upcast.from)?.topic !== contractOf(upcast.to)?.topic) {
    throw new Error(`${upcast.from} and ${upcast.to} are on different topics: their order would be lost`)
  }
  return upcast
}

function parts(type: string): { name: string; version: number } {
  const [, name = '', version = ''] = /^(.+)\.v(\d+)$/.exec(type) ?? []
  return { name, version: Number(version) }
}
