import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../store/employee-loader.ts'
import { positionById } from '../store/position-loader.ts'
import { teamById } from '../store/team-loader.ts'
import { appointTeamManager } from '../use-cases/appoint-team-manager.ts'
import { activateEmployee, reinstateEmployee, suspendEmployee } from '../use-cases/change-employee-status.ts'
import { createPosition } from '../use-cases/create-position.ts'
import { createTeam } from '../use-cases/create-team.ts'
import { employeeLeaves } from '../use-cases/employee-leaves.ts'
import { moveTeam } from '../use-cases/move-team.ts'
import { onboardEmployee } from '../use-cases/onboard-employee.ts'
import { setEmployeeRoles } from '../use-cases/set-employee-roles.ts'
import { transferEmployee } from '../use-cases/transfer-employee.ts'

type Fields =
  | 'createPosition'
  | 'createTeam'
  | 'appointTeamManager'
  | 'moveTeam'
  | 'setEmployeeRoles'
  | 'onboardEmployee'
  | 'transferEmployee'
  | 'employeeLeaves'
  | 'activateEmployee'
  | 'suspendEmployee'
  | 'reinstateEmployee'

export const Mutation: Pick<MutationResolvers, Fields> = {
  createPosition: mutation(createPosition, async ({ positionId }, context) => ({
    __typename: 'CreatePositionPayload',
    position: await existing(positionById(context).load(positionId)),
  })),
  createTeam: mutation(createTeam, async ({ teamId }, context) => ({
    __typename: 'CreateTeamPayload',
    team: await existing(teamById(context).load(teamId)),
  })),
  appointTeamManager: mutation(appointTeamManager, async ({ teamId }, context) => ({
    __typename: 'AppointTeamManagerPayload',
    team: await existing(teamById(context).load(teamId)),
  })),
  moveTeam: mutation(moveTeam, async ({ teamId }, context) => ({
    __typename: 'MoveTeamPayload',
    team: await existing(teamById(context).load(teamId)),
  })),
  setEmployeeRoles: mutation(setEmployeeRoles, async ({ employeeId }, context) => ({
    __typename: 'SetEmployeeRolesPayload',
    employee: await existing(employeeById(context).load(employeeId)),
  })),
  onboardEmployee: mutation(onboardEmployee, async ({ employeeId }, context) => ({
    __typename: 'OnboardEmployeePayload',
    employee: await existing(employeeById(context).load(employeeId)),
  })),
  transferEmployee: mutation(transferEmployee, async ({ employeeId }, context) => ({
    __typename: 'TransferEmployeePayload',
    employee: await existing(employeeById(context).load(employeeId)),
  })),
  employeeLeaves: mutation(employeeLeaves, async ({ employeeId }, context) => ({
    __typename: 'EmployeeLeavesPayload',
    employee: await existing(employeeById(context).load(employeeId)),
  })),
  activateEmployee: mutation(activateEmployee, async ({ employeeId }, context) => ({
    __typename: 'ActivateEmployeePayload',
    employee: await existing(employeeById(context).load(employeeId)),
  })),
  suspendEmployee: mutation(suspendEmployee, async ({ employeeId }, context) => ({
    __typename: 'SuspendEmployeePayload',
    employee: await existing(employeeById(context).load(employeeId)),
  })),
  reinstateEmployee: mutation(reinstateEmployee, async ({ employeeId }, context) => ({
    __typename: 'ReinstateEmployeePayload',
    employee: await existing(employeeById(context).load(employeeId)),
  })),
}
