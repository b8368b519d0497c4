import { defineAccess } from '@sellgraph/identity'

/** Who sees and keeps the training of newcomers. Nobody records or certifies their own, whatever the role. */
export const trainingAccess = defineAccess(
  'Training',
  {
    read: {
      HR: 'ALL',
      DIRECTOR: 'ALL',
      AUDITOR: 'ALL',
      MANAGER: 'TREE',
      CONSULTANT: 'OWN',
      FINANCE: 'OWN',
      LEGAL: 'OWN',
      PRODUCTION: 'OWN',
      LOGISTICS: 'OWN',
      SERVICE: 'OWN',
      ADMIN: 'OWN',
    },
    record: { HR: 'ALL', DIRECTOR: 'ALL', MANAGER: 'TREE' },
    certify: { HR: 'ALL', DIRECTOR: 'ALL' },
  },
  { decisions: ['record', 'certify'], shows: { read: ['Onboarding', 'TrainingRecord', 'ExamRecord'] } },
)
