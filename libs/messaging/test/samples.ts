import type {
  CrmCustomerStateV1,
  CrmInteractionLoggedV1,
  EventMap,
  EventType,
  StateMap,
  StateType,
} from '../src/index.ts'
import { readContracts } from '../../../tools/events/contracts.ts'

const { types } = readContracts()

/** The example of a contract. */
export function sample<T extends EventType | StateType>(type: T): (EventMap & StateMap)[T] {
  const contract = types.find((known) => known.type === type)
  return structuredClone(contract?.schema.examples?.[0]) as (EventMap & StateMap)[T]
}

/** An interaction whose `kind` tells events of one customer apart. */
export function interaction(kind: string): CrmInteractionLoggedV1 {
  return { ...sample('crm.InteractionLogged.v1'), kind }
}

export function customer(id: string, version: number, name = `version ${version}`): CrmCustomerStateV1 {
  return { ...sample('state.crm.customer.v1'), id, version, name }
}
