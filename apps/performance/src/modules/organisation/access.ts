import { defineAccess } from '@sellgraph/identity'

/** Everybody who works here finds everybody else; what is personal has its own rule below. */
const directory = {
  CONSULTANT: 'ALL',
  MANAGER: 'ALL',
  DIRECTOR: 'ALL',
  FINANCE: 'ALL',
  LEGAL: 'ALL',
  PRODUCTION: 'ALL',
  LOGISTICS: 'ALL',
  SERVICE: 'ALL',
  HR: 'ALL',
  AUDITOR: 'ALL',
  ADMIN: 'ALL',
} as const

/** HR keeps the people. ADMIN may too: the first HR record must come from somebody. */
const personnel = { HR: 'ALL', ADMIN: 'ALL' } as const

export const employeeAccess = defineAccess(
  'Employee',
  {
    read: directory,
    /** Account and dates of employment. */
    readFile: {
      ...personnel,
      DIRECTOR: 'ALL',
      AUDITOR: 'ALL',
      MANAGER: 'TREE',
      CONSULTANT: 'OWN',
      FINANCE: 'OWN',
      LEGAL: 'OWN',
      PRODUCTION: 'OWN',
      LOGISTICS: 'OWN',
      SERVICE: 'OWN',
    },
    onboard: personnel,
    transfer: personnel,
    changeStatus: personnel,
    /** How far each of them may go is in `domain/roles.ts`. */
    changeRoles: { ...personnel, DIRECTOR: 'ALL' },
  },
  { shows: { readFile: ['Employee.subject', 'EmployeeRoles'] } },
)

export const organisationAccess = defineAccess(
  'Organisation',
  {
    read: directory,
    shape: { ...personnel, DIRECTOR: 'ALL' },
  },
  { shows: { read: ['Team', 'Position', 'TeamMembership'] } },
)
