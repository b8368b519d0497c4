import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import { ok, type Result } from '@sellgraph/kernel'
import { z } from 'zod'
import { pricingPolicyOfToday } from '../../pricing/store/pricing-policy-store.ts'
import { policyOfDraft, pricingPolicyInput } from '../../pricing/use-cases/policy-input.ts'
import { type ApprovalPolicy, type Judgement, judgeQuote } from '../../quotes/domain/approval.ts'
import { findQuoteLines } from '../../quotes/store/quote-store.ts'
import { findRatesInto } from '../../exchange-rates/store/exchange-rate-store.ts'
import { contentOf } from '../../quotes/use-cases/quote-content.ts'
import { findSubmittedSince, type SubmittedVersion } from '../store/submitted-store.ts'
import { factsOf, findFactsFor } from './customer-facts.ts'

export const simulationInput = z.object({ days: z.int().min(1).max(366) }).extend(
  z
    .object({ ...pricingPolicyInput, effectiveFrom: z.undefined() })
    .omit({ effectiveFrom: true, approvalHours: true })
    .partial().shape,
)

export interface Simulation {
  readonly quotes: number
  readonly changed: number
  readonly levels: { code: string; now: number; then: number }[]
  readonly refusedNow: number
  readonly refusedThen: number
}

const MOST = 2_000

/** R063: what a draft of the policy would have asked for recent quotes, beside the policy of today. Writes nothing. */
export async function simulatePricingPolicy(
  reader: Reader,
  { days, ...draft }: z.output<typeof simulationInput>,
  now: Date,
): Promise<Result<Simulation>> {
  const today = localDate(now, DEFAULT_ZONE)
  const present = await pricingPolicyOfToday(reader, today)
  const drafted = policyOfDraft(draft, present)
  if (!drafted.ok) return drafted
  const versions = await findSubmittedSince(reader, new Date(now.getTime() - days * 86_400_000), MOST)
  const lines = Map.groupBy(
    await findQuoteLines(
      reader,
      versions.map(({ version }) => version.id),
    ),
    ({ quoteVersionId }) => quoteVersionId,
  )
  const judgedBy = async (policy: ApprovalPolicy): Promise<Judgement[]> => {
    const customers = versions.map(({ customerId }) => customerId)
    const known = await findFactsFor(reader, customers, policy, today)
    const rates = await findRatesInto(reader, policy.currency, today)
    const rateOf = (currency: string) => (currency === policy.currency ? '1' : (rates.get(currency)?.rate ?? null))
    return versions.map(({ version, customerId }: SubmittedVersion) =>
      judgeQuote(
        contentOf(version, lines.get(version.id) ?? []),
        factsOf(known.get(customerId), rateOf(version.currency)),
        policy,
      ),
    )
  }
  const [byNow, byThen] = [await judgedBy(present), await judgedBy(drafted.value)]
  const outcome = ({ levels, refused }: Judgement) =>
    refused === null ? levels.map(({ code }) => code).join() : 'REFUSED'
  const asked = (judged: readonly Judgement[], code: string) =>
    judged.filter(({ levels, refused }) => refused === null && levels.some((level) => level.code === code)).length
  const refusedOf = (judged: readonly Judgement[]) => judged.filter(({ refused }) => refused !== null).length
  const codes = new Set([...present.levels, ...drafted.value.levels].map(({ code }) => code))
  return ok({
    quotes: versions.length,
    changed: byNow.filter((judged, index) => outcome(judged) !== outcome(byThen[index] ?? judged)).length,
    levels: [...codes].map((code) => ({ code, now: asked(byNow, code), then: asked(byThen, code) })),
    refusedNow: refusedOf(byNow),
    refusedThen: refusedOf(byThen),
  })
}
