import { systemPrincipal } from '@sellgraph/identity'
import { unwrap } from '@sellgraph/kernel'
import { withMessageContext } from '@sellgraph/messaging'
import { defineJob } from '@sellgraph/timers'
import { z } from 'zod'
import { employeeAccess } from '../access.ts'
import { lockEmployee } from '../store/employee-store.ts'
import { applyDueChanges } from '../use-cases/apply-due-changes.ts'

/** The day of a transfer has come, or a last day is over. */
export const employeeChangeDue = defineJob(
  'employee-change-due',
  z.object({ employeeId: z.uuid(), requestId: z.string().optional() }),
  async ({ tx, payload }) => {
    const scope = employeeAccess.scope(systemPrincipal('performance'), 'changeStatus')
    const employee = unwrap(await lockEmployee(tx, scope, payload.employeeId))
    // What takes effect now was asked for by the request that planned it.
    unwrap(await withMessageContext({ requestId: payload.requestId }, () => applyDueChanges(tx, employee)))
  },
)
