import { catalogue, type CatalogueEntry } from './generated/event-catalogue.ts'
import type { EventMap, StateMap } from './generated/event-types.ts'

export type EventType = keyof EventMap
export type StateType = keyof StateMap

/** The contract of a type, or undefined when contracts/events has none. */
export function contractOf(type: string): CatalogueEntry | undefined {
  return Object.hasOwn(catalogue, type) ? catalogue[type] : undefined
}

/** Every type with its contract. */
export function allContracts(): readonly (readonly [type: string, contract: CatalogueEntry])[] {
  return Object.entries(catalogue)
}

/** Topic of a type, without the prefix of the installation. */
export function topicOf(type: EventType | StateType): string {
  const contract = contractOf(type)
  if (contract === undefined) throw new Error(`${type} has no contract in contracts/events`)
  return contract.topic
}

/** `state.crm.customer.v1` and `crm.LeadConverted.v1` both belong to crm. */
export function serviceOf(type: string): string {
  return type.replace(STATE, '').split('.')[0] ?? type
}

/** Whether a type is the row of an entity, open to every reader of state or sensitive, rather than a fact. */
export function isState(type: string): boolean {
  return STATE.test(type)
}

const STATE = /^state(-sensitive)?\./
