import { addDays, DEFAULT_ZONE, startOfLocalDay } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { invalid, ok, type Result } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { openWork } from '@sellgraph/work'
import type { ContractRow } from '../../contracts/store/contract-store.ts'
import type { ContractProblemRow } from '../store/problem-store.ts'

export function problemKey(problemId: string): string {
  return `contract-problem:${problemId}`
}

/** It waits for whoever sees to it, until the end of its day; after that for the directors too. */
export async function openProblemWork(tx: Tx, contract: ContractRow, problem: ContractProblemRow): Promise<void> {
  await openWork(tx, {
    key: problemKey(problem.id),
    kind: 'EXECUTION_PROBLEM',
    title: 'Solve a problem in carrying out the contract',
    titleZh: '协调解决合同执行问题',
    subject: { type: 'Contract', id: contract.id, label: contract.number },
    customerId: contract.customerId,
    assigneeIds: [problem.assigneeId],
    remindAt: startOfLocalDay(problem.dueOn, DEFAULT_ZONE),
    dueAt: startOfLocalDay(addDays(problem.dueOn, 1), DEFAULT_ZONE),
    escalateTo: { role: 'DIRECTOR' },
  })
}

/** Somebody who works here can see to a problem. */
export async function checkAssignee(tx: Tx, assigneeId: string): Promise<Result<undefined>> {
  const employee = await findEmployee(tx, assigneeId)
  return employee === null || employee.status === 'LEFT' ? invalid('assigneeId', 'is no employee') : ok()
}
