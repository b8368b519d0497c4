import { decimal, decimalText } from '@sellgraph/kernel'
import { done, park, react, skip } from '@sellgraph/messaging'
import { findEmployeeRow } from '../../organisation/store/employee-store.ts'
import { insertSoldContract } from '../store/sold-contract-store.ts'

/** Remembers who sold what: the shares are those of the moment the contract took effect, whoever owns it later. */
export const onContractEffective = react('sales-pipeline.ContractEffective.v1', async ({ tx, event }) => {
  const { data } = event
  const shares = new Map<string, string>()
  for (const { employeeId, percent } of data.splits) {
    shares.set(employeeId, decimalText(decimal(shares.get(employeeId) ?? '0').plus(percent)))
  }
  const total = [...shares.values()].reduce((sum, percent) => sum.plus(percent), decimal('0'))
  if (!total.eq('100')) return park(`the shares of contract ${data.number} add up to ${total.toFixed()} %, not 100`)
  for (const employeeId of shares.keys()) {
    if ((await findEmployeeRow(tx, employeeId)) === null)
      return park(`no employee ${employeeId}, who has a share of it`)
  }
  const isNew = await insertSoldContract(tx, {
    id: data.contractId,
    number: data.number,
    customerId: data.customerId,
    currency: data.currency,
    netTotal: data.netTotal.amount,
    grossTotal: data.grossTotal.amount,
    effectiveOn: data.effectiveOn,
    lines: data.lines.map(({ sku, name, productClass, difficulty, netAmount }) => ({
      sku,
      name,
      productClass,
      difficulty,
      netAmount: netAmount.amount,
    })),
    splits: [...shares]
      .map(([employeeId, percent]) => ({ employeeId, percent }))
      .sort((a, b) => (a.employeeId < b.employeeId ? -1 : 1)),
    collectedGross: '0',
  })
  return isNew ? done() : skip('the contract is known')
})
