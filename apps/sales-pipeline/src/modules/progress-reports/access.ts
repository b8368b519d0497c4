import { defineAccess } from '@sellgraph/identity'

/** Who reports, and who reads it: the author and the superiors of the author's team. */
export const progressReportAccess = defineAccess(
  'ProgressReport',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
    write: { CONSULTANT: 'OWN', MANAGER: 'OWN' },
    review: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
  },
  {
    // Nobody reports for a colleague, or reads reports as the superior for them.
    decisions: ['write', 'review'],
    shows: { read: ['ProgressFact', 'ProgressForecast'] },
  },
)
