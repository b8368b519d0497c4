import { defineAccess, type Principal, type RowScope } from '@sellgraph/identity'
import type { LeadStatus } from './domain/lead.ts'

const ownWork = { CONSULTANT: 'OWN', MANAGER: 'TEAM', DIRECTOR: 'ALL' } as const

/** Who may do what with which leads. */
export const leadAccess = defineAccess('Lead', {
  read: { ...ownWork, AUDITOR: 'ALL' },
  capture: { CONSULTANT: 'ALL', MANAGER: 'ALL', DIRECTOR: 'ALL', MACHINE: 'ALL' },
  assign: { MANAGER: 'TEAM', DIRECTOR: 'ALL' },
  qualify: ownWork,
  disqualify: ownWork,
  reopen: { MANAGER: 'TEAM', DIRECTOR: 'ALL' },
  pool: ownWork,
  claim: { CONSULTANT: 'OWN', MANAGER: 'OWN' },
  convert: ownWork,
  /** The pool's list, which shows no phone and no e-mail. */
  readPool: { CONSULTANT: 'ALL', MANAGER: 'ALL', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
})

/** Which leads a caller reaches: a scope speaks of owners, and some leads have none. */
export interface LeadReach {
  readonly owned: RowScope
  /** States in which leads without an owner are reached too. */
  readonly unowned: readonly LeadStatus[]
  /** A new lead is seen by who entered it. */
  readonly capturedBy: string
}

/** Leads without an owner are there for those who hand leads out. Pooled ones show their phone to nobody below ALL. */
export function leadReach(principal: Principal, owned: RowScope): LeadReach {
  const handsOut = leadAccess.permit(principal, 'assign').ok
  return { owned, unowned: handsOut ? ['NEW', 'DISQUALIFIED'] : [], capturedBy: principal.subject }
}

export function readReach(principal: Principal): LeadReach {
  return leadReach(principal, leadAccess.scope(principal, 'read'))
}
