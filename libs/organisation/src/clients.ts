import type { Reader, Tx } from '@sellgraph/db-kit'
import { type Caller, type Place, type Principal, principalOf } from '@sellgraph/identity'
import { done, reactState } from '@sellgraph/messaging'

/** A client without a person, as every service keeps it. */
export interface OrgClient {
  readonly id: string
  /** Subject of its tokens. */
  readonly account: string
  readonly status: string
  readonly roles: readonly string[]
  readonly scopes: readonly string[]
  /** ALL, TEAMS or CUSTOMERS. */
  readonly rowScope: string
  readonly teamIds: readonly string[]
  readonly customerIds: readonly string[]
  readonly expiresAt: Date
  readonly version: number
}

/** The active client of an account with the teams below its own; null for one that is not registered. */
export async function findActiveClient(reader: Reader, account: string): Promise<OrgClient | null> {
  const [client] = await reader.query<OrgClient>(
    `SELECT id, account, status, roles, scopes, row_scope AS "rowScope", customer_ids AS "customerIds",
            expires_at AS "expiresAt", version,
            ARRAY(WITH RECURSIVE reached AS (
                    SELECT unnest(team_ids) AS id
                    UNION
                    SELECT t.id FROM sys.org_team t JOIN reached ON t.parent_team_id = reached.id)
                  SELECT id FROM reached ORDER BY id) AS "teamIds"
       FROM sys.api_client c WHERE account = $1 AND status = 'ACTIVE' ORDER BY version DESC, id DESC LIMIT 1`,
    [account],
  )
  return client ?? null
}

/**
 * What a machine may do: what its token says and the register too. One that is not registered, was cut off or has expired
 * has no role, no scope and no row.
 */
export function machinePrincipal(caller: Caller, client: OrgClient | null, now: Date, requestId?: string): Principal {
  const nothing = { ...caller, roles: [], scopes: [] }
  if (client === null || client.expiresAt <= now) return principalOf(nothing, noRows, requestId)
  const place = placeOfClient(client)
  if (place === null) return principalOf(nothing, noRows, requestId)
  const allowed: Caller = {
    ...caller,
    roles: caller.roles.filter((role) => client.roles.includes(role)),
    scopes: (caller.scopes ?? []).filter((scope) => client.scopes.includes(scope)),
  }
  return principalOf(allowed, place, requestId)
}

const noRows: Place = { employeeId: null, customerIds: [] }

/** Null for a limit that this service does not know: it lets nothing through. */
function placeOfClient({ rowScope, teamIds, customerIds }: OrgClient): Place | null {
  switch (rowScope) {
    case 'ALL':
      return { employeeId: null, customerIds: null }
    case 'TEAMS':
      return teamIds.length === 0 ? null : { employeeId: null, teamIds, customerIds: null }
    case 'CUSTOMERS':
      return { employeeId: null, customerIds }
    default:
      return null
  }
}

/** Writes a client unless a newer version is here. performance, the owner of the data, calls it in its own writes. */
export async function upsertClient(tx: Tx, client: OrgClient): Promise<void> {
  const { id, account, status, roles, scopes, rowScope, teamIds, customerIds, expiresAt, version } = client
  await tx.query(
    `INSERT INTO sys.api_client AS c
       (id, account, status, roles, scopes, row_scope, team_ids, customer_ids, expires_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, expires_at = excluded.expires_at, version = excluded.version
     WHERE c.version < excluded.version`,
    [id, account, status, roles, scopes, rowScope, teamIds, customerIds, expiresAt, version],
  )
}

export const clientReplica = reactState('state.performance.api-client.v1', async ({ tx, id, row }) => {
  if (row === null) await tx.query('DELETE FROM sys.api_client WHERE id = $1', [id])
  else await upsertClient(tx, { ...row, expiresAt: new Date(row.expiresAt) })
  return done()
})
