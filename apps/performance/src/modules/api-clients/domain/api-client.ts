import { defineStateMachine, invalid, ok, type Result } from '@sellgraph/kernel'

/** What a client may do never changes: another registration takes the place of the one before when it is approved. */
export const apiClientMachine = defineStateMachine({
  of: 'client',
  states: ['REQUESTED', 'ACTIVE', 'CLOSED'],
  initial: 'REQUESTED',
  transitions: {
    approve: { from: ['REQUESTED'], to: 'ACTIVE' },
    close: { from: ['REQUESTED', 'ACTIVE'], to: 'CLOSED' },
  },
})
export type ApiClientStatus = (typeof apiClientMachine.states)[number]

/** The roles of machines; those of people decide, and are for people. */
export const clientRoles = ['MACHINE', 'READER'] as const
export type ClientRole = (typeof clientRoles)[number]

export const clientRowScopes = ['ALL', 'TEAMS', 'CUSTOMERS'] as const
export type ClientRowScope = (typeof clientRowScopes)[number]

export interface ClientRows {
  readonly rowScope: ClientRowScope
  readonly teamIds: readonly string[]
  readonly customerIds: readonly string[]
}

/** A limit to teams or customers names them; what names none would be read as no limit by somebody. */
export function checkRows({ rowScope, teamIds, customerIds }: ClientRows): Result<void> {
  if ((rowScope === 'TEAMS') !== teamIds.length > 0) {
    return invalid('teamIds', rowScope === 'TEAMS' ? 'name at least one team' : 'go with the row scope TEAMS')
  }
  if ((rowScope === 'CUSTOMERS') !== customerIds.length > 0) {
    return invalid(
      'customerIds',
      rowScope === 'CUSTOMERS' ? 'name at least one customer' : 'go with the row scope CUSTOMERS',
    )
  }
  return ok(undefined)
}
