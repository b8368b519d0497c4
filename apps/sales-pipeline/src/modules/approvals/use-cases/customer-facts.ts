import { addDays } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import type { ApprovalPolicy, CustomerFacts } from '../../quotes/domain/approval.ts'
import { type CreditFacts, findCreditFacts } from '../store/credit-facts-store.ts'

type Policy = Pick<ApprovalPolicy, 'currency' | 'overdueDays'>

/** What is known of a customer today, as far as a quote in some currency is judged by it. */
export async function customerFacts(
  reader: Reader,
  { customerId, currency }: { customerId: string; currency: string },
  policy: Policy,
  today: string,
): Promise<CustomerFacts> {
  return factsOf((await findFactsFor(reader, [customerId], policy, today)).get(customerId), currency, policy)
}

/** What finance and contracts know of some customers, as a policy asks for it. */
export function findFactsFor(
  reader: Reader,
  customerIds: readonly string[],
  { currency, overdueDays }: Policy,
  today: string,
): Promise<ReadonlyMap<string, CreditFacts>> {
  return findCreditFacts(reader, customerIds, { today, dueBefore: addDays(today, -overdueDays), currency })
}

export function factsOf(known: CreditFacts | undefined, currency: string, policy: Policy): CustomerFacts {
  const { creditGrade = null, overdue = '0', hasOrdered = false } = known ?? {}
  return { creditGrade, overdue, hasOrdered, rate: currency === policy.currency ? '1' : null }
}
