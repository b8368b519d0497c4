import { inScope } from '@sellgraph/db-kit'
import { defineAccess, type Principal } from '@sellgraph/identity'

const ownWork = { CONSULTANT: 'OWN', MANAGER: 'TEAM', DIRECTOR: 'ALL' } as const

/** Who may do what with which customers. */
export const customerAccess = defineAccess('Customer', {
  /** The basic profile, which every department that serves a customer needs. */
  read: {
    ...ownWork,
    FINANCE: 'ALL',
    LEGAL: 'ALL',
    PRODUCTION: 'ALL',
    LOGISTICS: 'ALL',
    SERVICE: 'ALL',
    AUDITOR: 'ALL',
  },
  /** People with phone and e-mail, need, decision, interactions, timeline. */
  readFile: { ...ownWork, SERVICE: 'ALL', AUDITOR: 'ALL' },
  create: ownWork,
  edit: ownWork,
  log: { ...ownWork, SERVICE: 'ALL' },
  transfer: { MANAGER: 'TEAM', DIRECTOR: 'ALL' },
})

/** Whether the caller may see the file of a customer that they have reached. */
export function seesFile(principal: Principal, customer: { ownerId: string; teamId: string | null }): boolean {
  return inScope(customerAccess.scope(principal, 'readFile'), customer)
}
