import { expect, test } from '@jest/globals'
import { chosenLines, priceOf, type ProposalAlternative, type ProposalLine, proposalMachine } from './proposal.ts'

const line = (seq: number, netAmount: string, optional = false): ProposalLine => ({
  seq, optional, netAmount, productId: String(seq), sku: 'S', name: 'N', specification: null, quantity: '1', unit: '台',
  listPrice: netAmount, discountPercent: '0', taxAmount: '0.00', grossAmount: netAmount,
}) // prettier-ignore

const best: ProposalAlternative = {
  code: 'A',
  name: '高配',
  configuration: '五轴',
  lines: [line(1, '1000.00'), line(2, '200.00', true), line(3, '50.50'), line(4, '0.01', true)],
}

test('R060: options are offered beside the price of an alternative', () => {
  expect(priceOf(best, 'CNY')).toEqual({
    listTotal: '1050.50',
    netTotal: '1050.50',
    taxTotal: '0.00',
    grossTotal: '1050.50',
    optionsTotal: '200.01',
  })
})

test('R060: who takes an alternative takes what is in it, and the options they name', () => {
  expect(chosenLines(best, [])?.map(({ seq }) => seq)).toEqual([1, 3])
  expect(chosenLines(best, [4])?.map(({ seq }) => seq)).toEqual([1, 3, 4])
  expect(chosenLines(best, [1])).toBeNull()
  expect(chosenLines(best, [9])).toBeNull()
})

test('only what was presented is chosen or rejected, and what was chosen is not revised', () => {
  const { states } = proposalMachine
  expect(states.filter((status) => proposalMachine.can(status, 'choose'))).toEqual(['PRESENTED'])
  expect(states.filter((status) => proposalMachine.can(status, 'reject'))).toEqual(['PRESENTED'])
  expect(states.filter((status) => proposalMachine.can(status, 'supersede'))).toEqual([
    'DRAFT',
    'PRESENTED',
    'REJECTED',
  ])
})
