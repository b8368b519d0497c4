import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { policyDraftStatuses, policyIds } from '@sellgraph/policies'
import { Kind, parse } from 'graphql'
import { apiClientMachine, clientRoles, clientRowScopes } from './modules/api-clients/domain/api-client.ts'
import { planMachine, planPeriods } from './modules/commission/domain/plan.ts'
import { statementMachine } from './modules/commission/domain/statement.ts'
import { findingKinds, findingMachine, findingSeverities } from './modules/findings/domain/finding.ts'
import { grantKinds, grantMachine, lentRoles } from './modules/grants/domain/grant.ts'
import { employeeMachine, positionLevels } from './modules/organisation/domain/employee.ts'
import { targetMachine, targetMetrics, targetScopes } from './modules/targets/domain/target.ts'

test.each([
  ['organisation', 'EmployeeStatus', employeeMachine.states],
  ['organisation', 'PositionLevel', positionLevels],
  ['policies', 'PolicyDraftStatus', policyDraftStatuses],
  ['policies', 'PolicyParameterId', policyIds],
  ['grants', 'AccessGrantStatus', grantMachine.states],
  ['grants', 'AccessGrantKind', grantKinds],
  ['grants', 'LentRole', lentRoles],
  ['api-clients', 'ApiClientStatus', apiClientMachine.states],
  ['api-clients', 'ApiClientRole', clientRoles],
  ['api-clients', 'ApiClientRowScope', clientRowScopes],
  ['findings', 'AuditFindingStatus', findingMachine.states],
  ['findings', 'AuditFindingKind', findingKinds],
  ['findings', 'AuditFindingSeverity', findingSeverities],
  ['targets', 'TargetStatus', targetMachine.states],
  ['targets', 'TargetMetric', targetMetrics],
  ['targets', 'TargetScope', targetScopes],
  ['commission', 'CommissionPlanStatus', planMachine.states],
  ['commission', 'CommissionPeriod', planPeriods],
  ['commission', 'CommissionStatementStatus', statementMachine.states],
])('%s: %s of the graph has exactly the values of the domain', (feature, name, values) => {
  const sdl = parse(readFileSync(new URL(`./modules/${feature}/schema.graphql`, import.meta.url), 'utf8'))
  const found = sdl.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name
      ? (definition.values ?? []).map((value) => value.name.value)
      : [],
  )
  expect(found).toEqual([...values])
})
