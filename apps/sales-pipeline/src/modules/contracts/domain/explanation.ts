import { ok, type Result, ruleViolated } from '@sellgraph/kernel'
import type { ClauseKind } from '../../clause-templates/domain/clause-template.ts'

/** R070: what the customer brings to sign: 营业执照, 授权委托书, 身份证, 印章, 开票资料. */
export const formalities = ['BUSINESS_LICENCE', 'POWER_OF_ATTORNEY', 'ID_CARD', 'SEAL', 'INVOICE_DETAILS'] as const
export type Formality = (typeof formalities)[number]

export interface ExplainedClause {
  readonly kind: ClauseKind
  readonly risks: string | null
}

/** R070, P15: where the company wants it so, each clause of the contract was explained, not the contract as such. */
export function checkExplained(
  clauses: readonly { readonly kind: ClauseKind }[],
  explained: readonly ExplainedClause[],
  each: boolean,
): Result<undefined> {
  const missing = clauses.map(({ kind }) => kind).filter((kind) => !explained.some((point) => point.kind === kind))
  return each && missing.length > 0
    ? ruleViolated('P15', 'CLAUSES_NOT_EXPLAINED', `Still to be explained: ${missing.join(', ')}.`)
    : ok()
}
