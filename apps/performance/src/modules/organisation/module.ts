import type { FeatureModule } from '@sellgraph/service-kit'
import { employeeSensitiveState, employeeState, positionState, teamState } from './events/state.ts'
import { employeeChangeDue } from './jobs/employee-change-due.ts'
import { Employee } from './resolvers/Employee.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Position } from './resolvers/Position.ts'
import { Query } from './resolvers/Query.ts'
import { Team } from './resolvers/Team.ts'
import { TeamMembership } from './resolvers/TeamMembership.ts'
import { EmployeeEntity } from './store/employee-store.ts'
import { TeamMembershipEntity } from './store/membership-store.ts'
import { PositionEntity } from './store/position-store.ts'
import { TeamEntity } from './store/team-store.ts'

/** Who works here: positions, teams, employees and their moves. */
export const organisation: FeatureModule = {
  name: 'organisation',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Query, Mutation, Employee, Position, Team, TeamMembership },
  entities: [EmployeeEntity, TeamMembershipEntity, PositionEntity, TeamEntity],
  states: [employeeSensitiveState, employeeState, positionState, teamState],
  jobs: [employeeChangeDue],
}
