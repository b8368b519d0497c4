import { addDays } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import { findRatesInto } from '../../exchange-rates/store/exchange-rate-store.ts'
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
  const known = await findFactsFor(reader, [customerId], policy, today)
  return factsOf(known.get(customerId), await rateInto(reader, policy, currency, today))
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

export function factsOf(known: CreditFacts | undefined, rate: string | null): CustomerFacts {
  const { creditGrade = null, overdue = '0', hasOrdered = false } = known ?? {}
  return { creditGrade, overdue, hasOrdered, rate }
}

/** What one unit of a quote's currency is in the policy's on a day; null where nobody has said. */
export async function rateInto(
  reader: Reader,
  policy: Pick<ApprovalPolicy, 'currency'>,
  currency: string,
  day: string,
): Promise<string | null> {
  if (currency === policy.currency) return '1'
  return (await findRatesInto(reader, policy.currency, day)).get(currency)?.rate ?? null
}
