import { defineAccess, type Principal } from '@sellgraph/identity'

const ownWork = { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL' } as const

const nobody = { $exists: false }
const entered = ({ subject }: Principal) => ({ ownerId: nobody, status: 'NEW', capturedBy: subject })

/** Who may do what with which leads. */
export const leadAccess = defineAccess(
  'Lead',
  {
    read: { ...ownWork, MANAGER: 'TERRITORY', AUDITOR: 'ALL' },
    capture: { CONSULTANT: 'ALL', MANAGER: 'ALL', DIRECTOR: 'ALL', MACHINE: 'ALL' },
    assign: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    qualify: ownWork,
    disqualify: ownWork,
    reopen: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    pool: ownWork,
    claim: { CONSULTANT: 'OWN', MANAGER: 'OWN' },
    convert: ownWork,
    /** Phone and e-mail in full; who reads a lead without this sees them masked. */
    showContactData: { CONSULTANT: 'OWN', MANAGER: 'OWN', DIRECTOR: 'OWN' },
    /** One of them in full, for a purpose that goes on record. */
    revealContactData: { MANAGER: 'TREE', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
    /** The pool's list, which shows no phone and no e-mail. */
    readPool: { CONSULTANT: 'ALL', MANAGER: 'ALL', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
  },
  {
    decisions: ['assign', 'reopen'],
    shows: { readPool: ['PooledLead'], showContactData: ['Lead.phone', 'Lead.email'] },
    // A reach speaks of owners, and some leads have none.
    can: [
      {
        actions: ['read', 'revealContactData', 'assign', 'qualify', 'disqualify', 'reopen', 'pool', 'convert'],
        roles: ['MANAGER', 'DIRECTOR'],
        rows: 'new and disqualified leads of nobody, which those who hand leads out must find',
        when: () => ({ ownerId: nobody, status: { $in: ['NEW', 'DISQUALIFIED'] } }),
      },
      {
        actions: ['assign'],
        roles: ['MANAGER', 'DIRECTOR'],
        rows: 'leads in the pool',
        when: () => ({ ownerId: nobody, status: 'POOLED' }),
      },
      {
        actions: ['read', 'showContactData'],
        rows: 'a new lead of nobody, for who entered it',
        when: entered,
      },
      {
        actions: ['qualify', 'disqualify', 'pool', 'convert'],
        roles: ['CONSULTANT', 'MANAGER', 'DIRECTOR'],
        rows: 'a new lead of nobody, for who entered it',
        when: entered,
      },
    ],
  },
)
