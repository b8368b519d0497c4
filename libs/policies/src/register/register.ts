import type { Reader, Tx } from '@sellgraph/db-kit'
import { forbidden, invalid, newId, notFound, ok, type Result, staleVersion, wrongState } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import type { PolicyId } from '../parameters.ts'
import {
  decideDraft,
  decidePublication,
  type PolicyDraft,
  type PolicyVersion,
  type ProposedPolicy,
  refuseDecision,
} from './policy-draft.ts'

/** The company's zone, when it is not the default one. */
interface InZone {
  zone?: string
}

interface OfDraft {
  draftId: string
  /** The version of the draft that was read. */
  version: number
}

/** Proposes a change of a parameter. `preparedBy` is the employee who writes it. */
export async function draftPolicy(
  tx: Tx,
  { preparedBy, zone, ...proposed }: ProposedPolicy & { preparedBy: string | null } & InZone,
): Promise<Result<PolicyDraft>> {
  const draft = decideDraft(proposed, { id: newId(), preparedBy, now: tx.now, ...(zone ? { zone } : {}) })
  if (!draft.ok) return draft
  const { id, parameter, value, effectiveFrom, reason, status, preparedAt } = draft.value
  await tx.query(
    `INSERT INTO sys.policy_draft (id, parameter, value, effective_from, reason, status, prepared_by, prepared_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, parameter, JSON.stringify(value), effectiveFrom, reason, status, preparedBy, preparedAt],
  )
  return draft
}

/** Publishes a draft: the version is recorded, and the event `PolicyVersionPublished` goes out. */
export async function publishPolicy(
  tx: Tx,
  { draftId, version, approvedBy, comment, zone }: OfDraft & { approvedBy: string | null; comment?: string } & InZone,
): Promise<Result<PolicyVersion>> {
  const draft = await lockDraft(tx, { draftId, version })
  if (!draft.ok) return draft
  const { parameter } = draft.value
  // Two drafts of one parameter published at the same moment get two numbers.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`policy:${parameter}`])
  const [latest] = await tx.query<{ version: number }>(
    'SELECT coalesce(max(policy_version), 0) AS version FROM sys.policy_version WHERE parameter = $1',
    [parameter],
  )
  const published = decidePublication(draft.value, {
    id: newId(),
    approvedBy,
    latestVersion: latest?.version ?? 0,
    now: tx.now,
    ...(zone ? { zone } : {}),
  })
  if (!published.ok) return published
  const row = published.value
  await tx.query(
    `INSERT INTO sys.policy_version (id, parameter, policy_version, value, effective_from, reason, approved_by, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      row.id,
      parameter,
      row.policyVersion,
      JSON.stringify(row.value),
      row.effectiveFrom,
      row.reason,
      row.approvedBy,
      row.publishedAt,
    ],
  )
  await closeDraft(tx, draftId, { status: 'PUBLISHED', decidedBy: approvedBy, comment, policyVersionId: row.id })
  const data = {
    parameter,
    policyVersion: row.policyVersion,
    value: row.value,
    effectiveFrom: row.effectiveFrom.toISOString(),
    reason: row.reason,
    approvedBy: row.approvedBy,
    publishedAt: row.publishedAt.toISOString(),
  }
  await publish(tx, {
    type: 'performance.PolicyVersionPublished.v1',
    aggregateId: parameter,
    data: { policyId: row.id, ...data },
  })
  return published
}

/** Sends a draft back to its author; a new draft takes its place. */
export async function returnPolicyDraft(
  tx: Tx,
  { draftId, version, returnedBy, comment }: OfDraft & { returnedBy: string | null; comment: string },
): Promise<Result<PolicyDraft>> {
  const draft = await lockDraft(tx, { draftId, version })
  if (!draft.ok) return draft
  const refused = refuseDecision(draft.value, returnedBy)
  if (refused) return refused
  if (comment.trim() === '') return invalid('comment', 'say why')
  return ok(await closeDraft(tx, draftId, { status: 'RETURNED', decidedBy: returnedBy, comment }))
}

/** Its author takes a draft back. */
export async function withdrawPolicyDraft(
  tx: Tx,
  { draftId, version, withdrawnBy }: OfDraft & { withdrawnBy: string | null },
): Promise<Result<PolicyDraft>> {
  const draft = await lockDraft(tx, { draftId, version })
  if (!draft.ok) return draft
  if (draft.value.status !== 'DRAFT') return wrongState('policy draft', draft.value.status, ['DRAFT'])
  if (withdrawnBy !== draft.value.preparedBy) return forbidden('Only its author may withdraw a policy draft.')
  return ok(await closeDraft(tx, draftId, { status: 'WITHDRAWN', decidedBy: withdrawnBy }))
}

/** Drafts, the latest first; with `parameter`, of that one alone. */
export async function policyDrafts(reader: Reader, parameter?: PolicyId): Promise<PolicyDraft[]> {
  return reader.query<PolicyDraft>(
    `SELECT ${DRAFT_COLUMNS} FROM sys.policy_draft WHERE $1::text IS NULL OR parameter = $1 ORDER BY prepared_at DESC, id DESC`,
    [parameter ?? null],
  )
}

/** Published versions, the latest first; with `parameter`, of that one alone. */
export async function policyVersions(reader: Reader, parameter?: PolicyId): Promise<PolicyVersion[]> {
  return reader.query<PolicyVersion>(
    `SELECT ${VERSION_COLUMNS} FROM sys.policy_version WHERE $1::text IS NULL OR parameter = $1 ORDER BY published_at DESC, id DESC`,
    [parameter ?? null],
  )
}

export const VERSION_COLUMNS = `id, parameter, policy_version AS "policyVersion", value, effective_from AS "effectiveFrom",
  reason, approved_by AS "approvedBy", published_at AS "publishedAt"`

export const DRAFT_COLUMNS = `id, parameter, value, effective_from::text AS "effectiveFrom", reason, status,
  prepared_by AS "preparedBy", prepared_at AS "preparedAt", decided_by AS "decidedBy", decided_at AS "decidedAt",
  comment, policy_version_id AS "policyVersionId", version`

async function lockDraft(tx: Tx, { draftId, version }: OfDraft): Promise<Result<PolicyDraft>> {
  const [draft] = await tx.query<PolicyDraft>(
    `SELECT ${DRAFT_COLUMNS} FROM sys.policy_draft WHERE id = $1 FOR UPDATE`,
    [draftId],
  )
  if (!draft) return notFound('policy draft')
  return draft.version === version ? ok(draft) : staleVersion('policy draft', draft.version)
}

async function closeDraft(
  tx: Tx,
  draftId: string,
  closed: {
    status: PolicyDraft['status']
    decidedBy: string | null
    comment?: string | undefined
    policyVersionId?: string
  },
): Promise<PolicyDraft> {
  const [draft] = await tx.query<PolicyDraft>(
    `UPDATE sys.policy_draft
        SET status = $2, decided_by = $3, decided_at = $4, comment = $5, policy_version_id = $6, version = version + 1
      WHERE id = $1 RETURNING ${DRAFT_COLUMNS}`,
    [draftId, closed.status, closed.decidedBy, tx.now, closed.comment?.trim() || null, closed.policyVersionId ?? null],
  )
  return draft as PolicyDraft
}
