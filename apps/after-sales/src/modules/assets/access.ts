import { defineAccess } from '@sellgraph/identity'

/** Who sees what stands at the customers. Deliveries register it; nobody writes it by hand. */
export const assetAccess = defineAccess('InstalledAsset', {
  read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', SERVICE: 'ALL', AUDITOR: 'ALL', READER: 'ALL' },
})
