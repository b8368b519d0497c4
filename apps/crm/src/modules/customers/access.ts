import { defineAccess, type Principal } from '@sellgraph/identity'

const ownWork = { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL' } as const

/** Who may do what with which customers. */
export const customerAccess = defineAccess(
  'Customer',
  {
    /** The basic profile, which every department that serves a customer needs. */
    read: {
      ...ownWork,
      MANAGER: 'TERRITORY',
      FINANCE: 'ALL',
      LEGAL: 'ALL',
      PRODUCTION: 'ALL',
      LOGISTICS: 'ALL',
      SERVICE: 'ALL',
      AUDITOR: 'ALL',
      READER: 'ALL',
    },
    /** People with phone and e-mail, need, decision, interactions, timeline. */
    readFile: { ...ownWork, MANAGER: 'TERRITORY', SERVICE: 'ALL', AUDITOR: 'ALL' },
    /** Registration number, phones and e-mails in full; who reads them without this sees them masked. */
    showContactData: { CONSULTANT: 'OWN', MANAGER: 'OWN', DIRECTOR: 'OWN' },
    /** One of them in full, for a purpose that goes on record. */
    revealContactData: { MANAGER: 'TREE', DIRECTOR: 'ALL', SERVICE: 'ALL', AUDITOR: 'ALL' },
    create: ownWork,
    edit: ownWork,
    log: { ...ownWork, SERVICE: 'ALL' },
    transfer: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    /** Whoever answers for data protection: a person may ask to be erased. */
    erase: { DIRECTOR: 'ALL', HR: 'ALL' },
  },
  {
    decisions: ['transfer'],
    shows: {
      readFile: ['Contact', 'NeedProfile', 'DecisionProfile', 'Interaction', 'TimelineEntry'],
      showContactData: ['Contact.phone', 'Contact.email', 'Customer.registrationNo'],
    },
  },
)

/** Whether phones, e-mails and registration number of a customer that the caller has reached show in full. */
export function showsContactData(principal: Principal, customer: OwnedCustomer): boolean {
  return customerAccess.allows(principal, 'showContactData', { ...customer, customerId: customer.id })
}

/** Whether the caller may have one of them revealed. */
export function mayReveal(principal: Principal, customer: OwnedCustomer): boolean {
  return customerAccess.allows(principal, 'revealContactData', { ...customer, customerId: customer.id })
}

interface OwnedCustomer {
  readonly id: string
  readonly ownerId: string
  readonly teamId: string | null
}

/** Whether the caller may see the file of a customer that they have reached. */
export function seesFile(principal: Principal, customer: { ownerId: string; teamId: string | null }): boolean {
  return customerAccess.allows(principal, 'readFile', customer)
}
