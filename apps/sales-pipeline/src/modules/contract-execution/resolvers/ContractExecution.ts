import { addMoney, money, zeroMoney } from '@sellgraph/kernel'
import type { GraphContext } from '@sellgraph/service-kit'
import type { ContractExecutionResolvers } from '../../../generated/graphql.ts'
import { contractAccess } from '../../contracts/access.ts'
import type { ContractRow } from '../../contracts/store/contract-store.ts'
import { isFulfilled } from '../domain/execution.ts'
import { receivablesOfContract } from '../store/execution-loader.ts'

export const ContractExecution: ContractExecutionResolvers = {
  ordered: ({ contract, orders }) =>
    orders.reduce((sum, { amount, currency }) => addMoney(sum, money(amount, currency)), zeroMoney(contract.currency)),
  lines: ({ orders }) => orders.flatMap(({ lines }) => lines),
  openOrders: ({ orders }) => orders.filter(({ status }) => status !== 'CLOSED' && status !== 'CANCELLED').length,
  owed: async ({ contract }, _, context) => {
    const receivable = await collectionOf(contract, context)
    return receivable === null ? null : money(receivable.amount, receivable.currency)
  },
  delivered: async ({ contract }, _, context) => {
    const receivable = await collectionOf(contract, context)
    return receivable === null ? null : money(receivable.delivered, receivable.currency)
  },
  collected: async ({ contract }, _, context) => {
    const receivable = await collectionOf(contract, context)
    return receivable === null ? null : money(receivable.collected, receivable.currency)
  },
  fulfilled: async ({ contract, orders }, _, context) => {
    const [receivable = null] = await receivablesOfContract(context).load(contract.id)
    return isFulfilled({ orders, receivable })
  },
}

/** What is collected is for those who see what is owed; production and logistics deliver. */
async function collectionOf(contract: ContractRow, context: GraphContext) {
  if (!contractAccess.allows(context.principal, 'readCollection', contract)) return null
  const [receivable = null] = await receivablesOfContract(context).load(contract.id)
  return receivable
}
