import { defineAccess } from '@sellgraph/identity'

/** Who may inspect goods. Whoever sees the order sees its inspections. */
export const inspectionAccess = defineAccess('Inspection', { record: { PRODUCTION: 'ALL' } })
