import { defineAccess } from '@sellgraph/identity'

/** Administrators keep the register; a second person, an administrator or a director, lets a client in. */
export const apiClientAccess = defineAccess('ApiClient', {
  read: { ADMIN: 'ALL', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
  register: { ADMIN: 'ALL' },
  approve: { ADMIN: 'ALL', DIRECTOR: 'ALL' },
  close: { ADMIN: 'ALL' },
})
