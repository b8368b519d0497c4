import { defineAccess } from '@sellgraph/identity'

/**
 * R058: whoever speaks with customers reads what is published. A draft is its author's and its reviewers'. How the
 * company sells, and against whom, is no business of outsiders (R192), so machines and analysts read none of it.
 */
export const playbookAccess = defineAccess(
  'PlaybookItem',
  {
    read: { CONSULTANT: 'OWN', SERVICE: 'OWN', MANAGER: 'ALL', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
    write: { CONSULTANT: 'OWN', SERVICE: 'OWN', MANAGER: 'OWN', DIRECTOR: 'OWN' },
    review: { MANAGER: 'ALL', DIRECTOR: 'ALL' },
  },
  {
    can: [
      {
        actions: ['read'],
        roles: ['CONSULTANT', 'SERVICE', 'LEGAL'],
        rows: 'items that are or were published',
        when: () => ({ status: { $in: ['PUBLISHED', 'SUPERSEDED', 'RETIRED'] } }),
      },
    ],
    common: true,
    decisions: ['review'],
    shows: {
      read: [
        'FabCard',
        'FabCardText',
        'ObjectionHandling',
        'ObjectionHandlingText',
        'ClosingTechnique',
        'ClosingTechniqueText',
        'SalesScript',
        'SalesScriptText',
        'CaseStudy',
        'CaseStudyText',
        'CompetitorComparison',
        'CompetitorComparisonText',
        'PlaybookEffect',
      ],
    },
  },
)
