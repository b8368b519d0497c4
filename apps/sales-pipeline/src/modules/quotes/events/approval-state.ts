import { delegationsById, findApprovals, stepsById } from '@sellgraph/approvals'
import type { Reader } from '@sellgraph/db-kit'
import { decimalText } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'

const tables = { 'sys.approval_request': 'id', 'sys.approval_step': 'request_id' }

/** The approvals of quotes, deputies included, as the approvals lib keeps them in this service's database. */
export const approvalStates = [
  defineState({
    type: 'state.sales-pipeline.approval.v1',
    tables,
    rows: async (reader, ids) =>
      (await approvals(reader, ids)).map((approval) => ({
        ...approval,
        levels: approval.levels.map(({ approverIds, workingHours, ...level }) => ({
          ...level,
          ...(approverIds === undefined ? {} : { approverIds: [...approverIds] }),
          workingHours: decimalText(String(workingHours)),
        })),
        beneficiaryIds: [...approval.beneficiaryIds],
        indirectBeneficiaryIds: [...approval.indirectBeneficiaryIds],
        steps: approval.steps.map((step) => ({ ...step, at: step.at.toISOString() })),
      })),
  }),
  defineState({
    type: 'state-sensitive.sales-pipeline.approval.v1',
    tables,
    rows: async (reader, ids) =>
      (await approvals(reader, ids)).map((approval) => ({
        ...approval,
        triggers: [...approval.triggers],
        steps: approval.steps.map(({ number, triggers }) => ({ number, triggers: [...triggers] })),
      })),
  }),
  defineState({
    type: 'state.sales-pipeline.approval-delegation.v1',
    tables: { 'sys.approval_delegation': 'id' },
    // Written once, and changed once more at most: when it is revoked.
    rows: async (reader, ids) =>
      (await delegationsById(reader, ids)).map(({ from, until, ...delegation }) => ({
        ...delegation,
        roles: [...delegation.roles],
        validFrom: from,
        validUntil: until,
        version: delegation.revokedAt === null ? 1 : 2,
        updatedAt: delegation.revokedAt ?? delegation.createdAt,
      })),
  }),
]

async function approvals(reader: Reader, ids: readonly string[]) {
  const steps = await stepsById(reader, ids)
  return (await findApprovals(reader, ids)).map((approval) => {
    const own = (steps.get(approval.id) ?? []).map((step, index) => ({ ...step, number: index + 1 }))
    // Whatever changes a request adds a step to it.
    return { ...approval, steps: own, updatedAt: own.at(-1)?.at ?? approval.requestedAt }
  })
}
