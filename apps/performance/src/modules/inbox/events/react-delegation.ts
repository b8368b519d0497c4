import { done, reactState } from '@sellgraph/messaging'
import { deleteDeputy, putDeputy } from '../store/deputy-store.ts'

export const delegationChanged = reactState(
  'state.sales-pipeline.approval-delegation.v1',
  async ({ tx, id, version, row }) => {
    if (row === null) await deleteDeputy(tx, id)
    else await putDeputy(tx, { ...row, version })
    return done()
  },
)
