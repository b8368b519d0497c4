import { type Reader, scopeSql } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import { isId } from '@sellgraph/kernel'
import {
  type CoverageTarget,
  subjectOf,
  type TargetInForce,
  targetOf,
  type TargetSubject,
} from '../domain/coverage-target.ts'
import type { Ground } from './selection.ts'

/** A published target that a figure of coverage counts. */
export interface CoveredTargetRow extends TargetInForce {
  readonly revision: number
}

/**
 * What those whose deals a report counts are to win in its days, as performance published it: the target of contracts
 * signed, each in its latest revision. Of units that the reader may not see there is none.
 */
export async function findCoverageTarget(
  reader: Reader,
  { days, filter, scope }: Ground,
  { employeeId, ledTeamIds }: Principal,
): Promise<CoverageTarget<CoveredTargetRow>> {
  if (filter.productFamily != null) return { gap: 'NOT_BY_PRODUCT' }
  const subject = subjectOf(filter, { seesAll: scope.isUnlimited, employeeId, ledTeamIds })
  if (subject === null) return { gap: 'NOT_PUBLISHED' }
  const params: unknown[] = [days.from, days.until]
  const ofSubject = subjectSql(subject, params)
  const visible = scopeSql(scope, { ownerId: 't.employee_id', teamId: 't.team_id' }, params)
  const published = await reader.query<CoveredTargetRow>(
    `SELECT DISTINCT ON (scope, CASE scope WHEN 'EMPLOYEE' THEN employee_id ELSE team_id END, period_start, period_end)
            id, scope, employee_id AS "employeeId", team_id AS "teamId", period_start::text AS "from",
            period_end::text AS "until", amount::text AS amount, currency, target_version AS revision
       FROM published_target t
      WHERE metric = 'SIGNED_AMOUNT' AND period_end >= $1 AND period_start <= $2 AND amount IS NOT NULL
        AND ${ofSubject} AND ${visible}
      ORDER BY scope, CASE scope WHEN 'EMPLOYEE' THEN employee_id ELSE team_id END, period_start, period_end,
               target_version DESC, published_at DESC, id`,
    params,
  )
  return targetOf(days, published)
}

function subjectSql(subject: TargetSubject, params: unknown[]): string {
  switch (subject.of) {
    // Where nobody has said what the company is to win, it is what the teams at the top are to win together.
    case 'COMPANY':
      return `(scope = 'COMPANY' OR scope = 'TEAM'
        AND EXISTS (SELECT 1 FROM sys.org_team o WHERE o.id = t.team_id AND o.parent_team_id IS NULL))`
    // A team that stands below another of them is part of it.
    case 'TEAMS': {
      const ids = `$${String(params.push(subject.ids.filter(isId)))}::uuid[]`
      return `scope = 'TEAM' AND team_id = ANY(${ids}) AND NOT EXISTS (
        WITH RECURSIVE above AS (
          SELECT parent_team_id AS id FROM sys.org_team WHERE id = t.team_id
          UNION
          SELECT o.parent_team_id FROM sys.org_team o JOIN above ON o.id = above.id)
        SELECT 1 FROM above WHERE id = ANY(${ids}) AND id <> t.team_id)`
    }
    case 'EMPLOYEE':
      return isId(subject.id) ? `scope = 'EMPLOYEE' AND employee_id = $${String(params.push(subject.id))}` : 'FALSE'
  }
}
