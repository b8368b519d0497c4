import { daysBetween } from '@sellgraph/calendar'
import { type Reader, scopeSql } from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { addMoney, decimal, isId, type Money, money } from '@sellgraph/kernel'

/** Columns that rules may ask for, of opportunities and contracts alike. */
const columns = { ownerId: 'owner_id', teamId: 'team_id', customerId: 'customer_id' }

export interface RepeatPurchases {
  readonly count: number
  readonly amounts: Money[]
  readonly lastOn: string | null
  readonly meanIntervalDays: string | null
}

/** R080: what a customer bought after the first time, of the contracts within the scope. */
export async function findRepeatPurchases(
  reader: Reader,
  scope: RowScope,
  customerId: string,
): Promise<RepeatPurchases> {
  const params: unknown[] = [isId(customerId) ? customerId : null]
  const contracts = await reader.query<{ effectiveOn: string; netTotal: string; currency: string }>(
    `SELECT effective_on::text AS "effectiveOn", net_total AS "netTotal", currency FROM contract
      WHERE customer_id = $1 AND effective_on IS NOT NULL AND ${scopeSql(scope, columns, params)}
      ORDER BY effective_on, id`,
    params,
  )
  const [first, ...later] = contracts
  const last = contracts.at(-1)
  const byCurrency = Map.groupBy(later, ({ currency }) => currency)
  return {
    count: later.length,
    amounts: [...byCurrency].map(([currency, rows]) =>
      rows.map(({ netTotal }) => money(netTotal, currency)).reduce(addMoney),
    ),
    lastOn: last?.effectiveOn ?? null,
    meanIntervalDays:
      first === undefined || last === undefined || later.length === 0
        ? null
        : decimal(String(daysBetween(first.effectiveOn, last.effectiveOn)))
            .div(later.length)
            .toDecimalPlaces(1)
            .toFixed(),
  }
}

/** R080: how many deals came by the word of a customer, of those within the scope. */
export async function findReferrals(
  reader: Reader,
  scope: RowScope,
  customerId: string,
): Promise<{ opened: number; won: number }> {
  const params: unknown[] = [isId(customerId) ? customerId : null]
  const [counted] = await reader.query<{ opened: number; won: number }>(
    `SELECT count(*)::int AS opened, count(*) FILTER (WHERE stage = 'WON')::int AS won FROM opportunity
      WHERE referring_customer_id = $1 AND ${scopeSql(scope, { ...columns, memberIds: 'member_ids' }, params)}`,
    params,
  )
  return counted ?? { opened: 0, won: 0 }
}
