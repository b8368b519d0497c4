import { defineAccess } from '@sellgraph/identity'

/** Who sees what stands at the customers. Deliveries register it; nobody writes it by hand. */
export const assetAccess = defineAccess('InstalledAsset', {
  read: { CONSULTANT: 'OWN', MANAGER: 'TEAM', DIRECTOR: 'ALL', SERVICE: 'ALL', AUDITOR: 'ALL' },
})
