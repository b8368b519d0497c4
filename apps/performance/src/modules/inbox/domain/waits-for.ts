/** What an item says of whom it waits for. */
export interface Addressed {
  readonly assigneeIds: readonly string[]
  readonly role: string | null
  readonly roleTeamId: string | null
  readonly exceptIds: readonly string[]
  readonly byDeputy: boolean
  readonly overdueAt: Date | null
  readonly escalateIds: readonly string[]
  readonly escalateRole: string | null
  readonly escalateTeamId: string | null
}

/** Somebody who can do work: with these roles, for the teams they lead and those below. */
export interface Worker {
  readonly employeeId: string
  readonly roles: readonly string[]
  readonly teamIds: readonly string[]
  /** Of a director, the teams that nobody leads: what waits for their managers waits for directors. */
  readonly unledTeamIds: readonly string[]
}

/**
 * A colleague in whose place somebody works. COVER: what names the colleague. DEPUTY: the decisions that wait for the
 * colleague, by name or by one of the roles that were lent.
 */
export interface StoodInFor extends Worker {
  readonly by: 'COVER' | 'DEPUTY'
}

/** Whether an item waits for somebody: named, by role, or because it is overdue and was escalated to them. */
export function waitsFor(item: Addressed, { employeeId, roles, teamIds, unledTeamIds }: Worker): boolean {
  const has = (role: string | null, teamId: string | null) => {
    if (role === null) return false
    if (roles.includes(role) && (teamId === null || teamIds.includes(teamId))) return true
    return role === 'MANAGER' && teamId !== null && unledTeamIds.includes(teamId)
  }
  if (item.exceptIds.includes(employeeId)) return false
  if (item.assigneeIds.includes(employeeId)) return true
  if (item.assigneeIds.length === 0 && has(item.role, item.roleTeamId)) return true
  if (item.overdueAt === null) return false
  return item.escalateIds.includes(employeeId) || has(item.escalateRole, item.escalateTeamId)
}

/** Whether somebody sees an item in the place of a colleague. */
export function waitsInPlaceOf(item: Addressed, employeeId: string, colleague: StoodInFor): boolean {
  if (item.exceptIds.includes(employeeId)) return false
  if (colleague.by === 'DEPUTY') return item.byDeputy && waitsFor(item, colleague)
  return waitsFor(item, { ...colleague, roles: [], unledTeamIds: [] })
}

/** In whose place somebody would do an item: null where it waits for themselves. */
export function onBehalfOf(item: Addressed, self: Worker, colleagues: readonly StoodInFor[]): string | null {
  if (waitsFor(item, self)) return null
  return colleagues.find((colleague) => waitsInPlaceOf(item, self.employeeId, colleague))?.employeeId ?? null
}
