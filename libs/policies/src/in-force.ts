import { DEFAULT_ZONE, type LocalDate, startOfLocalDay } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import { type PolicyId, policyParameters, type PolicyValue } from './parameters.ts'

/** A parameter as it holds at one moment. */
export interface PolicyInForce<P extends PolicyId> {
  value: PolicyValue<P>
  /** 0 when nothing was published by then and the documented default holds. */
  version: number
}

/**
 * The version of a parameter that holds at an instant, or from the start of a day in the company's zone.
 *
 * Of the versions in effect the one that came into effect last holds; of two with the same date, the one published
 * last. Whoever starts a clock by it stores value and version with the clock: a later version does not change it.
 */
export async function policyAt<P extends PolicyId>(
  reader: Reader,
  parameter: P,
  at: Date | LocalDate,
  zone: string = DEFAULT_ZONE,
): Promise<PolicyInForce<P>> {
  const instant = typeof at === 'string' ? startOfLocalDay(at, zone) : at
  const [row] = await reader.query<{ value: unknown; policy_version: number }>(
    `SELECT value, policy_version FROM sys.policy_version
      WHERE parameter = $1 AND effective_from <= $2
      ORDER BY effective_from DESC, policy_version DESC LIMIT 1`,
    [parameter, instant],
  )
  const definition = policyParameters[parameter]
  return row
    ? { value: definition.schema.parse(row.value), version: row.policy_version }
    : { value: definition.default, version: 0 }
}
