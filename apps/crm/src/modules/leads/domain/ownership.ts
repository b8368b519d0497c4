import { ok, type Result, ruleViolated } from '@sellgraph/kernel'
import { isCertified, type OrgEmployee } from '@sellgraph/organisation'

/** R157: who has not passed onboarding, or is not at work, owns nothing. */
export function mayOwn(employee: OrgEmployee, what: string): Result<undefined> {
  if (isCertified(employee)) return ok()
  return ruleViolated(
    'R157',
    'EMPLOYEE_NOT_CERTIFIED',
    `${employee.name} is not certified for work with customers and cannot own ${what}.`,
  )
}
