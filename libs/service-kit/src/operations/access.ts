import { defineAccess } from '@sellgraph/identity'

/** Operators keep the events flowing and see no business data; nobody else does either of the two. */
export const eventsAccess = defineAccess(
  'Events',
  {
    read: { OPERATOR: 'ALL' },
    decide: { OPERATOR: 'ALL' },
    /** One payload in full, for a purpose that goes on record. */
    reveal: { OPERATOR: 'ALL' },
    replay: { OPERATOR: 'ALL' },
  },
  { shows: { read: ['ServiceEvents', 'EventBacklog', 'ParkedEvent', 'EventHeader', 'EventReplay', 'EventOperation'] } },
)
